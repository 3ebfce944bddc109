/** Certificates and keys inside what administrators really have at hand: each read, each key refused. */
import { brotliCompressSync, zstdCompressSync } from 'node:zlib';
import { deflateSync, gzipSync, zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hasPrivateKey } from '#lib/core/input/decode.ts';
import { serverConfiguration } from '#lib/core/input/named/configuration.ts';
import { recognise } from '#lib/core/input/recognise.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { cabinet, dump, hexOf, mail, record, registry, tape, tlsMessage, xxd } from './packing.ts';
import {
  base64,
  chainPem,
  codes,
  concat,
  decode,
  made,
  names,
  openssl,
  pem,
  utf8,
  wrap,
} from './material.ts';

const keyPem = pem(made.key, 'PRIVATE KEY');
const leafAndMiddle = pem(made.leaf) + pem(made.middle);
const b64 = (text: string): string => base64(utf8(text));

const secret = (key: string | null): string =>
  [
    'apiVersion: v1',
    'kind: Secret',
    'metadata:',
    '  name: contoso-tls',
    'type: kubernetes.io/tls',
    'data:',
    `  ca.crt: ${b64(pem(made.root))}`,
    `  tls.crt: ${b64(leafAndMiddle)}`,
    ...(key === null ? [] : [`  tls.key: ${key}`]),
    '',
  ].join('\n');

const message = tlsMessage([made.leaf, made.middle], 12);

const jwt = [
  Buffer.from(JSON.stringify({ alg: 'ES256', x5c: [base64(made.leaf), base64(made.middle)] })).toString(
    'base64url',
  ),
  Buffer.from(JSON.stringify({ iss: 'https://sts.contoso.example' })).toString('base64url'),
  Buffer.alloc(64, 0x91).toString('base64url'),
].join('.');

const samlResponse = `<samlp:Response xmlns:samlp="x"><ds:X509Certificate>${base64(made.leaf)}</ds:X509Certificate></samlp:Response>`;

const p7b = openssl(['crl2pkcs7', '-nocrl', '-certfile', 'cas.pem', '-outform', 'DER']);

