/** Lays two judged results side by side. Pure: the sides come judged, and nothing is judged here. */
import { ENGLISH_CLIENTS } from '#lib/content/messages/english-clients.ts';
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

const sideView = ({ label, report, wire }: ComparedSide): SideView => ({
  label,
  verdict: report.verdict,
  verdictText: verdictText(report),
  headline: headline(report),
  barred: wire && barredSentence(ENGLISH_CLIENTS, wire.barred),
  judgedAt: exactTime(report.at),
  host: report.host,
});

/** What changes from A to B. */
export function compare(a: ComparedSide, b: ComparedSide): ComparisonView {
  const certificates = compareLists(listOf(a.report), listOf(b.report));
  const paths = compareLists(pathOf(a.report), pathOf(b.report));
  const clients = compareClients(ENGLISH_CLIENTS, a, b);
  return {
    summary: summaryOf(a, b, certificates, clients),
    a: sideView(a),
    b: sideView(b),
    certificates,
    paths,
    facts: compareFacts(a, b),
    findings: compareFindings(a.report, b.report, [...certificates, ...paths]),
    clients,
    servedAgainstStored: servedAgainstStored(a, b),
    renewal: renewalOf(a, b, clients),
  };
}
