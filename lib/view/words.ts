/**
 * A finding in the language of the summary. English has exact words for each code; the other languages have
 * the plain words of the code's family, and the finding's article stays English.
 */
import { clauseOfFinding, explainFinding, FINDING_WORDS } from '#lib/content/findings/words.ts';
import type { SummaryWords } from '#lib/content/messages/english.ts';
import { plainClause, plainLabel, plainSentence } from '#lib/content/plain-fault.ts';
import { FINDINGS, type FindingCode } from '#lib/core/finding/codes.ts';
import type { PathView, Report } from '#lib/core/report/types.ts';
import type { Finding } from '#lib/core/finding/types.ts';
import { plainFault } from '#lib/guide/plain-fault.ts';
import { namesFor } from './names.ts';

/** What was found, as a clause that follows a colon. */
export function clauseOf(
  words: SummaryWords,
  report: Report,
  finding: Finding,
  path: PathView | null,
): string {
  return words.locale === 'en'
    ? clauseOfFinding(finding, namesFor(report, finding, path))
    : plainClause(words, plainFault(report, finding, path), report.host);
}

/** The same as a full sentence. */
export function sentenceOf(
  words: SummaryWords,
  report: Report,
  finding: Finding,
  path: PathView | null,
): string {
  return words.locale === 'en'
    ? explainFinding(finding, namesFor(report, finding, path))
    : plainSentence(words, plainFault(report, finding, path), report.host);
}

/** Two to four words on a connector. */
export function connectorWords(words: SummaryWords, report: Report, finding: Finding): string {
  return words.locale === 'en'
    ? FINDING_WORDS[finding.code].connector
    : plainLabel(words, plainFault(report, finding));
}

/** The heading of a code. */
export const titleOf = (words: SummaryWords, code: FindingCode): string =>
  words.locale === 'en' ? FINDING_WORDS[code].title : plainLabel(words, { family: FINDINGS[code].plain });
