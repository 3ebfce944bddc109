/** The ends of clients' trust, put together by moment. */
import type { DateWords } from '#lib/content/messages/english-dates.ts';
import type { ClientEnd } from '#lib/trust/profiles/trust-ends.ts';
import { clientName, someNames } from '../client-names.ts';
import { titleOf } from '../words.ts';

export interface EndGroup {
  /** The last second of their trust, ISO 8601 UTC. */
  readonly until: string;
  /** Titles of the clients, in the order of the matrix. */
  readonly clients: readonly string[];
  /** True when these are all that trust the chain now. */
  readonly all: boolean;
  /** What stands against the chain afterwards; null when nobody says. */
  readonly why: string | null;
}

/** In the order of the moments. */
export function endsByMoment(words: DateWords, ends: readonly ClientEnd[]): readonly EndGroup[] {
  const trusting = ends.filter((one) => one.line.result?.verdict === 'trusted').length;
  const byMoment = Map.groupBy(
    ends.filter((one) => one.ends !== null),
    (one) => one.ends?.until ?? '',
  );
  return [...byMoment]
    .map(([until, members]) => {
      const because = members[0]?.ends?.because ?? null;
      return {
        until,
        clients: members.map(({ line }) => clientName(words, line.client)),
        all: members.length === trusting,
        why: because && words.text('fault.sentence', { clause: titleOf(words, because.code, null) }),
      };
    })
    .toSorted((a, b) => Date.parse(a.until) - Date.parse(b.until));
}

/** More than this are counted, not named. */
const NAMED = 4;

/** “Chrome, Edge and Firefox”, “Chrome, Edge, Firefox and 3 more” */
export const someOf = (words: DateWords, names: readonly string[]): string => someNames(words, names, NAMED);

/** “Chrome and Edge stop trusting it”, “all 15 clients that trust it now stop trusting it”: a clause. */
export function clientsText(words: DateWords, { clients, all }: EndGroup): string {
  const count = clients.length;
  return all && count > 1
    ? words.text('dates.stop.all', { count })
    : words.text('dates.stop.some', { count, names: someOf(words, clients) });
}
