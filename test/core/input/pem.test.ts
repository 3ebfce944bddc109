import { describe, expect, it } from 'vitest';
import { base64, chain, chainPem, codes, decode, made, names, openssl, pem, utf8, wrap } from './material.ts';

const LEAF = pem(made.leaf);
const BODY = wrap(base64(made.leaf));
const block = (body: string, label = 'CERTIFICATE'): string =>
  `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----\n`;
const perLine = (text: string, change: (line: string) => string): string =>
  text.split('\n').map(change).join('\n');

/** Text as it reaches an administrator, all of it readable: [what was done to it, text, certificates]. */
const READABLE: readonly (readonly [string, string, readonly string[]])[] = [
  ['clean chain', chainPem, ['leaf', 'middle', 'root']],
  ['any order and duplicates', LEAF + pem(made.root) + LEAF, ['leaf', 'root', 'leaf']],
  [
    'openssl s_client -showcerts',
    `CONNECTED(00000003)\n---\nCertificate chain\n 0 s:CN = leaf\n   i:CN = middle\n   a:PKEY: id-ecPublicKey, 256 (bit)\n${LEAF} 1 s:CN = middle\n   i:CN = root\n${pem(made.middle)}---\nServer certificate\nsubject=CN = leaf\n---\nNo client certificate CA names sent\nSSL handshake has read 3 bytes\nVerify return code: 21 (unable to verify the first certificate)\n---\nDONE\n`,
    ['leaf', 'middle'],
  ],
  [
    'bag attributes of openssl pkcs12',
    `Bag Attributes\n    localKeyID: 01 02\nsubject=CN = leaf\n${LEAF}`,
    ['leaf'],
  ],
  ['CRLF', LEAF.replaceAll('\n', '\r\n'), ['leaf']],
  ['CR only', LEAF.replaceAll('\n', '\r'), ['leaf']],
  ['mail quoting', perLine(LEAF, (line) => `> ${line}`), ['leaf']],
  ['quoted twice', perLine(LEAF, (line) => `> > ${line}`), ['leaf']],
  ['pipe quoting', perLine(LEAF, (line) => `| ${line}`), ['leaf']],
  ['indented', perLine(LEAF, (line) => `        ${line}`), ['leaf']],
  ['indented with tabs', perLine(LEAF, (line) => `\t${line}`), ['leaf']],
  ['non-breaking spaces', perLine(LEAF, (line) => `\u00a0\u00a0${line}\u00a0`), ['leaf']],
  [
    'zero-width characters',
    LEAF.replaceAll('\n', '\u200b\n\ufeff').replace('BEGIN ', 'BEGIN \u200b'),
    ['leaf'],
  ],
  ['soft hyphens', perLine(LEAF, (line) => line.replace(/^(.{10})/, '$1\u00ad')), ['leaf']],
  ['blank lines between', LEAF.replaceAll('\n', '\n\n'), ['leaf']],
  [
    'no line breaks in the body',
    `-----BEGIN CERTIFICATE-----\n${base64(made.leaf)}\n-----END CERTIFICATE-----`,
    ['leaf'],
  ],
  ['no line breaks at all', chainPem.replaceAll('\n', ''), ['leaf', 'middle', 'root']],
  ['spaces for line breaks', chainPem.replaceAll('\n', ' '), ['leaf', 'middle', 'root']],
  ['HTML line breaks', LEAF.replaceAll('\n', '<br>\n'), ['leaf']],
  ['HTML line breaks only', LEAF.replaceAll('\n', '<br/>'), ['leaf']],
  ['HTML paragraphs', perLine(LEAF, (line) => `<p class="MsoNormal">${line}</p>`), ['leaf']],
  [
    'HTML entities',
    LEAF.replaceAll('+', '&#43;').replaceAll('/', '&#x2F;').replaceAll('=', '&#61;'),
    ['leaf'],
  ],
  ['named entities', `&nbsp;${LEAF.replaceAll('\n', '&nbsp;\n&nbsp;').replaceAll('+', '&plus;')}`, ['leaf']],
  ['quoted as HTML', perLine(LEAF, (line) => `&gt; ${line}`), ['leaf']],
  ['JSON string', JSON.stringify({ cert: LEAF }), ['leaf']],
  ['JSON string with escaped slashes', JSON.stringify({ cert: LEAF }).replaceAll('/', '\\/'), ['leaf']],
  [
    'JSON string with unicode escapes',
    JSON.stringify(LEAF).replaceAll('+', '\\u002b').replaceAll('=', '\\u003d'),
    ['leaf'],
  ],
  ['C source', perLine(LEAF.trim(), (line) => `  "${line}\\n"`), ['leaf']],
  ['YAML block', `cert: |\n${perLine(LEAF, (line) => `    ${line}`)}`, ['leaf']],
  ['commented out', perLine(LEAF, (line) => `# ${line}`), ['leaf']],
  [
    'quoted-printable',
    `Content-Transfer-Encoding: quoted-printable\n\n${LEAF.replaceAll('=', '=3D')}`,
    ['leaf'],
  ],
  ['URL-encoded', encodeURIComponent(LEAF), ['leaf']],
  ['em dashes', LEAF.replaceAll('-----', '\u2014\u2013'), ['leaf']],
  ['four hyphens', LEAF.replaceAll('-----', '----'), ['leaf']],
  ['six hyphens', LEAF.replaceAll('-----', '------'), ['leaf']],
  [
    'spaces inside the boundary',
    LEAF.replaceAll('-----BEGIN CERTIFICATE-----', '----- BEGIN  CERTIFICATE -----'),
    ['leaf'],
  ],
  [
    'header lines',
    `-----BEGIN CERTIFICATE-----\nSubject: CN=leaf\nComment: made here\n\n${BODY}\n-----END CERTIFICATE-----`,
    ['leaf'],
  ],
  ['X509 CERTIFICATE', block(BODY, 'X509 CERTIFICATE'), ['leaf']],
  ['base64url', block(BODY.replaceAll('+', '-').replaceAll('/', '_')), ['leaf']],
  ['padding cut off', block(BODY.replaceAll('=', '')), ['leaf']],
  [
    'several certificates in one block',
    block(wrap(Buffer.concat(chain).toString('base64'))),
    ['leaf', 'middle', 'root'],
  ],
  [
    'prose before and after',
    `Hi Bob,\nhere is the END of it - BEGIN now:\n${LEAF}\nRegards\n-- \nAnn`,
    ['leaf'],
  ],
];

