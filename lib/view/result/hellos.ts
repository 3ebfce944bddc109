/** Clients whose first message differs, so that a server shows them another chain or none. From the profiles' data. Pure. */
import type { ChainWords } from '#lib/content/messages/english-chains.ts';
import { listIn } from '#lib/content/messages/forms.ts';
import type { Hello } from '#lib/endpoints/api.ts';
import type { ClientProfile } from '#lib/trust/profiles/base/types.ts';
import { PROFILES } from '#lib/trust/profiles/registry.ts';
import { clientName } from '../client-names.ts';

const GETS: Record<Hello, (profile: ClientProfile) => boolean> = {
  'rsa-only': ({ hello }) => hello.keys === 'rsa-only',
  'ecdsa-only': () => false,
  'without-name': ({ hello }) => !hello.namesHost,
};

/** Who gets the chain for `to`, with the clients known to be such. */
export function helloText(words: ChainWords, to: Hello): string {
  const clients = PROFILES.filter(GETS[to]).map(({ id }) => clientName(words, id));
  const known =
    clients.length > 0
      ? words.text('chains.hello.known', { clients: listIn(words.locale, clients) })
      : words.text('chains.hello.unknown');
  return `${words.text(`chains.hello.text.${to}`)} ${known}`;
}

/** Clients that send a hello of two segments, with since when and the sources of it. */
export function largeHelloClients(): {
  readonly ids: readonly string[];
  readonly text: string;
  readonly sources: readonly string[];
} {
  const known = PROFILES.flatMap(({ id, title, hello: { large } }) => (large ? [{ id, title, large }] : []));
  const bySentence = new Map<string, { readonly titles: string[]; readonly unverified: boolean }>();
  for (const { title, large } of known) {
    const same = bySentence.get(large.text);
    if (same) same.titles.push(title);
    else bySentence.set(large.text, { titles: [title], unverified: large.source === null });
  }
  const text = [...bySentence]
    .map(([since, { titles, unverified }]) => {
      const when = since.replace(/^Since/, 'since').replace(/\.$/, '');
      return `${titles.join(', ')} ${when}${unverified ? ' (unverified)' : ''}`;
    })
    .join('; ');
  const sources = [...new Set(known.flatMap(({ large }) => large.source ?? []))];
  return { ids: known.map(({ id }) => id), text, sources };
}
