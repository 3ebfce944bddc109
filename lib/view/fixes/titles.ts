/** What servers and kinds of client are called in the plan, where more than a product's name is said. */
import type { ClientDeployment } from '#lib/content/fixes/parts/deploy-types.ts';
import type { ServerContent } from '#lib/content/fixes/parts/types.ts';
import type { PartId } from '#lib/content/messages/en/types.ts';
import type { Translator } from '#lib/content/messages/translator.ts';

type PlanWords = Pick<Translator<PartId<'deploy'>>, 'has' | 'text'>;

const titleIn = ({ has, text }: PlanWords, known: string, title: string): string =>
  has(known) ? text(known) : title;

/** A server in the list to choose from. */
export const serverTitle = (words: PlanWords, { id, title }: ServerContent): string =>
  titleIn(words, `deploy.server.${id}`, title);

/** A server in a sentence: a name, the same in every language. */
export const serverName = ({ name, title }: ServerContent): string => name ?? title;

/** Clients that a root is brought to. */
export const deploymentTitle = (
  words: PlanWords,
  { id, title }: Pick<ClientDeployment, 'id' | 'title'>,
): string => titleIn(words, `deploy.client.${id}`, title);
