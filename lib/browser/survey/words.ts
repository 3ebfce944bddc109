/**
 * The language that the sentences of a survey are written in. They are written when a chain is judged, because the
 * report behind them is not kept; when the page changes its language it sets this and has the rows judged again.
 */
import { ENGLISH, type SummaryWords } from '#lib/content/messages/english.ts';

let words: SummaryWords = ENGLISH;

export const surveyWords = {
  get: (): SummaryWords => words,
  /** @returns whether that is another language than before */
  set(next: SummaryWords): boolean {
    const changed = next.locale !== words.locale;
    words = next;
    return changed;
  },
};
