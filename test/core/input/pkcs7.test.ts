import { describe, expect, it } from 'vitest';
import { base64, codes, concat, decode, made, names, openssl, pem, utf8, wrap } from './material.ts';

const p7b = (form: 'DER' | 'PEM', ...more: readonly string[]): Uint8Array =>
  openssl(['crl2pkcs7', ...more, '-certfile', 'leaf.pem', '-certfile', 'cas.pem', '-outform', form]);

/** A value with definite length. */
function tlv(tag: number, ...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  const body = concat(...parts);
  const size =
    body.length < 128
      ? [body.length]
      : body.length < 256
        ? [0x81, body.length]
        : [0x82, body.length >> 8, body.length & 255];
  return concat([tag, ...size], body);
}

/** The same with an indefinite length, as BER allows. */
const indefinite = (tag: number, ...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  concat([tag, 0x80], ...parts, [0, 0]);

const SIGNED_DATA = [6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 2];
const DATA = [6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 1];

const signedData = (build: typeof tlv, ...members: readonly Uint8Array[]): Uint8Array =>
  build(
    0x30,
    SIGNED_DATA,
    build(0xa0, build(0x30, [2, 1, 1], [0x31, 0], build(0x30, DATA), ...members, [0x31, 0])),
  );

describe('PKCS #7', () => {
  it('DER, in the order of the file', async () => {
    const decoded = await decode(p7b('DER', '-nocrl'));
    expect(names(decoded)).toEqual(['leaf', 'middle', 'root']);
    expect(decoded).toMatchObject({ format: 'pkcs7', problems: [] });
  });

  it('offsets are those of the members in the file', async () => {
    const bytes = p7b('DER', '-nocrl');
    const decoded = await decode(bytes);
    for (const { der, offset } of decoded.certificates) {
      expect(Buffer.from(bytes.subarray(offset, offset + der.length)).equals(der)).toBe(true);
    }
  });

  it('PEM as OpenSSL writes it, and with a CRL', async () => {
    const decoded = await decode(p7b('PEM', '-in', 'crl.pem'));
    expect(names(decoded)).toEqual(['leaf', 'middle', 'root']);
    expect(decoded.crls.map(({ der }) => base64(der))).toEqual([base64(made.crl)]);
    expect(decoded).toMatchObject({ format: 'pem', problems: [] });
  });

  it.each(['CERTIFICATE', 'CMS', 'PKCS7', 'PKCS #7 SIGNED DATA', 'CERTIFICATE CHAIN'])(
    'under the label %s (certutil writes CERTIFICATE)',
    async (label) => {
      const decoded = await decode(pem(p7b('DER', '-nocrl'), label));
      expect(names(decoded)).toEqual(['leaf', 'middle', 'root']);
      expect(codes(decoded)).toEqual([]);
    },
  );

  it('bare base64', async () => {
    const decoded = await decode(wrap(base64(p7b('DER', '-nocrl'))));
    expect(names(decoded)).toEqual(['leaf', 'middle', 'root']);
  });

  it('signed with content', async () => {
    const signed = openssl(
      [
        'cms',
        '-sign',
        '-in',
        'text',
        '-signer',
        'leaf.pem',
        '-inkey',
        'key.pem',
        '-certfile',
        'cas.pem',
      ].concat(['-outform', 'DER', '-nodetach']),
      { text: 'hello' },
    );
    const decoded = await decode(signed);
    expect([...names(decoded)].sort()).toEqual(['leaf', 'middle', 'root']);
    expect(codes(decoded)).toEqual(['only-signer-read']);
  });

  describe('signed content that brings certificates: those are read, and the signer is set apart', () => {
    const data = (bytes: Uint8Array): string => `<data>\n\t${wrap(base64(bytes), 60, '\n\t')}\n</data>`;
    const profile = (...payloads: readonly Uint8Array[]): string =>
      `<plist><array>${payloads.map(data).join('')}</array></plist>`;
    const signed = (text: string, form: 'DER' | 'PEM' | 'SMIME', ...more: readonly string[]): Uint8Array =>
      openssl(
        ['cms', '-sign', '-in', 'text', '-signer', 'leaf.pem', '-inkey', 'key.pem', '-binary'].concat(
          ['-outform', form, '-nodetach'],
          more,
        ),
        { text },
      );
    const der = signed(profile(made.root), 'DER');
    it.each<readonly [string, string | Uint8Array, readonly string[]]>([
      ['a payload of DER', der, ['root']],
      ['a payload of PEM', signed(profile(utf8(pem(made.root))), 'DER'), ['root']],
      ['two payloads', signed(profile(made.middle, made.root), 'DER'), ['middle', 'root']],
      ['streamed, in BER with indefinite lengths', signed(profile(made.root), 'DER', '-stream'), ['root']],
      ['as PEM', signed(profile(made.root), 'PEM'), ['root']],
      ['in base64', base64(der), ['root']],
      ['a PEM file instead of a profile', signed(pem(made.root), 'DER'), ['root']],
    ])('%s', async (_, input, expected) => {
      const decoded = await decode(input);
      expect(names(decoded)).toEqual(expected);
      expect(decoded.problems).toMatchObject([{ code: 'signer-set-apart', params: { members: 1 } }]);
    });
  });

  it('BER with indefinite lengths, certificates byte for byte', async () => {
    const bytes = signedData(indefinite, indefinite(0xa0, made.root, made.leaf));
    const decoded = await decode(bytes);
    expect(names(decoded)).toEqual(['root', 'leaf']);
    expect(codes(decoded)).toEqual([]);
    expect(names(await decode(base64(bytes)))).toEqual(['root', 'leaf']);
  });

  it('an empty one is named', async () => {
    for (const bytes of [signedData(tlv), signedData(tlv, tlv(0xa0))]) {
      expect(codes(await decode(bytes))).toEqual(['pkcs7-empty']);
    }
  });

  it('members that are no certificates are passed over by name', async () => {
    const decoded = await decode(signedData(tlv, tlv(0xa0, tlv(0xa2, [5, 0]), made.leaf)));
    expect(names(decoded)).toEqual(['leaf']);
    expect(decoded.problems).toMatchObject([{ code: 'pkcs7-member-skipped', params: { kind: '[2]' } }]);
  });

  it('enveloped data has no chain', async () => {
    const enveloped = openssl(
      ['cms', '-encrypt', '-in', 'text', '-outform', 'DER', '-aes256', '-recip', 'leaf.pem'],
      { text: 'hello' },
    );
    const decoded = await decode(enveloped);
    expect(decoded.problems).toMatchObject([
      { code: 'pkcs7-content-unsupported', params: { oid: '1.2.840.113549.1.7.3' } },
    ]);
  });

  it('one that breaks off inside keeps what came before', async () => {
    const broken = tlv(0xa0, made.leaf, made.middle.subarray(0, 40));
    const decoded = await decode(signedData(tlv, broken));
    expect(names(decoded)).toEqual(['leaf']);
    expect(codes(decoded)).toEqual(['der-malformed']);
  });
});
