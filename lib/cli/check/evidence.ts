/** Fetches what the addresses in a chain give, as the page does, with the server's relay in this process. */
import pLimit from 'p-limit';
import { EvidenceStore } from '#lib/browser/evidence/store.ts';
import { fetchEvidence } from '#lib/browser/evidence/fetch-evidence.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { askInRounds, mergeEvidence, openAsks } from '#lib/core/report/asks.ts';
import type { FetchedEvidence } from '#lib/core/evidence/types.ts';
import type { Report } from '#lib/core/report/types.ts';
import { answerRelay } from '#lib/server/api/relay.ts';
import { createService } from '#lib/server/api/service.ts';
import type { ServerConfig } from '#lib/server/config.ts';

/** Judges with the evidence given. */
export type Judge = (evidence: readonly FetchedEvidence[]) => Promise<Report>;

/** Judges, asks what the report leaves open, judges again, until nothing is left to ask. */
export function createOnlineJudge(config: ServerConfig): (judge: Judge) => Promise<Report> {
  const service = createService(config);
  const store = new EvidenceStore();
  const send = (path: string, init: RequestInit): Promise<Response> =>
    answerRelay(new Request(`http://localhost${path}`, init), service);
  const { signal } = new AbortController();
  return async (judge) => {
    let evidence: readonly FetchedEvidence[] = [];
    let report = await judge(evidence);
    const limit = pLimit(LIMITS.evidenceAtOnce);
    await askInRounds(
      () => openAsks(report),
      async (asks) => {
        const found = await limit.map(asks, (ask) => fetchEvidence(ask, store, signal, send));
        evidence = mergeEvidence(evidence, found);
        report = await judge(evidence.map((one) => store.restore(one)));
      },
    );
    return report;
  };
}
