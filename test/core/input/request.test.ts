/** Certificate requests as OpenSSL and Microsoft's tools write them: read, named, checked, compared. */
import { describe, expect, it } from 'vitest';
import { comparedWords, requestWords } from '#lib/content/input/request.ts';
import { decodeInput } from '#lib/core/input/decode.ts';
import { parseRequest } from '#lib/core/input/request.ts';
import type { DecodedInput, InputProblem } from '#lib/core/input/types.ts';
import { createVerifier } from '#lib/core/signature/verifier.ts';
import { openssl } from './material.ts';

const verifier = createVerifier(crypto);

/** `openssl req` with a fresh key of this kind. */
const request = (key: readonly string[], ...more: readonly string[]): Uint8Array =>
  openssl(
    ['req', '-new', '-nodes', '-keyout', 'new.pem', '-newkey', ...key].concat([
      ...(more.includes('-subj') ? [] : ['-subj', '/CN=sts.contoso.com/O=Contoso']),
      ...more,
    ]),
  );
const EC = ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'] as const;
const NAMES = ['-addext', 'subjectAltName=DNS:sts.contoso.com,DNS:fs.contoso.com'] as const;

const decode = (bytes: Uint8Array, name: string | null = 'new.csr'): Promise<DecodedInput> =>
  decodeInput({ name, bytes, verifier });

type Named = Extract<InputProblem, { code: 'is-certificate-request' }>;

async function problemOf(bytes: Uint8Array): Promise<Named> {
  const { problems, certificates } = await decode(bytes);
  expect(certificates).toEqual([]);
  const [problem] = problems;
  if (problem?.code !== 'is-certificate-request') throw new Error(JSON.stringify(problems));
  return problem;
}

const derOf = (pem: Uint8Array): Uint8Array =>
  new Uint8Array(
    Buffer.from(
      Buffer.from(pem)
        .toString()
        .replace(/-----[^-]+-----|\s/g, ''),
      'base64',
    ),
  );

describe('a request', () => {
  it.each<[string, readonly string[], string]>([
    ['ECDSA', EC, 'ECDSA P-256'],
    ['RSA', ['rsa:2048'], 'RSA 2048 bit'],
    ['Ed25519', ['ed25519'], 'Ed25519'],
  ])('with %s is read, and its own signature checked', async (_, key, said) => {
    const { params } = await problemOf(request(key, ...NAMES));
    expect(params).toMatchObject({
      label: 'sts.contoso.com',
      names: 'sts.contoso.com\nfs.contoso.com',
      signature: 'valid',
    });
    expect(params.key).toContain(said);
  });

  it('is the same as PEM of either name, as DER, with text around it and with CR LF', async () => {
    const pem = Buffer.from(request(EC, ...NAMES)).toString();
    const wanted = (await problemOf(Buffer.from(pem))).params;
    for (const form of [
      pem.replaceAll('CERTIFICATE REQUEST', 'NEW CERTIFICATE REQUEST'),
      `Please sign:\n${pem}Thanks`,
      pem.replaceAll('\n', '\r\n'),
    ])
      expect((await problemOf(new TextEncoder().encode(form))).params).toEqual(wanted);
    expect((await problemOf(derOf(Buffer.from(pem)))).params).toEqual(wanted);
  });

  it('that was altered, or signed with another key, says that its signature is wrong', async () => {
    const der = derOf(request(EC, ...NAMES));
    der[der.length - 1] = (der.at(-1) ?? 0) ^ 1;
    const { params } = await problemOf(der);
    expect(params.signature).toBe('invalid');
    expect(requestWords(params)).toMatch(/signature is wrong.*make it anew/);
  });

  it('without alternative names warns of it; with an empty subject, a challenge, a CA says so', async () => {
    expect(requestWords((await problemOf(request(EC))).params)).toMatch(/asks for no alternative names/);
    const empty = await problemOf(request(EC, '-subj', '/', ...NAMES));
    expect(requestWords(empty.params)).toMatch(/\(CSR\), not a certificate\. Its subject is empty/);
    const ca = await problemOf(request(EC, '-addext', 'basicConstraints=critical,CA:TRUE'));
    expect(requestWords(ca.params)).toMatch(/asks to become a CA/);
    const purposes = await problemOf(
      request(
        EC,
        '-addext',
        'extendedKeyUsage=serverAuth,clientAuth',
        '-addext',
        'keyUsage=digitalSignature',
      ),
    );
    expect(requestWords(purposes.params)).toMatch(
      /Asks for server authentication, client authentication\. Key usage: digital signature\./,
    );
  });

  it('that breaks DER is named with the place', async () => {
    const der = derOf(request(EC, ...NAMES));
    // The version INTEGER becomes one of two octets that need only one.
    const inner = der.slice();
    const at = inner.indexOf(0x02);
    inner[at + 2] = 0x00;
    const broken = Uint8Array.from([...der.subarray(0, der.length - 1)]);
    expect(parseRequest(broken).ok).toBe(false);
    const { problems } = await decode(broken);
    expect(problems[0]?.code).toBe('der-truncated');
    const result = parseRequest(Uint8Array.from([0x30, 0x03, 0x02, 0x01, 0x00]));
    expect(result).toMatchObject({ ok: false, fault: { offset: expect.any(Number) as number } });
  });

  it('beside a certificate, both are taken', async () => {
    const pem = Buffer.from(request(EC, ...NAMES)).toString();
    const certificate = Buffer.from(
      openssl(['req', '-x509', '-nodes', '-keyout', 'k.pem', '-newkey', ...EC, '-subj', '/CN=a']),
    ).toString();
    const { certificates, problems } = await decode(Buffer.from(certificate + pem), null);
    expect(certificates).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'is-certificate-request' }]);
  });
});

describe('a request and a certificate', () => {
  const params = { spki: 'AAAA', names: 'sts.contoso.com\nfs.contoso.com', namesCut: 0 };
  const beside = (more: object) => ({
    ...{ label: 'sts.contoso.com', spkiSha256: 'AAAA', names: ['STS.contoso.com', 'fs.contoso.com'] },
    ...more,
  });

  it('belong together by their key, and their names are compared without case', () => {
    expect(comparedWords(params, beside({}))).toMatch(/has the key of this request.*names are those/);
    expect(comparedWords(params, beside({ spkiSha256: 'BBBB' }))).toMatch(/another key.*not made from this/);
  });

  it('may differ in names, each of which is told', () => {
    const said = comparedWords(params, beside({ names: ['sts.contoso.com', 'www.contoso.com'] }));
    expect(said).toContain('Asked for, but not in the certificate: fs.contoso.com.');
    expect(said).toContain('In the certificate, but not asked for: www.contoso.com.');
  });
});
