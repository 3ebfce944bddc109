import { beforeAll, describe, expect, it } from 'vitest';
import { issue, type Issued, type RawExtension } from '#lib/cli/pki.ts';
import { sequence, text, tlv } from '#lib/cli/pki/der.ts';
import type { FetchedEvidence } from '#lib/core/evidence/types.ts';
import type { RevocationView } from '#lib/core/report/evidence-types.ts';
import type { Report } from '#lib/core/report/types.ts';
import { makeCrl } from '#test/core/revocation/make-crl.ts';
import { makeOcspAnswer } from '#test/core/revocation/make-ocsp.ts';
import { evaluateWith, fetched, FETCHED_AT } from './fetched.ts';
import { AT, evaluate, makeIntermediate, makeLeaf, makeRoot } from './support.ts';

const OCSP = 'http://ocsp.contoso.test/';
const CRL = 'http://pki.contoso.test/issuing.crl';
const DELTA = 'http://pki.contoso.test/issuing+.crl';
const ROOT_CRL = 'https://pki.contoso.test/root.crl';
const LDAP = 'ldap:///CN=Issuing?certificateRevocationList';
const SERIAL = '4101';

let root: Issued;
let issuing: Issued;
let leaf: Issued;
let responder: Issued;

/** FreshestCRL (RFC 5280 §5.2.6) with one address. */
const freshest = (url: string): RawExtension => ({
  oid: '2.5.29.46',
  critical: false,
  value: sequence(sequence(tlv(0xa0, tlv(0xa0, text(url, 0x86))))),
});

beforeAll(async () => {
  root = await makeRoot();
  issuing = await makeIntermediate(root, 'Contoso Issuing', { crl: ROOT_CRL });
  leaf = await makeLeaf(issuing, { serial: SERIAL, crl: CRL, ocsp: OCSP });
  responder = await issue(issuing, {
    subject: 'CN=Contoso OCSP',
    purposes: ['1.3.6.1.5.5.7.3.9'],
    notBefore: new Date('2026-01-01T00:00:00Z'),
    notAfter: new Date('2027-01-01T00:00:00Z'),
  });
});

const scene = (at = AT) => ({ presented: [leaf, issuing], trusted: [root], at });
const judge = (...evidence: readonly FetchedEvidence[]): Promise<Report> =>
  evaluateWith(scene(), { evidence });
const ofLeaf = ({ revocation }: Report): RevocationView => {
  const [first] = revocation;
  if (!first) throw new Error('nothing is known of the leaf');
  return first;
};
const outcomes = (report: Report): readonly string[] =>
  ofLeaf(report).sources.map(({ kind, outcome }) => `${kind} ${outcome}`);
const codes = (report: Report): readonly string[] =>
  (report.paths[0]?.findings ?? []).map(({ code }) => code).filter((code) => /revo|crl|ocsp/.test(code));
const answer = (options: Partial<Parameters<typeof makeOcspAnswer>[0]> = {}): FetchedEvidence =>
  fetched('ocsp', leaf, OCSP, makeOcspAnswer({ certificate: leaf, issuer: issuing, ...options }));
const list = (options: Parameters<typeof makeCrl>[1] = {}): FetchedEvidence =>
  fetched('crl', leaf, CRL, makeCrl(issuing, options));

describe('before anything was asked', () => {
  it('every certificate names what is worth asking, and nothing is alleged', async () => {
    const report = await evaluate(scene());
    expect(report.revocation.map(({ certificate, status }) => [certificate, status])).toEqual([
      [0, 'not-asked'],
      [1, 'not-asked'],
    ]);
    expect(outcomes(report)).toEqual(['ocsp not-asked', 'crl not-asked']);
    expect(codes(report)).toEqual([]);
  });

  it('a certificate without addresses is told so', async () => {
    const plain = await makeLeaf(issuing);
    const report = await evaluate({ ...scene(), presented: [plain, issuing] });
    expect(ofLeaf(report)).toMatchObject({ status: 'not-provided', sources: [] });
  });
});

