/**
 * What is no server's: sentence, drawing, plan and users' guide say the same, and none of them speaks of servers.
 * What is recognised, and how it is judged, is tested in test/core/evaluate/purpose.test.ts.
 */
import { describe, expect, it } from 'vitest';
import { createAuthority, type Issued } from '#lib/cli/pki.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { EvaluationRequest } from '#lib/core/evaluate/types.ts';
import { diagnose, sideOf } from '#lib/core/report/diagnosis.ts';
import { loadPart, loadSummary } from '#lib/content/messages/load.ts';
import { LOCALES } from '#lib/content/messages/locales.ts';
import { joinWords, makeTranslator } from '#lib/content/messages/translator.ts';
import { PURPOSE_IDS } from '#lib/core/purpose/types.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import { listAnchors } from '#lib/trust/list.ts';
import { fixPlan } from '#lib/view/fixes/plan.ts';
import { toResultView } from '#lib/view/result/result.ts';
import { finding } from '../fixtures.ts';
import { AT, HOST, makeIntermediate, makeLeaf, makeRoot } from '#test/core/evaluate/support.ts';

const evaluator = createEvaluator(crypto);
const root = await makeRoot();
const issuing = await makeIntermediate(root, 'Contoso Issuing', { purposes: null });
const token = await createAuthority({
  subject: `CN=ADFS Signing - ${HOST}`,
  notBefore: new Date('2026-01-01T00:00:00Z'),
  notAfter: new Date('2027-01-01T00:00:00Z'),
  ca: false,
});
const known = listAnchors('test', [root.der]);
const none = listAnchors('test', []);
const LATER = new Date('2027-02-01T00:00:00Z');

async function say(certificates: readonly Issued[], more: Partial<EvaluationRequest> = {}, use?: 'signing') {
  const report = await evaluator.evaluate({
    supplied: certificates.map(({ der }) => ({
      der,
      origin: { kind: 'uploaded', file: 'x' },
      ...(use && { use }),
    })),
    anchors: known,
    host: null,
    at: AT,
    rules: CLIENTS,
    ...more,
  });
  const view = toResultView(report);
  const [first] = view.findings.flatMap(({ findings }) => findings);
  return { report, view, first, plan: fixPlan(report, view.findings) };
}

const leafFor = (purpose: string): Promise<Issued> => makeLeaf(issuing, { purposes: [purpose], names: null });

describe('in order', () => {
  it.each([
    ['clientAuth', /client certificate/, 'Client certificate'],
    ['codeSigning', /signing code/, 'Code-signing certificate'],
    ['emailProtection', /S\/MIME/, 'Mail certificate'],
    ['1.3.6.1.5.5.7.3.8', /time-stamping/, 'Time-stamping certificate'],
    ['1.3.6.1.5.5.7.3.9', /OCSP responder/, 'OCSP responder’s certificate'],
  ])('%s', async (purpose, sentence, role) => {
    const { report, view, plan } = await say([await leafFor(purpose), issuing]);
    expect(report.verdict).toBe('trusted');
    expect(view.headline).toMatch(sentence);
    expect(view.chain?.steps.map(({ node }) => ('roleText' in node ? node.roleText : null))).toContain(role);
    expect(plan).toEqual([]);
  });

  it('CA certificates and token certificates', async () => {
    expect((await say([issuing])).view.headline).toMatch(
      /is a CA certificate; the server’s own certificate is missing/,
    );
    const { view } = await say([token], { anchors: none }, 'signing');
    expect(view.headline).toMatch(/nothing to do/);
    // No store holds it, and none has to: the drawing ends with the certificate.
    expect(view.chain?.steps.map(({ node, connector }) => [node.kind, connector])).toEqual([
      ['certificate', null],
    ]);
  });
});

describe('with a fault', () => {
  it.each<readonly [string, () => ReturnType<typeof say>, RegExp]>([
    [
      'CA certificates of a root not known',
      () => say([issuing], { anchors: none }),
      /is a root of your organisation, add it under/,
    ],
    [
      'an expired token certificate',
      () => say([token], { anchors: none, at: LATER }, 'signing'),
      /Update-AdfsCertificate/,
    ],
    [
      'an expired client certificate',
      async () => say([await leafFor('clientAuth'), issuing], { at: LATER }),
      /on no web server/,
    ],
  ])('%s: the fix is its own, and the guide blames nobody', async (_, make, fix) => {
    const { report, view, first, plan } = await make();
    expect(report.verdict).not.toBe('trusted');
    expect(plan).toEqual([]);
    expect(first?.fix).toMatch(fix);
    expect(sideOf(diagnose(report))).toBe('no-server');
    const roles = view.chain?.steps.map(({ node }) => ('roleText' in node ? node.roleText : '')) ?? [];
    expect(roles.join()).not.toContain('Server certificate');
  });

  it('says what an expired token certificate means for users', async () => {
    expect((await say([token], { anchors: none, at: LATER }, 'signing')).view.headline).toMatch(
      /expired on 2027-01-01\. Sign-in by tokens fails/,
    );
  });
});

/** Words that only English has. */
const ENGLISH = /(?<![\p{L}\d])(?:the|is|of|and|this|these|its|for|not|are|there)(?![\p{L}\d])/iu;

describe.each(LOCALES.filter((locale) => locale !== 'en'))('in %s', (locale) => {
  it('the sentence and the drawing have no English', async () => {
    const summary = makeTranslator(locale, await loadSummary(locale));
    const words = joinWords(summary, makeTranslator(locale, await loadPart(locale, 'purposes')));
    const { report } = await say([await leafFor('clientAuth'), issuing]);
    for (const id of PURPOSE_IDS.filter((one) => one !== 'server'))
      for (const verdict of ['trusted', 'untrusted'] as const) {
        const purpose = { id, recognised: id, named: false };
        const weakest =
          verdict === 'trusted' ? null : finding('expired', { kind: 'certificate', certificate: 0 });
        const view = toResultView({ ...report, purpose, verdict, weakest }, words);
        expect(view.headline, id).not.toMatch(ENGLISH);
        for (const step of view.chain?.steps ?? [])
          if ('roleText' in step.node) expect(step.node.roleText, id).not.toMatch(ENGLISH);
      }
  });
});
