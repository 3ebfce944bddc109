import { describe, expect, it } from 'vitest';
import { waitAfter } from '#lib/browser/roots/lists.ts';
import { ENGLISH_CLIENTS } from '#lib/content/messages/english-clients.ts';
import { roots } from '#lib/content/messages/en/roots.ts';
import { listIn } from '#lib/content/messages/forms.ts';
import { loadPart, loadSummary } from '#lib/content/messages/load.ts';
import { joinWords, makeTranslator } from '#lib/content/messages/translator.ts';
import { DAY_MS } from '#lib/core/time.ts';
import type { StoreInfo } from '#lib/trust/format.ts';
import type { FetchableList, TrustStatus } from '#lib/trust/status.ts';
import {
  fetchedNow,
  fetchPlan,
  listDifferences,
  listRows,
  storeAge,
  storeRecord,
} from '#lib/view/clients/root-lists.ts';

const words = makeTranslator('en', { roots });
const now = new Date('2026-11-23T12:00:00Z');
const microsoft: StoreInfo = {
  id: 'microsoft',
  title: 'Microsoft',
  source: 'Microsoft’s signed list',
  date: '2026-11-20',
  fetchedAt: '2026-11-20T11:00:00.000Z',
  count: 292,
};
const list = (id: string, title: string, change: Partial<FetchableList> = {}): FetchableList => ({
  id,
  title,
  fetching: false,
  problem: null,
  ...change,
});
const status = (change: Partial<TrustStatus> = {}): TrustStatus => ({
  version: 1,
  manifest: '00',
  lists: [microsoft],
  enterprise: null,
  automatic: true,
  fetchable: [list('microsoft', 'Microsoft'), list('chrome', 'Chrome')],
  triedAt: null,
  nextAt: null,
  ...change,
});

describe('a list of roots', () => {
  it('is told with its own date, that of the fetch, and its size', () => {
    expect(storeAge(ENGLISH_CLIENTS, microsoft, now)).toBe(
      'Microsoft’s list of 2026-11-20, fetched 3 days ago (292 roots)',
    );
    expect(
      storeAge(ENGLISH_CLIENTS, { ...microsoft, fetchedAt: '2026-11-23T01:00:00Z', count: 1 }, now),
    ).toBe('Microsoft’s list of 2026-11-20, fetched today (1 root)');
    const bundled = { id: 'mozilla', title: 'Mozilla', source: 'Node.js 24', date: null, count: 140 };
    expect(storeAge(ENGLISH_CLIENTS, bundled, now)).toBe('Mozilla’s list, from Node.js 24 (140 roots)');
  });

  it('is marked when it is older than 60 days, unless nobody makes another', () => {
    expect(storeAge(ENGLISH_CLIENTS, { ...microsoft, date: '2026-09-24' }, now)).not.toContain('60 days');
    expect(storeAge(ENGLISH_CLIENTS, { ...microsoft, date: '2026-09-23' }, now)).toBe(
      'Microsoft’s list of 2026-09-23, fetched 3 days ago (292 roots, more than 60 days old)',
    );
    const own = {
      id: 'enterprise',
      title: 'Your organisation',
      source: 'a folder',
      date: '2020-01-01',
      count: 2,
    };
    expect(storeAge(ENGLISH_CLIENTS, own, now)).toBe('Your organisation of 2020-01-01 (2 roots)');
  });

  it('has a row under “Trusted roots”, also when it is missing', () => {
    const rows = listRows(
      words,
      status({
        lists: [{ ...microsoft, limits: 'Something is missing.' }],
        fetchable: [
          list('microsoft', 'Microsoft', { fetching: true }),
          list('chrome', 'Chrome', { problem: 'the CCADB was answered with HTTP status 503' }),
        ],
      }),
      now,
    );
    expect(rows).toEqual([
      {
        id: 'microsoft',
        title: 'Microsoft',
        detail: '292 roots, list of 2026-11-20, fetched 3 days ago',
        source: 'Microsoft’s signed list',
        limits: { text: 'Something is missing.', said: ['Something is missing.'] },
        old: false,
        fetching: true,
        problem: null,
      },
      {
        id: 'chrome',
        title: 'Chrome',
        detail: 'not at hand',
        source: null,
        limits: null,
        old: false,
        fetching: false,
        problem: {
          text: 'the CCADB was answered with HTTP status 503',
          said: ['the CCADB was answered with HTTP status 503'],
        },
      },
    ]);
  });
});