describe('OCSP', () => {
  it.each(['SHA-1', 'SHA-256'] as const)('says good (%s), with who said so and until when', async (hash) => {
    const report = await judge(answer({ hash }));
    expect(report.verdict).toBe('trusted');
    expect(ofLeaf(report)).toMatchObject({ status: 'good' });
    expect(ofLeaf(report).sources[0]).toMatchObject({
      kind: 'ocsp',
      via: 'address',
      url: OCSP,
      outcome: 'good',
      then: null,
      time: FETCHED_AT,
      milliseconds: 12,
      nextUpdate: '2026-06-07T00:00:00Z',
      responder: 'issuer',
    });
  });

  it('of a responder that the CA appointed counts', async () => {
    const report = await judge(answer({ signer: responder }));
    expect(ofLeaf(report).sources[0]).toMatchObject({ outcome: 'good', responder: 'delegated' });
  });

  it('decides against a revoked certificate', async () => {
    const revokedAt = new Date('2026-05-17T10:20:30Z');
    const report = await judge(answer({ status: { revokedAt, reason: 1 } }));
    expect(report.verdict).toBe('untrusted');
    expect(report.weakest).toMatchObject({
      code: 'revoked',
      at: { kind: 'certificate', certificate: 0 },
      params: { revokedAt: '2026-05-17T10:20:30Z', reason: 'keyCompromise' },
    });
    expect(ofLeaf(report)).toMatchObject({ status: 'revoked', reason: 'keyCompromise' });
  });

  it.each<[string, Partial<Parameters<typeof makeOcspAnswer>[0]>, string, string]>([
    ['unknown', { status: 'unknown' }, 'unknown', 'revocation-unknown'],
    ['expired', { nextUpdate: new Date('2026-05-31T12:00:00Z') }, 'expired', 'revocation-expired'],
    ['from the future', { thisUpdate: new Date('2026-06-02T00:00:00Z') }, 'not-yet-valid', 'ocsp-unusable'],
    ['forged', { forged: true }, 'unusable', 'ocsp-unusable'],
  ])('that is %s decides nothing', async (_what, options, outcome, code) => {
    const report = await judge(answer(options));
    expect(outcomes(report)[0]).toBe(`ocsp ${outcome}`);
    expect(codes(report)).toContain(code);
    expect(report.verdict).toBe('trusted');
  });

  it('about another certificate, or from a stranger, decides nothing', async () => {
    const other = await makeLeaf(issuing, { serial: '4102' });
    const wrong = fetched('ocsp', leaf, OCSP, makeOcspAnswer({ certificate: other, issuer: issuing }));
    expect(ofLeaf(await judge(wrong)).sources[0]?.fault?.code).toBe('ocsp-other-certificate');
    const stranger = await makeLeaf(issuing);
    const report = await judge(answer({ signer: stranger }));
    expect(ofLeaf(report).sources[0]).toMatchObject({
      outcome: 'unusable',
      fault: { code: 'ocsp-responder-not-authorised', params: { part: 'extKeyUsage' } },
    });
  });

  it('stapled stands for the server’s certificate', async () => {
    const response = makeOcspAnswer({ certificate: leaf, issuer: issuing });
    const report = await evaluateWith(scene(), { staple: { response, time: FETCHED_AT } });
    expect(ofLeaf(report).sources[0]).toMatchObject({ kind: 'ocsp', via: 'staple', outcome: 'good' });
    expect(report.revocation[1]?.sources.some(({ via }) => via === 'staple')).toBe(false);
  });

  it('tells then from now when the answer has ended since', async () => {
    const evidence = [answer()];
    const later = await evaluateWith(scene(new Date('2026-06-20T00:00:00Z')), { evidence });
    expect(ofLeaf(later)).toMatchObject({ status: 'expired' });
    expect(ofLeaf(later).sources[0]).toMatchObject({ outcome: 'expired', then: 'good' });
  });
});

