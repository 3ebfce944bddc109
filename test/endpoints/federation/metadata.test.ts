import { beforeAll, describe, expect, it } from 'vitest';
import { createVerifier } from '#lib/core/signature/verifier.ts';
import { refuseDangerous } from '#lib/endpoints/federation/danger.ts';
import { decodeXml, readMetadata } from '#lib/endpoints/federation/metadata.ts';
import { METADATA_BYTES } from '#lib/endpoints/federation/read.ts';
import { makePki, type Pki } from '#test/server/support/pki.ts';
import {
  base64,
  ECDSA_SHA256,
  metadata,
  RSA_SHA256,
  SHA256,
  signMetadata,
  wrapped,
} from '#test/support/signed-metadata.ts';

let pki: Pki;
const verifier = createVerifier(globalThis.crypto);

const read = (xml: string) => readMetadata(xml, verifier);
async function signatureOf(xml: string) {
  const result = await read(xml);
  if (!result.ok) throw new Error(result.problem);
  return result.value.signature;
}

beforeAll(async () => {
  pki = await makePki();
});

describe('readMetadata', () => {
  it('lists each certificate once, with every place, primary before secondary', async () => {
    const result = await read(metadata(pki));
    if (!result.ok) throw new Error(result.problem);
    const [decrypting, primary, secondary] = result.value.certificates;
    expect(result.value.certificates).toHaveLength(3);
    expect(decrypting).toEqual({
      der: base64(pki.ecLeaf),
      places: [
        { role: 'application-service', use: 'encryption', position: 0 },
        { role: 'identity-provider', use: 'encryption', position: 0 },
        { role: 'service-provider', use: 'both', position: 0 },
      ],
    });
    expect(primary?.der).toBe(base64(pki.leaf));
    expect(primary?.places.every(({ position }) => position === 0)).toBe(true);
    expect(secondary).toEqual({
      der: base64(pki.otherLeaf),
      places: [
        { role: 'security-token-service', use: 'signing', position: 1 },
        { role: 'identity-provider', use: 'signing', position: 1 },
      ],
    });
    expect(result.value.signature).toEqual({ kind: 'none' });
  });

  it('lets nothing through but certificates', async () => {
    const noise = Buffer.from('<secret>password</secret>').toString('base64');
    const xml = metadata(pki)
      .replaceAll(/(<X509Certificate>)\s*/g, `$1`)
      .replace(
        '</SPSSODescriptor>',
        `<KeyDescriptor><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>${noise}</X509Certificate></X509Data></KeyInfo></KeyDescriptor></SPSSODescriptor>`,
      );
    const result = await read(xml.replaceAll('contoso', 'SECRET'));
    expect(result.ok).toBe(true);
    expect(JSON.stringify(result)).not.toMatch(/SECRET|password/);
    expect(JSON.stringify(result)).not.toContain(noise);
  });

  it('reads UTF-16', async () => {
    const bytes = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(metadata(pki).replace('utf-8', 'utf-16'), 'utf16le'),
    ]);
    expect((await read(decodeXml(bytes))).ok).toBe(true);
  });
});

/** Swaps the first character of an element's text for another one. */
const spoil = (xml: string, element: string): string =>
  xml.replace(
    new RegExp(`(<${element}>)(.)`),
    (_all, tag: string, first: string) => tag + (first === 'A' ? 'B' : 'A'),
  );

