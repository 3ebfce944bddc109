/** The chain as captured against the chain as OpenSSL's own client shows it, byte for byte. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { base64, captureOf, HOST } from '#test/server/support/capture.ts';
import { Scratch, showCertificates, startServer, type OpensslServer } from '#test/server/support/openssl.ts';
import { makePki, type Pki } from '#test/server/support/pki.ts';

const scratch = new Scratch();
const servers: OpensslServer[] = [];
let pki: Pki;
let files: { leaf: string; key: string; ecLeaf: string; ecKey: string; odd: string };

/** OCSPResponse with the status tryLater: the smallest there is. */
const STAPLE = Buffer.from('30030a0103', 'hex');

beforeAll(async () => {
  pki = await makePki();
  // A stranger, the same certificate twice, the root, and the order upside down.
  const odd = [pki.stranger, pki.root, pki.intermediate, pki.stranger, pki.intermediate];
  files = {
    leaf: scratch.write('leaf.pem', pki.leaf.pem),
    key: scratch.write('leaf.key', pki.leaf.keyPem),
    ecLeaf: scratch.write('ec.pem', pki.ecLeaf.pem),
    ecKey: scratch.write('ec.key', pki.ecLeaf.keyPem),
    odd: scratch.write('odd.pem', odd.map(({ pem }) => pem).join('')),
  };
});

afterAll(() => {
  for (const server of servers) server.stop();
  scratch.remove();
});

async function serve(...args: string[]): Promise<number> {
  const server = await startServer([
    '-cert',
    files.leaf,
    '-key',
    files.key,
    '-cert_chain',
    files.odd,
    ...args,
  ]);
  servers.push(server);
  return server.port;
}

const oddChain = (): string[] =>
  base64(
    [pki.leaf, pki.stranger, pki.root, pki.intermediate, pki.stranger, pki.intermediate].map(
      ({ der }) => der,
    ),
  );

interface Case {
  readonly name: string;
  readonly server: readonly string[];
  readonly client?: readonly string[];
  readonly version: string;
  readonly cipher: RegExp;
  readonly group?: string | null | RegExp;
  readonly legacy?: boolean;
}

const OLD = ['-cipher', 'ALL@SECLEVEL=0'];

const CASES: readonly Case[] = [
  {
    name: 'TLS 1.3, AES-128-GCM',
    server: ['-tls1_3', '-ciphersuites', 'TLS_AES_128_GCM_SHA256'],
    version: 'TLSv1.3',
    cipher: /^TLS_AES_128_GCM_SHA256$/,
    group: 'X25519',
  },
  {
    name: 'TLS 1.3, AES-256-GCM',
    server: ['-tls1_3', '-ciphersuites', 'TLS_AES_256_GCM_SHA384'],
    version: 'TLSv1.3',
    cipher: /^TLS_AES_256_GCM_SHA384$/,
  },
  {
    name: 'TLS 1.3, ChaCha20-Poly1305',
    server: ['-tls1_3', '-ciphersuites', 'TLS_CHACHA20_POLY1305_SHA256'],
    version: 'TLSv1.3',
    cipher: /^TLS_CHACHA20_POLY1305_SHA256$/,
  },
  {
    name: 'TLS 1.3 after a HelloRetryRequest',
    server: ['-tls1_3', '-groups', 'P-521'],
    version: 'TLSv1.3',
    cipher: /^TLS_/,
    group: 'secp521r1',
  },
  {
    name: 'TLS 1.2, ECDHE',
    server: ['-tls1_2', '-cipher', 'ECDHE-RSA-AES128-GCM-SHA256'],
    version: 'TLSv1.2',
    cipher: /^TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256$/,
    group: 'X25519',
  },
  {
    name: 'TLS 1.2, ChaCha20-Poly1305',
    server: ['-tls1_2', '-cipher', 'ECDHE-RSA-CHACHA20-POLY1305'],
    version: 'TLSv1.2',
    cipher: /CHACHA20/,
  },
  {
    name: 'TLS 1.2, finite-field Diffie-Hellman',
    server: ['-tls1_2', '-cipher', 'DHE-RSA-AES256-GCM-SHA384'],
    version: 'TLSv1.2',
    cipher: /^TLS_DHE_RSA/,
    group: /^dh-\d{4}$/,
  },
  {
    name: 'TLS 1.2, RSA key transport and CBC',
    server: ['-tls1_2', '-cipher', 'AES128-SHA'],
    version: 'TLSv1.2',
    cipher: /^TLS_RSA_WITH_AES_128_CBC_SHA$/,
    group: null,
  },
  {
    name: 'TLS 1.1',
    server: ['-tls1_1', ...OLD],
    client: ['-tls1_1', ...OLD],
    version: 'TLSv1.1',
    cipher: /CBC/,
    legacy: true,
  },
  {
    name: 'TLS 1.0',
    server: ['-tls1', ...OLD],
    client: ['-tls1', ...OLD],
    version: 'TLSv1.0',
    cipher: /CBC/,
    legacy: true,
  },
  {
    name: 'TLS 1.0 with RSA key transport',
    server: ['-tls1', '-cipher', 'AES256-SHA@SECLEVEL=0'],
    client: ['-tls1', ...OLD],
    version: 'TLSv1.0',
    cipher: /^TLS_RSA_WITH_AES_256_CBC_SHA$/,
    legacy: true,
  },
];