describe('CRLs by address', () => {
  it('say good or revoked', async () => {
    expect(ofLeaf(await judge(list())).status).toBe('good');
    const report = await judge(list({ entries: [{ serial: SERIAL, reason: 4 }] }));
    expect(report.weakest?.code).toBe('revoked');
    expect(ofLeaf(report)).toMatchObject({ status: 'revoked', reason: 'superseded' });
    expect(ofLeaf(report).sources[1]).toMatchObject({
      kind: 'crl',
      url: CRL,
      outcome: 'revoked',
      entries: 1,
    });
  });

  it.each<[string, Parameters<typeof makeCrl>[1], string, string]>([
    ['expired', { nextUpdate: new Date('2026-05-31T00:00:00Z') }, 'expired', 'crl-expired'],
    [
      'from the future',
      { thisUpdate: new Date('2026-06-02T00:00:00Z') },
      'not-yet-valid',
      'crl-not-yet-valid',
    ],
  ])('that are %s decide nothing', async (_what, options, outcome, fault) => {
    const report = await judge(list(options));
    expect(ofLeaf(report).sources[1]).toMatchObject({ outcome, fault: { code: fault } });
    expect(report.verdict).toBe('trusted');
  });

  it('signed by somebody else decide nothing', async () => {
    const report = await judge(list({ keys: root.keys }));
    expect(ofLeaf(report).sources[1]).toMatchObject({
      outcome: 'unusable',
      fault: { code: 'crl-signature-invalid' },
    });
  });

  it('name their deltas, which are asked for and honoured', async () => {
    const base = list({ extensions: [freshest(DELTA)] });
    const before = await judge(base);
    expect(outcomes(before)).toEqual(['ocsp not-asked', 'crl good', 'crl not-asked']);
    const delta = fetched(
      'crl',
      leaf,
      DELTA,
      makeCrl(issuing, { number: 8, base: 7, entries: [{ serial: SERIAL }] }),
    );
    const after = await judge(base, delta);
    expect(outcomes(after)).toEqual(['ocsp not-asked', 'crl revoked', 'crl delta']);
    expect(after.weakest?.code).toBe('revoked');
  });

  it('given as files stand beside those of addresses', async () => {
    const report = await evaluateWith(scene(), { crls: [makeCrl(issuing), makeCrl(root)] });
    expect(ofLeaf(report).sources.at(-1)).toMatchObject({ via: 'file', outcome: 'good' });
    expect(report.revocation.map(({ status }) => status)).toEqual(['good', 'good']);
  });
});

describe('an address that gives nothing', () => {
  it('is told with the certificate that it blocks', async () => {
    const report = await judge(
      fetched('ocsp', leaf, OCSP, 'answer-timeout'),
      fetched('crl', leaf, CRL, 'connection-refused'),
    );
    expect(ofLeaf(report).status).toBe('unreachable');
    expect(codes(report)).toEqual([
      'revocation-unreachable',
      'revocation-unreachable',
      'revocation-undetermined',
    ]);
    expect(report.verdict).toBe('trusted');
  });

  it('is a remark where another one answers', async () => {
    const report = await judge(fetched('crl', leaf, CRL, 'http-status'), answer());
    expect(ofLeaf(report).status).toBe('good');
    expect(report.paths[0]?.findings.find(({ code }) => code === 'revocation-address-dead')).toMatchObject({
      severity: 'info',
      params: { url: CRL, kind: 'crl', fault: 'http-status' },
    });
  });

  it('is not asked when it is a directory', async () => {
    const other = await makeLeaf(issuing, { crl: LDAP });
    const report = await evaluate({ ...scene(), presented: [other, issuing] });
    expect(ofLeaf(report)).toMatchObject({
      status: 'unreachable',
      sources: [{ url: LDAP, outcome: 'not-fetchable' }],
    });
  });
});

describe('whoever is cut off from the network', () => {
  it('alleges nothing about addresses', async () => {
    const report = await judge(
      fetched('ocsp', leaf, OCSP, 'dns-not-found'),
      fetched('crl', leaf, CRL, 'dns-not-found'),
      fetched('crl', issuing, ROOT_CRL, 'unreachable'),
    );
    expect(codes(report)).toEqual(['revocation-undetermined', 'revocation-undetermined']);
  });
});

describe('a chain that is not trusted', () => {
  it('is revoked all the same where its issuer’s list says so, before its root is missed', async () => {
    const report = await evaluateWith(
      { presented: [leaf, issuing], trusted: [] },
      { evidence: [list({ entries: [{ serial: SERIAL }] })] },
    );
    expect(ofLeaf(report).status).toBe('revoked');
    expect(report.weakest?.code).toBe('revoked');
    expect(report.paths[0]?.findings.map(({ code }) => code)).toContain('root-not-known');
  });

  it('is told nothing of what could not be found out', async () => {
    const report = await evaluateWith(
      { presented: [leaf, issuing], trusted: [] },
      { evidence: [fetched('ocsp', leaf, OCSP, 'unreachable'), fetched('crl', leaf, CRL, 'unreachable')] },
    );
    expect(codes(report)).toEqual([]);
    expect(report.weakest?.code).toBe('root-not-known');
  });
});
