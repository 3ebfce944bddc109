import { describe, expect, it } from 'vitest';
import { LIMITS } from '#lib/core/limits.ts';
import { recognisedSummary } from './recognised.ts';
import type { TargetFaultCode } from '#lib/core/input/host.ts';
import { recognise } from '#lib/core/input/recognise.ts';
import { PROTOCOL_IDS } from '#lib/endpoints/api.ts';
import { SCHEMES } from '#lib/core/input/schemes.ts';
import { base64, chainPem, made, openssl, pem } from './material.ts';

/** "protocol host port" of each target, and the fault codes with their lines. */
function read(text: string): { readonly targets: readonly string[]; readonly faults: readonly string[] } {
  const found = recognise(text);
  if (found.kind !== 'targets' && found.kind !== 'faults') throw new Error(`is ${found.kind}`);
  const targets = found.kind === 'targets' ? found.targets : [];
  return {
    targets: targets.map(({ protocol, host, port }) => `${protocol} ${host} ${String(port)}`),
    faults: found.faults.map(({ code, line }) => `${code} ${String(line)}`),
  };
}

describe('one server', () => {
  it.each([
    ['sts.contoso.com', 'tls sts.contoso.com 443'],
    ['  sts.contoso.com\n', 'tls sts.contoso.com 443'],
    ['STS.Contoso.COM', 'tls sts.contoso.com 443'],
    ['sts.contoso.com.', 'tls sts.contoso.com 443'],
    ['sts.contoso.com.:8443', 'tls sts.contoso.com 8443'],
    ['sts.contoso.com:', 'tls sts.contoso.com 443'],
    ['sts.contoso.com 5061', 'tls sts.contoso.com 5061'],
    ['sts.contoso.com/adfs/ls', 'tls sts.contoso.com 443'],
    ['sts', 'tls sts 443'],
    ['a_b.contoso.com', 'tls a_b.contoso.com 443'],
    ['192.0.2.1', 'tls 192.0.2.1 443'],
    ['192.0.2.1:5061', 'tls 192.0.2.1 5061'],
    ['2001:DB8:0::1', 'tls 2001:db8::1 443'],
    ['[2001:db8::1]', 'tls 2001:db8::1 443'],
    ['[2001:db8::1]:636', 'tls 2001:db8::1 636'],
    ['2001:db8::1 636', 'tls 2001:db8::1 636'],
    ['mail.contoso.com:25', 'smtp mail.contoso.com 25'],
    ['mail.contoso.com:587', 'smtp mail.contoso.com 587'],
    ['dc.contoso.com:389', 'ldap dc.contoso.com 389'],
    ['https://sts.contoso.com/adfs?x=1#y', 'tls sts.contoso.com 443'],
    ['HTTPS://STS.contoso.com:8443', 'tls sts.contoso.com 8443'],
    ['https://[2001:db8::1]:8443/', 'tls 2001:db8::1 8443'],
    ['http://sts.contoso.com', 'tls sts.contoso.com 443'],
    ['http://sts.contoso.com:8080', 'tls sts.contoso.com 8080'],
    ['ldaps://dc.contoso.com', 'tls dc.contoso.com 636'],
    ['ldap://dc.contoso.com/dc=x', 'ldap dc.contoso.com 389'],
    ['smtp://mx.contoso.com', 'smtp mx.contoso.com 25'],
    ['smtp://mx.contoso.com:2526', 'smtp mx.contoso.com 2526'],
    ['imaps://mx.contoso.com', 'tls mx.contoso.com 993'],
    ['sip:pool.contoso.com', 'tls pool.contoso.com 5061'],
    ['sips:pool.contoso.com:443;transport=tls', 'tls pool.contoso.com 443'],
    ['<https://sts.contoso.com/>', 'tls sts.contoso.com 443'],
    ['“sts.contoso.com”,', 'tls sts.contoso.com 443'],
    ['\u200bsts.contoso.com\ufeff', 'tls sts.contoso.com 443'],
    ['openssl s_client -connect sts.contoso.com:8443 -servername x -showcerts', 'tls sts.contoso.com 8443'],
    ['bücher.example', 'tls xn--bcher-kva.example 443'],
    ['BÜCHER.example:8443', 'tls xn--bcher-kva.example 8443'],
    ['mssql://db.contoso.com', 'tds db.contoso.com 1433'],
    ['jdbc:sqlserver://db.contoso.com:1444;databaseName=x', 'tds db.contoso.com 1444'],
    ['db.contoso.com:1433', 'tds db.contoso.com 1433'],
    ['rdp://ts.contoso.com', 'rdp ts.contoso.com 3389'],
    ['postgres://reader@db.contoso.com/app', 'postgres db.contoso.com 5432'],
    ['jdbc:postgresql://db.contoso.com/app', 'postgres db.contoso.com 5432'],
    ['mariadb://db.contoso.com', 'mysql db.contoso.com 3306'],
    ['sieve://mail.contoso.com', 'sieve mail.contoso.com 4190'],
    ['lmtp://mail.contoso.com', 'lmtp mail.contoso.com 24'],
    ['nntps://news.contoso.com', 'tls news.contoso.com 563'],
    ['https://bücher.example/ä', 'tls xn--bcher-kva.example 443'],
    ['例え。テスト', 'tls xn--r8jz45g.xn--zckzah 443'],
    ['xn--bcher-kva.example', 'tls xn--bcher-kva.example 443'],
    ['straße.example', 'tls xn--strae-oqa.example 443'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual({ targets: [expected], faults: [] });
  });

  it.each([
    ['bob@contoso.com', 'contoso.com'],
    ['mailto:bob@contoso.com', 'contoso.com'],
    ['sip:bob@contoso.com', 'contoso.com'],
    ['sip:bob@contoso.com;transport=tls', 'contoso.com'],
    ['bob@bücher.example', 'xn--bcher-kva.example'],
  ])('%s is a sign-in domain, and the user is not kept', (text, domain) => {
    const found = recognise(text);
    expect(found).toMatchObject({ kind: 'targets', targets: [{ host: domain, from: 'address' }] });
    expect(JSON.stringify(found)).not.toContain('bob');
  });

  it('drops user and password of a URL and says so', () => {
    const found = recognise('https://bob:s3cret@sts.contoso.com/x');
    expect(found).toMatchObject({
      targets: [{ host: 'sts.contoso.com', from: 'url', notes: ['credentials-dropped'] }],
    });
    expect(JSON.stringify(found)).not.toMatch(/s3cret|bob/);
  });

  it.each([
    ['http://sts.contoso.com', ['plain-scheme']],
    ['bücher.example', ['internationalised']],
    ['a_b.contoso.com', ['underscore']],
    ['sts', ['single-label']],
    ['sts.contoso.com', []],
  ])('notes of %s', (text, notes) => {
    expect(recognise(text)).toMatchObject({ targets: [{ notes }] });
  });

  it('names protocols as the endpoint API does', () => {
    for (const { protocol } of Object.values(SCHEMES)) expect(PROTOCOL_IDS).toContain(protocol);
  });
});

describe('what is no server', () => {
  it.each<readonly [string, TargetFaultCode]>([
    ['*.contoso.com', 'wildcard'],
    ['https://*.contoso.com/', 'wildcard'],
    [`${'a'.repeat(64)}.contoso.com`, 'label-too-long'],
    [`${'ü'.repeat(60)}.example`, 'label-too-long'],
    [`${'a.'.repeat(130)}com`, 'name-too-long'],
    ['sts..contoso.com', 'label-empty'],
    ['.contoso.com', 'label-empty'],
    ['-sts.contoso.com', 'label-hyphen'],
    ['sts-.contoso.com', 'label-hyphen'],
    ['sts!.contoso.com', 'character'],
    ['bü%cher.example', 'character'],
    ['\u0378.example', 'idn-invalid'],
    ['sts.contoso.com:0', 'port-out-of-range'],
    ['sts.contoso.com:65536', 'port-out-of-range'],
    ['sts.contoso.com:https', 'port-malformed'],
    ['[2001:db8::1]x', 'port-malformed'],
    ['192.0.2.256', 'ip-malformed'],
    ['192.0.2', 'ip-malformed'],
    ['0x7f.1', 'ip-malformed'],
    ['2001:db8::1::2', 'ip-malformed'],
    ['[sts.contoso.com]', 'ip-malformed'],
    ['sts.contoso.com:443:444', 'ip-malformed'],
    ['fe80::1%eth0', 'ip-zone'],
    ['https://', 'host-missing'],
    ['bob@', 'host-missing'],
    ['ssh://host.contoso.com', 'scheme-unsupported'],
    ['javascript://x', 'scheme-unsupported'],
    ['_sip._tls.contoso.com', 'service-record'],
    ['_sipfederationtls._tcp.contoso.com', 'service-record'],
    ['C:\\certs\\sts.cer', 'file-name'],
    ['\\\\server\\share\\sts.pfx', 'file-name'],
    ['/etc/ssl/sts.pem', 'file-name'],
    ['chain.p7b', 'file-name'],
    ['a909502dd82ae41433e6f83886b00d4277a32a7b', 'thumbprint'],
    ['A9 09 50 2D D8 2A E4 14 33 E6 F8 38 86 B0 0D 42 77 A3 2A 7B', 'thumbprint'],
  ])('%s', (text, code) => {
    expect(read(text)).toEqual({ targets: [], faults: [`${code} 1`] });
    expect(recognisedSummary(recognise(text))).toMatch(/^\S.*\.$/s);
  });

  it('a fault does not repeat what stands before "@"', () => {
    expect(JSON.stringify(recognise('https://bob:s3cret@sts..contoso.com'))).not.toContain('s3cret');
  });
});

describe('an error code, a message or prose is looked up and never taken for servers', () => {
  it.each([
    'sts contoso com',
    'please check this',
    '0x800b0109',
    '0x800B0109',
    '800b0109',
    '-2146762487',
    '2148204809',
    'NET::ERR_CERT_AUTHORITY_INVALID',
    'SEC_ERROR_UNKNOWN_ISSUER',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'AADSTS500081',
    'Event ID 36882',
    'CAPI2 11',
    'x509: certificate signed by unknown authority',
    'There was a problem verifying the certificate from the server. Please contact your support team.',
    'Users in Berlin, since this morning, cannot sign in.\nThe server is sts.contoso.com.\nLync says: cannot sign in',
    'Fehler, Zertifikat, ungültig seit gestern',
    'Hello,\nsince we renewed the certificate on sts.contoso.com nobody can sign in.\nThanks,\nPat',
  ])('%s', (text) => {
    expect(recognise(text)).toEqual({ kind: 'message' });
  });

  it('a list keeps its hosts when a heading stands above it', () => {
    expect(read('our public servers\nsts.contoso.com\nmail.contoso.com')).toEqual({
      targets: ['tls sts.contoso.com 443', 'tls mail.contoso.com 443'],
      faults: ['has-spaces 1'],
    });
  });

  it('short names with commas between them are a list', () => {
    expect(read('sts, mail, owa').targets).toEqual(['tls sts 443', 'tls mail 443', 'tls owa 443']);
  });
});

describe('data without a certificate is named, and no word of it is a server', () => {
  it.each([
    ['YAML', 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: contoso-tls\ndata:\n  tls.crt: e30='],
    ['YAML', '---\nname: sts.contoso.com'],
    ['JSON', '{"host": "sts.contoso.com"}'],
    ['JSON', '["sts.contoso.com"]'],
    ['XML', '<?xml version="1.0"?><a/>'],
    ['XML', '<md:EntityDescriptor entityID="x"></md:EntityDescriptor>'],
  ])('%s', (language, text) => {
    expect(recognise(text)).toMatchObject({
      kind: 'unusable',
      problems: [{ code: 'is-data-without-certificate', params: { language } }],
    });
  });
});

describe('several servers', () => {
  it('on lines, with the faulty ones named by line', () => {
    expect(read('sts.contoso.com\r\n\r\nsip.contoso.com:5061\nbad..name\nbob@contoso.com')).toEqual({
      targets: ['tls sts.contoso.com 443', 'tls sip.contoso.com 5061', 'tls contoso.com 443'],
      faults: ['label-empty 4'],
    });
  });

  it.each(['a.example, b.example', 'a.example;b.example', 'a.example b.example', 'a.example,b.example,'])(
    '%s',
    (text) => {
      expect(read(text).targets).toEqual(['tls a.example 443', 'tls b.example 443']);
    },
  );

  it('stops at a limit and says so', () => {
    const found = read(
      Array.from({ length: LIMITS.targets + 50 }, (_, index) => `h${String(index)}.example`).join('\n'),
    );
    expect(found.targets).toHaveLength(LIMITS.targets);
    expect(found.faults).toEqual([`too-many-targets ${LIMITS.targets + 1}`]);
  });
});

describe('certificates and keys in the box', () => {
  it.each([
    ['PEM', chainPem, '3 certificates in PEM'],
    ['base64', base64(made.leaf), '1 certificate in base64'],
    ['with a CRL', pem(made.leaf) + pem(made.crl, 'X509 CRL'), '1 certificate and 1 revocation list in PEM'],
    ['XML', `<a><X509Certificate>${base64(made.leaf)}</X509Certificate></a>`, '1 certificate in XML'],
    ['JSON', JSON.stringify({ x5c: [base64(made.leaf)] }), '1 certificate in JSON'],
  ])('%s', (_, text, summary) => {
    expect(recognisedSummary(recognise(text))).toBe(summary);
  });

  it('PKCS #12 in base64', () => {
    const pfx = openssl(['pkcs12', '-export', '-nokeys', '-in', 'leaf.pem', '-passout', 'pass:x']);
    expect(recognise(base64(pfx))).toMatchObject({ kind: 'certificates', certificates: 0, containers: 1 });
  });

  it('a private key wins over everything beside it', () => {
    expect(recognise(chainPem + pem(made.key, 'EC PRIVATE KEY'))).toEqual({
      kind: 'private-key',
      form: 'EC PRIVATE KEY',
      certificates: 3,
      where: null,
    });
    expect(recognise('-----BEGIN PRIVATE KEY-----\nMIG').kind).toBe('private-key');
    expect(recognise(base64(made.key)).kind).toBe('private-key');
  });

  it.each([
    ['a request', pem(made.request, 'CERTIFICATE REQUEST'), 'is-certificate-request'],
    ['an SSH key', 'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAB ann@host', 'is-ssh-key'],
    ['half a certificate', pem(made.leaf).slice(0, 300), 'der-truncated'],
  ])('%s is unusable, and named', (_, text, code) => {
    const found = recognise(text);
    expect(found).toMatchObject({ kind: 'unusable' });
    if (found.kind === 'unusable') expect(found.problems.map((problem) => problem.code)).toContain(code);
  });

  it.each(['', ' \n', '\u200b\ufeff'])('nothing: %j', (text) => {
    expect(recognise(text)).toEqual({ kind: 'nothing' });
  });

  it('host names that only look like base64 or PEM stay hosts', () => {
    expect(read('MIIC.contoso.com').targets).toEqual(['tls miic.contoso.com 443']);
    expect(read('BEGIN.contoso.com').targets).toEqual(['tls begin.contoso.com 443']);
    expect(read('backEND-END.contoso.com').targets).toEqual(['tls backend-end.contoso.com 443']);
  });
});
