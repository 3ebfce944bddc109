import { describe, expect, it } from 'vitest';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { EvaluationRequest } from '#lib/core/evaluate/types.ts';
import type { Report } from '#lib/core/report/types.ts';
import { PURPOSE_IDS } from '#lib/core/purpose/types.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import { ENGLISH } from '#lib/content/messages/english.ts';
import { ENGLISH_FACTS } from '#lib/content/messages/english-facts.ts';
import { listAnchors } from '#lib/trust/list.ts';
import { judgedText, leafChoices, purposeChoices } from '#lib/view/result/judged.ts';
import { toResultView } from '#lib/view/result/result.ts';
import { toMarkdown } from '#lib/view/report/text.ts';
import { AT, HOST, makeIntermediate, makeLeaf, makeRoot } from '#test/core/evaluate/support.ts';

const evaluator = createEvaluator(crypto);
const root = await makeRoot();
const issuing = await makeIntermediate(root, 'Contoso Issuing', { purposes: null });
const sts = await makeLeaf(issuing);
const mail = await makeLeaf(issuing, {
  subject: 'CN=mail.contoso.com',
  names: [{ type: 'dns', value: 'mail.contoso.com' }],
});
const signIn = await makeLeaf(issuing, { purposes: ['clientAuth'], names: null });

const judge = (ders: readonly Uint8Array[], more: Partial<EvaluationRequest> = {}): Promise<Report> =>
  evaluator.evaluate({
    supplied: ders.map((der) => ({ der, origin: { kind: 'uploaded', file: 'x' } })),
    anchors: listAnchors('test', [root.der]),
    host: null,
    at: AT,
    rules: CLIENTS,
    ...more,
  });

describe('what it was judged as', () => {
  it('names every purpose, and which of them the certificate itself says', async () => {
    const { id, recognised, options } = purposeChoices(await judge([signIn.der, issuing.der]), ENGLISH);
    expect([id, recognised]).toEqual(['client', 'client']);
    expect(options.map((option) => option.id)).toEqual(PURPOSE_IDS);
    expect(options.filter(({ label }) => label.includes('as it says'))).toEqual([
      { id: 'client', label: 'Client, for signing in (as it says)' },
    ]);
  });

  it('is said in exports where it was chosen, beside what the certificate says', async () => {
    const report = await judge([signIn.der, issuing.der], { purpose: 'server', host: HOST });
    expect(judgedText(report, ENGLISH_FACTS)).toBe('Judged as: TLS server, as asked.');
    const alone = await judge([signIn.der, issuing.der], { purpose: 'server' });
    expect(judgedText(alone, ENGLISH_FACTS)).toBe(
      'Judged as: TLS server, as asked; by what it says: Client, for signing in.',
    );
    expect(toMarkdown(alone, 'x')).toContain('Judged as: TLS server, as asked');
    expect(judgedText(await judge([sts.der, issuing.der]), ENGLISH_FACTS)).toBeNull();
  });

  it('asks for no host where a name is no part of it', async () => {
    const view = toResultView(await judge([issuing.der], { host: HOST }));
    expect(view.host).toBeNull();
    expect(view.chain?.steps.map(({ node }) => node.kind)).not.toContain('host');
  });
});

describe('several certificates', () => {
  it('are all offered, the one judged told', async () => {
    const report = await judge([mail.der, sts.der, issuing.der]);
    const choices = leafChoices(report, ENGLISH);
    expect(choices?.sentence).toBe('2 certificates here may be meant; judged is “mail.contoso.com”.');
    expect(choices?.options.map(({ label }) => label)).toEqual(['mail.contoso.com', HOST]);
    const other = choices?.options[1]?.sha256 ?? '';
    const picked = await judge([mail.der, sts.der, issuing.der], { leaf: other });
    expect(leafChoices(picked, ENGLISH)).toMatchObject({ judged: other });
    expect(judgedText(picked, ENGLISH_FACTS)).toContain(`1. mail.contoso.com, 2. ${HOST} (judged).`);
  });

  it('of one name are told apart by their fingerprints', async () => {
    const renewed = await makeLeaf(issuing);
    const labels = leafChoices(await judge([sts.der, renewed.der, issuing.der]), ENGLISH)?.options;
    expect(new Set(labels?.map(({ label }) => label)).size).toBe(2);
  });

  it('are no choice where one has issued the other, or a server sent them', async () => {
    expect(leafChoices(await judge([sts.der, issuing.der]), ENGLISH)).toBeNull();
  });
});
