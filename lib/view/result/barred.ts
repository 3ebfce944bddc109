/** Clients that can't connect to a server, whatever its certificates are: from what it took, and the profiles' data. Pure. */
import type { ClientProfile, Claim, ConnectionBar } from '#lib/trust/profiles/base/types.ts';
import type { ClientWords } from '#lib/content/messages/english-clients.ts';
import { PROFILES } from '#lib/trust/profiles/registry.ts';
import { clientName } from '../client-names.ts';
import {
  connectionBars,
  connectionSeen,
  versionName,
  type ConnectionSeen,
  type Observed,
} from './connection.ts';

/** Why a client ends before any certificate counts. */
export interface Barred {
  readonly bar: ConnectionBar | 'large';
  /** As the server speaks it, “TLS 1.0”. */
  readonly version: string;
  /** What of the client bars it, and since when. */
  readonly claim: Claim;
}

/** Clients that can't connect, by id. */
export type BarredClients = ReadonlyMap<string, Barred>;

/** Names in a sentence before it only counts. */
const NAMED = 3;

function barOf({ hello }: ClientProfile, seen: ConnectionSeen): Barred | null {
  const version = versionName(seen.version ?? '');
  if (seen.smallHelloOnly && hello.large) {
    const { text } = hello.large;
    const claim = { ...hello.large, text: `${text} Older versions connect.` };
    return { bar: 'large', version, claim };
  }
  for (const bar of connectionBars(seen)) {
    const claim = hello.refuses[bar];
    if (claim) return { bar, version, claim };
  }
  return null;
}

/** Why each of them can't connect, by the client's id; empty where all can, as far as is known. */
export function barredClients(observation: Observed): BarredClients {
  const seen = connectionSeen(observation);
  if (seen === null) return new Map();
  return new Map(
    PROFILES.flatMap((profile) => {
      const barred = barOf(profile, seen);
      return barred ? [[profile.id, barred] as const] : [];
    }),
  );
}

/** The same as a clause that follows a colon. */
export const barredReason = ({ text }: ClientWords, { bar, version }: Barred): string =>
  text(`clients.barred.${bar}`, { version });

/** Who can't connect and why, in one sentence beside the verdict; null: nobody. */
export function barredSentence(words: ClientWords, barred: BarredClients): string | null {
  const ids = PROFILES.flatMap(({ id }) => (barred.has(id) ? [id] : []));
  const [first] = barred.values();
  if (!first) return null;
  const names = ids.slice(0, NAMED).map((id) => clientName(words, id));
  return words.text('clients.barred.sentence', {
    count: ids.length,
    names: `${names.join(words.locale === 'ja' ? '、' : ', ')}${ids.length > NAMED ? ' …' : ''}`,
    reason: barredReason(words, first),
  });
}
