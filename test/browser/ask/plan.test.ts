import { describe, expect, it } from 'vitest';
import type { Draft, DraftFile } from '#lib/browser/ask/draft.ts';
import { notesOf, planOf, type Plan } from '#lib/browser/ask/plan.ts';
import type { DecodedInput } from '#lib/core/input/types.ts';
import { recognise } from '#lib/core/input/recognise.ts';

const draft = (part: Partial<Draft>): Draft => ({
  text: '',
  host: '',
  files: [],
  refusals: [],
  leftOut: 0,
  ...part,
});
const plan = (part: Partial<Draft>) => planOf(draft(part), recognise(part.text ?? ''));

const decoded = (certificates: number, problems: DecodedInput['problems'] = []): DecodedInput => ({
  format: 'pem',
  certificates: Array.from({ length: certificates }, (_, offset) => ({
    der: new Uint8Array(),
    file: 'f',
    offset,
  })),
  crls: [],
  problems,
});
const file = (part: Partial<DraftFile>): DraftFile => ({
  id: 1,
  name: 'chain.pem',
  size: 10,
  state: 'ready',
  decoded: decoded(2),
  locked: null,
  held: null,
  progress: null,
  ...part,
});

describe('what pressing the button does, whatever is in the box', () => {
  const crl = ['30819c', '3048020101300a06082a8648ce3d040302300f310d300b06035504030c0454657374', ''];
  it.each<readonly [string, string, Plan['kind']]>([
    ['nothing', '  ', 'nothing'],
    ['a host', 'sts.contoso.com', 'fetch'],
    ['a sign-in address', 'ann@contoso.com', 'domain'],
    ['several hosts', 'a.contoso.com\nb.contoso.com', 'list'],
    ['PEM that breaks off', '-----BEGIN CERTIFICATE-----\nMIIB', 'unclear'],
    ['a code', '0x800b0109', 'lookup'],
    ['an event', 'CAPI2 30', 'lookup'],
    ['prose', 'Since Monday users can not sign in.\nThe certificate is said to be wrong.', 'lookup'],
    ['JSON without a certificate', '{"a": 1}', 'unclear'],
    ['a HAR', '{"log": {"version": "1.2", "entries": []}}', 'unclear'],
    ['YAML without a certificate', 'apiVersion: v1\nkind: Pod', 'unclear'],
    ['a wildcard', '*.contoso.com', 'unclear'],
    ['an SSH key', `ssh-ed25519 ${'A'.repeat(68)} ann@pc`, 'unclear'],
    ['half a list', crl.join(''), 'unclear'],
  ])('%s', (_, text, kind) => {
    expect(plan({ text }).kind).toBe(kind);
  });

  it.each<readonly [string, Partial<DraftFile>, Plan['kind']]>([
    ['a certificate', {}, 'judge'],
    ['a file still being read', { state: 'reading', decoded: null }, 'reading'],
    ['a locked file', { state: 'locked', decoded: { ...decoded(0), needsPassword: true } }, 'locked'],
    ['a file without a certificate', { decoded: decoded(0) }, 'barren'],
    ['a file that can not be opened', { state: 'failed', decoded: null }, 'barren'],
    ['a key log', { decoded: { ...decoded(0), format: 'key-log' } }, 'barren'],
    ['a revocation list', { decoded: { ...decoded(0), crls: decoded(1).certificates } }, 'status'],
    ['an OCSP answer', { decoded: { ...decoded(0), ocsp: decoded(1).certificates } }, 'status'],
  ])('%s dropped', (_, given, kind) => {
    expect(plan({ files: [file(given)] }).kind).toBe(kind);
  });

  it('takes a list along beside the certificates that it is about', () => {
    const list = file({ id: 2, decoded: { ...decoded(0), crls: decoded(1).certificates } });
    expect(plan({ files: [file({}), list] })).toMatchObject({ kind: 'judge', files: [{ id: 1 }, { id: 2 }] });
  });
});