describe('PEM with noise', () => {
  it.each(READABLE)('%s', async (_, text, expected) => {
    const decoded = await decode(text);
    expect(names(decoded)).toEqual(expected);
    expect(codes(decoded)).toEqual([]);
    expect(decoded.crls).toEqual([]);
  });

  it('takes trust settings of OpenSSL off', async () => {
    const trusted = openssl([
      'x509',
      '-in',
      'leaf.pem',
      '-addtrust',
      'serverAuth',
      '-setalias',
      'x',
      '-trustout',
    ]);
    expect(new TextDecoder().decode(trusted)).toContain('TRUSTED CERTIFICATE');
    const decoded = await decode(trusted);
    expect(names(decoded)).toEqual(['leaf']);
    expect(codes(decoded)).toEqual([]);
  });

  it('reads a CRL beside certificates', async () => {
    const decoded = await decode(LEAF + pem(made.crl, 'X509 CRL'));
    expect(names(decoded)).toEqual(['leaf']);
    expect(decoded.crls.map(({ der }) => base64(der))).toEqual([base64(made.crl)]);
    expect(codes(decoded)).toEqual([]);
  });
});

describe('what is wrong with a PEM text', () => {
  it('a missing END line is told, the certificate is read', async () => {
    const decoded = await decode(`-----BEGIN CERTIFICATE-----\n${BODY}\n\nRegards, Ann (see ticket)`);
    expect(names(decoded)).toEqual(['leaf']);
    expect(decoded.problems).toMatchObject([{ code: 'pem-end-missing', offset: 0, line: 1 }]);
  });

  it('a missing END line before the next BEGIN', async () => {
    const decoded = await decode(`x\n-----BEGIN CERTIFICATE-----\n${BODY}\n${pem(made.root)}`);
    expect(names(decoded)).toEqual(['leaf', 'root']);
    expect(decoded.problems).toMatchObject([{ code: 'pem-end-missing', offset: 2, line: 2 }]);
  });

  it('a missing BEGIN line', async () => {
    const decoded = await decode(`${BODY}\n-----END CERTIFICATE-----\n${pem(made.root)}`);
    expect(names(decoded)).toEqual(['leaf', 'root']);
    expect(decoded.problems).toMatchObject([{ code: 'pem-begin-missing', params: { read: 1 } }]);
  });

  it('a body whose first lines are missing', async () => {
    const decoded = await decode(`${BODY.slice(130)}\n-----END CERTIFICATE-----\n`);
    expect(decoded.certificates).toEqual([]);
    expect(codes(decoded)).toContain('pem-begin-missing');
  });

  it('labels that differ', async () => {
    const decoded = await decode(LEAF.replace('END CERTIFICATE', 'END PKCS7'));
    expect(names(decoded)).toEqual(['leaf']);
    expect(decoded.problems).toMatchObject([
      { code: 'pem-label-mismatch', params: { label: 'CERTIFICATE', end: 'PKCS7' } },
    ]);
  });

  it('a line of text in the middle is passed over and named with its place', async () => {
    const damaged = block(BODY.replace(/\n/, '\n[snip]\n'));
    const text = pem(made.root) + damaged;
    const decoded = await decode(text);
    expect(names(decoded)).toEqual(['root', 'leaf']);
    const offset = text.indexOf('[');
    const line = text.slice(0, offset).split('\n').length;
    expect(decoded.problems).toMatchObject([{ offset, line }]);
  });

  it('an ellipsis where lines were cut out', async () => {
    const decoded = await decode(block(`${BODY.slice(0, 100)}\n…\n${BODY.slice(-60)}`));
    expect(decoded.problems).toMatchObject([{ code: 'pem-bad-character', params: { character: '…' } }]);
  });

  it('a line that is missing in the middle is a certificate that breaks off', async () => {
    const lines = BODY.split('\n');
    const decoded = await decode(block(lines.filter((_, index) => index !== 3).join('\n')));
    expect(decoded.problems).toMatchObject([{ code: 'der-truncated', params: { missing: 48 } }]);
  });

  it('an empty body', async () => {
    const decoded = await decode('-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n');
    expect(decoded.problems).toMatchObject([{ code: 'pem-body-empty', line: 1 }]);
  });

  it('bytes behind the certificate', async () => {
    const decoded = await decode(pem(Uint8Array.from([...made.leaf, 1, 2, 3])));
    expect(names(decoded)).toEqual(['leaf']);
    expect(decoded.problems).toMatchObject([{ code: 'der-trailing-data', params: { bytes: 3 } }]);
  });

  it('bytes that are no certificate go on to be judged as one that does not parse', async () => {
    const decoded = await decode(pem(Uint8Array.from([0x30, 3, 2, 1, 5])));
    expect(decoded.certificates.map(({ der }) => [...der])).toEqual([[0x30, 3, 2, 1, 5]]);
  });

  it.each([
    ['CERTIFICATE REQUEST', made.request, 'is-certificate-request'],
    ['NEW CERTIFICATE REQUEST', made.request, 'is-certificate-request'],
    ['PUBLIC KEY', made.spki, 'is-public-key'],
    ['EC PARAMETERS', Uint8Array.from([6, 1, 42]), 'is-parameters'],
    ['PGP PUBLIC KEY BLOCK', Uint8Array.from([1]), 'is-pgp'],
    ['SSH2 PUBLIC KEY', Uint8Array.from([1]), 'is-ssh-key'],
    ['ATTRIBUTE CERTIFICATE', made.leaf, 'pem-label-unsupported'],
  ])('%s is named', async (label, der, code) => {
    const decoded = await decode(LEAF + pem(der, label));
    expect(names(decoded)).toEqual(['leaf']);
    expect(codes(decoded)).toEqual([code]);
  });
});

describe('places', () => {
  it('the offset of a certificate is the byte of its BEGIN line', async () => {
    const text = `Grüße aus Köln 😀\n${LEAF}é\n${pem(made.root)}`;
    const decoded = await decode(text);
    const at = (needle: string, from = 0): number => Buffer.from(text).indexOf(needle, from);
    const first = at('-----BEGIN');
    expect(decoded.certificates.map(({ offset }) => offset)).toEqual([first, at('-----BEGIN', first + 5)]);
  });

  it('counts lines through escapes', async () => {
    const decoded = await decode(`${LEAF.replaceAll('\n', '<br>\r\n')}-----BEGIN CERTIFICATE-----<br>`);
    const lines = LEAF.split('\n').length;
    expect(decoded.problems[0]).toMatchObject({ code: 'pem-end-missing', line: lines });
  });

  it('answers do not share memory with the input, so that it can be overwritten', async () => {
    const bytes = utf8(LEAF);
    const der = Uint8Array.from(made.leaf);
    const [text, binary] = await Promise.all([decode(bytes), decode(der)]);
    bytes.fill(0);
    der.fill(0);
    expect([...names(text), ...names(binary)]).toEqual(['leaf', 'leaf']);
  });
});
