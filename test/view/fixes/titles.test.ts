/** What stands in translated sentences and lists is a name, or is translated: no English phrase among other words. */
import { describe, expect, it } from 'vitest';
import { DEPLOYMENTS } from '#lib/content/fixes/deploy.ts';
import { SERVERS } from '#lib/content/fixes/servers.ts';
import { loadPart, loadSummary } from '#lib/content/messages/load.ts';
import { LOCALES } from '#lib/content/messages/locales.ts';
import { joinWords, makeTranslator } from '#lib/content/messages/translator.ts';
import { ROLES, ROLE_IDS } from '#lib/endpoints/roles.ts';
import { PROFILES } from '#lib/trust/profiles/registry.ts';
import { clientName } from '#lib/view/client-names.ts';
import { deploymentTitle, serverName, serverTitle } from '#lib/view/fixes/titles.ts';

/** Names that begin small. */
const SMALL = new Set(['nginx', 'iOS', 'iPadOS', 'macOS']);

/** Whether there is more to it than names: any word that begins small. */
const isPhrase = (title: string): boolean =>
  title
    .replaceAll('Skype for Business', 'Skype')
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => /^\p{Ll}/u.test(word) && !SMALL.has(word));

const others = LOCALES.filter((locale) => locale !== 'en');

it('tells names from phrases', () => {
  expect(['F5 BIG-IP', 'nginx', 'Windows (RDP)', 'iOS, iPadOS'].filter(isPhrase)).toEqual([]);
  expect(isPhrase('IIS, also with ARR as reverse proxy')).toBe(true);
});

it('calls a server by nothing but its name in sentences', () => {
  expect(SERVERS.map(serverName).filter(isPhrase)).toEqual([]);
});

describe.each(others)('in %s', (locale) => {
  it('servers and clients to choose from are translated where they are phrases', async () => {
    const words = makeTranslator(locale, { deploy: (await loadPart(locale, 'deploy')).deploy });
    const shown = [
      ...SERVERS.map((one) => [one.title, serverTitle(words, one)] as const),
      ...DEPLOYMENTS.map((one) => [one.title, deploymentTitle(words, one)] as const),
    ];
    expect(shown.filter(([english, here]) => isPhrase(english) && english === here)).toEqual([]);
  });

  it('so are kinds of client, and what a server is for', async () => {
    const summary = makeTranslator(locale, await loadSummary(locale));
    const words = joinWords(summary, makeTranslator(locale, await loadPart(locale, 'clients')));
    const { survey } = await loadPart(locale, 'survey');
    const shown = [
      ...PROFILES.map(({ id, title }) => [title, clientName(words, id)] as const),
      ...ROLE_IDS.map((id) => [ROLES[id].name, survey.role[id]] as const),
    ];
    expect(shown.filter(([english, here]) => isPhrase(english) && english === here)).toEqual([]);
  });
});

it('calls them in English as the recipes do', async () => {
  const words = makeTranslator('en', await loadPart('en', 'deploy'));
  for (const one of SERVERS) expect(serverTitle(words, one)).toBe(one.title);
  for (const one of DEPLOYMENTS) expect(deploymentTitle(words, one)).toBe(one.title);
});
