/** Clients whose first message differs, so that a server shows them another chain or none. From the profiles' data. Pure. */
import type { Hello } from '#lib/endpoints/api.ts';
import type { ClientProfile } from '#lib/trust/profiles/base/types.ts';
import { PROFILES } from '#lib/trust/profiles/registry.ts';

const GETS: Record<Hello, (profile: ClientProfile) => boolean> = {
  'rsa-only': ({ hello }) => hello.keys === 'rsa-only',
  'ecdsa-only': () => false,
  'without-name': ({ hello }) => !hello.namesHost,
};

/** Titles of the known clients that send such a hello. */
const clientsWith = (to: Hello): readonly string[] => PROFILES.filter(GETS[to]).map(({ title }) => title);

const WHO: Record<Hello, { readonly title: string; readonly text: string }> = {
  'rsa-only': {
    title: 'Clients that take only RSA get another chain',
    text: 'This address has a certificate with an RSA key beside the one below.',
  },
  'ecdsa-only': {
    title: 'Clients that take only ECDSA get another chain',
    text: 'This address has a certificate with an ECDSA key beside the one below. Servers choose by their own order when a client takes both, as nearly all do.',
  },
  'without-name': {
    title: 'Clients that name no host get another chain',
    text: 'Without a server name (SNI) the server shows its default certificate.',
  },
};

interface HelloWords {
  readonly title: string;
  readonly text: string;
}

/** Who gets the chain for `to`, with the clients known to be such. */
export function helloWords(to: Hello): HelloWords {
  const { title, text } = WHO[to];
  const clients = clientsWith(to);
  const known =
    clients.length > 0
      ? `Among the clients judged here: ${clients.join(', ')}.`
      : 'None of the clients judged here is such; old devices and some programs are.';
  return { title, text: `${text} ${known}` };
}

/** Said on the result of a chain that only some clients get. */
export const SHOWN_TO: Record<Hello, string> = {
  'rsa-only': 'This is the chain for clients that take only RSA keys.',
  'ecdsa-only': 'This is the chain for clients that take only ECDSA keys.',
  'without-name': 'This is the chain for clients that name no host (no SNI).',
};

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
