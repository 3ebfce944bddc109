import { spawnSync } from 'node:child_process';
import { X509Certificate, createPrivateKey } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthority, dns, issue, issueAuthority, privateKeyPem, selfSigned } from '#lib/cli/pki.ts';
import type { CertificateOptions, Issued } from '#lib/cli/pki.ts';

const HOST = 'sts.contoso.com';
const YEAR = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2026-07-01T00:00:00Z') };
const AT = Date.parse('2026-03-01T00:00:00Z') / 1000;
const leaf: CertificateOptions = { subject: `CN=${HOST}`, names: dns(HOST), ...YEAR };

let folder = '';
let root: Issued;
let issuing: Issued;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chainsight-pki-'));
  root = await createAuthority({ subject: 'C=US, O=Contoso, CN=Contoso Root CA', ...YEAR });
  issuing = await issueAuthority(root, { subject: 'C=US, O=Contoso, CN=Contoso Issuing CA', ...YEAR });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What OpenSSL, an independent verifier, says of a chain: its error number, or "OK". */
function openssl(chain: readonly Issued[], anchor: Issued, options: readonly string[] = []): string {
  const [first] = chain;
  writeFileSync(join(folder, 'leaf.pem'), first?.pem ?? '');
  writeFileSync(join(folder, 'chain.pem'), chain.map(({ pem }) => pem).join(''));
  writeFileSync(join(folder, 'root.pem'), anchor.pem);
  const { stdout, stderr } = spawnSync(
    'openssl',
    [
      ...['verify', '-attime', String(AT), '-purpose', 'sslserver', '-verify_hostname', HOST, ...options],
      ...['-CAfile', 'root.pem', '-untrusted', 'chain.pem', 'leaf.pem'],
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  return /error (\d+) at/.exec(stdout + stderr)?.[1] ?? (/: OK/.test(stdout) ? 'OK' : stdout + stderr);
}

describe('the default hierarchy', () => {
  it('is accepted by OpenSSL with strict checks', async () => {
    expect(openssl([await issue(issuing, leaf), issuing], root, ['-x509_strict'])).toBe('OK');
  });

  it.each(['rsa-2048', 'p384', 'p521', 'ed25519'] as const)('can have %s keys', async (key) => {
    const top = await createAuthority({ subject: 'CN=Root', key, ...YEAR });
    expect(openssl([await issue(top, { ...leaf, key })], top, ['-x509_strict'])).toBe('OK');
  });

  it('has positive serial numbers of 127 bits, never the same twice', async () => {
    const serials = await Promise.all(
      [1, 2, 3].map(async () => (await issue(issuing, leaf)).certificate.serialNumber),
    );
    expect(new Set(serials).size).toBe(3);
    for (const serial of serials) expect(serial).toMatch(/^[4-7][\da-f]{31}$/);
  });

  it('gives the private key in PEM', async () => {
    const server = await issue(issuing, leaf);
    const key = createPrivateKey(await privateKeyPem(server.keys));
    expect(new X509Certificate(server.der).checkPrivateKey(key)).toBe(true);
  });
});

describe('a fault', () => {
  // Numbers of OpenSSL's X509_V_ERR_*.
  it.each<readonly [string, string, Partial<CertificateOptions>]>([
    ['expired', '10', { notAfter: new Date('2026-02-01T00:00:00Z') }],
    ['not yet valid', '9', { notBefore: new Date('2026-06-01T00:00:00Z') }],
    ['wrong host', '62', { names: dns('www.contoso.com') }],
    ['wrong purpose', '26', { purposes: ['codeSigning'] }],
    ['signed by another key', '7', { wrongSigner: true }],
    ['broken signature', '7', { brokenSignature: true }],
    [
      'unknown critical extension',
      '34',
      { extensions: [{ oid: '1.2.3.4', critical: true, value: new Uint8Array([5, 0]) }] },
    ],
    ['another key identifier', '20', { authorityKeyIdentifier: '00112233' }],
  ])('of the leaf, %s, is seen', async (_, error, options) => {
    expect(openssl([await issue(issuing, { ...leaf, ...options }), issuing], root)).toBe(error);
  });

  it.each<readonly [string, string, Partial<CertificateOptions>]>([
    ['not a CA', '24|79', { ca: false, keyUsage: ['keyCertSign'] }],
    ['no key usage for signing', '32|79', { keyUsage: ['digitalSignature'] }],
    ['excluded name', '48', { nameConstraints: { excluded: dns('contoso.com') } }],
    ['name not permitted', '47', { nameConstraints: { permitted: dns('fabrikam.com') } }],
    ['expired', '10', { notAfter: new Date('2026-02-01T00:00:00Z') }],
  ])('of the intermediate, %s, is seen', async (_, error, options) => {
    const faulty = await issueAuthority(root, { subject: 'CN=Faulty CA', ...YEAR, ...options });
    // Where two numbers stand, OpenSSL's versions differ in what they look at first.
    expect(openssl([await issue(faulty, leaf), faulty], root, ['-x509_strict'])).toMatch(
      new RegExp(`^(?:${error})$`),
    );
  });

  it('of path length is seen', async () => {
    const second = await issueAuthority(issuing, { subject: 'CN=Second CA', ...YEAR });
    expect(openssl([await issue(second, leaf), second, issuing], root)).toBe('25');
  });

  it('of address constraints is seen, and a permitted address is not', async () => {
    const constrained = await issueAuthority(root, {
      subject: 'CN=Constrained CA',
      nameConstraints: { permitted: [{ type: 'ip', value: '10.0.0.0/9' }] },
      ...YEAR,
    });
    const at = (value: string): Promise<Issued> =>
      issue(constrained, { ...leaf, names: [...dns(HOST), { type: 'ip', value }] });
    expect(openssl([await at('10.127.0.1'), constrained], root)).toBe('OK');
    expect(openssl([await at('10.128.0.1'), constrained], root)).toBe('47');
  });

  it('of age: MD5, SHA-1, 1024 bits and version 1 can be made, with signatures that hold', async () => {
    const old = await createAuthority({ subject: 'CN=Old Root', key: 'rsa-1024', hash: 'md5', ...YEAR });
    expect(new X509Certificate(old.der).verify(new X509Certificate(old.der).publicKey)).toBe(true);
    const md5WithRsa = Buffer.from('2a864886f70d010104', 'hex');
    expect(Buffer.from(old.der).indexOf(md5WithRsa)).not.toBe(Buffer.from(old.der).lastIndexOf(md5WithRsa));
    const older = await issue(old, { ...leaf, hash: 'sha1', version: 1 });
    expect(older.certificate.extensions).toEqual([]);
    expect(openssl([await issue(old, { ...leaf, hash: 'sha1' })], old, ['-auth_level', '2'])).toMatch(
      /^6[678]$/,
    );
  });

  it('of a self-signed server certificate is seen', async () => {
    expect(openssl([await selfSigned(leaf)], root)).toBe('18');
  });
});
