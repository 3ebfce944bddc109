import { beforeAll, describe, expect, it } from 'vitest';
import { createAuthority, dns, issue, issueAuthority, type Issued } from '#lib/cli/pki.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import { AS_IT_IS, type Scenario } from '#lib/core/evaluate/scenario.ts';
import type { AnchorSource, AnchorTerms } from '#lib/core/path/types.ts';
import type { Report } from '#lib/core/report/types.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import { listAnchors } from '#lib/trust/list.ts';
import { PROFILES } from '#lib/trust/profiles/registry.ts';
import { judgeEnds } from '#lib/trust/profiles/trust-ends.ts';
import type { StoreId } from '#lib/trust/profiles/base/types.ts';
import { judgeWhatIf } from '#lib/trust/profiles/what-if.ts';
import { stamps } from '#test/support/stamps.ts';
import { whatIfChoices } from '#lib/view/clients/what-if-choices.ts';
import {
  foldUnknown,
  scenarioWords,
  whatIfView,
  type WhatIfRow,
  type WhatIfView,
} from '#lib/view/clients/what-if.ts';

const HOST = 'sts.contoso.com';
const AT = '2026-06-01T00:00:00Z';
const LONG = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2035-01-01T00:00:00Z') };

/** Kinds of client whose store is at hand below. */
const KNOWN = PROFILES.filter(({ store }) => store !== 'java').length;

const engine = createEvaluator(globalThis.crypto);
const LEAF_ENDS = '2026-09-01T00:00:00Z';

let root: Issued;
let chain: readonly Issued[];
let report: Report;

beforeAll(async () => {
  root = await createAuthority({ subject: 'CN=Contoso Root', ...LONG });
  const issuing = await issueAuthority(root, { subject: 'CN=Contoso Issuing', ...LONG });
  const leaf = await issue(issuing, {
    subject: `CN=${HOST}`,
    names: dns(HOST),
    notBefore: new Date('2026-03-01T00:00:00Z'),
    notAfter: new Date(LEAF_ENDS),
    extensions: stamps(),
  });
  chain = [leaf, issuing];
  const anchors = listAnchors('mozilla', [root.der]);
  report = await engine.evaluate({ ...request(), anchors, rules: CLIENTS });
});

const request = () => ({
  supplied: chain.map(({ der }, index) => ({ der, origin: { kind: 'presented' as const, index } })),
  host: HOST,
  at: new Date(AT),
});

/** The root in a store, on terms. */
const termed = (id: StoreId, terms: AnchorTerms): AnchorSource => ({
  stores: [id],
  find: async (name) =>
    (await listAnchors(id, [root.der]).find(name)).map((anchor) => ({ ...anchor, terms })),
});

async function viewOf(change: Partial<Scenario>): Promise<WhatIfView> {
  const lines = await judgeWhatIf(
    engine,
    {
      request: request(),
      store: (id) => (id === 'java' ? null : listAnchors(id, [root.der])),
      enterprise: null,
    },
    { ...AS_IT_IS, ...change },
  );
  return whatIfView(lines, AT);
}

const rowOf = ({ tables }: WhatIfView, id: string): WhatIfRow | undefined =>
  tables[0]?.rows.find((row) => row.id === id);

