/** Lays two judged results side by side. Pure: the sides come judged, and nothing is judged here. */
import { ENGLISH_DIFFER, type DifferWords } from '#lib/content/messages/english-differ.ts';
import { barredSentence } from '../result/barred.ts';
import { headline, verdictText } from '../result/headline.ts';
import { exactTime } from '../time.ts';
import { compareLists, listOf, pathOf } from './certificates.ts';
import { compareClients } from './clients.ts';
import { compareFacts } from './facts.ts';
import { compareFindings } from './findings.ts';
import { renewalOf } from './renewal.ts';
import { servedAgainstStored } from './served-stored.ts';
import { summaryOf } from './summary.ts';
import type { ComparedSide, ComparisonView, SideView } from './types.ts';

const sideView = (words: DifferWords, { label, report, wire }: ComparedSide): SideView => ({
  label,
  verdict: report.verdict,
  verdictText: verdictText(report, words),
  headline: headline(report, words),
  barred: wire && barredSentence(words, wire.barred),
  judgedAt: exactTime(report.at, words.locale),
  host: report.host,
});

/** What changes from A to B, in the language of `words`. */
export function compare(
  a: ComparedSide,
  b: ComparedSide,
  words: DifferWords = ENGLISH_DIFFER,
): ComparisonView {
  const certificates = compareLists(words, listOf(a.report), listOf(b.report));
  const paths = compareLists(words, pathOf(a.report), pathOf(b.report));
  const clients = compareClients(words, a, b);
  return {
    summary: summaryOf(words, a, b, certificates, clients),
    a: sideView(words, a),
    b: sideView(words, b),
    certificates,
    paths,
    facts: compareFacts(words, a, b),
    findings: compareFindings(words, a.report, b.report, [...certificates, ...paths]),
    clients,
    servedAgainstStored: servedAgainstStored(words, a, b),
    renewal: renewalOf(words, a, b, clients),
  };
}
