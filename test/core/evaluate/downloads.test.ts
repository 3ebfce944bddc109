import { beforeAll, describe, expect, it } from 'vitest';
import type { Issued } from '#lib/cli/pki.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import { evaluateWith, fetched, FETCHED_AT } from './fetched.ts';
import { evaluate, findingOf, HOST, makeIntermediate, makeLeaf, makeRoot, namesOf } from './support.ts';

const ISSUING = 'http://pki.contoso.test/issuing.crt';
const POLICY = 'http://pki.contoso.test/policy.crt';
const LDAP = 'ldap:///CN=Issuing?cACertificate';

let root: Issued;
let policy: Issued;
let issuing: Issued;
let leaf: Issued;

beforeAll(async () => {
  root = await makeRoot();
  policy = await makeIntermediate(root, 'Contoso Policy', { pathLength: 1 });
  issuing = await makeIntermediate(policy, 'Contoso Issuing', { caIssuers: POLICY });
  leaf = await makeLeaf(issuing, { caIssuers: ISSUING });
});

describe('an issuer that was not sent', () => {
  it('is worth asking for at the address that the certificate names', async () => {
    const report = await evaluate({ presented: [leaf], trusted: [root] });
    expect(report.weakest?.code).toBe('issuer-not-found');
    expect(report.downloads).toEqual([
      {
        subject: report.leaf,
        url: ISSUING,
        outcome: 'not-asked',
        certificates: [],
        time: null,
        milliseconds: null,
        fault: null,
      },
    ]);
  });

  it('is never worth asking for when everything is there, or the address is a directory', async () => {
    const whole = await evaluate({ presented: [leaf, issuing, policy], trusted: [root] });
    expect(whole.downloads).toEqual([]);
    const other = await makeLeaf(issuing, { caIssuers: LDAP });
    expect((await evaluate({ presented: [other], trusted: [root] })).downloads).toMatchObject([
      { url: LDAP, outcome: 'not-fetchable' },
    ]);
  });

  it('joins the certificates when it came, and the next one is asked for', async () => {
    const report = await evaluateWith(
      { presented: [leaf], trusted: [root] },
      { evidence: [fetched('issuer', leaf, ISSUING, issuing)] },
    );
    expect(namesOf(report)).toEqual([HOST, 'Contoso Issuing']);
    expect(report.certificates[1]?.provenance).toEqual([{ kind: 'aia', url: ISSUING }]);
    expect(report.downloads).toMatchObject([
      { url: ISSUING, outcome: 'fetched', certificates: [1], time: FETCHED_AT, milliseconds: 12 },
      { subject: 1, url: POLICY, outcome: 'not-asked' },
    ]);
  });

  it('is told when its address gave nothing, and not asked for again', async () => {
    const report = await evaluateWith(
      { presented: [leaf], trusted: [root] },
      { evidence: [fetched('issuer', leaf, ISSUING, 'http-status')] },
    );
    expect(report.weakest?.code).toBe('issuer-not-found');
    expect(report.downloads).toMatchObject([
      { url: ISSUING, outcome: 'unreachable', fault: { code: 'http-status' } },
    ]);
  });
});

describe('a path that needs downloads', () => {
  const judge = (downloadsIssuers: boolean, sent: readonly Issued[]) =>
    evaluateWith(
      { presented: sent, trusted: [root], rules: { ...CLIENTS, downloadsIssuers } },
      {
        evidence: [fetched('issuer', leaf, ISSUING, issuing), fetched('issuer', issuing, POLICY, policy)],
      },
    );

  it('is trusted by clients that download, and shown as such', async () => {
    const report = await judge(true, [leaf]);
    expect(report.verdict).toBe('trusted');
    expect(report.paths[0]).toMatchObject({ end: 'anchored', needsDownload: true });
    expect(findingOf(report, 'presented-missing-intermediate').severity).toBe('warning');
  });

  it('stays a fault for all others, at the link that is not sent', async () => {
    const report = await judge(false, [leaf]);
    expect(report.verdict).toBe('untrusted');
    expect(report.paths[0]).toMatchObject({ end: 'anchored', needsDownload: true });
    expect(report.weakest).toMatchObject({
      code: 'issuer-only-downloadable',
      severity: 'fatal',
      at: { kind: 'link', subject: 0, issuer: 1 },
      params: { label: 'Contoso Issuing' },
    });
  });

  it('needs none for what is sent as well', async () => {
    const report = await judge(false, [leaf, issuing, policy]);
    expect(report.verdict).toBe('trusted');
    expect(report.paths[0]?.needsDownload).toBe(false);
  });
});