describe('certificates inside other things', () => {
  const both = ['leaf', 'middle'];
  it.each<readonly [string, string | Uint8Array, readonly string[]]>([
    ['a Kubernetes Secret: the chain, then what ca.crt brings', secret(null), ['leaf', 'middle', 'root']],
    [
      'the same as JSON',
      JSON.stringify({
        kind: 'Secret',
        data: { 'ca.crt': b64(pem(made.root)), 'tls.crt': b64(leafAndMiddle) },
      }),
      ['leaf', 'middle', 'root'],
    ],
    [
      'a kubeconfig',
      `clusters:\n- cluster:\n    certificate-authority-data: ${b64(pem(made.root))}\n`,
      ['root'],
    ],
    [
      'acme.json',
      JSON.stringify({ le: { Certificates: [{ domain: { main: 'x' }, certificate: b64(leafAndMiddle) }] } }),
      both,
    ],
    ['output of base64, wrapped', wrap(b64(leafAndMiddle), 76), both],
    ['PEM with remarks in front, in base64', b64(`# our chain\n${leafAndMiddle}`), both],
    ['UTF-16 PEM in base64', base64(concat([0xff, 0xfe], Buffer.from(leafAndMiddle, 'utf16le'))), both],
    [
      'a profile whose payload is PEM',
      `<plist><dict><data>\n\t${wrap(b64(leafAndMiddle), 52, '\n\t')}\n</data></dict></plist>`,
      both,
    ],
    ['a JSON Web Token', jwt, both],
    [
      'a SAMLResponse in base64',
      `SAMLResponse=${encodeURIComponent(b64(samlResponse))}&RelayState=x`,
      ['leaf'],
    ],
    ['x-forwarded-client-cert', `Cert="${encodeURIComponent(pem(made.leaf))}";Subject="CN=leaf"`, ['leaf']],
    ['LDIF', `dn: cn=x\nuserCertificate;binary:: ${wrap(base64(made.leaf), 76, '\n ')}\n`, ['leaf']],
    [
      'LDIF with a folded CA certificate',
      `dn: CN=CA\nobjectClass: pkiCA\ncACertificate;binary:: ${wrap(base64(made.middle), 60, '\n ')}\ncn: CA\n\ndn: CN=x\nuserCertificate;binary:: ${wrap(base64(made.leaf), 76, '\r\n ')}\r\n`,
      ['middle', 'leaf'],
    ],
    [
      'a SAMLResponse of the redirect binding, deflated',
      `https://sts/?SAMLResponse=${encodeURIComponent(base64(deflateSync(utf8(samlResponse.padEnd(9_000)))))}&RelayState=x`,
      ['leaf'],
    ],
    [
      'federation metadata',
      `<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"><md:KeyDescriptor use="signing"><ds:X509Certificate>\n${wrap(base64(made.leaf), 64)}\n</ds:X509Certificate></md:KeyDescriptor></md:EntityDescriptor>`,
      ['leaf'],
    ],
    [
      'JWKS',
      JSON.stringify({ keys: [{ kty: 'RSA', n: 'AQAB'.repeat(40), e: 'AQAB', x5c: [base64(made.leaf)] }] }),
      ['leaf'],
    ],
    [
      'HAProxy and nginx with PEM inline',
      `server {\n  listen 443 ssl;\n  # chain\n  ssl_certificate data:"${pem(made.leaf).replaceAll('\n', '\\n')}";\n}\n${pem(made.middle)}`,
      both,
    ],
    [
      'output of aws iam get-server-certificate',
      JSON.stringify({
        ServerCertificate: { CertificateBody: pem(made.leaf), CertificateChain: pem(made.middle) },
      }),
      both,
    ],
    [
      'output of az keyvault certificate show',
      JSON.stringify({ cer: base64(made.leaf), x509ThumbprintHex: '00', kid: 'https://v.vault.azure.net/k' }),
      ['leaf'],
    ],
    [
      'output of aws acm get-certificate',
      JSON.stringify({ Certificate: pem(made.leaf), CertificateChain: pem(made.middle) }, null, 4),
      both,
    ],
    ['the same as text', `CERTIFICATE\t${pem(made.leaf)}\t${pem(made.middle)}`, both],
    [
      'output of az network application-gateway ssl-cert show',
      JSON.stringify({ name: 'www', publicCertData: base64(p7b) }),
      ['middle', 'root'],
    ],
    [
      'output of gcloud compute ssl-certificates describe',
      `certificate: |\n${leafAndMiddle.replace(/^/gm, '  ')}\nkind: compute#sslCertificate\nname: www\nselfLink: https://www.googleapis.com/compute/v1/projects/p/global/sslCertificates/www\n`,
      both,
    ],
    [
      'output of gcloud privateca certificates describe',
      JSON.stringify({
        name: 'projects/p/locations/l/caPools/c/certificates/w',
        pemCertificate: pem(made.leaf),
        pemCertificateChain: [pem(made.middle), pem(made.root)],
      }),
      ['leaf', 'middle', 'root'],
    ],
    [
      'Apache with PEM inline behind its directives',
      `<VirtualHost *:443>\n  SSLCertificateFile /etc/ssl/www.pem\n</VirtualHost>\n# www.pem:\n${leafAndMiddle}`,
      both,
    ],
    [
      'a signed mail, whose signature brings its certificates',
      mail('multipart/signed; protocol="application/pkcs7-signature"; boundary="x"', [
        '--x',
        'Content-Type: text/plain',
        '',
        'Hello, this is the new chain.',
        '--x',
        'Content-Type: application/pkcs7-signature; name=smime.p7s',
        'Content-Transfer-Encoding: base64',
        '',
        wrap(base64(p7b), 76, '\r\n'),
        '--x--',
      ]),
      ['middle', 'root'],
    ],
    [
      'a mail that is signed as a whole',
      mail('application/pkcs7-mime; smime-type=signed-data', [
        'Content-Transfer-Encoding: base64',
        '',
        wrap(base64(p7b), 76, '\r\n'),
      ]),
      ['middle', 'root'],
    ],
    [
      'a mail with PEM in quoted-printable',
      mail('text/plain', [
        'Content-Transfer-Encoding: quoted-printable',
        '',
        pem(made.leaf).replaceAll('=', '=3D').replaceAll('\n', '\r\n'),
      ]),
      ['leaf'],
    ],
    [
      'a tape archive: DER and PEM, the leaf first',
      tape({ './root.cer': made.root, './ca/chain.pem': utf8(pem(made.middle)), './www.cer': made.leaf }),
      ['leaf', 'middle', 'root'],
    ],
    ['the same packed', gzipSync(tape({ 'root.cer': made.root, 'www.cer': made.leaf })), ['leaf', 'root']],
    [
      'cloud-init',
      `#cloud-config\nwrite_files:\n- path: /etc/ssl/chain.pem\n  content: |\n${leafAndMiddle.replace(/^/gm, '    ')}\n- encoding: b64\n  content: ${b64(pem(made.root))}\n`,
      ['leaf', 'middle', 'root'],
    ],
    [
      'certutil -store with -v, its hex behind text',
      `my "Personal"\r\n================ Certificate 0 ================\r\nX509 Certificate:\r\nVersion: 3\r\n${dump(made.leaf)}\r\nCertUtil: -store command completed successfully.`,
      ['leaf'],
    ],
    [
      'certutil -encode',
      `Input Length = 1\r\nOutput Length = 2\r\n${pem(made.leaf).replaceAll('\n', '\r\n')}CertUtil: -encode command completed successfully.`,
      ['leaf'],
    ],
    [
      'a mail with the chain attached',
      `From: ca@example.com\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: application/x-x509-ca-cert\r\nContent-Transfer-Encoding: base64\r\n\r\n${wrap(base64(made.leaf), 76, '\r\n')}\r\n--x--\r\n`,
      ['leaf'],
    ],
    [
      'a HAR whose answers hold a certificate',
      JSON.stringify({
        log: { version: '1.2', entries: [{ response: { content: { text: pem(made.leaf) } } }] },
      }),
      ['leaf'],
    ],
    ['a cabinet', cabinet({ 'root.cer': made.root, 'www.cer': made.leaf }), ['leaf', 'root']],
    [
      'a cabinet of several packed blocks',
      cabinet(
        { 'a-www.pem': concat(utf8('# '.padEnd(40_000, 'remark ')), utf8('\n'), utf8(leafAndMiddle)) },
        true,
      ),
      both,
    ],
    ['a gzip of PEM', gzipSync(utf8(leafAndMiddle)), both],
    ['a gzip in base64, as Helm keeps releases', base64(gzipSync(utf8(leafAndMiddle))), both],
    [
      'a ZIP: the leaf first, the root last',
      zipSync({
        'a-root.cer': made.root,
        'b-intermediate.cer': strToU8(pem(made.middle)),
        'www.cer': made.leaf,
        '__MACOSX/._www.cer': strToU8('x'),
      }),
      ['leaf', 'middle', 'root'],
    ],
    ['a ZIP in a ZIP', zipSync({ 'inner.zip': zipSync({ 'www.cer': made.leaf }) }), ['leaf']],
    ['a hex stream', hexOf(made.leaf), ['leaf']],
    ['hex with colons, in capitals', (hexOf(made.leaf).toUpperCase().match(/../g) ?? []).join(':'), ['leaf']],
    ['a literal of SQL', `0x${hexOf(made.leaf)}`, ['leaf']],
    ['xxd', xxd(made.leaf), ['leaf']],
    ['certutil -encodehex', dump(made.leaf), ['leaf']],
    [
      'an array of C',
      `unsigned char c[] = {\n${[...made.leaf].map((octet) => `0x${octet.toString(16)}`).join(', ')}\n};`,
      ['leaf'],
    ],
    [
      'a string of C',
      `"${[...made.leaf].map((octet) => `\\x${octet.toString(16).padStart(2, '0')}`).join('')}"`,
      ['leaf'],
    ],
    ['RawData of PowerShell', [...made.leaf].join('\r\n'), ['leaf']],
    ['an array of C# in decimal', `new byte[] { ${[...made.leaf].join(', ')} }`, ['leaf']],
    ['a registry export', registry(made.middle), ['middle']],
    ['the same in UTF-16', concat([0xff, 0xfe], Buffer.from(registry(made.middle), 'utf16le')), ['middle']],
    ['a Certificate message of TLS 1.2', message, both],
    ['one of TLS 1.3', tlsMessage([made.leaf, made.middle], 13), both],
    [
      'the records that carry it',
      concat(record(message.subarray(0, 300)), record(message.subarray(300))),
      both,
    ],
    ['its hex stream', hexOf(message), both],
  ])('%s', async (_, input, expected) => {
    const decoded = await decode(input);
    expect(names(decoded)).toEqual(expected);
    expect(decoded.problems.filter(({ code }) => code !== 'der-trailing-data')).toEqual([]);
    if (typeof input === 'string') expect(recognise(input).kind).toBe('certificates');
  });

  it('a member of an archive keeps its name', async () => {
    const decoded = await decode(zipSync({ 'www.cer': made.leaf }));
    expect(decoded.certificates.map(({ file }) => file)).toEqual(['file › www.cer']);
  });
});

