import { describe, expect, it } from 'vitest';
import { LIMITS } from '#lib/core/limits.ts';
import { base64, chain, chainPem, codes, concat, decode, made, names, pem, utf8, wrap } from './material.ts';

describe('DER', () => {
  it('a certificate', async () => {
    const decoded = await decode(made.leaf);
    expect(names(decoded)).toEqual(['leaf']);
    expect(decoded).toMatchObject({ format: 'der-certificate', problems: [] });
    expect(decoded.certificates[0]).toMatchObject({ file: 'file', offset: 0 });
  });

  it('a CRL', async () => {
    const decoded = await decode(made.crl);
    expect(decoded).toMatchObject({ format: 'der-crl', certificates: [], problems: [] });
    expect(decoded.crls).toHaveLength(1);
  });

  it('several behind one another, each with its offset', async () => {
    const decoded = await decode(concat(...chain));
    expect(names(decoded)).toEqual(['leaf', 'middle', 'root']);
    expect(decoded.certificates.map(({ offset }) => offset)).toEqual([
      0,
      made.leaf.length,
      made.leaf.length + made.middle.length,
    ]);
  });

  it.each([
    ['a line end', [0x0a], 1],
    ['zeros', [0, 0, 0, 0], 4],
    ['text', [0x68, 0x69], 2],
  ])('names %s behind the certificate', async (_, extra, bytes) => {
    const decoded = await decode(concat(made.leaf, extra));
    expect(names(decoded)).toEqual(['leaf']);
    expect(decoded.problems).toMatchObject([
      { code: 'der-trailing-data', offset: made.leaf.length, line: null, params: { bytes } },
    ]);
  });

  it('names a certificate that breaks off, keeps those before', async () => {
    const decoded = await decode(concat(made.leaf, made.middle.subarray(0, -10)));
    expect(names(decoded)).toEqual(['leaf']);
    expect(decoded.problems).toMatchObject([
      { code: 'der-truncated', offset: made.leaf.length, params: { missing: 10 } },
    ]);
  });

  it('an OCSP response is handed on, alone, in PEM, or as bare base64', async () => {
    const der = concat([0x30, 0x81, 200, 0x0a, 1, 0, 0xa0, 0x81, 194, 0x30, 0x81, 191], new Uint8Array(191));
    for (const input of [der, pem(der, 'OCSP RESPONSE'), base64(der)]) {
      const decoded = await decode(input);
      expect(decoded.ocsp?.map((one) => one.der)).toEqual([der]);
      expect(decoded.problems).toEqual([]);
    }
  });

  it.each([
    ['certificate request', made.request, 'is-certificate-request'],
    ['public key', made.spki, 'is-public-key'],
    ['other SEQUENCE', Uint8Array.from([0x30, 3, 0x01, 1, 0xff]), 'der-unsupported'],
  ])('a %s is named as what it is', async (_, der, code) => {
    const decoded = await decode(der);
    expect(decoded.certificates).toEqual([]);
    expect(codes(decoded)).toEqual([code]);
  });

  it('a version 1 certificate, which has no version field, is not taken for a request', async () => {
    // tbs: serial, algorithm, issuer, validity, subject, key
    const oid = [0x30, 5, 6, 3, 42, 3, 4];
    const times = [0x30, 0x1e, ...[1, 2].flatMap(() => [0x17, 13, ...utf8('260101000000Z')])];
    const tbs = [2, 1, 7, ...oid, 0x30, 0, ...times, 0x30, 0, 0x30, 10, ...oid, 3, 1, 0];
    const der = [0x30, tbs.length, ...tbs, ...oid, 3, 1, 0];
    const decoded = await decode(Uint8Array.from([0x30, der.length, ...der]));
    expect(decoded).toMatchObject({ format: 'der-certificate', problems: [] });
  });
});

describe('text encodings', () => {
  const utf16 = (text: string, bigEndian: boolean, mark: boolean): Uint8Array => {
    const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
    return Uint8Array.from(bigEndian ? bytes.swap16() : bytes);
  };
  it.each([
    ['UTF-8 with a byte order mark', utf8(`\ufeff${chainPem}`), 3, 1],
    ['UTF-16LE with a byte order mark', utf16(chainPem, false, true), 2, 2],
    ['UTF-16BE with a byte order mark', utf16(chainPem, true, true), 2, 2],
    ['UTF-16LE without', utf16(chainPem, false, false), 0, 2],
    ['UTF-16BE without', utf16(chainPem, true, false), 0, 2],
  ])('%s', async (_, bytes, base, width) => {
    const decoded = await decode(bytes);
    expect(names(decoded)).toEqual(['leaf', 'middle', 'root']);
    expect(codes(decoded)).toEqual([]);
    expect(decoded.certificates.map(({ offset }) => offset)).toEqual([
      base,
      base + width * pem(made.leaf).length,
      base + width * (pem(made.leaf).length + pem(made.middle).length),
    ]);
  });

  it('Windows-1252 comments, where UTF-8 does not fit', async () => {
    const decoded = await decode(Uint8Array.from(Buffer.from(`Schlüssel für Köln\n${chainPem}`, 'latin1')));
    expect(names(decoded)).toEqual(['leaf', 'middle', 'root']);
    expect(decoded.certificates[0]?.offset).toBe(19);
  });
});

