/** What is said of OpenSSL and client certificates, asked of a real one; and a real request judged. */
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthority, issue, privateKeyPem, type Issued } from '#lib/cli/pki.ts';
import { judgeOffers } from '#lib/core/mutual/offer.ts';
import { createVerifier } from '#lib/core/signature/verifier.ts';
import { captureOf } from '#test/server/support/capture.ts';
import { Scratch, startServer, type OpensslServer } from '#test/server/support/openssl.ts';
import { makePki } from '#test/server/support/pki.ts';

const TIMES = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2120-01-01T00:00:00Z') };
const scratch = new Scratch();
let server: OpensslServer;
let clients: Issued;
let other: Issued;

beforeAll(async () => {
  const pki = await makePki();
  clients = await createAuthority({ ...TIMES, subject: 'CN=Clients CA' });
  other = await createAuthority({ ...TIMES, subject: 'CN=Other CA' });
  server = await startServer([
    ...['-cert', scratch.write('leaf.pem', pki.leaf.pem), '-key', scratch.write('leaf.key', pki.leaf.keyPem)],
    ...[
      '-tls1_2',
      '-Verify',
      '2',
      '-verify_return_error',
      '-CAfile',
      scratch.write('clients.pem', clients.pem),
    ],
  ]);
});
afterAll(() => {
  server.stop();
  scratch.remove();
});

/** Connects as OpenSSL's client does, with this certificate; null: the handshake was completed. */
async function refusalOf(client: Issued): Promise<string | null> {
  const key = await privateKeyPem(client.keys);
  return new Promise((resolve) => {
    const socket = connect({
      port: server.port,
      host: '127.0.0.1',
      rejectUnauthorized: false,
      cert: client.pem,
      key,
    });
    socket.on('secureConnect', () => {
      socket.destroy();
      resolve(null);
    });
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
  });
}

async function faultsOf(client: Issued): Promise<readonly string[]> {
  const { clientCertificate } = await captureOf(server.port, { thorough: false });
  if (!clientCertificate) throw new Error('nothing was asked for');
  const issuers = clientCertificate.issuers.map((name) => new Uint8Array(Buffer.from(name, 'base64')));
  const [offer] = await judgeOffers({
    certificates: [client.der, other.der],
    known: [],
    request: { ...clientCertificate, issuers },
    at: Date.parse('2026-06-01T00:00:00Z'),
    verifier: createVerifier(crypto),
  });
  return offer?.faults ?? ['nothing'];
}

describe('a server with OpenSSL that demands a client certificate', () => {
  it('takes one that fits', async () => {
    const client = await issue(clients, { ...TIMES, subject: 'CN=Client', purposes: ['clientAuth'] });
    expect(await faultsOf(client)).toEqual([]);
    expect(await refusalOf(client)).toBeNull();
  });

  it('refuses one for servers only, as unsupported', async () => {
    const client = await issue(clients, { ...TIMES, subject: 'CN=Server', purposes: ['serverAuth'] });
    expect(await faultsOf(client)).toEqual(['purpose-missing']);
    expect(await refusalOf(client)).toMatch(/UNSUPPORTED_CERTIFICATE/);
  });

  it('is sent one of an issuer that it did not name, and refuses it', async () => {
    const client = await issue(other, { ...TIMES, subject: 'CN=Stranger', purposes: ['clientAuth'] });
    expect(await faultsOf(client)).toEqual(['issuer-not-named']);
    expect(await refusalOf(client)).toMatch(/UNKNOWN_CA/);
  });
});
