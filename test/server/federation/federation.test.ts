import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { SignedXml } from 'xml-crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refuseDangerous } from '#lib/endpoints/federation/danger.ts';
import { METADATA_PATH } from '#lib/endpoints/federation/wire.ts';
import { answerFederation } from '#lib/server/api/federation.ts';
import { readMetadata } from '#lib/server/federation/metadata.ts';
import { loopbackService } from '#test/server/api/call.ts';
import { makePki, type Identity, type Pki } from '#test/server/support/pki.ts';
import { listen } from '#test/server/support/tcp.ts';

let pki: Pki;
let server: Server;
let port: number;
let respond: (path: string) => { status?: number; headers?: Record<string, string>; body: string };

const base64 = ({ der }: Identity): string => der.toString('base64');

const key = (use: string | null, identity: Identity): string =>
  `<KeyDescriptor${use === null ? '' : ` use="${use}"`}><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#">` +
  `<X509Data><X509Certificate>\n  ${base64(identity).replace(/(.{64})/g, '$1\n  ')}\n</X509Certificate></X509Data></KeyInfo></KeyDescriptor>`;

/** Metadata as AD FS has it: three roles that repeat the same keys, two signing keys for a rollover. */
function metadata(): string {
  const { leaf: primary, otherLeaf: secondary, ecLeaf: decrypting } = pki;
  const roles =
    'xmlns:fed="http://docs.oasis-open.org/wsfed/federation/200706" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  return (
    '<?xml version="1.0" encoding="utf-8"?>' +
    '<EntityDescriptor ID="_1" entityID="http://sts.contoso.test/adfs/services/trust" xmlns="urn:oasis:names:tc:SAML:2.0:metadata">' +
    `<RoleDescriptor xsi:type="fed:ApplicationServiceType" ${roles}>${key('encryption', decrypting)}${key('signing', primary)}</RoleDescriptor>` +
    `<RoleDescriptor xsi:type="fed:SecurityTokenServiceType" ${roles}>${key('signing', primary)}${key('signing', secondary)}</RoleDescriptor>` +
    `<IDPSSODescriptor>${key('encryption', decrypting)}${key('signing', primary)}${key('signing', secondary)}</IDPSSODescriptor>` +
    `<SPSSODescriptor>${key(null, decrypting)}</SPSSODescriptor>` +
    '</EntityDescriptor>'
  );
}

function sign(
  xml: string,
  identity: Identity,
  algorithm = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
): string {
  const signed = new SignedXml({
    privateKey: identity.keyPem,
    publicCert: identity.pem,
    signatureAlgorithm: algorithm,
    canonicalizationAlgorithm: 'http://www.w3.org/2001/10/xml-exc-c14n#',
  });
  signed.addReference({
    xpath: '/*',
    transforms: [
      'http://www.w3.org/2000/09/xmldsig#enveloped-signature',
      'http://www.w3.org/2001/10/xml-exc-c14n#',
    ],
    digestAlgorithm: 'http://www.w3.org/2001/04/xmlenc#sha256',
  });
  signed.computeSignature(xml, { location: { reference: '/*', action: 'prepend' } });
  return signed.getSignedXml();
}

const read = (xml: string) => readMetadata(Buffer.from(xml));
const signatureOf = (xml: string) => {
  const result = read(xml);
  if (!result.ok) throw new Error(result.problem);
  return result.value.signature;
};

