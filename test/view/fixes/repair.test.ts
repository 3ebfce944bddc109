import { beforeAll, describe, expect, it } from 'vitest';
import { makeExamples, type Example } from '#lib/cli/examples/make.ts';
import { bundleVerdict } from '#lib/view/fixes/bundle-verdict.ts';
import { repairPlan } from '#lib/view/fixes/repair.ts';
import { certificate, missingIntermediate, path, report, threeCertificates } from '../fixtures.ts';
import { judge, judgePlan, readyPlan } from '../judged.ts';

describe('repairPlan', () => {
  it('has nothing to change in a right list', () => {
    expect(readyPlan(report()).changes).toBe(false);
  });

  it('orders, adds and removes, and says why', () => {
    const [leaf, intermediate, root] = threeCertificates();
    if (!leaf || !intermediate || !root) throw new Error('the fixture has changed');
    const stranger = certificate(3, 'Old CA', 'Old Root');
    const downloaded = certificate(4, 'Contoso Policy CA', 'Contoso Root CA', {
      provenance: [{ kind: 'aia', url: 'http://x' }],
    });
    const plan = readyPlan(
      report({
        certificates: [leaf, intermediate, root, stranger, downloaded],
        presented: [0, 2, 1, 1, 3, null],
        paths: [path({ certificates: [0, 1, 4, 2], needsDownload: true })],
      }),
    );
    expect(plan.bundle.map((c) => c.id)).toEqual([0, 1, 4]);
    expect(
      plan.steps.map(({ change, label, before, after, why }) => [change, label, before, after, why]),
    ).toEqual([
      ['keep', 'sts.contoso.com', 1, 1, 'stays'],
      ['move', 'Contoso Issuing CA 2', 3, 2, 'moved'],
      ['add', 'Contoso Policy CA', null, 3, 'not-sent'],
      ['remove', 'Contoso Root CA', 2, null, 'root'],
      ['remove', 'Contoso Issuing CA 2', 4, null, 'again'],
      ['remove', 'Old CA', 5, null, 'extra'],
      ['remove', null, 6, null, 'unreadable'],
    ]);
    expect(plan.downloaded).toEqual(['Contoso Policy CA']);
  });

  it('names the certificate that is missing and where to get it', () => {
    expect(repairPlan(missingIntermediate())).toEqual({
      kind: 'incomplete',
      missing: 'Contoso Issuing CA 2',
      addresses: ['http://pki.contoso.com/0.cer'],
    });
  });

  it('plans nothing without a path or beyond a limit', () => {
    expect(repairPlan(report({ paths: [] }))).toBeNull();
    expect(repairPlan(report({ paths: [path({ end: 'limit' })] }))).toBeNull();
  });

  it('keeps a self-signed server certificate as the bundle', () => {
    const alone = certificate(0, 'sts', 'sts');
    const plan = readyPlan(
      report({
        certificates: [alone],
        presented: [0],
        paths: [path({ certificates: [0], end: 'self-signed', store: null })],
      }),
    );
    expect(plan.bundle).toEqual([alone]);
    expect(plan.privateRoot).toBeNull();
  });
});

describe('a repaired list, judged by the engine', () => {
  let examples: readonly Example[];
  beforeAll(async () => {
    examples = await makeExamples();
  });
  const named = (id: string): Example => {
    const example = examples.find((candidate) => candidate.id === id);
    if (example === undefined) throw new Error(`no example ${id}`);
    return example;
  };

  it('is fixed when only the order was wrong', async () => {
    const example = named('wrong-order');
    const plan = readyPlan(await judge(example, example.presented));
    expect(plan.steps.map((step) => step.change)).toEqual(['keep', 'move', 'move']);
    expect(bundleVerdict(await judgePlan(example, plan))).toBe('fixed');
  });

  it('is fixed when the missing intermediate is given beside what was sent', async () => {
    const example = named('missing-intermediate');
    const intermediate = named('good').presented.slice(1);
    const plan = readyPlan(await judge(example, example.presented, intermediate));
    expect(plan.steps.map((step) => step.change)).toEqual(['keep', 'add']);
    expect(bundleVerdict(await judgePlan(example, plan))).toBe('fixed');
  });

  it('is right but not trusted when the root is private', async () => {
    const example = named('untrusted-root');
    const plan = readyPlan(await judge(example, example.presented));
    expect(plan.steps.map((step) => step.change)).toEqual(['keep', 'keep', 'remove']);
    expect(bundleVerdict(await judgePlan(example, plan))).toBe('list-only');
  });

  it('is never offered while the list has faults', async () => {
    const example = named('wrong-order');
    expect(bundleVerdict(await judge(example, example.presented))).toBe('refused');
    const missing = named('missing-intermediate');
    expect(bundleVerdict(await judge(missing, missing.presented))).toBe('refused');
  });
});