describe('a private key is refused wherever it hides, and named without a letter of it', () => {
  const jwk = JSON.stringify({
    kty: 'EC',
    crv: 'P-256',
    d: 'A'.repeat(43),
    x: 'B'.repeat(43),
    y: 'C'.repeat(43),
  });
  const opensshKey = base64(concat(utf8('openssh-key-v1\0'), new Uint8Array(200)));
  const cases: readonly (readonly [string, string | Uint8Array])[] = [
    ['a Kubernetes Secret', secret(b64(keyPem))],
    ['DER in base64 in a Secret', secret(base64(made.key))],
    ['acme.json', JSON.stringify({ certificate: b64(leafAndMiddle), key: b64(keyPem) })],
    ['kubeconfig', `users:\n- user:\n    client-key-data: ${b64(keyPem)}\n`],
    [
      'OpenSSH in base64',
      b64(`-----BEGIN OPENSSH PRIVATE KEY-----\n${wrap(opensshKey)}\n-----END OPENSSH PRIVATE KEY-----`),
    ],
    ['OpenSSH without its lines', opensshKey],
    [
      'PuTTY in base64',
      b64(`PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\nPrivate-Lines: 1\n${'A'.repeat(64)}`),
    ],
    ['a JSON Web Key in base64', b64(jwk)],
    ['a gzip', gzipSync(utf8(keyPem))],
    ['a ZIP', zipSync({ 'www.key': strToU8(keyPem), 'www.cer': made.leaf })],
    ['a tape archive', tape({ 'www.cer': made.leaf, 'www.key': made.key })],
    ['a packed tape archive', gzipSync(tape({ 'etc/www.key': made.key }))],
    ['a ZIP in base64', base64(zipSync({ 'www.key': made.key, 'www.cer': made.leaf }))],
    ['hex', hexOf(made.key)],
    ['xxd', xxd(made.key)],
    ['an array of C', [...made.key].map((octet) => `0x${octet.toString(16).padStart(2, '0')}`).join(', ')],
    ['decimal numbers', [...made.key].join(' ')],
    ['three layers', b64(b64(b64(keyPem)))],
  ];
  it.each(cases)('%s', async (_, input) => {
    const decoded = await decode(input);
    expect(hasPrivateKey(decoded)).toBe(true);
    const told = JSON.stringify(decoded.problems);
    for (const trace of [
      base64(made.key).slice(20, 50),
      b64(keyPem).slice(60, 90),
      hexOf(made.key).slice(40, 80),
    ]) {
      expect(told).not.toContain(trace);
    }
    if (typeof input !== 'string') return;
    // What a page can't open it takes for a packed file, which empties the box and is then read as a file.
    const found = recognise(input);
    expect(found.kind === 'private-key' || (found.kind === 'certificates' && found.containers > 0)).toBe(
      true,
    );
  });

  it('says where it was, and keeps the certificates beside it', async () => {
    const decoded = await decode(secret(b64(keyPem)));
    expect(names(decoded)).toEqual(['leaf', 'middle', 'root']);
    expect(decoded.problems).toMatchObject([{ code: 'private-key', line: 9, params: { within: 'tls.key' } }]);
  });
});

