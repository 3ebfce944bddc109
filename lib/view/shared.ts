/** "As seen" beside "now", in words. */
import { FINDING_WORDS } from '#lib/content/findings/words.ts';
import type { Report, Verdict } from '#lib/core/report/types.ts';
import type { SeenVerdict } from '#lib/share/types.ts';
import { headline } from './headline.ts';
import { exactTime } from './time.ts';

const WORDS: Readonly<Record<Verdict, string>> = {
  trusted: 'trusted',
  untrusted: 'not trusted',
  unknown: 'not decided',
};

/** `date`: for the sender's time this browser agrees; `roots`: it does when it trusts what the sender trusts. */
export type DifferenceCause = 'date' | 'roots' | 'unknown';

const CAUSES: Readonly<Record<DifferenceCause, string>> = {
  date: 'For that time this browser comes to the sender’s verdict too: what changed is the date.',
  roots:
    'The sender’s browser trusts roots that yours does not. With them, yours comes to the same verdict for that time.',
  unknown:
    'Not even for that time does this browser come to the sender’s verdict: the sender has other roots or another version, or the link claims what its certificates do not show.',
};

export interface SharedView {
  /** True when this browser comes to what the sender saw. */
  readonly same: boolean;
  /** “Checked 2026-11-03 14:02 UTC; validated again just now: same verdict” */
  readonly title: string;
  /** What the sender saw; null when it is the same. */
  readonly seen: string | null;
  /** What this browser finds; null when it is the same. */
  readonly now: string | null;
  /** Why they differ, as far as can be told; null when they don't. */
  readonly reason: string | null;
}

function verdictWords(verdict: Verdict, weakest: SeenVerdict['weakest']): string {
  const title = weakest === null ? '' : ` (${FINDING_WORDS[weakest].title.toLowerCase()})`;
  return `${WORDS[verdict]}${title}`;
}

const sameAs = (seen: SeenVerdict, report: Report): boolean =>
  seen.verdict === report.verdict && seen.weakest === (report.weakest?.code ?? null);

/**
 * @param checked when the certificates were taken (the observation), ISO 8601 UTC.
 * @param cause why this browser finds something else, as far as it could tell; null when it does not.
 */
export function sharedView(
  seen: SeenVerdict,
  checked: string,
  now: Report,
  cause: DifferenceCause | null,
): SharedView {
  const start = `Checked ${exactTime(checked)}; validated again just now`;
  if (sameAs(seen, now)) {
    return { same: true, title: `${start}: same verdict`, seen: null, now: null, reason: null };
  }
  const words = verdictWords(now.verdict, now.weakest?.code ?? null);
  const bare = now.verdict === seen.verdict ? `${WORDS[now.verdict]}, for another reason` : `now ${words}`;
  return {
    same: false,
    title: `${start}: ${bare}`,
    seen: `The sender saw: ${verdictWords(seen.verdict, seen.weakest)}, for ${exactTime(seen.at)}.`,
    now: headline(now),
    reason: cause === null ? null : CAUSES[cause],
  };
}

/** What is known about a link's remaining life: “29 days left”. */
export function lifeLeft(expiresAt: string, now: number): string {
  const minutes = Math.floor((Date.parse(expiresAt) - now) / 60_000);
  if (Number.isNaN(minutes) || minutes < 0) return 'expired';
  if (minutes < 120) return `${minutes} minutes left`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} hours left` : `${Math.floor(hours / 24)} days left`;
}
