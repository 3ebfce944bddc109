import { describe, expect, it } from 'vitest';
import type {
  DownloadView,
  RevocationSourceView,
  RevocationView,
  SctView,
} from '#lib/core/report/evidence-types.ts';
import { evidenceView } from '#lib/view/evidence/evidence.ts';
import { transparencyList } from '#lib/view/evidence/transparency.ts';
import { path, report } from '../fixtures.ts';

const AT = '2026-06-10T00:00:00Z';
const CRL = 'http://pki.contoso.test/ca.crl';

const source = (change: Partial<RevocationSourceView> = {}): RevocationSourceView => ({
  kind: 'crl',
  via: 'address',
  url: CRL,
  outcome: 'good',
  then: null,
  time: AT,
  milliseconds: 1_234,
  bytes: 52_428_800,
  thisUpdate: '2026-06-01T00:00:00Z',
  nextUpdate: '2026-06-20T00:00:00Z',
  revokedAt: null,
  reason: null,
  entries: 1_000_000,
  responder: null,
  nonce: null,
  fault: null,
  ...change,
});

const view = (status: RevocationView['status'], ...sources: readonly RevocationSourceView[]) =>
  evidenceView(
    report({ at: AT, revocation: [{ certificate: 0, status, revokedAt: null, reason: null, sources }] }),
  );

describe('evidence on the page', () => {
  it('says what an address gave, how fast, over what, how much and until when', () => {
    const { certificates, summary, open, asked } = view('good', source());
    expect(certificates[0]?.rows[0]).toMatchObject({
      kind: 'CRL',
      outcome: 'not revoked',
      state: 'ok',
      reason: null,
    });
    expect(certificates[0]?.rows[0]?.facts).toEqual([
      'answered in 1.2 s',
      'over http',
      '1,000,000 entries',
      '50.0 MB',
      'holds until 2026-06-20 00:00 UTC (in 10 days)',
    ]);
    expect({ summary, open, asked }).toEqual({ summary: '1 not revoked', open: 0, asked: 1 });
  });

  it.each([
    ['agrees', 'confirmed by both readers'],
    ['unsupported', 'confirmed by one reader only: pkijs can’t evaluate its algorithm'],
    ['absent', 'confirmed by one reader only: pkijs could not be loaded'],
    ['objects', 'confirmed by one reader only: pkijs would not use this answer'],
  ] as const)('says of an OCSP answer whether one reader alone stands for it: %s', (second, words) => {
    const answer = source({ kind: 'ocsp', entries: null, second });
    expect(view('good', answer).certificates[0]?.rows[0]?.facts).toContain(words);
  });

  it('says nothing of readers for reports made before they were told apart', () => {
    expect(view('good', source()).certificates[0]?.rows[0]?.facts.join()).not.toContain('reader');
  });

  it('tells then from now', () => {
    const old = source({
      outcome: 'expired',
      then: 'good',
      time: '2026-06-02T00:00:00Z',
      nextUpdate: '2026-06-05T00:00:00Z',
    });
    const shown = view('expired', old);
    expect(shown.certificates[0]?.rows[0]).toMatchObject({
      outcome: 'out of date',
      then: 'not revoked when fetched, 2026-06-02 00:00 UTC',
      reason: null,
    });
    expect(shown.certificates[0]?.rows[0]?.facts.at(-1)).toBe('ended 2026-06-05 00:00 UTC (5 days ago)');
    expect(shown.asOf).toMatchObject({ exact: '2026-06-02 00:00 UTC' });
    expect(view('good', source()).asOf).toBeNull();
  });

  it('says why there is no answer, and doubts itself when every address is silent', () => {
    const fault = { code: 'dns-not-found', message: 'The name does not exist.', params: {} };
    const silent = source({ outcome: 'unreachable', fault, bytes: null, entries: null, nextUpdate: null });
    const two = view('unreachable', silent, { ...silent, url: `${CRL}2` });
    expect(two.certificates[0]?.rows[0]).toMatchObject({
      outcome: 'no usable answer',
      reason: 'The name does not exist.',
    });
    expect(two.warning).toContain('no way to the internet');
    expect(view('good', silent, source({ url: `${CRL}2` })).warning).toBeNull();
  });

  it('counts certificates in words that fit any number', () => {
    const none = { status: 'not-provided', revokedAt: null, reason: null, sources: [] } as const;
    const revocation = [
      { ...none, certificate: 0 },
      { ...none, certificate: 1 },
    ];
    expect(evidenceView(report({ at: AT, revocation })).summary).toBe('2 without a source');
  });

  it('counts what is left to ask, which a directory address is not', () => {
    const blank = source({
      outcome: 'not-asked',
      time: null,
      milliseconds: null,
      bytes: null,
      entries: null,
    });
    const shown = view('not-asked', blank, { ...blank, url: 'ldap:///CN=x', outcome: 'not-fetchable' });
    expect(shown.open).toBe(1);
    expect(shown.certificates[0]?.rows[1]).toMatchObject({
      ask: null,
      reason: expect.stringContaining('LDAP') as string,
    });
  });

  it('names what was downloaded', () => {
    const download: DownloadView = {
      subject: 0,
      url: 'https://pki.contoso.test/ca.crt',
      outcome: 'fetched',
      certificates: [1],
      time: AT,
      milliseconds: 80,
      fault: null,
    };
    expect(evidenceView(report({ at: AT, downloads: [download] })).downloads[0]).toMatchObject({
      outcome: 'not sent by the server, downloaded: “Contoso Issuing CA 2”',
      facts: ['answered in 80 ms', 'over https'],
    });
  });
});