describe('every certificate in served order, as openssl s_client -showcerts', () => {
  it.each(CASES)('$name', async ({ server, client = [], version, cipher, group, legacy = false }) => {
    const port = await serve(...server);
    const capture = await captureOf(port);
    const shown = await showCertificates(port, ['-servername', HOST, ...client]);
    expect(shown).toHaveLength(6);
    expect(capture.chain).toEqual(base64(shown));
    expect(capture.chain).toEqual(oddChain());
    expect(capture).toMatchObject({
      tlsVersion: version,
      legacy,
      handshake: { kind: 'completed' },
      staple: null,
      scts: null,
      clientCertificateRequested: false,
      withoutSni: { kind: 'same' },
    });
    expect(capture.cipher).toMatch(cipher);
    if (group instanceof RegExp) expect(capture.group).toMatch(group);
    else if (group !== undefined) expect(capture.group).toBe(group);
  });

  it.each(['-tls1_3', '-tls1_2'])(
    'a server that demands a client certificate and aborts, %s',
    async (version) => {
      const port = await serve(version, '-Verify', '1', '-verify_return_error');
      const capture = await captureOf(port);
      expect(capture.chain).toEqual(base64(await showCertificates(port, ['-servername', HOST])));
      expect(capture.chain).toEqual(oddChain());
      expect(capture.clientCertificateRequested).toBe(true);
      expect(capture.handshake).toEqual(
        version === '-tls1_3'
          ? { kind: 'alert', alert: 116, name: 'certificate_required' }
          : { kind: 'alert', alert: 40, name: 'handshake_failure' },
      );
    },
  );

  it('a TLS 1.0 server that demands a client certificate and aborts', async () => {
    const port = await serve('-tls1', ...OLD, '-Verify', '1', '-verify_return_error');
    const capture = await captureOf(port);
    expect(capture).toMatchObject({ tlsVersion: 'TLSv1.0', legacy: true, clientCertificateRequested: true });
    expect(capture.chain).toEqual(oddChain());
    expect(capture.handshake).toMatchObject({ kind: 'alert', name: 'handshake_failure' });
  });

  it('a server that asks for a client certificate and takes none', async () => {
    const port = await serve('-tls1_3', '-verify', '1');
    expect(await captureOf(port)).toMatchObject({
      clientCertificateRequested: true,
      handshake: { kind: 'completed' },
    });
  });

  it.each(['-tls1_3', '-tls1_2'])('the stapled OCSP response, %s', async (version) => {
    const port = await serve(version, '-status_file', scratch.write('staple.der', STAPLE));
    expect((await captureOf(port)).staple).toBe(STAPLE.toString('base64'));
  });

  it('another chain for clients without SNI', async () => {
    const other = scratch.write('other.pem', pki.otherLeaf.pem);
    const otherKey = scratch.write('other.key', pki.otherLeaf.keyPem);
    const server = await startServer([
      ...['-cert', other, '-key', otherKey, '-servername', HOST],
      ...['-cert2', files.leaf, '-key2', files.key],
    ]);
    servers.push(server);
    const capture = await captureOf(server.port);
    expect(capture.chain).toEqual(base64(await showCertificates(server.port, ['-servername', HOST])));
    expect(capture.chain[0]).toBe(pki.leaf.der.toString('base64'));
    expect(capture.withoutSni).toEqual({
      kind: 'different',
      chain: base64(await showCertificates(server.port, ['-noservername'])),
    });
    expect((await captureOf(server.port, { sni: null })).chain[0]).toBe(pki.otherLeaf.der.toString('base64'));
  });

  it('an ECDSA leaf', async () => {
    const server = await startServer(['-cert', files.ecLeaf, '-key', files.ecKey]);
    servers.push(server);
    expect((await captureOf(server.port)).chain).toEqual(base64([pki.ecLeaf.der]));
  });

  it('the chosen application protocol', async () => {
    const port = await serve('-tls1_2', '-alpn', 'h2');
    // Off the web ports none is offered, so that none is chosen.
    expect((await captureOf(port)).alpn).toBeNull();
  });
});
