/** The ends of clients' trust, put together by moment. */
import { FINDING_WORDS } from '#lib/content/findings/words.ts';
import { PROFILES } from '#lib/trust/profiles/registry.ts';
import type { ClientEnd } from '#lib/trust/profiles/trust-ends.ts';

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

const TITLES: ReadonlyMap<string, string> = new Map(PROFILES.map(({ id, title }) => [id, title]));

export const clientTitle = (id: string): string => TITLES.get(id) ?? id;

/** In the order of the moments. */
export function endsByMoment(ends: readonly ClientEnd[]): readonly EndGroup[] {
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
        clients: members.map(({ line }) => clientTitle(line.client)),
        all: members.length === trusting,
        why: because && `${FINDING_WORDS[because.code].title}.`,
      };
    })
    .toSorted((a, b) => Date.parse(a.until) - Date.parse(b.until));
}

/** More than this are counted, not named. */
const NAMED = 4;

/** “Chrome, Edge and Firefox”, “Chrome, Edge, Firefox and 3 more” */
export function someOf(names: readonly string[]): string {
  const shown = names.length > NAMED ? names.slice(0, NAMED - 1) : names;
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}

/** “Chrome and Edge stop trusting it”, “All 15 clients that trust it now stop trusting it” */
export function clientsText({ clients, all }: EndGroup): string {
  if (all && clients.length > 1) return `All ${clients.length} clients that trust it now stop trusting it`;
  return `${someOf(clients)} ${clients.length === 1 ? 'stops' : 'stop'} trusting it`;
}
