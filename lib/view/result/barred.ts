/** Clients that can't connect to a server, whatever its certificates are: from what it took, and the profiles' data. Pure. */
import type { ClientProfile, Claim, ConnectionBar } from '#lib/trust/profiles/base/types.ts';
import { PROFILES } from '#lib/trust/profiles/registry.ts';
import {
  connectionBars,
  connectionSeen,
  versionName,
  type ConnectionSeen,
  type Observed,
} from './connection.ts';

/** Why a client ends before any certificate counts. */
export interface Barred {
  readonly reason: string;
  /** What of the client bars it, and since when. */
  readonly claim: Claim;
}

/** Clients that can't connect, by id. */
export type BarredClients = ReadonlyMap<string, Barred>;

/** Names in a sentence before it only counts. */
const NAMED = 3;

const reasonOf = (bar: ConnectionBar, { version }: ConnectionSeen): string => {
  switch (bar) {
    case 'old-versions':
      return `the server speaks only ${versionName(version ?? '')}`;
    case 'old-ciphers':
      return 'there is no cipher suite in common';
    case 'rsa-exchange':
      return 'the server takes a key exchange without forward secrecy only';
    case 'finite-field':
      return 'there is no group for the key exchange in common';
  }
};

const LARGE = 'a ClientHello of more than one segment is not answered';

const barredBy = (reason: string, claim: Claim): Barred => ({ reason, claim });

function barOf({ hello }: ClientProfile, seen: ConnectionSeen): Barred | null {
  if (seen.smallHelloOnly && hello.large) {
    const { text } = hello.large;
    return barredBy(LARGE, { ...hello.large, text: `${text} Older versions connect.` });
  }
  for (const bar of connectionBars(seen)) {
    const claim = hello.refuses[bar];
    if (claim) return barredBy(reasonOf(bar, seen), claim);
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

/** Who can't connect and why, in one sentence beside the verdict; null: nobody. */
export function barredSentence(barred: BarredClients): string | null {
  const titles = PROFILES.filter(({ id }) => barred.has(id)).map(({ title }) => title);
  const [first] = [...barred.values()];
  if (!first) return null;
  const names = titles.length > NAMED ? `${titles.slice(0, NAMED).join(', ')} …` : titles.join(', ');
  const kinds = titles.length === 1 ? '1 kind of client' : `${titles.length} kinds of client`;
  return `${kinds} can’t connect (${names}): ${first.reason}. No certificate is at fault.`;
}
