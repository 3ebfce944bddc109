/** The days of root programmes as scenarios ready to run: what they are called, and what they change. */
import { expect, it } from 'vitest';
import { createAuthority, dns, issue, issueAuthority } from '#lib/cli/pki.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { AnchorSource } from '#lib/core/path/types.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import { listAnchors } from '#lib/trust/list.ts';
import type { StoreId } from '#lib/trust/profiles/base/types.ts';
import { judgeEnds } from '#lib/trust/profiles/trust-ends.ts';
import { judgeWhatIf } from '#lib/trust/profiles/what-if.ts';
import { whatIfChoices } from '#lib/view/clients/what-if-choices.ts';
import { stamps } from '#test/support/stamps.ts';

const HOST = 'sip.contoso.com';
const AT = '2027-03-01T00:00:00Z';
const LEAF_ENDS = '2027-06-01T00:00:00Z';
/** A key of 2009: its term in Chrome ends on 2027-04-15. */
const OLD = { notBefore: new Date('2009-05-01T00:00:00Z'), notAfter: new Date('2035-01-01T00:00:00Z') };

it('offers the end of the root’s term and of client authentication, each with what follows', async () => {
  const engine = createEvaluator(globalThis.crypto);
  const root = await createAuthority({ subject: 'CN=Old Public Root', ...OLD });
  const issuing = await issueAuthority(root, { subject: 'CN=Public Issuing', ...OLD });
  const leaf = await issue(issuing, {
    subject: `CN=${HOST}`,
    names: dns(HOST),
    purposes: ['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2'],
    notBefore: new Date('2026-12-01T00:00:00Z'),
    notAfter: new Date(LEAF_ENDS),
    extensions: stamps(),
  });
  const request = {
    supplied: [leaf, issuing].map(({ der }, index) => ({
      der,
      origin: { kind: 'presented' as const, index },
    })),
    host: HOST,
    at: new Date(AT),
  };
  const store = (id: StoreId): AnchorSource => ({
    stores: [id],
    find: async (name) =>
      (await listAnchors(id, [root.der]).find(name)).map((anchor) => ({
        ...anchor,
        terms: { public: true },
      })),
  });
  const question = { request, store, enterprise: null };
  const report = await engine.evaluate({
    ...request,
    anchors: listAnchors('mozilla', [root.der]),
    rules: CLIENTS,
  });
  expect(report.verdict).toBe('trusted');
  const { presets } = whatIfChoices(report, await judgeEnds(engine, question, LEAF_ENDS, {}));
  const labels = new Map(presets.map(({ id, label }) => [id, label]));
  expect(labels.get('chrome-leaves-servers-only')).toBe('Renewed on or after 2027-03-15: for servers only');
  expect(labels.get('chrome-root-term')).toBe('2027-04-15: Chrome drops the root for the age of its key');

  const outcome = async (id: string) => {
    const preset = presets.find((one) => one.id === id);
    if (!preset) throw new Error(`no preset ${id}`);
    return judgeWhatIf(engine, question, preset.scenario);
  };
  const term = await outcome('chrome-root-term');
  const breaks = (client: string): string | null | undefined =>
    term.find((line) => line.client === client && line.use === 'server')?.after?.breaksAt;
  expect(breaks('chrome')).toBe('2027-04-15T00:00:00Z');
  expect(breaks('firefox')).not.toBe('2027-04-15T00:00:00Z');
  const servers = await outcome('chrome-leaves-servers-only');
  const verdicts = (use: 'server' | 'client'): ReadonlySet<string | undefined> =>
    new Set(servers.filter((line) => line.use === use).map(({ after }) => after?.result.verdict));
  expect(verdicts('client')).toEqual(new Set(['untrusted']));
  expect(verdicts('server').has('trusted')).toBe(true);
});