describe('what is not read is named', () => {
  const bks = (kind: number): Uint8Array =>
    concat(
      [0, 0, 0, 2, 0, 0, 0, 20],
      new Uint8Array(20),
      [0, 0, 4, 0, kind, 0, 2, 0x61, 0x62],
      new Uint8Array(200),
    );
  it.each<readonly [string, string | Uint8Array, string, Readonly<Record<string, string | number>>]>([
    ['BKS', bks(1), 'is-bouncy-castle-store', { type: 'BKS' }],
    [
      'UBER',
      concat([0, 0, 0, 1, 0, 0, 0, 20], new Uint8Array(20), [0, 0, 4, 0, 0xd3, 0x91], new Uint8Array(200)),
      'is-bouncy-castle-store',
      { type: 'UBER' },
    ],
    ['PDF', concat(utf8('%PDF-1.7\n'), [0, 1, 2]), 'is-document', { kind: 'PDF' }],
    [
      'an empty capture',
      concat([0xd4, 0xc3, 0xb2, 0xa1], new Uint8Array(20)),
      'capture-no-tls',
      { packets: 0 },
    ],
    [
      'DER after a transfer in text mode',
      Uint8Array.from([...made.leaf].flatMap((octet) => (octet === 0x0a ? [0x0d, 0x0a] : [octet]))),
      'der-text-mode',
      {},
    ],
    [
      'a HAR without a certificate',
      JSON.stringify({ log: { version: '1.2', creator: { name: 'Firefox' }, pages: [], entries: [] } }),
      'is-har',
      {},
    ],
    ['xz', concat([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], new Uint8Array(20)), 'is-archive', { kind: 'xz' }],
    ['bzip2', concat(utf8('BZh91AY&SY'), new Uint8Array(20)), 'is-archive', { kind: 'bzip2' }],
    ['RAR', concat(utf8('Rar!'), [0x1a, 0x07, 0x01, 0x00]), 'is-archive', { kind: 'RAR' }],
    [
      'a tape archive cut short',
      tape({ 'www.cer': made.leaf }).subarray(0, 700),
      'archive-broken',
      { kind: 'tar' },
    ],
    [
      'configuration of Apache that names files',
      '<VirtualHost *:443>\n  SSLEngine on\n  SSLCertificateFile "/etc/ssl/www.crt"\n  SSLCertificateKeyFile /etc/ssl/www.key\n</VirtualHost>\n',
      'is-server-configuration',
      { kind: 'Apache', name: '/etc/ssl/www.crt' },
    ],
    [
      'of nginx',
      'server {\n  listen 443 ssl;\n  server_name www.contoso.com;\n  ssl_certificate /etc/ssl/www.pem;\n  ssl_certificate_key /etc/ssl/www.key;\n}\n',
      'is-server-configuration',
      { kind: 'nginx', name: '/etc/ssl/www.pem' },
    ],
    [
      'of HAProxy',
      'frontend f\n  bind :443 ssl crt /etc/haproxy/www.pem alpn h2\n',
      'is-server-configuration',
      { kind: 'HAProxy', name: '/etc/haproxy/www.pem' },
    ],
    [
      'of Tomcat',
      '<Server><Connector port="8443" SSLEnabled="true"><SSLHostConfig><Certificate certificateKeystoreFile="conf/www.p12"/></SSLHostConfig></Connector></Server>',
      'is-server-configuration',
      { kind: 'Tomcat', name: 'conf/www.p12' },
    ],
    [
      'of Postfix',
      'myhostname = mx.contoso.com\nsmtpd_tls_chain_files = /etc/ssl/key.pem, /etc/ssl/www.pem\n',
      'is-server-configuration',
      { kind: 'Postfix', name: '/etc/ssl/key.pem' },
    ],
    [
      'of Dovecot',
      'ssl = required\nssl_cert = </etc/dovecot/www.pem\n',
      'is-server-configuration',
      { kind: 'Dovecot', name: '/etc/dovecot/www.pem' },
    ],
    ['a shortened list of bytes', 'RawData : {48, 130, 3, 46...}', 'bytes-shortened', {}],
    ['four layers', b64(b64(b64(b64(chainPem)))), 'wrapped-too-deeply', { limit: LIMITS.inputLayers }],
    [
      'a ZIP that unfolds beyond measure',
      zipSync({ 'bomb.pem': new Uint8Array(8 * 1_048_576) }),
      'archive-member-too-large',
      { name: 'bomb.pem' },
    ],
    [
      'a gzip that unfolds beyond measure',
      gzipSync(new Uint8Array(24 * 1_048_576)),
      'archive-member-too-large',
      { name: 'gzip' },
    ],
    [
      'a ZIP cut short',
      zipSync({ 'www.cer': made.leaf }).subarray(0, 100),
      'archive-broken',
      { kind: 'ZIP' },
    ],
  ])('%s', async (_, input, code, params) => {
    const decoded = await decode(input);
    expect(decoded.certificates).toEqual([]);
    expect(decoded.problems).toMatchObject([{ code, params }]);
    // The line under the box says the same of a text, and takes none of it for a host.
    if (code === 'is-server-configuration' && typeof input === 'string')
      expect(recognise(input, serverConfiguration)).toMatchObject({
        kind: 'unusable',
        problems: [{ code, params }],
      });
  });

  it('a locked ZIP', async () => {
    const locked = zipSync({ 'www.cer': made.leaf });
    locked[6] = 1;
    expect(codes(await decode(locked))).toEqual(['archive-encrypted']);
  });

  it('Zstandard, and Brotli by the name of its file: read where the platform can, else named', async () => {
    const streams: readonly (readonly [string, string, Uint8Array])[] = [
      ['chain.pem.br', 'Brotli', brotliCompressSync(leafAndMiddle)],
      ['chain.pem.zst', 'Zstandard', zstdCompressSync(Buffer.from(leafAndMiddle))],
    ];
    for (const [file, kind, bytes] of streams) {
      const decoded = await decode(Uint8Array.from(bytes), undefined, file);
      const isNamed = decoded.problems.some(({ code }) => code === 'is-archive');
      if (isNamed) expect(decoded.problems).toMatchObject([{ code: 'is-archive', params: { kind } }]);
      else expect(names(decoded)).toEqual(['leaf', 'middle']);
    }
  });

  it('a stream that unfolds beyond measure is stopped, and a damaged one named', async () => {
    const bomb = Uint8Array.from(brotliCompressSync(new Uint8Array(24 * 1_048_576)));
    expect(codes(await decode(bomb, undefined, 'bomb.br'))).toEqual(['archive-member-too-large']);
    const cut = Uint8Array.from(brotliCompressSync(leafAndMiddle)).subarray(0, 200);
    expect(codes(await decode(cut, undefined, 'cut.br'))).toEqual(['archive-broken']);
  });

  it('a key in a stream is refused where it can be unpacked', async () => {
    const bytes = Uint8Array.from(brotliCompressSync(keyPem));
    expect(hasPrivateKey(await decode(bytes, undefined, 'www.key.br'))).toBe(true);
  });
});
