import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '#lib/core/report/types.ts';
import { toResultView } from '#lib/view/result/result.ts';
import type { ResultView } from '#lib/view/types.ts';
import { judgeExamples } from '../judged.ts';

/** What each example must show: the verdict, the end of its sentence, and where the chain breaks. */
const EXPECTED = [
  ['good', 'Trusted', 'in the example’s own roots.', null],
  [
    'missing-intermediate',
    'Not trusted',
    'which the server does not send.',
    ['sts.contoso.com', 'issuer not supplied'],
  ],
  [
    'expired-leaf',
    'Not trusted',
    'the server’s certificate expired on 2026-09-04.',
    ['sts.contoso.com', 'expired'],
  ],
  ['expired-intermediate', 'Not trusted', 'CA 1” expired on 2026-08-31.', ['sts.contoso.com', 'expired']],
  [
    'untrusted-root',
    'Not trusted',
    'the root “Contoso Corporate Root CA”, which is not among the example’s own roots.',
    ['Contoso Corporate Root CA', 'not trusted'],
  ],
  [
    'wrong-host',
    'Not trusted',
    'does not cover fs.contoso.com, only sts.contoso.com, certauth.sts.contoso.com and enterpriseregistration.contoso.com.',
    ['fs.contoso.com', 'name not covered'],
  ],
  ['wrong-order', 'Trusted', 'in the example’s own roots.', null],
  [
    'intermediate-not-ca',
    'Not trusted',
    '“www.contoso.com” is used as an issuer although it is not a CA certificate.',
    ['sts.contoso.com', 'not a CA'],
  ],
] as const;

let reports: ReadonlyMap<string, Report>;
beforeAll(async () => {
  reports = await judgeExamples();
});

function viewOf(id: string): ResultView {
  const report = reports.get(id);
  if (report === undefined) throw new Error(`no example ${id}`);
  return toResultView(report);
}

describe.each(EXPECTED)('the example %s', (id, verdict, ending, broken) => {
  it('says verdict and weakest link in one sentence', () => {
    const view = viewOf(id);
    expect(view.verdictText).toBe(verdict);
    expect(view.headline.endsWith(ending), view.headline).toBe(true);
  });

  it('breaks at exactly the link it should', () => {
    const steps = viewOf(id).chain?.steps.filter((step) => step.connector?.decides === true) ?? [];
    expect(steps.map((step) => [step.node.label, step.connector?.label])).toEqual(
      broken === null ? [] : [broken],
    );
  });
});

it('has every example covered here', () => {
  expect([...reports.keys()]).toEqual(EXPECTED.map(([id]) => id));
});

it('shows the wrong order as sent beside the right one', () => {
  const { served, worthFixing } = viewOf('wrong-order');
  expect(served?.sent.map((row) => row.to)).toEqual([0, 2, 1]);
  expect(served?.summary).toBe('Not in order');
  expect(worthFixing).toEqual(['The certificates are sent out of order']);
});