describe('base64 without PEM lines', () => {
  const B64 = base64(made.leaf);
  it.each([
    ['one line', B64],
    ['wrapped', wrap(B64, 76, '\r\n')],
    ['base64url without padding', Buffer.from(made.leaf).toString('base64url')],
    ['in quotes', `"${B64}"`],
    ['in a sentence', `The certificate is: ${B64}.`],
    ['after a word that begins alike', `MILLION dollars for ${B64}`],
    ['in a mail attachment', `Content-Type: application/x-x509-ca-cert\n\n${wrap(B64, 76)}\n--boundary--`],
  ])('%s', async (_, text) => {
    const decoded = await decode(text);
    expect(names(decoded)).toEqual(['leaf']);
    expect(decoded).toMatchObject({ format: 'base64', problems: [] });
  });

  it('two on lines of their own', async () => {
    const decoded = await decode(`${B64}\n${base64(made.root)}\n`);
    expect(names(decoded)).toEqual(['leaf', 'root']);
  });

  it('one that breaks off', async () => {
    const decoded = await decode(B64.slice(0, 200));
    expect(decoded.problems).toMatchObject([
      { code: 'der-truncated', offset: 0, params: { missing: made.leaf.length - 150 } },
    ]);
  });
});

describe('certificates in XML and JSON', () => {
  const metadata = `<?xml version="1.0" encoding="utf-8"?>
<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="http://sts.contoso.com/adfs/services/trust">
  <ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignatureValue>${base64(made.spki)}</ds:SignatureValue>
    <KeyInfo><X509Data><X509Certificate>${base64(made.root)}</X509Certificate></X509Data></KeyInfo></ds:Signature>
  <IDPSSODescriptor><KeyDescriptor use="signing"><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data>
    <X509Certificate>
      ${wrap(base64(made.leaf), 76, '\n      ')}
    </X509Certificate><X509Certificate>${base64(made.middle)}</X509Certificate></X509Data></KeyInfo></KeyDescriptor>
  </IDPSSODescriptor></EntityDescriptor>`;

  it('picks the certificates out of federation metadata', async () => {
    const decoded = await decode(metadata);
    expect(decoded.format).toBe('xml');
    expect(names(decoded)).toEqual(['root', 'leaf', 'middle']);
    expect(codes(decoded).filter((code) => code !== 'is-public-key')).toEqual([]);
  });

  it('picks x5c out of a key set', async () => {
    const keys = { keys: [{ kty: 'RSA', use: 'sig', n: base64(made.spki), x5c: chain.map(base64) }] };
    const decoded = await decode(JSON.stringify(keys, null, 2));
    expect(decoded.format).toBe('json');
    expect(names(decoded)).toEqual(['leaf', 'middle', 'root']);
  });
});

describe('what is no certificate', () => {
  it.each([
    ['nothing', '', 'input-empty'],
    ['blanks', ' \n\t\u200b\ufeff ', 'input-empty'],
    ['prose', 'hello', 'input-unrecognised'],
    ['a web page', '<!DOCTYPE html><html><body>Sign in</body></html>', 'is-web-page'],
    ['an SSH key', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ ann@host', 'is-ssh-key'],
  ])('%s', async (_, text, code) => {
    const decoded = await decode(text);
    expect(decoded).toMatchObject({ certificates: [], crls: [] });
    expect(codes(decoded)).toEqual([code]);
  });

  it.each([
    ['ZIP', [0x50, 0x4b, 3, 4, 20, 0]],
    ['CAB', [0x4d, 0x53, 0x43, 0x46, 0, 0]],
    ['gzip', [0x1f, 0x8b, 8, 0]],
  ])('a %s archive', async (kind, magic) => {
    const decoded = await decode(Uint8Array.from(magic));
    const code = 'archive-broken';
    expect(decoded.problems).toMatchObject([{ code, params: { kind } }]);
  });

  it('a picture', async () => {
    const decoded = await decode(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]));
    expect(decoded.problems).toMatchObject([{ code: 'is-picture', params: { kind: 'PNG' } }]);
  });
});

