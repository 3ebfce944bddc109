import type { EvaluationProgress } from '#lib/core/evaluate/types.ts';
import type { Locale } from '#lib/content/messages/locales.ts';
import type { SiteId, Holes } from './site.tsx';

/** What the worker is at, in words: "Judging each path, 3 of 12". */
export function progressText(
  words: (id: SiteId, holes?: Holes) => string,
  progress: EvaluationProgress | 'starting' | null,
  locale?: Locale,
): string {
  if (progress === null || progress === 'starting') return words('site.progress.starting');
  const { stage: id, done, total } = progress;
  const stage = words(`site.progress.${id}`);
  if (total === null || total < 2) return stage;
  const counted = { stage, done: done.toLocaleString(locale), total: total.toLocaleString(locale) };
  return words(id === 'unlock' ? 'site.progress.rounds' : 'site.progress.of', counted);
}
