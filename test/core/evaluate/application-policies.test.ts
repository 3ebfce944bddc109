/** Microsoft's application policies: purposes to Windows where extKeyUsage is absent, nothing to anybody else. */
import { describe, expect, it } from 'vitest';
import { oid, sequence } from '#lib/cli/pki/der.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import type { EvaluationRequest } from '#lib/core/evaluate/types.ts';
import { profileOf } from '#lib/trust/profiles/registry.ts';
import { listAnchors } from '#lib/trust/list.ts';
import { headline } from '#lib/view/result/headline.ts';
import { AT, HOST, codesOf, makeIntermediate, makeLeaf, makeRoot } from './support.ts';

const evaluator = createEvaluator(crypto);
const root = await makeRoot();
const issuing = await makeIntermediate(root, 'Contoso Issuing', { purposes: null });

const SERVER = '1.3.6.1.5.5.7.3.1';
const CLIENT = '1.3.6.1.5.5.7.3.2';
const ANY = '1.3.6.1.4.1.311.10.12.1';

const policies = (...purposes: readonly string[]) => ({
  oid: '1.3.6.1.4.1.311.21.10',
  critical: false,
  value: sequence(...purposes.map((one) => sequence(oid(one)))),
});

async function judge(
  purposes: readonly string[],
  more: Partial<EvaluationRequest> = {},
  eku: readonly string[] | null = null,
) {
  const leaf = await makeLeaf(issuing, { purposes: eku, extensions: [policies(...purposes)] });
  return evaluator.evaluate({
    supplied: [leaf, issuing].map(({ der }) => ({ der, origin: { kind: 'uploaded', file: 'x' } })),
    anchors: listAnchors('test', [root.der]),
    host: HOST,
    at: AT,
    rules: CLIENTS,
    ...more,
  });
}

describe('without extended key usage', () => {
  it('tell what a certificate is for', async () => {
    expect((await judge([CLIENT], { host: null })).purpose).toMatchObject({ id: 'client' });
    expect((await judge([SERVER, CLIENT], { host: null })).purpose).toMatchObject({ id: 'server' });
    expect((await judge([ANY], { host: null })).purpose).toMatchObject({ id: 'server' });
  });

  it('of other purposes are refused by Windows alone, and the sentence says so', async () => {
    const report = await judge([CLIENT]);
    expect(report.verdict).toBe('trusted');
    expect(headline(report)).toMatch(/^Clients differ about sts\.contoso\.com.*kinds of client refuse it/);
    for (const [client, verdict] of [
      ['skype-for-business', 'untrusted'],
      ['chrome', 'trusted'],
      ['firefox', 'trusted'],
    ] as const) {
      const rules = profileOf(client)?.rules ?? CLIENTS;
      expect([client, (await judge([CLIENT], { rules })).verdict]).toEqual([client, verdict]);
    }
  });

  it.each([[[SERVER]], [[CLIENT, SERVER]], [[ANY]]])(
    'that hold the one wanted, or any, decide nothing: %j',
    async (purposes) => {
      expect(codesOf(await judge(purposes), 'warning')).not.toContain('application-policies-not-permitted');
    },
  );
});

it('are not read beside extended key usage', async () => {
  const report = await judge([CLIENT], {}, ['serverAuth']);
  expect(codesOf(report, 'warning')).not.toContain('application-policies-not-permitted');
});