describe('the signature of the metadata', () => {
  it('is valid when nothing was changed, and says whether its key is a token-signing one', async () => {
    expect(await signatureOf(signMetadata(metadata(pki), pki.leaf))).toEqual({
      kind: 'valid',
      certificate: base64(pki.leaf),
      listed: true,
      algorithm: 'RSA-SHA256',
      sha1: false,
    });
    expect(await signatureOf(signMetadata(metadata(pki), pki.root))).toMatchObject({
      kind: 'valid',
      listed: false,
    });
  });

  it.each([
    ['http://www.w3.org/2001/04/xmldsig-more#rsa-sha512', 'RSA-SHA512'],
    ['http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1', 'RSASSA-PSS-SHA256'],
  ])('%s is known', async (method, algorithm) => {
    const signed = signMetadata(metadata(pki), pki.leaf, { method });
    expect(await signatureOf(signed)).toMatchObject({ kind: 'valid', algorithm, sha1: false });
    expect(await signatureOf(spoil(signed, 'SignatureValue'))).toMatchObject({ kind: 'invalid' });
  });

  it('with ECDSA has r and s side by side', async () => {
    const signed = signMetadata(metadata(pki), pki.ecLeaf, { method: ECDSA_SHA256 });
    expect(await signatureOf(signed)).toMatchObject({
      kind: 'valid',
      algorithm: 'ECDSA-SHA256',
      listed: true, // the key serves both uses in one role
    });
    expect(await signatureOf(spoil(signed, 'SignatureValue'))).toMatchObject({ kind: 'invalid' });
  });

  it('tells of SHA-1, in the signature or in the digest', async () => {
    const method = 'http://www.w3.org/2000/09/xmldsig#rsa-sha1';
    const digest = 'http://www.w3.org/2000/09/xmldsig#sha1';
    expect(await signatureOf(signMetadata(metadata(pki), pki.leaf, { method }))).toMatchObject({
      sha1: true,
    });
    expect(await signatureOf(signMetadata(metadata(pki), pki.leaf, { digest }))).toMatchObject({
      kind: 'valid',
      algorithm: 'RSA-SHA256',
      sha1: true,
    });
  });

  it('is not evaluated when its method is not known, or none that proves anything', async () => {
    const signed = signMetadata(metadata(pki), pki.leaf);
    for (const method of ['http://www.w3.org/2000/09/xmldsig#hmac-sha1', 'urn:what']) {
      expect(await signatureOf(signed.replaceAll(RSA_SHA256, method))).toEqual({ kind: 'unsupported' });
    }
    expect(await signatureOf(signed.replace(SHA256, 'urn:what'))).toEqual({ kind: 'unsupported' });
  });

  it.each([
    ['a use', (xml: string) => xml.replace('use="signing"', 'use="encryption"')],
    ['an attribute', (xml: string) => xml.replace('entityID="http://sts', 'entityID="http://evil')],
    ['the signature', (xml: string) => spoil(xml, 'SignatureValue')],
    ['the digest', (xml: string) => spoil(xml, 'DigestValue')],
    ['a signing certificate', (xml: string) => xml.replaceAll(wrapped(pki.otherLeaf), wrapped(pki.root))],
    ['a further role', (xml: string) => xml.replace('</EntityDescriptor>', '<Role/></EntityDescriptor>')],
  ])('is invalid when %s was changed', async (_what, change) => {
    const signed = signMetadata(metadata(pki), pki.leaf);
    const changed = change(signed);
    expect(changed).not.toBe(signed);
    expect(await signatureOf(changed)).toEqual({ kind: 'invalid', certificate: base64(pki.leaf) });
  });

  it('is invalid when it names another certificate than the one it was made with', async () => {
    const signed = signMetadata(metadata(pki), { keyPem: pki.leaf.keyPem, pem: pki.otherLeaf.pem });
    expect(await signatureOf(signed)).toEqual({ kind: 'invalid', certificate: base64(pki.otherLeaf) });
  });

  it('is unusable when it covers only a part', async () => {
    const xml = metadata(pki).replace('<IDPSSODescriptor', '<IDPSSODescriptor ID="_part"');
    const signed = signMetadata(xml, pki.leaf, { xpath: "//*[local-name()='IDPSSODescriptor']" });
    expect(signed).toContain('URI="#_part"');
    expect(await signatureOf(signed)).toEqual({ kind: 'unusable' });
  });

  it('is not taken for that of a forged document around the signed one (wrapping)', async () => {
    const signed = signMetadata(metadata(pki), pki.leaf);
    const signature = /<Signature[\s\S]*<\/Signature>/.exec(signed)?.[0] ?? '';
    const inner = signed.replace(/^<\?xml[^>]*\?>/, '').replace(signature, '');
    const around = (forged: string) =>
      forged.replace('<RoleDescriptor', `${signature}<Extensions>${inner}</Extensions><RoleDescriptor`);
    expect(await signatureOf(around(metadata(pki).replace('ID="_1"', 'ID="_9"')))).toEqual({
      kind: 'unusable',
    });
    // With the same ID twice, and without any.
    expect(await signatureOf(around(metadata(pki)))).toMatchObject({ kind: 'invalid' });
    expect(await signatureOf(around(metadata(pki).replace('ID="_1"', '')))).toEqual({ kind: 'unusable' });
    // The signed document put into the signature itself (an Object), which its own transform leaves out.
    const object = signature.replace('</Signature>', `<Object>${inner}</Object></Signature>`);
    const hidden = metadata(pki)
      .replace('ID="_1"', 'ID="_9"')
      .replace('<RoleDescriptor', `${object}<RoleDescriptor`);
    expect(await signatureOf(hidden)).toEqual({ kind: 'unusable' });
  });

  it('of two, none counts', async () => {
    const signed = signMetadata(metadata(pki), pki.leaf);
    const signature = /<Signature[\s\S]*<\/Signature>/.exec(signed)?.[0] ?? '';
    expect(await signatureOf(signed.replace(signature, signature + signature))).toEqual({ kind: 'unusable' });
  });
});

