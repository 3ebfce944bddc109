/** "As seen" beside "now", in words. */
import { ENGLISH, type SummaryWords } from '#lib/content/messages/english.ts';
import { lowerIn, momentIn } from '#lib/content/messages/forms.ts';
import type { Report } from '#lib/core/report/types.ts';
import type { Verdict } from '#lib/core/finding/types.ts';
import type { SeenVerdict } from '#lib/share/types.ts';
import { headline } from './headline.ts';
import { titleOf } from '../words.ts';

/** `date`: for the sender's time this browser agrees; `roots`: it does when it trusts what the sender trusts. */
export type DifferenceCause = 'date' | 'roots' | 'unknown';

interface SharedView {
  /** True when this browser comes to what the sender saw. */
  readonly same: boolean;
  /** “Checked 2026-11-03 14:02 UTC; validated again just now: same verdict.” */
  readonly title: string;
  /** What the sender saw; null when it is the same. */
  readonly seen: string | null;
  /** What this browser finds; null when it is the same. */
  readonly now: string | null;
  /** Why they differ, as far as can be told; null when they don't. */
  readonly reason: string | null;
}

function verdictWords(words: SummaryWords, verdict: Verdict, weakest: SeenVerdict['weakest']): string {
  const plain = words.text(`shared.verdict.${verdict}`);
  if (weakest === null) return plain;
  return words.text('shared.because', {
    verdict: plain,
    title: lowerIn(words.locale, titleOf(words, weakest, null)),
  });
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
  words: SummaryWords = ENGLISH,
): SharedView {
  const { locale, text } = words;
  const when = momentIn(locale, checked);
  if (sameAs(seen, now)) {
    return { same: true, title: text('shared.same', { when }), seen: null, now: null, reason: null };
  }
  return {
    same: false,
    title:
      now.verdict === seen.verdict
        ? text('shared.other-reason', { when, verdict: text(`shared.verdict.${now.verdict}`) })
        : text('shared.changed', {
            when,
            verdict: verdictWords(words, now.verdict, now.weakest?.code ?? null),
          }),
    seen: text('shared.seen', {
      verdict: verdictWords(words, seen.verdict, seen.weakest),
      when: momentIn(locale, seen.at),
    }),
    now: text('shared.now', { headline: headline(now, words) }),
    reason: cause === null ? null : text(`shared.cause.${cause}`),
  };
}

/** A link's remaining life in the largest fitting unit; null: it has expired. @param now milliseconds since 1970 */
export function lifeOf(
  expiresAt: string,
  now: number,
): { readonly count: number; readonly unit: 'minutes' | 'hours' | 'days' } | null {
  const minutes = Math.floor((Date.parse(expiresAt) - now) / 60_000);
  if (Number.isNaN(minutes) || minutes < 0) return null;
  if (minutes < 120) return { count: minutes, unit: 'minutes' };
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? { count: hours, unit: 'hours' } : { count: Math.floor(hours / 24), unit: 'days' };
}
