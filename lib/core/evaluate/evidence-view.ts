/** Revocation and downloads, as the report tells them. */
import type { Decision } from './decision.ts';
import type { JudgedPath } from '../verdict/decide.ts';
import type { Download } from './downloads.ts';
import type { AssessedNode } from './revocation-findings.ts';
import type { EvaluationRequest } from './types.ts';
import type { RevocationSource } from '../revocation/assess-types.ts';
import { isoTime } from '../der/time.ts';
import { toBase64 } from '../der/bytes.ts';
import type { Node } from '../path/pool.ts';
import { countScts, type AssessedSct } from '../transparency/assess.ts';
import {
  APPLE_TRANSPARENCY,
  CHROME_TRANSPARENCY,
  judgeCompliance,
  neededScts,
} from '../transparency/policy.ts';
import type {
  ComplianceView,
  DownloadView,
  RevocationSourceView,
  RevocationView,
  TransparencyView,
} from '../report/evidence-types.ts';

export const viewDownload = ({ subject, url, outcome, nodes, evidence }: Download): DownloadView => ({
  subject: subject.id,
  url,
  outcome,
  certificates: nodes.map(({ id }) => id),
  time: evidence?.time ?? null,
  milliseconds: evidence?.milliseconds ?? null,
  fault: evidence?.fault ?? null,
});

export const viewRevocation = ({ node, assessment }: AssessedNode): RevocationView => ({
  certificate: node.id,
  status: assessment.status,
  revokedAt: time(assessment.revokedAt),
  reason: assessment.reason,
  sources: assessment.sources.map(viewSource),
});

/** Null without a leaf. */
export function viewTransparency({ leaf, scts, paths, request }: Decision): TransparencyView | null {
  if (!leaf) return null;
  const ways = SCT_WAYS.map((via) => ({
    counted: countScts(scts, via),
    needed: neededScts(leaf.certificate, via),
  }));
  const [first = { counted: 0, needed: 2 }] = ways.toSorted(
    (a, b) => b.counted - b.needed - (a.counted - a.needed),
  );
  return {
    scts: scts.map(({ sct, via, log, state }) => ({
      via,
      logId: toBase64(sct.logId),
      log: log?.description ?? null,
      operator: log?.operator ?? null,
      time: isoTime(sct.timestamp),
      state,
    })),
    ...first,
    listed: (request.logs ?? []).length > 0,
    compliance: isPublic(paths[0]) ? complianceOf(leaf, scts, request) : [],
  };
}

const isPublic = (best: JudgedPath | undefined): boolean => {
  const nodes = best?.candidate.end === 'anchored' ? best.candidate.nodes : [];
  return nodes[nodes.length - 1]?.terms?.public === true;
};

const complianceOf = (
  { certificate }: Node,
  scts: readonly AssessedSct[],
  { at, logs = [], live = false }: EvaluationRequest,
): readonly ComplianceView[] =>
  [CHROME_TRANSPARENCY, APPLE_TRANSPARENCY].map((policy) => {
    const question = { certificate, scts, policy, at: at.getTime(), listed: logs.length > 0, live };
    const result = judgeCompliance(question);
    return {
      policy: policy.id,
      result: result.kind,
      lacks: result.kind === 'short' ? result.lacks : null,
      why: result.kind === 'undetermined' ? result.why : null,
    };
  });

const SCT_WAYS = ['certificate', 'staple', 'handshake'] as const;

const time = (ms: number | null): string | null => (ms === null ? null : isoTime(ms));

function viewSource(source: RevocationSource): RevocationSourceView {
  const { fault } = source;
  return {
    kind: source.kind,
    via: source.via,
    url: source.url,
    outcome: source.outcome,
    then: source.then,
    time: source.time,
    milliseconds: source.milliseconds,
    bytes: source.bytes,
    thisUpdate: time(source.thisUpdate),
    nextUpdate: time(source.nextUpdate),
    revokedAt: time(source.revokedAt),
    reason: source.reason,
    entries: source.entries,
    responder: source.responder,
    nonce: source.nonce,
    second: source.second,
    fault: fault && {
      code: fault.code,
      message: 'message' in fault.params ? fault.params.message : null,
      params: fault.params,
      ...('told' in fault ? { told: fault.told } : {}),
    },
  };
}
