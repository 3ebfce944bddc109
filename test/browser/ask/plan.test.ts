import { describe, expect, it } from 'vitest';
import type { Draft, DraftFile } from '#lib/browser/ask/draft.ts';
import { notesOf, planOf } from '#lib/browser/ask/plan.ts';
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