beforeAll(async () => {
  pki = await makePki();
  server = createServer({ cert: pki.otherLeaf.pem, key: pki.otherLeaf.keyPem }, (request, response) => {
    const { status = 200, headers = {}, body } = respond(request.url ?? '');
    response.writeHead(status, headers);
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('readMetadata', () => {
  it('lists each certificate once, with every place, primary before secondary', () => {
    const result = read(metadata());
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

  it('lets nothing through but certificates', () => {
    const noise = Buffer.from('<secret>password</secret>').toString('base64');
    const xml = metadata()
      .replaceAll(/(<X509Certificate>)\s*/g, `$1`)
      .replace(
        '</SPSSODescriptor>',
        `<KeyDescriptor><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>${noise}</X509Certificate></X509Data></KeyInfo></KeyDescriptor></SPSSODescriptor>`,
      );
    const result = read(xml.replaceAll('contoso', 'SECRET'));
    expect(result.ok).toBe(true);
    expect(JSON.stringify(result)).not.toMatch(/SECRET|password/);
    expect(JSON.stringify(result)).not.toContain(noise);
  });

  it('reads UTF-16', () => {
    const bytes = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(metadata().replace('utf-8', 'utf-16'), 'utf16le'),
    ]);
    expect(readMetadata(bytes).ok).toBe(true);
  });
});

describe('the signature of the metadata', () => {
  it('is valid when nothing was changed, and says whether its key is a token-signing one', () => {
    expect(signatureOf(sign(metadata(), pki.leaf))).toEqual({
      kind: 'valid',
      certificate: base64(pki.leaf),
      listed: true,
      algorithm: 'RSA-SHA256',
    });
    expect(signatureOf(sign(metadata(), pki.root))).toMatchObject({ kind: 'valid', listed: false });
    expect(
      signatureOf(sign(metadata(), pki.leaf, 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512')),
    ).toMatchObject({
      algorithm: 'RSA-SHA512',
    });
  });

  it('is invalid when a certificate, an attribute or the signature was changed', () => {
    const signed = sign(metadata(), pki.leaf);
    const der = base64(pki.otherLeaf).slice(0, 60);
    const other = base64(pki.root);
    expect(signed).toContain('use="signing"');
    expect(signatureOf(signed.replace('use="signing"', 'use="encryption"')).kind).toBe('invalid');
    expect(signatureOf(signed.replace('entityID="http://sts', 'entityID="http://evil')).kind).toBe('invalid');
    expect(
      signatureOf(
        signed.replace(
          /(<SignatureValue>)(.)/,
          (_all, tag: string, first: string) => tag + (first === 'A' ? 'B' : 'A'),
        ),
      ).kind,
    ).toBe('invalid');
    expect(signed).toContain(der);
    expect(other).not.toBe(base64(pki.leaf));
  });

  it('is unusable when it covers only a part (signature wrapping)', () => {
    const signed = sign(metadata(), pki.leaf);
    expect(signatureOf(signed.replace('URI="#_1"', 'URI="#_2"')).kind).toBe('unusable');
    // The signed document put away inside a forged one that takes its signature along.
    const signature = /<Signature[\s\S]*<\/Signature>/.exec(signed)?.[0] ?? '';
    const inner = signed.replace(/^<\?xml[^>]*\?>/, '').replace(signature, '');
    const forged = metadata()
      .replace('ID="_1"', 'ID="_9"')
      .replace('<RoleDescriptor', `${signature}<Extensions>${inner}</Extensions><RoleDescriptor`);
    expect(signatureOf(forged).kind).toBe('unusable');
    const twice = metadata().replace(
      '<RoleDescriptor',
      `${signature}<Extensions>${inner}</Extensions><RoleDescriptor`,
    );
    expect(signatureOf(twice).kind).toBe('invalid');
  });
});

describe('hostile XML', () => {
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
    ['another document', '<html><body/></html>', 'no-entity'],
    ['no certificate', '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata"/>', 'no-certificates'],
  ])('%s', (_what, xml, problem) => {
    const started = performance.now();
    expect(read(xml)).toEqual({ ok: false, problem });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('is told from markup in comments, CDATA and attribute values', () => {
    expect(refuseDangerous('<a><!-- <!DOCTYPE x> --><![CDATA[<!ENTITY]]><b c="<d>>"/></a>')).toBeNull();
  });
});

describe('POST /api/v1/federation', () => {
  const ask = async (body: unknown, env: Record<string, string> = {}) => {
    const request = new Request('http://chainsight.test/api/v1/federation', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const service = loopbackService(env, { lookup: () => Promise.resolve(['127.0.0.1']) });
    const response = await answerFederation(request, service);
    return { status: response.status, body: (await response.json()) as unknown };
  };

  it('fetches and reads, whoever the TLS certificate is for', async () => {
    const paths: string[] = [];
    respond = (path) => {
      paths.push(path);
      return { body: sign(metadata(), pki.leaf) };
    };
    const { status, body } = await ask({ host: 'sts.contoso.test', port });
    expect(status).toBe(200);
    expect(paths).toEqual([METADATA_PATH]);
    expect(body).toMatchObject({
      version: 1,
      ok: true,
      asked: { host: 'sts.contoso.test', port },
      address: '127.0.0.1',
      certificates: { length: 3 },
      signature: { kind: 'valid', listed: true },
    });
  });

  it('follows no redirect, and says what came instead', async () => {
    respond = () => ({ status: 302, headers: { location: 'http://169.254.169.254/latest/' }, body: 'x' });
    expect(await ask({ host: 'sts.contoso.test', port })).toMatchObject({
      status: 502,
      body: { error: { fault: { code: 'http-status', status: 302 } } },
    });
    respond = () => ({ body: '<html>sign in</html>' });
    expect(await ask({ host: 'sts.contoso.test', port })).toMatchObject({
      body: { error: { fault: { code: 'not-metadata', problem: 'no-entity' } } },
    });
    respond = () => ({ body: 'x'.repeat(3 * 1_048_576) });
    expect(await ask({ host: 'sts.contoso.test', port })).toMatchObject({
      body: { error: { fault: { code: 'answer-too-large' } } },
    });
  });

  it('passes the gate, and ends in time', async () => {
    expect(await ask({ host: '10.0.0.1' })).toMatchObject({
      status: 403,
      body: { error: { fault: { code: 'refused-by-policy' } } },
    });
    const silent = await listen(() => undefined);
    expect(
      await ask({ host: 'a.test', port: silent.port }, { CHAINSIGHT_HANDSHAKE_TIMEOUT_MS: '150' }),
    ).toMatchObject({
      status: 504,
      body: { error: { fault: { code: 'timeout' } } },
    });
    await silent.stop();
    const plain = await listen((socket) => socket.end('HTTP/1.1 400\r\n\r\n'));
    expect(await ask({ host: 'a.test', port: plain.port })).toMatchObject({
      status: 502,
      body: { error: { fault: { code: 'handshake-failed' } } },
    });
    await plain.stop();
    expect(await ask({ host: 'a.test', port: plain.port })).toMatchObject({
      body: { error: { fault: { code: 'connection-refused' } } },
    });
  });
});
