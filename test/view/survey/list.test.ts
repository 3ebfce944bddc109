import { describe, expect, it } from 'vitest';
import { readTarget } from '#lib/core/input/target.ts';
import {
  countOutcomes,
  daysOf,
  filterRows,
  placeOf,
  reasonOf,
  remainingText,
  sortRows,
  type HostRow,
} from '#lib/view/survey/list.ts';
import { ENGLISH_INPUT } from '#lib/content/messages/english-input.ts';
import { survey } from '#lib/content/messages/en/survey.ts';
import { makeTranslator } from '#lib/content/messages/translator.ts';
import { listCsv, listJson } from '#lib/view/survey/list-export.ts';
import type { Standing, Summary } from '#lib/view/survey/summary.ts';

const ENGLISH_SURVEY = makeTranslator('en', { survey });
const WORDS = { net: ENGLISH_INPUT, survey: ENGLISH_SURVEY };

function target(text: string): HostRow['target'] {
  const reading = readTarget(text);
  if (!reading.ok) throw new Error(reading.fault.code);
  return reading.target;
}

const summary = (standing: Standing, days: number | null, subject = 'leaf'): Summary => ({
  standing,
  word: standing,
  sentence: `It is ${standing}.`,
  warnings: 0,
  at: '2026-06-01T00:00:00.000Z',
  subject,
  issuer: 'Fabrikam CA',
  key: 'RSA 2048 bit',
  ends: days === null ? null : { iso: '2026-07-01T00:00:00Z', exact: '', days, ago: null, other: null },
});

const judged = (...summaries: readonly Summary[]): HostRow['state'] => ({
  kind: 'judged',
  nodes: summaries.map((one, index) => ({
    addresses: [`192.0.2.${index + 1}`],
    tlsVersion: 'TLSv1.3',
    summary: one,
  })),
  silent: [],
});
const row = (id: number, host: string, state: HostRow['state']): HostRow => ({
  id,
  target: target(host),
  state,
});

const ROWS: readonly HostRow[] = [
  row(0, 'd.contoso.com', judged(summary('trusted', 40))),
  row(1, 'a.contoso.com', { kind: 'fault', fault: { code: 'connection-refused' } }),
  row(2, 'c.fabrikam.com', judged(summary('untrusted', -3), summary('trusted', 90))),
  row(3, 'b.contoso.com:5061', { kind: 'waiting' }),
  row(4, 'e.contoso.com', judged(summary('reserved', 5))),
];
const ids = (rows: readonly HostRow[]): number[] => rows.map(({ id }) => id);

describe('a table of hosts', () => {
  it('takes the soonest end and the worst verdict of all addresses', () => {
    expect(ROWS.map(daysOf)).toEqual([40, null, -3, null, 5]);
    expect(countOutcomes(ROWS)).toEqual({
      untrusted: 1,
      unknown: 0,
      reserved: 1,
      silent: 1,
      trusted: 1,
      pending: 1,
    });
    expect(reasonOf(ROWS[2] ?? row(0, 'x.example', { kind: 'waiting' }), WORDS)).toContain(
      '2 different chains',
    );
  });

  it('sorts by verdict, worst first, and by days with undated rows last both ways', () => {
    expect(ids(sortRows(ROWS, { key: 'outcome', descending: false }))).toEqual([2, 4, 1, 0, 3]);
    expect(ids(sortRows(ROWS, { key: 'days', descending: false }))).toEqual([2, 4, 0, 1, 3]);
    expect(ids(sortRows(ROWS, { key: 'days', descending: true }))).toEqual([0, 4, 2, 1, 3]);
    expect(ids(sortRows(ROWS, { key: 'host', descending: false }))).toEqual([1, 3, 2, 0, 4]);
    expect(ids(sortRows(ROWS, { key: 'given', descending: false }))).toEqual([0, 1, 2, 3, 4]);
  });

  it('filters by verdict, days and name together', () => {
    const all = { outcome: 'all', withinDays: null, text: '' } as const;
    expect(ids(filterRows(ROWS, { ...all, outcome: 'silent' }))).toEqual([1]);
    expect(ids(filterRows(ROWS, { ...all, withinDays: 30 }))).toEqual([2, 4]);
    expect(ids(filterRows(ROWS, { ...all, withinDays: 0 }))).toEqual([2]);
    expect(ids(filterRows(ROWS, { ...all, text: ' FABRIKAM ' }))).toEqual([2]);
    expect(ids(filterRows(ROWS, { ...all, withinDays: 30, text: 'contoso' }))).toEqual([4]);
  });

  it('writes places as they can be typed', () => {
    expect(
      ['sts.contoso.com', 'b.contoso.com:5061', '2001:db8::1'].map((text) => placeOf(target(text))),
    ).toEqual(['sts.contoso.com', 'b.contoso.com:5061', '[2001:db8::1]:443']);
  });

  it('tells the time left once the pace is known', () => {
    expect(remainingText(ENGLISH_SURVEY, { done: 4, elapsed: 4_000 }, 10)).toBeNull();
    expect(remainingText(ENGLISH_SURVEY, { done: 10, elapsed: 10_000 }, 12)).toBe('about 15 seconds left');
    expect(remainingText(ENGLISH_SURVEY, { done: 10, elapsed: 10_000 }, 170)).toBe('about 3 minutes left');
    expect(remainingText(ENGLISH_SURVEY, { done: 10, elapsed: 10_000 }, 0)).toBeNull();
  });
});

describe('exports', () => {
  it('write one row a host, quoted as RFC 4180 has it, and nothing that a spreadsheet calculates', () => {
    const evil = row(0, 'x.example', judged(summary('trusted', 1, '=HYPERLINK("http://evil.example")')));
    const [titles, line, end] = listCsv([evil], WORDS).split('\r\n');
    expect(titles).toMatch(/^host,port,protocol,verdict,reason,daysLeft,/);
    expect(line).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
    expect(end).toBe('');
  });

  it('write the same in JSON, with faults by their code', () => {
    const { version, hosts } = JSON.parse(listJson(ROWS, WORDS)) as {
      version: number;
      hosts: Record<string, unknown>[];
    };
    expect(version).toBe(1);
    expect(hosts).toHaveLength(ROWS.length);
    expect(hosts[1]).toMatchObject({
      host: 'a.contoso.com',
      verdict: 'No certificates',
      fault: 'connection-refused',
    });
    expect(hosts[2]).toMatchObject({
      verdict: 'Not trusted',
      daysLeft: -3,
      differentChains: 2,
      addresses: '192.0.2.1 192.0.2.2',
    });
  });
});
