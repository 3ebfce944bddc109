/** Why root lists were not fetched, what they lack, and which files were passed over, in every language. */
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadPart } from '#lib/content/messages/load.ts';
import { LOCALES } from '#lib/content/messages/locales.ts';
import { makeTranslator, type Translator } from '#lib/content/messages/translator.ts';
import type { PartId } from '#lib/content/messages/en/types.ts';
import { listNote, passedOver as passedSchema, sourceFailure } from '#lib/trust/schema.ts';
import type { ListNote, PassedOver, SourceFault, TrustStatus } from '#lib/trust/status.ts';
import {
  failuresText,
  LIST_NOTES,
  notesText,
  PASSED_OVER,
  passedText,
  SOURCE_FAULTS,
} from '#lib/trust/transfer/error.ts';
import { listRows, passedOver, type ListText } from '#lib/view/clients/root-lists.ts';
import { ENGLISH } from '#test/e2e/support/unmarked-english.ts';

const VALUES = {
  status: 503,
  octets: 1_234_567,
  reason: 'the program broke off',
  count: 12,
  fewest: 80,
  before: 140,
  issued: '2026-11-01T00:00:00.000Z',
  last: '2026-11-20T00:00:00.000Z',
  file: 'authroot.stl',
  signer: 'Contoso CA',
  row: 17,
  value: '31.12.2026',
  column: 'PEM Info',
};

/** A fault of each code with what its words have holes for; the schema says whether that is what it states. */
const FAULTS = Object.entries(SOURCE_FAULTS).map(([code, text]) => {
  const holes = [...text.matchAll(/\{(\w+)\}/g)].map(([, hole = '']) => hole);
  const values = Object.entries(VALUES).filter(([name]) => holes.includes(name));
  const { fault } = v.parse(sourceFailure, {
    source: 'ccadb',
    fault: { code, ...Object.fromEntries(values) },
  });
  return fault satisfies SourceFault;
});

const FAILURES = [
  { source: 'ccadb', fault: { code: 'http-status', status: 503 } },
  { source: 'observatory', fault: { code: 'no-connection', reason: 'the way was not there' } },
] as const;

const MORE: Readonly<Record<string, object>> = {
  'hash-alone': { count: 2 },
  'blocked-earlier': { fault: { code: 'timeout' } },
  'blocked-unknown': { fault: { code: 'timeout' } },
  instead: { failures: FAILURES },
};
const NOTES = Object.keys(LIST_NOTES).map((code): ListNote => v.parse(listNote, { code, ...MORE[code] }));

const PASSED: readonly PassedOver[] = [
  { code: 'folder-unreadable', reason: 'EACCES' },
  { code: 'too-large', file: 'all.pem', octets: 12_000_000 },
  { code: 'no-certificate', file: 'notes.txt' },
];

const status = (change: Partial<TrustStatus>): TrustStatus => ({
  version: 1,
  manifest: '00',
  lists: [],
  enterprise: null,
  automatic: true,
  fetchable: [],
  triedAt: null,
  nextAt: null,
  ...change,
});

const NOW = new Date('2026-11-23T12:00:00Z');

describe.each(LOCALES)('root lists in %s', (locale) => {
  let words: Translator<PartId<'roots'>>;
  beforeAll(async () => {
    words = makeTranslator(locale, await loadPart(locale, 'roots'));
  });

  const problemOf = (fault: SourceFault) => {
    const failures = [{ source: 'ccadb', fault } as const];
    const fetchable = [
      { id: 'chrome', title: 'Chrome', fetching: false, problem: failuresText(failures), failures },
    ];
    return listRows(words, status({ fetchable }), NOW)[0]?.problem ?? null;
  };

  /** What is left is the reader’s language: nothing of English, and no hole. */
  const check = (shown: ListText | null | undefined, code: string) => {
    let rest = shown?.text ?? '';
    for (const said of shown?.said ?? []) {
      expect(rest, code).toContain(said);
      rest = rest.replace(said, '');
    }
    expect(shown?.text, code).not.toMatch(/undefined|null|NaN|[{}]/);
    if (locale !== 'en') expect(rest.replace('Trust Stores Observatory', ''), code).not.toMatch(ENGLISH);
  };

  it.each(FAULTS.map((fault) => [fault.code, fault] as const))('%s', (code, fault) => {
    const problem = problemOf(fault);
    check(problem, code);
    // The page says what the operator reads, in English; numbers and times are of the language.
    if (locale === 'en' && !('octets' in fault) && code !== 'older')
      expect(problem?.text).toBe(failuresText([{ source: 'ccadb', fault }]));
  });

  it('are told with what they lack', () => {
    for (const note of NOTES) {
      const lists = [
        {
          id: 'chrome',
          title: 'Chrome',
          source: 'x',
          date: null,
          count: 80,
          limits: notesText([note]),
          notes: [note],
        },
      ];
      const limits = listRows(words, status({ lists }), NOW)[0]?.limits;
      check(limits, note.code);
      if (locale === 'en' && note.code !== 'hash-alone') expect(limits?.text).toBe(notesText([note]));
    }
  });

  it('name the files that were passed over', () => {
    expect(PASSED.map(({ code }) => code).toSorted()).toEqual(Object.keys(PASSED_OVER).toSorted());
    for (const passed of PASSED) {
      v.parse(passedSchema, passed);
      const [shown] = passedOver(words, { count: 1, problems: [passedText(passed)], passed: [passed] });
      check(shown, passed.code);
    }
  });

  it('are told in English, marked as such, by servers and files of before', () => {
    const said = 'the CCADB was answered with HTTP status 503';
    const fetchable = [{ id: 'chrome', title: 'Chrome', fetching: false, problem: said }];
    const limits = 'This copy lacks Mozilla’s dates of distrust.';
    const lists = [{ id: 'mozilla', title: 'Mozilla', source: 'x', date: null, count: 80, limits }];
    const [mozilla, chrome] = listRows(words, status({ lists, fetchable }), NOW);
    expect(mozilla?.limits).toEqual({ text: limits, said: [limits] });
    expect(chrome?.problem).toEqual({ text: said, said: [said] });
    expect(passedOver(words, { count: 0, problems: ['a.txt: no certificate in it'] })).toEqual([
      { text: 'a.txt: no certificate in it', said: ['a.txt: no certificate in it'] },
    ]);
  });
});