describe('limits', () => {
  it('refuses a file that is too large without reading it', async () => {
    const decoded = await decode(new Uint8Array(LIMITS.fileBytes + 1));
    expect(decoded.problems).toMatchObject([
      { code: 'input-too-large', params: { bytes: LIMITS.fileBytes + 1, limit: LIMITS.fileBytes } },
    ]);
  });

  it('stops at the largest number of certificates and says so', async () => {
    const small = Uint8Array.from([0x30, 9, 0x30, 2, 0xa0, 0, 0x30, 0, 3, 1, 0]);
    const decoded = await decode(pem(small).repeat(LIMITS.certificates + 5));
    expect(decoded.certificates).toHaveLength(LIMITS.certificates);
    expect(codes(decoded)).toEqual(['too-many-certificates']);
  });

  it('the same for DER', async () => {
    const small = [0x30, 9, 0x30, 2, 0xa0, 0, 0x30, 0, 3, 1, 0];
    const many = new Uint8Array(small.length * (LIMITS.certificates + 1));
    for (let at = 0; at < many.length; at++) many[at] = small[at % small.length] ?? 0;
    const decoded = await decode(many);
    expect(decoded.certificates).toHaveLength(LIMITS.certificates);
    expect(codes(decoded)).toEqual(['too-many-certificates']);
  });

  it('a certificate of more than the allowed size is named', async () => {
    const filler = new Uint8Array(LIMITS.certificateBytes);
    const length = filler.length + 13;
    const tbsLength = filler.length + 5;
    const size = (value: number): readonly number[] => [0x83, value >> 16, (value >> 8) & 255, value & 255];
    const der = concat(
      [0x30, ...size(length)],
      [0x30, ...size(tbsLength), 0xa0, ...size(filler.length)],
      filler,
      [0x30, 0, 3, 1, 0],
    );
    const whole = concat([...der.subarray(0, 1), ...size(der.length - 5)], der.subarray(5));
    expect(codes(await decode(whole))).toEqual(['certificate-too-large']);
  });

  it('names at most so many problems, but always a private key', async () => {
    const bad = '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n'.repeat(LIMITS.inputProblems + 50);
    const decoded = await decode(bad + pem(made.key, 'PRIVATE KEY'));
    expect(decoded.problems).toHaveLength(LIMITS.inputProblems + 1);
    expect(decoded.problems.at(-1)?.code).toBe('private-key');
  });

  const MEGABYTES = 1_048_576;
  it.each([
    ['hyphens', '-'.repeat(MEGABYTES)],
    ['BEGIN without end', '-----BEGIN '.repeat(MEGABYTES / 11)],
    ['END END', '-----END CERTIFICATE-----'.repeat(MEGABYTES / 25)],
    ['BEGIN BEGIN', '-----BEGIN CERTIFICATE-----'.repeat(MEGABYTES / 27)],
    ['open tags', '<a '.repeat(MEGABYTES / 3)],
    ['ampersands', '&#4'.repeat(MEGABYTES / 3)],
    ['backslashes', '\\'.repeat(MEGABYTES)],
    ['starts of base64', 'MIIC '.repeat(MEGABYTES / 5)],
    ['long starts of base64', 'MIP///8wAAAAAAAAAAAAAAAAAA '.repeat(MEGABYTES / 28)],
    ['long starts that end at once', 'MIP///8wAAAAAAAAAAAAAAAAAA.'.repeat(MEGABYTES / 27)],
    ['indefinite starts that end at once', 'MIAwgAAAAAAAAAAAAAAAAAAA!'.repeat(MEGABYTES / 25)],
    ['one long base64 word', 'MIIC'.repeat(MEGABYTES / 4)],
    ['white space', ' \n'.repeat(MEGABYTES / 2)],
    ['percent', `BEGIN%20${'%'.repeat(MEGABYTES)}`],
    ['header lines', `-----BEGIN CERTIFICATE-----\n${'Comment: x\n'.repeat(MEGABYTES / 11)}`],
    ['base64 of text', `${base64(utf8('a'.repeat(60)))} `.repeat(MEGABYTES / 81)],
    ['lines of base64 of text', `${base64(utf8('a'.repeat(57)))}\n`.repeat(MEGABYTES / 77)],
    ['hexadecimal', '30 '.repeat(MEGABYTES / 3)],
    ['hexadecimal that ends badly', `${'30'.repeat(MEGABYTES / 2)}g`],
    ['hexadecimal literals', '0x30,'.repeat(MEGABYTES / 5)],
    ['decimal numbers', '48 '.repeat(MEGABYTES / 3)],
    [
      'lines of a dump',
      '00000010: 3082 01f4 3082 019a a003 0201 0202 102a  ................\n'.repeat(MEGABYTES / 68),
    ],
  ])('the time for %s grows no faster than its length', async (_, text) => {
    const spent = async (part: string): Promise<number> => {
      const { user, system } = process.threadCpuUsage();
      await decode(part);
      const after = process.threadCpuUsage();
      return (after.user + after.system - user - system) / 1_000;
    };
    // Four times the text: four times the time when linear, sixteen times when quadratic. The milliseconds
    // added let the first run pay for compiling, and are nothing against what a quadratic reader takes.
    const quarter = await spent(text.slice(0, text.length / 4));
    expect(await spent(text)).toBeLessThan(9 * quarter + 200);
  });
});
