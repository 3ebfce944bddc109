/** Certificates and keys inside what administrators really have at hand: each read, each key refused. */
import { deflateRawSync } from 'node:zlib';
import { deflateSync, gzipSync, zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hasPrivateKey } from '#lib/core/input/decode.ts';
import { recognise } from '#lib/core/input/recognise.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { base64, chainPem, codes, concat, decode, made, names, pem, utf8, wrap } from './material.ts';

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

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** As xxd writes: groups of two octets, characters behind two blanks. */
function xxd(bytes: Uint8Array): string {
  return Array.from({ length: Math.ceil(bytes.length / 16) }, (_, row) => {
    const part = bytes.subarray(row * 16, row * 16 + 16);
    const groups =
      hexOf(part)
        .match(/.{1,4}/g)
        ?.join(' ') ?? '';
    const characters = Buffer.from(part)
      .toString('latin1')
      .replace(/[^ -~]/g, '.');
    return `${(row * 16).toString(16).padStart(8, '0')}: ${groups.padEnd(39)}  ${characters}`;
  }).join('\n');
}

/** As `certutil -encodehex` and Wireshark write: offset, octets with a gap in the middle, characters. */
function dump(bytes: Uint8Array): string {
  return Array.from({ length: Math.ceil(bytes.length / 16) }, (_, row) => {
    const pairs = [...bytes.subarray(row * 16, row * 16 + 16)].map((octet) =>
      octet.toString(16).padStart(2, '0'),
    );
    const columns = `${pairs.slice(0, 8).join(' ')}  ${pairs.slice(8).join(' ')}`;
    return `    ${(row * 16).toString(16).padStart(4, '0')}  ${columns.padEnd(49)}   ................`;
  }).join('\r\n');
}

const property = (id: number, data: Uint8Array): Uint8Array => {
  const head = Buffer.alloc(12);
  head.writeUInt32LE(id, 0);
  head.writeUInt32LE(1, 4);
  head.writeUInt32LE(data.length, 8);
  return concat(head, data);
};

const registry = (der: Uint8Array): string => {
  const blob = concat(property(3, new Uint8Array(20)), property(32, der));
  const hex = [...blob].map((octet) => octet.toString(16).padStart(2, '0')).join(',');
  return [
    'Windows Registry Editor Version 5.00',
    '',
    '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\SystemCertificates\\CA\\Certificates\\AA]',
    `"Blob"=hex:${wrap(hex, 75, '\\\r\n  ')}`,
    '',
  ].join('\r\n');
};

const u24 = (value: number): readonly number[] => [value >> 16, (value >> 8) & 255, value & 255];

/** A Certificate message of TLS 1.2, or of 1.3 with empty extensions. */
function tlsMessage(certificates: readonly Uint8Array[], version: 12 | 13): Uint8Array {
  const list = concat(
    ...certificates.map((der) => concat(u24(der.length), der, version === 13 ? [0, 0] : [])),
  );
  const body = concat(version === 13 ? [0] : [], u24(list.length), list);
  return concat([11], u24(body.length), body);
}

const record = (fragment: Uint8Array): Uint8Array =>
  concat([22, 3, 3, fragment.length >> 8, fragment.length & 255], fragment);

const message = tlsMessage([made.leaf, made.middle], 12);

const jwt = [
  Buffer.from(JSON.stringify({ alg: 'ES256', x5c: [base64(made.leaf), base64(made.middle)] })).toString(
    'base64url',
  ),
  Buffer.from(JSON.stringify({ iss: 'https://sts.contoso.example' })).toString('base64url'),
  Buffer.alloc(64, 0x91).toString('base64url'),
].join('.');

const samlResponse = `<samlp:Response xmlns:samlp="x"><ds:X509Certificate>${base64(made.leaf)}</ds:X509Certificate></samlp:Response>`;

const le = (value: number, size: number): readonly number[] =>
  Array.from({ length: size }, (_, at) => (value >> (8 * at)) & 255);

/** A cabinet (MS-CAB) of one folder, stored, or packed with MSZIP in blocks of 32 KB that refer to those before. */
function cabinet(members: Readonly<Record<string, Uint8Array>>, packed = false): Uint8Array {
  const whole = concat(...Object.values(members));
  const blocks: Uint8Array[] = [];
  for (let at = 0; at < whole.length; at += 32_768) {
    const part = whole.subarray(at, at + 32_768);
    const dictionary = whole.subarray(Math.max(0, at - 32_768), at);
    const content = packed
      ? concat([0x43, 0x4b], deflateRawSync(part, at === 0 ? {} : { dictionary }))
      : part;
    blocks.push(concat(le(0, 4), le(content.length, 2), le(part.length, 2), content));
  }
  let offset = 0;
  const files = Object.entries(members).map(([name, { length }]) => {
    const file = concat(le(length, 4), le(offset, 4), le(0, 2), le(0, 6), utf8(`${name}\0`));
    offset += length;
    return file;
  });
  const listed = concat(...files);
  const start = 36 + 8 + listed.length;
  return concat(
    utf8('MSCF'),
    le(0, 4),
    le(start + concat(...blocks).length, 4),
    le(0, 4),
    le(44, 4),
    le(0, 4),
    [3, 1],
    le(1, 2),
    le(files.length, 2),
    le(0, 6),
    le(start, 4),
    le(blocks.length, 2),
    le(packed ? 1 : 0, 2),
    listed,
    ...blocks,
  );
}

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
  });

  it('a locked ZIP', async () => {
    const locked = zipSync({ 'www.cer': made.leaf });
    locked[6] = 1;
    expect(codes(await decode(locked))).toEqual(['archive-encrypted']);
  });
});