describe('what would be done', () => {
  it('does nothing with nothing', () => {
    expect(plan({})).toEqual({ kind: 'nothing' });
    expect(plan({ text: ' \n ' })).toEqual({ kind: 'nothing' });
  });

  it('shows a request alone, and takes it along beside a certificate to compare them', () => {
    const request = {
      code: 'is-certificate-request',
      file: 'new.csr',
      offset: 0,
      line: 1,
      params: {},
    } as const;
    const csr = file({ id: 2, name: 'new.csr', decoded: decoded(0, [request]) });
    expect(plan({ files: [csr] })).toEqual({ kind: 'request', files: [csr], text: '' });
    const own = notesOf(draft({ files: [csr] }), recognise(''), plan({ files: [csr] }));
    expect(own.problems).toEqual([]);
    const chain = file({});
    const both = { files: [csr, chain] };
    expect(plan(both)).toMatchObject({ kind: 'judge', files: [csr, chain], certificates: 2 });
    expect(notesOf(draft(both), recognise(''), plan(both)).problems).toEqual([request]);
  });

  it('asks one server, and offers its domain where it may be a sign-in endpoint', () => {
    expect(plan({ text: 'printer.corp.contoso.com:8443' })).toMatchObject({
      kind: 'fetch',
      target: { host: 'printer.corp.contoso.com', port: 8443 },
      domain: null,
    });
    expect(plan({ text: 'sts.contoso.com' })).toMatchObject({ kind: 'fetch', domain: 'contoso.com' });
  });

  it('looks through the domain of a sign-in address', () => {
    expect(plan({ text: 'user@contoso.com' })).toMatchObject({
      kind: 'domain',
      domain: 'contoso.com',
      target: { host: 'contoso.com', port: 443 },
    });
  });

  it('checks several servers as a list', () => {
    expect(plan({ text: 'a.example\nb.example' })).toMatchObject({
      kind: 'list',
      targets: [{ host: 'a.example' }, { host: 'b.example' }],
    });
  });

  it('judges files, for the host in the field or in the box', () => {
    expect(plan({ files: [file({})], host: ' sts.contoso.com ' })).toMatchObject({
      kind: 'judge',
      certificates: 2,
      host: 'sts.contoso.com',
      hostFromText: false,
      text: '',
    });
    expect(plan({ files: [file({})], text: 'https://fs.contoso.com/' })).toMatchObject({
      kind: 'judge',
      host: 'fs.contoso.com',
      hostFromText: true,
      text: '',
    });
    expect(plan({ files: [file({})] })).toMatchObject({ kind: 'judge', host: null });
  });

  it('takes a URL for a host, and says what is wrong with what is none', () => {
    expect(plan({ files: [file({})], host: 'https://STS.contoso.com:8443/x' })).toMatchObject({
      host: 'sts.contoso.com',
      hostFault: null,
    });
    expect(plan({ files: [file({})], host: '*.contoso.com' })).toMatchObject({
      host: null,
      hostFault: { code: 'wildcard' },
    });
  });

  it('goes on with what is readable when a file is locked', () => {
    const locked = file({ id: 2, state: 'locked', decoded: decoded(0) });
    expect(plan({ files: [file({}), locked] })).toMatchObject({ kind: 'judge', certificates: 2, locked: 1 });
    expect(plan({ files: [locked] })).toEqual({ kind: 'locked', files: 1 });
  });

  it('waits for files that are being read, and says when there is nothing in them', () => {
    expect(plan({ files: [file({ state: 'reading', decoded: null })] })).toEqual({ kind: 'reading' });
    expect(plan({ files: [file({ decoded: decoded(0) })] })).toEqual({ kind: 'barren' });
  });

  it('is unclear about text that is nothing', () => {
    expect(plan({ text: '*.contoso.com' }).kind).toBe('unclear');
  });
});

describe('what can’t be used', () => {
  it('names problems of files that were read, not of locked ones, and leaves keys to their own warning', () => {
    const place = { file: 'f', offset: null, line: null };
    const cut = { code: 'der-truncated', params: { bytes: 9, missing: 1 }, ...place } as const;
    const key = { code: 'private-key', params: { form: 'PKCS #8' }, ...place } as const;
    const wrong = { code: 'pkcs12-password-wrong', params: {}, ...place } as const;
    const files = [
      file({ decoded: decoded(1, [cut, key]) }),
      file({ id: 2, state: 'locked', decoded: decoded(0, [wrong]) }),
    ];
    expect(
      notesOf(draft({ files }), recognise(''), plan({ files })).problems.map(({ code }) => code),
    ).toEqual(['der-truncated']);
  });

  it('names lines that are no host when others are', () => {
    const text = 'sts.contoso.com\n-bad-.contoso.com';
    expect(notesOf(draft({ text }), recognise(text), plan({ text })).faults).toMatchObject([
      { line: 2, code: 'label-hyphen' },
    ]);
  });
});