describe('timestamps on the page', () => {
  const sct = (change: Partial<SctView> = {}): SctView => ({
    via: 'certificate',
    logId: 'bG9n',
    log: null,
    operator: null,
    time: AT,
    state: 'not-verified',
    ...change,
  });
  const list = (store: string, counted: number, ...scts: readonly SctView[]) =>
    transparencyList(report({ paths: [path({ store })], transparency: { scts, counted, needed: 2 } }));

  it('are counted as browsers do, below public roots only', () => {
    expect(list('mozilla', 2, sct(), sct())).toMatchObject({
      state: 'ok',
      sentence: '2 timestamps, 2 that count: as many as Chrome and Safari ask for (2).',
    });
    expect(list('mozilla', 0)).toMatchObject({ state: 'warn', rows: [] });
    expect(list('mozilla', 1, sct())?.sentence).toBe(
      '1 timestamp, 1 that counts: Chrome and Safari ask for 2 and refuse certificates of public CAs that have fewer.',
    );
    expect(list('user', 0)).toBeNull();
    expect(list('user', 1, sct())?.state).toBe('ok');
  });

  it('are judged by the policy of each browser', () => {
    const shown = transparencyList(
      report({
        paths: [path({ store: 'mozilla' })],
        transparency: {
          scts: [sct(), sct()],
          counted: 2,
          needed: 2,
          listed: true,
          compliance: [
            { policy: 'chrome', result: 'met', lacks: null, why: null },
            { policy: 'apple', result: 'short', lacks: 'operators', why: null },
          ],
        },
      }),
    );
    expect(shown).toMatchObject({
      state: 'warn',
      policies: [
        {
          state: 'ok',
          text: 'Chrome, Edge and Firefox are content: number, operators and state of the logs.',
        },
        {
          state: 'bad',
          text: 'Safari and apps on Apple systems refuse it: all timestamps come from logs of one operator.',
        },
      ],
    });
  });

  it('say where they came from and whether their signature holds', () => {
    const shown = list(
      'mozilla',
      1,
      sct({ log: 'Argon', operator: 'Contoso', state: 'valid' }),
      sct({ state: 'invalid' }),
    );
    expect(shown?.rows[0]).toMatchObject({
      log: 'Argon',
      isId: false,
      facts: ['2026-06-10 00:00 UTC', 'in the certificate', 'signature right', 'Contoso'],
    });
    expect(shown?.rows[1]).toMatchObject({ log: 'bG9n', isId: true, state: 'bad' });
  });
});

describe('the line of what was not asked', () => {
  it('counts certificates, not the addresses that the button beside it counts', () => {
    const { summary, open } = view('not-asked', source({ outcome: 'not-asked' }));
    expect({ summary, open }).toEqual({ summary: '1 certificate not asked', open: 1 });
  });

  it('tells of an issuer that can be fetched', () => {
    const downloads: readonly DownloadView[] = [
      {
        ...{ subject: 0, url: 'http://pki.contoso.test/ca.crt', outcome: 'not-asked', certificates: [] },
        ...{ time: null, milliseconds: null, fault: null },
      },
    ];
    const { summary, open } = evidenceView(report({ at: AT, revocation: [], downloads }));
    expect({ summary, open }).toEqual({ summary: '1 issuer not fetched yet', open: 1 });
  });
});
