/**
 * A finding in the language of the summary. English has exact words for each code; the other languages have
 * its heading (the part `titles`, joined to the summary) and the plain words of its family, and the finding's
 * article stays English.
 */
import { clauseOfFinding, explainFinding, wordsFor } from '#lib/content/findings/words.ts';
import type { Role } from '#lib/content/findings/types.ts';
import type { SummaryWords } from '#lib/content/messages/english.ts';
import { ENGLISH_PURPOSES } from '#lib/content/messages/english-purposes.ts';
import type { PartId } from '#lib/content/messages/en/types.ts';
import type { MessageValues } from '#lib/content/messages/translator.ts';
import type { Locale } from '#lib/content/messages/locales.ts';
import { signatureWords } from '#lib/content/terms.ts';
import { plainClause, plainLabel, plainSentence } from '#lib/content/plain-fault.ts';
import { FINDINGS, type FindingCode } from '#lib/core/finding/codes.ts';
import type { PathView, Report } from '#lib/core/report/types.ts';
import type { Finding } from '#lib/core/finding/types.ts';
import { plainFault } from '#lib/guide/plain-fault.ts';
import { namesFor, roleIn } from './names.ts';

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
    ? wordsFor(finding.code, roleIn(report, finding, report.paths[0] ?? null)).connector
    : plainLabel(words, plainFault(report, finding));
}

/**
 * The heading of a code, when a certificate with this part in the chain is at fault; without the headings of the
 * language at hand, the plain words of its family.
 */
export function titleOf(words: SummaryWords, code: FindingCode, role: Role | null): string {
  if (words.locale === 'en') return wordsFor(code, role).title;
  const ofCa: string = `titles.${code}--${role}`;
  if (words.has(ofCa)) return words.text(ofCa);
  const id: string = `titles.${code}`;
  return words.has(id) ? words.text(id) : plainLabel(words, { family: FINDINGS[code].plain });
}

/** What is said of a certificate that is no server's; English where the part `purposes` is not at hand. */
export function purposeText(words: SummaryWords, id: PartId<'purposes'>, values: MessageValues = {}): string {
  const known: string = id;
  return words.has(known) ? words.text(known, values) : ENGLISH_PURPOSES.text(id, values);
}

/** Whether there is anything to say under that id, for this kind of certificate. */
export const hasPurposeText = (id: string): id is PartId<'purposes'> => ENGLISH_PURPOSES.has(id);

/** “RSA with SHA-256”; in other languages the names alone, “RSA/SHA-256”. */
export const signatureIn = (locale: Locale, name: string): string =>
  locale === 'en' ? signatureWords(name) : signatureWords(name).replace(' with ', '/');
