/** Why an address gave nothing, in every language: on the page of a result, as its evidence tells it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { isAddressFault, type AddressFault } from '#lib/content/address-faults.ts';
import { FAULT_CODES } from '#lib/content/endpoint-errors.ts';
import type { EvidenceWords } from '#lib/content/messages/english-evidence.ts';
import { loadPart, loadSummary } from '#lib/content/messages/load.ts';
import { LOCALES, type Locale } from '#lib/content/messages/locales.ts';
import { joinWords, makeTranslator } from '#lib/content/messages/translator.ts';
import { REVOCATION_FAULTS } from '#lib/content/revocation-faults.ts';
import type { DownloadView } from '#lib/core/report/evidence-types.ts';
import { evidenceView } from '#lib/view/evidence/evidence.ts';
import { ENGLISH } from '#test/e2e/support/unmarked-english.ts';
import { report } from '#test/view/fixtures.ts';

const URL_ASKED = 'http://pki.contoso.test/issuing.crt';

/** One of each kind with something of its own to state. */
const FAULTS: readonly AddressFault[] = [
  { code: 'bad-request', field: 'url', problem: 'is not a URL' },
  {
    code: 'rate-limited',
    scope: 'client',
    retryAfterSeconds: 1,
    perMinute: 600,
    variable: 'CHAINSIGHT_RATE',
  },
  { code: 'busy', retryAfterSeconds: 20 },
  { code: 'dns-not-found', host: 'pki.contoso.test' },
  { code: 'dns-failed', host: 'pki.contoso.test', reason: 'ESERVFAIL' },
  { code: 'refused-by-policy', address: '10.1.2.3', reason: 'private', variable: null, value: null },
  { code: 'connection-refused' },
  { code: 'unreachable', reason: 'EHOSTUNREACH' },
  { code: 'timeout', stage: 'connect', milliseconds: 10_000 },
  { code: 'scheme-not-fetched', scheme: 'ftp' },
  { code: 'port-blocked', port: 25 },
  { code: 'redirect-loop' },
  { code: 'too-many-redirects', limit: 5 },
  { code: 'http-status', status: 404 },
  { code: 'not-http' },
  { code: 'answer-timeout', milliseconds: 10_000, received: 0 },
  { code: 'answer-cut', received: 12 },
  { code: 'answer-too-large', limit: 1_048_576 },
  { code: 'answer-not-expected', expect: 'certificate', found: 'web-page', reason: null },
  { code: 'answer-not-expected', expect: 'crl', found: 'other', reason: 'the length is not minimal' },
  { code: 'no-server' },
  { code: 'own-server-unreachable' },
  { code: 'answer-unreadable', status: 502 },
];

const MESSAGE = 'What the relay said of it.';

const speaking = async (locale: Locale): Promise<EvidenceWords> =>
  joinWords(
    joinWords(
      makeTranslator(locale, await loadSummary(locale)),
      makeTranslator(locale, { evidence: (await loadPart(locale, 'evidence')).evidence }),
    ),
    joinWords(
      makeTranslator(locale, await loadPart(locale, 'net')),
      makeTranslator(locale, await loadPart(locale, 'address')),
    ),
  );

const rowOf = (fault: DownloadView['fault'], words: EvidenceWords) =>
  evidenceView(
    report({
      downloads: [
        {
          subject: 0,
          url: URL_ASKED,
          outcome: 'unreachable',
          certificates: [],
          time: null,
          milliseconds: null,
          fault,
        },
      ],
    }),
    words,
  ).downloads[0];

describe.each(LOCALES.filter((one) => one !== 'en'))('an address that gave nothing, in %s', (locale) => {
  let words: EvidenceWords;
  beforeAll(async () => {
    words = await speaking(locale);
  });

  it.each(FAULTS.map((fault) => [fault.code, fault] as const))('%s', (code, told) => {
    const row = rowOf({ code, message: MESSAGE, told }, words);
    expect(row?.reason).not.toContain(MESSAGE);
    expect(row?.reason).toMatch(/[.。)]$/);
    expect(row?.reason).not.toMatch(/undefined|null|NaN|\[object/);
    // What a program said is marked, and is all the English there is.
    expect((row?.reason ?? '').replace(row?.said ?? '', '')).not.toMatch(ENGLISH);
    if (row?.said) expect(row.reason).toContain(row.said);
  });

  it('names the server that did not answer', () => {
    expect(
      rowOf({ code: 'connection-refused', message: MESSAGE, told: { code: 'connection-refused' } }, words)
        ?.reason,
    ).toContain('pki.contoso.test:80');
  });

  it('is told in English, and says so, where evidence of before has only a sentence', () => {
    expect(rowOf({ code: 'http-status', message: MESSAGE }, words)).toMatchObject({
      reason: MESSAGE,
      said: MESSAGE,
    });
    expect(rowOf({ code: 'new-code', message: MESSAGE, told: { code: 'new-code' } }, words)).toMatchObject({
      reason: MESSAGE,
      said: MESSAGE,
    });
  });

  it('gives every reason why a list or an answer decided nothing', () => {
    for (const code of [...Object.keys(REVOCATION_FAULTS), 'ocsp-no-request']) {
      const source = {
        kind: 'crl',
        via: 'file',
        url: null,
        outcome: 'unusable',
        then: null,
        time: null,
        milliseconds: null,
        bytes: null,
        thisUpdate: null,
        nextUpdate: null,
        revokedAt: null,
        reason: null,
        entries: null,
        responder: null,
        nonce: null,
        fault: { code, message: null, params: {} },
      } as const;
      const revocation = [
        { certificate: 0, status: 'unusable', revokedAt: null, reason: null, sources: [source] },
      ] as const;
      const row = evidenceView(report({ revocation }), words).certificates[0]?.rows[0];
      expect(row?.reason, code).toMatch(/^[^a-z].+[.。]$/);
      expect(row?.reason, code).not.toMatch(ENGLISH);
      expect(row?.said, code).toBeNull();
    }
  });
});

describe('faults that evidence is told', () => {
  it('have words for every code that our own server gives', () => {
    for (const code of FAULT_CODES) expect(isAddressFault({ code }), code).toBe(true);
    expect(isAddressFault({ code: 'toString' })).toBe(false);
  });
});
