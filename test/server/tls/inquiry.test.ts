/** What Node's TLS can't ask or take: SCTs in the handshake, and Certificate messages over 100 KB. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { base64, captureOf } from '#test/server/support/capture.ts';
import { Scratch, startServer, type OpensslServer } from '#test/server/support/openssl.ts';
import { makePki, type Pki } from '#test/server/support/pki.ts';

const scratch = new Scratch();
const servers: OpensslServer[] = [];
let pki: Pki;
let identity: string[];

beforeAll(async () => {
  pki = await makePki();
  identity = [
    '-cert',
    scratch.write('leaf.pem', pki.leaf.pem),
    '-key',
    scratch.write('leaf.key', pki.leaf.keyPem),
  ];
});
afterAll(() => {
  for (const server of servers) server.stop();
  scratch.remove();
});

async function serve(...args: string[]): Promise<number> {
  const server = await startServer([...identity, ...args]);
  servers.push(server);
  return server.port;
}

const FIRST = Buffer.from('00'.repeat(47), 'hex');
const SECOND = Buffer.from('ab'.repeat(51), 'hex');

/** SignedCertificateTimestampList of two, as a serverinfo file of OpenSSL for TLS 1.2 and 1.3. */
function serverInfo(): string {
  const list = Buffer.concat([
    Buffer.from([0, FIRST.length]),
    FIRST,
    Buffer.from([0, SECOND.length]),
    SECOND,
  ]);
  const data = Buffer.concat([Buffer.from([0, list.length]), list]);
  const contexts = 0x0080 | 0x0100 | 0x1000; // ClientHello, ServerHello of TLS 1.2, Certificate of TLS 1.3
  const head = Buffer.alloc(8);
  head.writeUInt32BE(contexts, 0);
  head.writeUInt16BE(18, 4);
  head.writeUInt16BE(data.length, 6);
  const body = Buffer.concat([head, data]).toString('base64');
  const lines = body.match(/.{1,64}/g)?.join('\n') ?? '';
  return `-----BEGIN SERVERINFOV2 FOR SCTS-----\n${lines}\n-----END SERVERINFOV2 FOR SCTS-----\n`;
}

describe('an inquiry', () => {
  it.each(['-tls1_2', '-tls1_3'])('brings the SCTs of the handshake, %s', async (version) => {
    const port = await serve(version, '-serverinfo', scratch.write('scts.pem', serverInfo()));
    const capture = await captureOf(port);
    expect(capture.scts).toEqual(base64([FIRST, SECOND]));
    expect((await captureOf(port, { thorough: false })).scts).toBeNull();
  });

  it.each(['P-256', 'P-384', 'X25519'])('derives the secrets over %s', async (group) => {
    const info = scratch.write('scts.pem', serverInfo());
    for (const suite of [
      'TLS_AES_128_GCM_SHA256',
      'TLS_AES_256_GCM_SHA384',
      'TLS_CHACHA20_POLY1305_SHA256',
    ]) {
      const port = await serve('-tls1_3', '-groups', group, '-ciphersuites', suite, '-serverinfo', info);
      expect((await captureOf(port)).scts).toEqual(base64([FIRST, SECOND]));
    }
  });

  it.each(['-tls1_2', '-tls1_3'])(
    'takes a Certificate message that OpenSSL turns away, %s',
    async (version) => {
      const many = Array.from({ length: 150 }, (_, index) =>
        index % 2 === 0 ? pki.intermediate : pki.stranger,
      );
      const file = scratch.write('many.pem', many.map(({ pem }) => pem).join(''));
      const capture = await captureOf(await serve(version, '-cert_chain', file), { thorough: false });
      expect(many.reduce((sum, { der }) => sum + der.length, 0)).toBeGreaterThan(100 * 1024);
      expect(capture.chain).toEqual(base64([pki.leaf, ...many].map(({ der }) => der)));
      expect(capture.tlsVersion).toBe(version === '-tls1_3' ? 'TLSv1.3' : 'TLSv1.2');
    },
  );
});
