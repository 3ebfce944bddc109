/** Revocation and downloads, as the report tells them. */
import type { Download } from '../evaluate/downloads.ts';
import type { AssessedNode } from '../evaluate/revocation.ts';
import type { RevocationSource } from '../revocation/assess-types.ts';
import { isoTime } from './certificate-view.ts';
import { toBase64 } from '../der/bytes.ts';
import type { Node } from '../path/pool.ts';
import { countScts, neededScts, type AssessedSct } from '../transparency/assess.ts';
import type {
  DownloadView,
  RevocationSourceView,
  RevocationView,
  TransparencyView,
} from './evidence-types.ts';

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
export function viewTransparency(leaf: Node | null, scts: readonly AssessedSct[]): TransparencyView | null {
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
  };
}

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
    fault: fault && {
      code: fault.code,
      message: 'message' in fault.params ? String(fault.params.message) : null,
      params: fault.params,
    },
  };
}