const preset = (id: string): Scenario => {
  const found = whatIfChoices(report, null).presets.find((one) => one.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return found.scenario;
};

describe('what can be asked of a result', () => {
  it('are its roots, its intermediates and the usual scenarios', () => {
    const { roots, intermediates, presets } = whatIfChoices(report, null);
    expect(roots.map(({ subject }) => subject.label)).toEqual(['Contoso Root']);
    expect(intermediates.map(({ subject }) => subject.label)).toEqual(['Contoso Issuing']);
    expect(presets.map(({ id }) => id)).toEqual([
      'in-30',
      'in-90',
      'in-365',
      'after-leaf',
      'without-root',
      'without-client-authentication',
    ]);
    expect(preset('in-30').at).toBe('2026-07-01T00:00:00Z');
    expect(preset('after-leaf').at).toBe('2026-09-02T00:00:00Z');
  });

  it('are also the dates of stores: the end of trust, and the end of what a root may issue', async () => {
    const from = Date.parse('2026-07-15T00:00:00Z');
    const after = Date.parse('2026-04-30T00:00:00Z');
    const question = {
      request: request(),
      store: (id: StoreId) =>
        termed(
          id,
          id === 'chrome'
            ? { public: true, distrustFrom: from }
            : { public: true, ...(id === 'mozilla' ? { distrustAfter: after } : {}) },
        ),
      enterprise: null,
    };
    const ends = await judgeEnds(engine, question, LEAF_ENDS, {});
    const dated = whatIfChoices(report, ends).presets.slice(6);
    expect(dated.map(({ label }) => label)).toEqual([
      expect.stringMatching(/^2026-07-15: Chrome.* stops? trusting it$/),
      expect.stringMatching(/^Renewed from the same root after 2026-04-30, the date of Firefox/),
    ]);
    const [stop, renewed] = dated;
    if (!stop || !renewed) throw new Error('no preset with a date');
    const answer = async ({ scenario }: typeof stop) =>
      whatIfView(await judgeWhatIf(engine, question, scenario), AT);
    const then = await answer(stop);
    expect(rowOf(then, 'chrome')).toMatchObject({ then: 'Not trusted', breaks: '2026-07-15 00:00 UTC' });
    expect(rowOf(then, 'firefox')?.then).toBe('Trusted');
    const reissued = await answer(renewed);
    expect(rowOf(reissued, 'firefox')).toMatchObject({ then: 'Not trusted', breaks: 'at once' });
    expect(rowOf(reissued, 'firefox')?.why).toContain('distrusted');
    expect(rowOf(reissued, 'ios')?.change ?? null).toBeNull();
    expect(scenarioWords(renewed.scenario, report)).toEqual([
      'the same CA issues the certificate anew on 2026-05-01',
    ]);
  });

  it('is said in words', () => {
    const [withdrawal] = preset('without-root').withdrawals;
    if (!withdrawal) throw new Error('the preset drops no root');
    const scenario = {
      ...AS_IT_IS,
      at: '2026-07-01T00:00:00Z',
      withdrawals: [{ ...withdrawal, store: 'mozilla' }],
      issuersUnreachable: true,
    };
    expect(scenarioWords(scenario, report)).toEqual([
      'it is 2026-07-01 00:00 UTC',
      'Mozilla’s roots drop the root “Contoso Root” on 2026-06-01',
      'nobody can download a missing issuer',
    ]);
  });
});

describe('the answer', () => {
  it('says plainly that nothing changes', async () => {
    const view = await viewOf(preset('in-30'));
    expect(view.summary).toBe(
      `Nothing changes for the ${KNOWN} kinds of client that are known here; ${PROFILES.length - KNOWN} are not known.`,
    );
    expect(rowOf(view, 'chrome')).toMatchObject({
      state: 'ok',
      then: 'Trusted',
      breaks: '2026-09-01 00:00 UTC',
      why: `“${HOST}”: the certificate has expired.`,
      change: null,
    });
    expect(rowOf(view, 'java-8')).toMatchObject({ then: 'Not known', state: 'unknown', change: null });
  });

  it('counts who breaks on that day, also those whose roots are not known', async () => {
    const view = await viewOf(preset('after-leaf'));
    const all = PROFILES.length;
    expect(view.summary).toBe(`${all} of ${all} kinds of client do not trust it then.`);
    expect(rowOf(view, 'chrome')).toMatchObject({ then: 'Not trusted', change: 'holds today' });
    expect(rowOf(view, 'java-8')).toMatchObject({
      then: 'Not trusted',
      state: 'bad',
      breaks: '2026-09-01 00:00 UTC at the latest',
      change: 'not known today',
    });
    expect(rowOf(view, 'java-8')?.why).toContain('Whatever roots it has');
  });

  it('puts clients that are not known into one row, which says what is missing', async () => {
    const rows = foldUnknown((await viewOf(preset('in-30'))).tables[0]?.rows ?? []);
    expect(rows).toHaveLength(KNOWN + 1);
    expect(rows.at(-1)).toMatchObject({
      title: '3 kinds of client',
      then: 'Not known',
      why: 'Java 8, Java 11 and Java 21: Needs Java’s roots, which nobody provided here.',
    });
  });

  it('says who breaks earlier, and when it would break anyway', async () => {
    const [withdrawal] = preset('without-root').withdrawals;
    if (!withdrawal) throw new Error('the preset drops no root');
    const later = { ...withdrawal, store: 'chrome', from: '2026-08-01T00:00:00Z' };
    const view = await viewOf({ withdrawals: [later] });
    expect(view.summary).toBe(
      `1 of ${KNOWN} kinds of client breaks earlier, the first on 2026-08-01; ${PROFILES.length - KNOWN} not known.`,
    );
    expect(rowOf(view, 'chrome')).toMatchObject({
      then: 'Trusted',
      breaks: '2026-08-01 00:00 UTC',
      change: 'otherwise 2026-09-01 00:00 UTC',
    });
    expect(rowOf(view, 'edge')?.change).toBeNull();
  });

  it('keeps servers and mutual TLS apart', async () => {
    const view = await viewOf(preset('without-client-authentication'));
    expect(view.tables.map(({ use }) => use)).toEqual(['server', 'client']);
    // This certificate never had the purpose: nothing is lost.
    expect(view.summary).toMatch(/^Nothing changes/);
    expect(view.tables[1]?.rows[0]).toMatchObject({ then: 'Not trusted', breaks: 'at once' });
  });
});
