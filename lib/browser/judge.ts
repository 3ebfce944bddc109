/** Judges in the worker, with every store that applies to the job. */
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { AnchorSource, EvaluationOptions } from '#lib/core/evaluate/types.ts';
import type { Report } from '#lib/core/report/types.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import { openTrust, type TrustReader } from '#lib/trust/index-reader.ts';
import { joinAnchors, listAnchors } from '#lib/trust/list.ts';
import { EvidenceStore } from './evidence-store.ts';
import type { EvaluateJob } from './protocol.ts';

const TRUST = '/trust/';

async function readTrustFile(name: string): Promise<Uint8Array> {
  const response = await fetch(`${TRUST}${name}`);
  if (!response.ok) throw new Error(`HTTP status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/**
 * One judge keeps parsed certificates and checked signatures, so that the same chain at another date or
 * for another host costs no cryptography.
 */
export function createJudge(readFile = readTrustFile, large = new EvidenceStore()) {
  const evaluator = createEvaluator(globalThis.crypto);
  let trust: Promise<TrustReader> | null = null;

  const openBuiltIn = (): Promise<TrustReader> => {
    trust ??= openTrust(readFile).catch((error: unknown) => {
      trust = null;
      throw error;
    });
    return trust;
  };

  const anchorsOf = async (job: EvaluateJob): Promise<AnchorSource> => {
    const sources = [(await openBuiltIn()).anchors()];
    if (job.userRoots.length > 0) sources.push(listAnchors('user', job.userRoots));
    if (job.anchors.length > 0) sources.push(listAnchors('example', job.anchors));
    return joinAnchors(sources);
  };

  return async (job: EvaluateJob, options: EvaluationOptions): Promise<Report> =>
    evaluator.evaluate(
      {
        supplied: job.supplied,
        crls: job.crls,
        evidence: (job.evidence ?? []).map((one) => large.restore(one)),
        staple: job.staple ?? null,
        scts: job.scts ?? [],
        logs: job.logs ?? [],
        anchors: await anchorsOf(job),
        host: job.host,
        at: new Date(job.at),
        rules: CLIENTS,
      },
      options,
    );
}
