import type { Decision, Member } from './decision.ts';
import { type JudgedPath, weigh } from '../verdict/decide.ts';
import { isOnlyDownloaded } from '../path/pool.ts';
import { isoTime } from '../der/time.ts';
import { viewCertificate } from '../report/certificate-view.ts';
import { viewDownload, viewRevocation, viewTransparency } from './evidence-view.ts';
import {
  REPORT_VERSION,
  type MemberView,
  type PathView,
  type Report,
  type UnparsedView,
} from '../report/types.ts';

/** Writes a decision down as the versioned report. */
export function buildReport(decision: Decision): Report {
  const { request, pool, budget } = decision;
  return {
    version: REPORT_VERSION,
    verdict: decision.verdict,
    at: isoTime(request.at.getTime()) ?? '',
    host: request.host,
    rules: request.rules.id,
    stores: request.anchors.stores,
    certificates: pool.nodes.map(viewCertificate),
    unparsed: unparsed(decision),
    presented: pool.supplied
      .filter(({ origin }) => origin.kind === 'presented')
      .map(({ node }) => node?.id ?? null),
    leaf: decision.leaf?.id ?? null,
    purpose: {
      id: decision.purpose.id,
      named: decision.purposeNamed,
      recognised: decision.recognised.id,
    },
    ...(decision.choices.length > 0 ? { choices: decision.choices.map(({ id }) => id) } : {}),
    ...(decision.members.length > 0 ? { members: decision.members.map(viewMember) } : {}),
    paths: decision.paths.map(viewPath),
    nearMatches: decision.nearMatches.map(({ subject, candidate, findings }) => ({
      subject: subject.id,
      candidate: candidate.id,
      findings: weigh(findings, decision.rules),
    })),
    revocation: decision.revocation.map(viewRevocation),
    downloads: decision.downloads.map(viewDownload),
    transparency: viewTransparency(decision),
    findings: decision.findings,
    weakest: decision.weakest,
    work: { signatures: budget.signatures, paths: budget.paths, nameComparisons: budget.nameComparisons },
  };
}

const viewMember = ({ node, use, path }: Member): MemberView => ({
  certificate: node.id,
  use,
  verdict: path?.verdict ?? 'untrusted',
  end: path?.candidate.end ?? 'dangling',
  weakest: path && path.verdict !== 'trusted' ? (path.findings[0] ?? null) : null,
});

function viewPath({ candidate, findings, verdict }: JudgedPath): PathView {
  const { nodes, end } = candidate;
  return {
    certificates: nodes.map(({ id }) => id),
    end,
    verdict,
    store: end === 'anchored' ? (nodes[nodes.length - 1]?.anchorOf ?? null) : null,
    findings,
    // A root, trusted or not, is for no server to send.
    needsDownload: nodes.slice(0, end === 'self-signed' ? -1 : undefined).some(isOnlyDownloaded),
  };
}

function unparsed({ pool }: Decision): readonly UnparsedView[] {
  const views: UnparsedView[] = [];
  for (const { fault, origin } of pool.supplied) {
    if (!fault) continue;
    views.push({
      index: origin.kind === 'presented' ? origin.index : null,
      file: origin.kind === 'uploaded' ? origin.file : null,
      ...fault,
    });
  }
  return views;
}
