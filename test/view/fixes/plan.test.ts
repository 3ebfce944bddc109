import { describe, expect, it } from 'vitest';
import type { ClientLine } from '#lib/trust/profiles/judge.ts';
import type { FindingCode } from '#lib/core/finding/codes.ts';
import type { Finding, Location } from '#lib/core/finding/types.ts';
import type { Report } from '#lib/core/report/types.ts';
import { ENGLISH_CLIENTS } from '#lib/content/messages/english-clients.ts';
import { affectedBy } from '#lib/view/fixes/affected.ts';
import { fixPlan, type FixAction } from '#lib/view/fixes/plan.ts';
import { toResultView } from '#lib/view/result/result.ts';
import { failing, finding, missingIntermediate, path, report } from '../fixtures.ts';

const planOf = (of: Report): readonly FixAction[] => fixPlan(of, toResultView(of).findings);
const works = (of: Report): readonly string[] => planOf(of).map(({ work }) => work);

const LEAF = { kind: 'certificate', certificate: 0 } as const;
const ISSUING = { kind: 'certificate', certificate: 1 } as const;
const ROOT = { kind: 'certificate', certificate: 2 } as const;
const LIST = { kind: 'presented', index: null } as const;

const withFindings = (onPath: readonly Finding[], onList: readonly Finding[] = []): Report =>
  report({ paths: [path({ findings: onPath })], findings: onList });

const weighing = (one: Finding, severity: Finding['severity']): Finding => ({ ...one, severity });

describe('the plan', () => {
  it('is empty when nothing was found', () => {
    expect(planOf(report())).toEqual([]);
  });

  it('makes one piece of work of findings with the same remedy', () => {
    const plan = planOf(
      withFindings(
        [finding('expired', LEAF), finding('key-too-small', LEAF), finding('host-not-covered', LEAF)],
        [finding('presented-out-of-order', LIST), finding('presented-root', LIST)],
      ),
    );
    expect(plan.map(({ work }) => work)).toEqual(['replace', 'send']);
    expect(plan[0]?.demands).toHaveLength(3);
    expect(plan[1]?.parts).toEqual([
      'put the certificates into order, each once',
      'take out what is not part of the chain',
    ]);
  });

  it('begins with what the verdict hangs on', () => {
    const weakest = finding('root-not-trusted', ROOT);
    const of = failing(weakest, { findings: [finding('expired', LEAF), weakest] });
    expect(works(of)).toEqual(['deploy-root', 'replace']);
    expect(planOf(of).every(({ blocking, urgency }) => blocking && urgency === 'now')).toBe(true);
  });

  it('puts what breaks trust before what is only worth fixing, and nothing last', () => {
    const of = withFindings(
      [finding('name-constraints-not-critical', ISSUING), finding('revocation-address-dead', LEAF)],
      [finding('presented-duplicate', LIST)],
    );
    expect(works(of)).toEqual(['send', 'publish-revocation', 'nothing']);
    expect(planOf(of).at(-1)?.urgency).toBe('never');
  });

  it('has the CA replace a certificate of its own', () => {
    expect(works(withFindings([finding('expired', ISSUING)]))).toEqual(['renew-ca']);
    expect(works(withFindings([finding('expired', LEAF)]))).toEqual(['replace']);
  });

  it('sends the CA’s current intermediate where the old one has run out', () => {
    const titles = (code: FindingCode, at: Location) =>
      planOf(withFindings([finding(code, at)])).map(({ title }) => title);
    const current = 'Send the CA’s current intermediate in place of the old one';
    expect(titles('expired', ISSUING)).toEqual([current]);
    expect(titles('root-expired', ISSUING)).toEqual([current]);
    expect(titles('expires-soon', ISSUING)).toEqual([current]);
    expect(titles('key-too-small', ISSUING)).toEqual(['Replace the CA’s certificate']);
    expect(titles('expired', LEAF)).toEqual(['Replace the server’s certificate']);
  });

  it('leaves the form of a root in the store alone, unless it breaks the chain', () => {
    expect(works(withFindings([weighing(finding('serial-too-long', ROOT), 'info')]))).toEqual(['nothing']);
    expect(works(withFindings([finding('expired', ROOT)]))).toEqual(['deploy-root']);
  });

  it('asks for the missing intermediate first', () => {
    expect(works(missingIntermediate())[0]).toBe('send');
  });

  it('never calls a remark urgent', () => {
    const of = withFindings([weighing(finding('eku-not-permitted', LEAF), 'info')]);
    expect(planOf(of)[0]?.urgency).toBe('next-change');
    const warned = withFindings([weighing(finding('eku-not-permitted', LEAF), 'warning')]);
    expect(planOf(warned)[0]?.urgency).toBe('soon');
  });
});

describe('who is affected', () => {
  const line = (
    client: string,
    code: FindingCode | null,
    fetches = false,
    verdict: 'trusted' | 'untrusted' | 'unknown' = code === null ? 'trusted' : 'untrusted',
  ): ClientLine => ({
    client,
    enterprise: 'none',
    result: {
      client,
      verdict,
      path: [],
      store: null,
      weakest: code === null ? null : finding(code, LEAF),
      stopsAt: null,
      fetches,
      until: null,
      issuedUntil: null,
      publicAnchor: false,
    },
  });
  const LINES: readonly ClientLine[] = [
    line('java-21', 'issuer-not-found'),
    line('edge', null, true),
    line('firefox', null),
    line('android', 'expired'),
    line('ios', 'issuer-not-downloaded', false, 'unknown'),
    { client: 'lync-phone', enterprise: 'none', result: null },
  ];

  it('is read off the matrix', () => {
    const { refuse, undecided, depend, others, unknown } = affectedBy(
      ENGLISH_CLIENTS,
      ['presented-missing-intermediate'],
      LINES,
    );
    expect(refuse).toHaveLength(1);
    expect(refuse[0]).toContain('Java 21');
    expect(depend).toHaveLength(1);
    expect(depend[0]).toContain('Edge');
    expect(undecided).toHaveLength(1);
    expect(undecided[0]).toContain('iOS');
    expect([others, unknown]).toEqual([2, 1]);
  });

  it('counts downloads only for a gap in what is sent', () => {
    expect(affectedBy(ENGLISH_CLIENTS, ['expired'], LINES)).toMatchObject({
      depend: [],
      others: 4,
      unknown: 1,
    });
  });
});