describe('the fetching of lists', () => {
  const under = (...titles: readonly string[]) =>
    fetchedNow({ fetchable: titles.map((title) => list(title, title, { fetching: true })) });

  it('is told by the names of what is under way', () => {
    expect(fetchedNow(status())).toEqual([]);
    expect(under('Apple')).toEqual(['Apple']);
    const three = under('Microsoft', 'Apple', 'Java');
    const names = listIn('en', three);
    expect(words.text('roots.server.fetching', { count: three.length, names })).toBe(
      'Fetching the root lists of Microsoft, Apple and Java …',
    );
  });

  it('is told as a plan when nothing is under way', () => {
    expect(
      fetchPlan(words, status({ nextAt: '2026-11-24T01:02:03.000Z', triedAt: '2026-11-23T01:02:03.000Z' })),
    ).toBe(
      'The server fetches its lists by itself, next 2026-11-24 01:02 UTC. Last asked 2026-11-23 01:02 UTC.',
    );
    expect(fetchPlan(words, status({ automatic: false }))).toBe(
      'The server fetches lists only when somebody asks.',
    );
  });

  it('is asked about often while it lasts, soon before it begins, and seldom otherwise', () => {
    const at = now.getTime();
    expect(waitAfter(status({ fetchable: [list('a', 'A', { fetching: true })] }), at)).toBe(2_000);
    expect(waitAfter(status({ nextAt: new Date(at + 1_500).toISOString() }), at)).toBe(3_500);
    expect(waitAfter(status({ nextAt: new Date(at - 60_000).toISOString() }), at)).toBe(2_000);
    expect(waitAfter(status({ nextAt: new Date(at + DAY_MS).toISOString() }), at)).toBe(600_000);
    expect(waitAfter(status(), at)).toBe(600_000);
  });
});

describe('lists in what is kept or sent', () => {
  const store = {
    id: 'microsoft',
    title: 'Microsoft',
    source: 'the CCADB',
    date: '2026-11-20',
    fetchedAt: '2026-11-25T04:00:00Z',
    count: 292,
  };

  it('have days that do not go stale', () => {
    expect(storeRecord(store, new Date('2026-11-28T00:00:00Z'))).toBe(
      'Microsoft’s list of 2026-11-20, fetched 2026-11-25 (292 roots)',
    );
    expect(storeRecord(store, new Date('2027-02-01T00:00:00Z'))).toMatch(/more than 60 days old\)$/);
    expect(storeRecord({ ...store, date: null }, new Date('2026-11-28T00:00:00Z'))).toMatch(/from the CCADB/);
  });

  it('differ by date, or where only one side has them', () => {
    const mozilla = { id: 'mozilla', title: 'Mozilla', date: '2026-10-01' };
    const apple = { id: 'apple', title: 'Apple', date: null };
    expect(listDifferences([store, mozilla], [store, mozilla])).toEqual([]);
    expect(listDifferences([store, mozilla], [{ ...store, date: '2026-11-27' }, apple])).toEqual([
      { title: 'Microsoft', theirs: '2026-11-20', ours: '2026-11-27' },
      { title: 'Mozilla', theirs: '2026-10-01', ours: null },
      { title: 'Apple', theirs: null, ours: '?' },
    ]);
  });
});

it('names a list that the reader brought in the reader’s language, as nobody’s list', async () => {
  const own: StoreInfo = {
    ...{ id: 'microsoft', title: 'roots.pem (in this browser)', source: 'roots.pem' },
    ...{ date: '2026-11-20', count: 1 },
  };
  const german = joinWords(
    makeTranslator('de', await loadSummary('de')),
    makeTranslator('de', await loadPart('de', 'clients')),
  );
  expect([ENGLISH_CLIENTS, german].map((one) => storeAge(one, own, now))).toEqual([
    'roots.pem (in this browser) of 2026-11-20 (1 root)',
    'roots.pem (in diesem Browser) vom 20.\u00a0November\u00a02026 (1 Stammzertifikat)',
  ]);
});
