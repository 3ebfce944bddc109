/** Judges in the worker, with every store that applies to the job. */
import type { ComputerAccount } from '#lib/core/computer/types.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import { anchorsIn, requestIn, rulesIn } from '#lib/core/evaluate/scenario.ts';
import type { EvaluationOptions } from '#lib/core/evaluate/types.ts';
import type { AnchorSource } from '#lib/core/path/types.ts';
import type { Report } from '#lib/core/report/types.ts';
import { lazySecondOcsp } from '#lib/core/second/lazy-ocsp.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import { judgeComputer } from '#lib/trust/computer.ts';
import { openTrust, type TrustReader } from '#lib/trust/index-reader.ts';
import { listAnchors } from '#lib/trust/list.ts';
import { enterpriseRoots, join, storeFor, storesAtHand, type Offer } from '#lib/trust/offer.ts';
import type { StoreInfo } from '#lib/trust/format.ts';
import {
  judgeAllClients,
  reportFor,
  type ClientLine,
  type ClientsQuestion,
} from '#lib/trust/profiles/judge.ts';
import { judgeEnds, type ClientEnd } from '#lib/trust/profiles/trust-ends.ts';
import { judgeWhatIf, type WhatIfLine } from '#lib/trust/profiles/what-if.ts';
import { EvidenceStore } from '../evidence/store.ts';
import { readOwnFile } from '../home.ts';
import { StoreShelf } from '../stores/shelf.ts';
import type { ClientAsk, ComputerAsk, EndsAsk, EvaluateJob, WhatIfAsk } from './protocol.ts';

const TRUST = '/api/v1/trust/';
/** The store of the general verdict; it is always there. */
const GENERAL_STORE = 'mozilla';

const readTrustFile = (name: string): Promise<Uint8Array> => readOwnFile(`${TRUST}${name}`);

/**
 * One judge keeps parsed certificates and checked signatures, so that the same chain at another date or
 * for another host costs no cryptography.
 */
export function createJudge(
  readFile = readTrustFile,
  large = new EvidenceStore(),
  shelf = new StoreShelf(null),
) {
  const evaluator = createEvaluator(globalThis.crypto);
  const secondOcsp = lazySecondOcsp(globalThis.crypto);
  let trust: Promise<TrustReader> | null = null;

  const openBuiltIn = (): Promise<TrustReader> => {
    trust ??= openTrust(readFile).catch((error: unknown) => {
      trust = null;
      throw error;
    });
    return trust;
  };

  /** @param asClients also what stores tell by hash alone, which the general judgement does without */
  const offerFor = async ({ supplied, userRoots }: EvaluateJob, asClients: boolean): Promise<Offer> => {
    const reader = await openBuiltIn();
    return {
      reader,
      extras: asClients ? await reader.extras() : new Map(),
      uploads: await shelf.all(),
      userRoots,
      supplied: supplied.map(({ der }) => der),
    };
  };
  const exampleOf = ({ anchors }: EvaluateJob): AnchorSource | null =>
    anchors.length > 0 ? listAnchors('example', anchors) : null;

  const requestOf = (job: EvaluateJob) => {
    const evidence = (job.evidence ?? []).map((one) => large.restore(one));
    return {
      supplied: job.supplied,
      crls: job.crls,
      ocsp: job.ocsp ?? [],
      evidence,
      staple: job.staple ?? null,
      secondOcsp,
      scts: job.scts ?? [],
      live: job.live ?? false,
      logs: job.logs ?? [],
      host: job.host,
      at: new Date(job.at),
      purpose: job.purpose ?? null,
      leaf: job.leaf ?? null,
      downloadsTried: evidence.some(({ kind }) => kind === 'issuer'),
    };
  };

  const questionOf = async (job: EvaluateJob): Promise<ClientsQuestion> => {
    const offer = await offerFor(job, true);
    const example = exampleOf(job);
    return {
      request: requestOf(job),
      // An example's root stands for one that every client knows.
      store: (id) => join([storeFor(id, offer), example]),
      enterprise: enterpriseRoots(offer),
    };
  };

  const generalAnchors = async (job: EvaluateJob): Promise<AnchorSource> => {
    const offer = await offerFor(job, false);
    const builtIn = offer.reader.anchors([GENERAL_STORE]);
    return join([builtIn, enterpriseRoots(offer), exampleOf(job)]) ?? builtIn;
  };

  return {
    /** The general judgement: the rules all clients share, against Mozilla's roots and the reader's own. */
    evaluate: async (job: EvaluateJob, options: EvaluationOptions): Promise<Report> => {
      const anchors = await generalAnchors(job);
      return evaluator.evaluate({ ...requestOf(job), anchors, rules: CLIENTS }, options);
    },
    /** What every client makes of a scenario, and when each breaks first. */
    whatIf: async (
      { job, scenario }: WhatIfAsk,
      options: EvaluationOptions,
    ): Promise<readonly WhatIfLine[]> => judgeWhatIf(evaluator, await questionOf(job), scenario, options),
    /** The general judgement in a scenario. */
    evaluateIf: async ({ job, scenario }: WhatIfAsk, options: EvaluationOptions): Promise<Report> => {
      const request = requestIn(scenario, requestOf(job));
      const anchors = anchorsIn(scenario, await generalAnchors(job), GENERAL_STORE);
      const rules = rulesIn(scenario, CLIENTS, 'server', true);
      return evaluator.evaluate({ ...request, anchors, rules }, options);
    },
    /** One line for every client profile. */
    clients: async (job: EvaluateJob, options: EvaluationOptions): Promise<readonly ClientLine[]> => {
      return judgeAllClients(evaluator, await questionOf(job), options);
    },
    /** Until when each client trusts. */
    ends: async ({ job, leafEnds }: EndsAsk, options: EvaluationOptions): Promise<readonly ClientEnd[]> => {
      return judgeEnds(evaluator, await questionOf(job), leafEnds, options);
    },
    /** The whole report as one client sees it; null when its store is not at hand. */
    evaluateAs: async ({ job, client }: ClientAsk, options: EvaluationOptions): Promise<Report | null> => {
      return reportFor(evaluator, client, await questionOf(job), options);
    },
    /** Why a chain fails on the computer that recorded it. */
    computer: async (
      { job, record, others }: ComputerAsk,
      { signal }: EvaluationOptions,
    ): Promise<ComputerAccount> =>
      judgeComputer(evaluator, { record, others, known: await generalAnchors(job), now: job.at }, signal),
    /** Takes up newer lists; true when a judgement made before may now come out otherwise. */
    renew: async (): Promise<boolean> => {
      const before = await trust?.catch(() => null);
      const fresh = await openTrust(readFile);
      if (before?.manifest === fresh.manifest) return false;
      trust = Promise.resolve(fresh);
      return before !== undefined;
    },
    /** The stores at hand. */
    stores: async (): Promise<readonly StoreInfo[]> =>
      storesAtHand((await openBuiltIn()).stores, await shelf.all()),
  };
}