describe('hostile XML', () => {
  const many = (count: number, one: (index: number) => string, between = ''): string =>
    Array.from({ length: count }, (_, index) => one(index)).join(between);
  const root = (inner: string): string =>
    `<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:ds="http://www.w3.org/2000/09/xmldsig#">${inner}</EntityDescriptor>`;
  const bomb =
    '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]><EntityDescriptor>&lol2;</EntityDescriptor>';

  it.each([
    ['an entity bomb', bomb, 'document-type'],
    [
      'an external entity',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
      'document-type',
    ],
    ['an external subset', '<!doctype a SYSTEM "http://evil.test/a.dtd"><a/>', 'document-type'],
    ['deep nesting', '<a>'.repeat(100_000), 'too-deep'],
    ['deep nesting behind a quoted end', '<a b="/>">'.repeat(100_000), 'too-deep'],
    ['a comment without end, again and again', '<!--'.repeat(400_000), 'not-xml'],
    ['a quote without end', `<a b="${'<a b="'.repeat(100_000)}`, 'not-xml'],
    ['a tag without end', '<'.repeat(400_000), 'not-xml'],
    ['text', 'hello', 'no-entity'],
    ['nothing', '', 'not-xml'],
    ['an undefined entity', '<a>&x;</a>', 'not-xml'],
    ['crossed tags', '<a><b></a></b>', 'no-entity'],
    ['a huge text', `<a>${' '.repeat(METADATA_BYTES)}</a>`, 'too-large'],
    [
      'many attributes of one element',
      root(`<a ${many(60_000, (i) => `a${i}="1"`, ' ')}/>`),
      'too-many-parts',
    ],
    ['many attributes', root(`<a ${many(60, (i) => `a${i}="1"`, ' ')}/>`.repeat(500)), 'too-many-parts'],
    ['many prefixes at once', root(many(63, (i) => `<a xmlns:p${i}="u" xmlns:q${i}="u">`)), 'too-many-parts'],
    [
      'many certificates',
      root('<ds:X509Certificate>MAAA</ds:X509Certificate>'.repeat(300)),
      'too-many-parts',
    ],
    ['many elements', root('<a/>'.repeat(9_000)), 'too-many-parts'],
    ['many comments', root('<!---->'.repeat(9_000)), 'too-many-parts'],
    [
      'keys within keys',
      root(`${'<KeyDescriptor>'.repeat(60)}${'<b/>'.repeat(7_000)}${'</KeyDescriptor>'.repeat(60)}`),
      'no-certificates',
    ],
    ['another document', '<html><body/></html>', 'no-entity'],
    ['no certificate', '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata"/>', 'no-certificates'],
  ])('%s', async (_what, xml, problem) => {
    const started = performance.now();
    expect(await read(xml)).toEqual({ ok: false, problem });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('does not count a certificate once for each key around it', async () => {
    const key = `<X509Certificate xmlns="http://www.w3.org/2000/09/xmldsig#">${base64(pki.leaf)}</X509Certificate>`;
    const nested = `${'<KeyDescriptor>'.repeat(50)}${key}${'</KeyDescriptor>'.repeat(50)}`;
    expect(await read(root(nested))).toMatchObject({ value: { certificates: [{ places: { length: 1 } }] } });
  });

  it('whose signature wants the document transformed again and again is not worked through', async () => {
    const signed = signMetadata(metadata(pki), pki.leaf);
    const one = '<Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/>';
    expect(signed).toContain(one);
    const signature = { kind: 'unusable' };
    expect(await read(signed.replace(one, one.repeat(400)))).toMatchObject({ value: { signature } });
  });

  it('is told from markup in comments, CDATA and attribute values', () => {
    expect(refuseDangerous('<a><!-- <!DOCTYPE x> --><![CDATA[<!ENTITY]]><b c="<d>>"/></a>')).toBeNull();
  });
});
