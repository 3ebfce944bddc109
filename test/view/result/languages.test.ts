/** The summary of every example in every language: the verdict, the weakest link and the drawn chain. */
import { beforeAll, describe, expect, it } from 'vitest';
import { wordsFor } from '#lib/content/findings/words.ts';
import { loadPart, loadSummary } from '#lib/content/messages/load.ts';
import type { SummaryWords } from '#lib/content/messages/english.ts';
import { LOCALES } from '#lib/content/messages/locales.ts';
import type { Locale } from '#lib/content/messages/locales.ts';
import { makeTranslator } from '#lib/content/messages/translator.ts';
import { FINDING_CODES } from '#lib/core/finding/codes.ts';
import type { Report } from '#lib/core/report/types.ts';
import { headline } from '#lib/view/result/headline.ts';
import { toResultView } from '#lib/view/result/result.ts';
import { sharedView } from '#lib/view/result/shared.ts';
import { missingIntermediate, report } from '../fixtures.ts';
import { judgeExamples } from '../judged.ts';

const wordsOf = async (locale: Locale): Promise<SummaryWords> =>
  makeTranslator(locale, await loadSummary(locale));

describe.each(LOCALES)('every example in %s', (locale) => {
  let reports: ReadonlyMap<string, Report>;
  let words: SummaryWords;
  beforeAll(async () => {
    [reports, words] = [await judgeExamples(), await wordsOf(locale)];
  });

  it('has a headline with the host, and leaves nothing in English', () => {
    for (const [id, of] of reports) {
      const view = toResultView(of, words);
      expect(view.headline, id).toContain(of.host);
      if (locale === 'en') continue;
      const english = toResultView(of);
      expect(view.headline, id).not.toBe(english.headline);
      expect(view.verdictText, id).not.toBe(english.verdictText);
      view.chain?.steps.forEach(({ connector }, index) => {
        const other = english.chain?.steps[index]?.connector;
        if (connector === null || !other) return;
        expect(connector.spoken, id).not.toBe(other.spoken);
        expect(connector.label, id).not.toBe(other.label);
      });
    }
  });

  it('draws and decides the same chain as in English', () => {
    for (const [id, of] of reports) {
      const shape = (view: ReturnType<typeof toResultView>) =>
        view.chain?.steps.map(({ node, connector }) => [node.kind, connector?.state, connector?.decides]);
      expect(shape(toResultView(of, words)), id).toEqual(shape(toResultView(of)));
    }
  });
});

it('has a heading for each code of a CA’s certificate that has one of its own in English', async () => {
  const { titles } = await loadPart('en', 'titles');
  for (const code of FINDING_CODES)
    for (const role of ['intermediate', 'root'] as const) {
      const title = wordsFor(code, role).title;
      const entry = Object.entries(titles).find(([id]) => id === `${code}--${role}`)?.[1];
      expect(entry ?? titles[code], `${code} ${role}`).toBe(title);
    }
});

it('says the weakest link in each language', async () => {
  const sentences = await Promise.all(
    LOCALES.map(async (locale) => headline(missingIntermediate(), await wordsOf(locale))),
  );
  expect(sentences).toEqual([
    'Clients cannot trust sts.contoso.com: the server’s certificate is signed by “Contoso Issuing CA 2”, which the server does not send.',
    'Clients können sts.contoso.com nicht vertrauen: Das Zertifikat des Servers ist von „Contoso Issuing CA 2“ signiert, dessen Zertifikat der Server nicht mitschickt.',
    'Les clients ne peuvent pas faire confiance à sts.contoso.com\u00a0: le certificat du serveur est signé par «\u00a0Contoso Issuing CA 2\u00a0», que le serveur n’envoie pas.',
    'Los clientes no pueden confiar en sts.contoso.com: el certificado del servidor está firmado por «Contoso Issuing CA 2», que el servidor no envía.',
    'クライアントは sts.contoso.com を信頼できません。サーバーの証明書に署名した「Contoso Issuing CA 2」の証明書をサーバーが送っていません。',
  ]);
});

it('puts then and now of a shared link into the language', async () => {
  const seen = { verdict: 'untrusted', at: '2026-03-01T12:05:00Z', weakest: 'expired' } as const;
  const view = sharedView(seen, '2026-03-01T12:00:00Z', report(), 'date', await wordsOf('de'));
  expect(view).toMatchObject({
    same: false,
    title: 'Geprüft am 1.\u00a0März\u00a02026 um 12:00\u00a0UTC; gerade erneut validiert: jetzt vertraut.',
    seen: 'Der Absender sah: nicht vertraut (abgelaufen), für 1.\u00a0März\u00a02026 um 12:05\u00a0UTC.',
    reason: 'Für jene Zeit kommt auch dieser Browser zum Urteil des Absenders: Geändert hat sich das Datum.',
  });
  expect(view.now).toMatch(/^Ihr Browser findet: Clients vertrauen sts\.contoso\.com: Jedes Glied hält/);
});
