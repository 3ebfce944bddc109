import { describe, expect, it } from 'vitest';
import { addressesOf, keyOfAsk, mergeEvidence, openAsks } from '#lib/core/report/asks.ts';
import { EvidenceStore } from '#lib/browser/evidence/store.ts';
import type { FetchedEvidence } from '#lib/core/evidence/types.ts';
import type { DownloadView, RevocationSourceView } from '#lib/core/report/evidence-types.ts';
import type { Report } from '#lib/core/report/types.ts';
import { report } from '#test/view/fixtures.ts';

const OCSP = 'http://ocsp.contoso.test/';
const CRL = 'http://pki.contoso.test/ca.crl';
const CRT = 'http://pki.contoso.test/ca.crt';

const source = (change: Partial<RevocationSourceView>): RevocationSourceView => ({
  kind: 'crl',
  via: 'address',
  url: CRL,
  outcome: 'not-asked',
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
  fault: null,
  ...change,
});

const download: DownloadView = {
  subject: 1,
  url: CRT,
  outcome: 'not-asked',
  certificates: [],
  time: null,
  milliseconds: null,
  fault: null,
};

function withSources(...sources: readonly Partial<RevocationSourceView>[]): Report {
  const about = { status: 'not-asked', revokedAt: null, reason: null } as const;
  return report({
    revocation: [
      { certificate: 0, ...about, sources: sources.map(source) },
      { certificate: 1, ...about, sources: [source({})] },
    ],
  });
}

const urls = (of: Report, failed = false): readonly string[] =>
  openAsks(of, failed).map(({ kind, url }) => `${kind} ${url}`);

describe('what a report leaves to be asked', () => {
  it('is each address once, and OCSP for each certificate', () => {
    const both = withSources({ kind: 'ocsp', url: OCSP }, {});
    expect(urls(both)).toEqual([`ocsp ${OCSP}`, `crl ${CRL}`]);
    const [first] = openAsks(both);
    expect(first).toMatchObject({ about: both.certificates[0]?.sha256, issuer: both.certificates[1]?.der });
  });

  it('is issuers before anything else, since they may change the path', () => {
    expect(urls({ ...withSources({}), downloads: [download] })).toEqual([`issuer ${CRT}`]);
  });

  it('leaves out what was asked, can’t be asked or has no address', () => {
    const asked = [
      { outcome: 'good' },
      { url: 'ldap:///CN=x', outcome: 'not-fetchable' },
      { kind: 'ocsp', via: 'staple', url: null, outcome: 'good' },
    ] as const;
    expect(urls(withSources(...asked))).toEqual([]);
  });

  it('leaves out what failed on our side, until somebody asks for it', () => {
    const fault = { code: 'busy', message: 'Busy.', params: {} };
    const failed = withSources({ kind: 'ocsp', url: OCSP, fault }, { outcome: 'good' });
    expect(urls(failed)).toEqual([]);
    expect(urls(failed, true)).toEqual([`ocsp ${OCSP}`]);
    expect(addressesOf(failed)).toHaveLength(2);
  });
});

const evidence = (change: Partial<FetchedEvidence>): FetchedEvidence => ({
  kind: 'crl',
  url: CRL,
  about: 'aa',
  time: '2026-06-01T00:00:00Z',
  milliseconds: 1,
  ders: [],
  large: null,
  nonce: null,
  fault: null,
  ...change,
});

describe('evidence', () => {
  it('that is newer takes the place of what it is about', () => {
    const old = [
      evidence({}),
      evidence({ kind: 'ocsp', url: OCSP }),
      evidence({ kind: 'ocsp', url: OCSP, about: 'bb' }),
    ];
    const newer = evidence({ about: 'bb', milliseconds: 2 });
    const merged = mergeEvidence(old, [newer, evidence({ kind: 'ocsp', url: OCSP, milliseconds: 3 })]);
    expect(merged.map((one) => [keyOfAsk(one), one.milliseconds])).toEqual([
      [`crl ${CRL}`, 2],
      [`ocsp ${OCSP} aa`, 3],
      [`ocsp ${OCSP} bb`, 1],
    ]);
  });

  it('that is large stays in the store, within its bound, least recently used first to go', async () => {
    const store = new EvidenceStore(100, 350);
    const make = (octet: number): FetchedEvidence => evidence({ ders: [new Uint8Array(150).fill(octet)] });
    const small = evidence({ ders: [new Uint8Array(99)] });
    expect(await store.release(small)).toBe(small);
    const [one, two] = [await store.release(make(1)), await store.release(make(2))];
    expect(one).toMatchObject({ ders: [], large: { bytes: 150 } });
    expect(store.restore(one).ders[0]).toBe(store.restore(one).ders[0]);
    const three = await store.release(make(3));
    expect([one, two, three].map((each) => store.restore(each).ders.length)).toEqual([1, 0, 1]);
  });
});
