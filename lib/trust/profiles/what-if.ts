/** Judges every client profile in a scenario, and finds the first moment at which each stops trusting. */
import type { Engine } from '#lib/core/evaluate/evaluate.ts';
import type { Client, ClientResult, ProfilesRequest } from '#lib/core/evaluate/profiles.ts';
import {
  AS_IT_IS,
  anchorsIn,
  momentsOf,
  requestIn,
  rulesIn,
  type Moments,
  type Scenario,
  type Use,
} from '#lib/core/evaluate/scenario.ts';
import type { AnchorSource } from '#lib/core/path/types.ts';
import type { EvaluationOptions } from '#lib/core/evaluate/types.ts';
import { isoTime } from '#lib/core/der/time.ts';
import { firstBreak } from '#lib/core/verdict/first-change.ts';
import { ClientMaker } from './client-maker.ts';
import type { ClientsQuestion } from './judge.ts';
import { PROFILES } from './registry.ts';
import type { ClientProfile } from './base/types.ts';

/** What a client makes of the chain at one time, and until when. */
export interface Outlook {
  readonly result: ClientResult;
  /**
   * First moment, from the time asked on, at which it is not trusted, ISO 8601 UTC; null: none is known. Of a client
   * whose store is not at hand the first at which that is certain.
   */
  readonly breaksAt: string | null;
  /** What it makes of the chain then; null when nothing breaks. */
  readonly broken: ClientResult | null;
}

/** One line of the answer. */
export interface WhatIfLine {
  readonly client: string;
  readonly use: Use;
  /** As things are, and in the scenario; null: the client's trust store is not at hand, and decides. */
  readonly before: Outlook | null;
  readonly after: Outlook | null;
}

/** Programs that verify client certificates; browsers and phones never do. */
const VERIFIES_CLIENTS: ReadonlySet<ClientProfile['family']> = new Set(['windows', 'runtime']);

/**
 * A line for every profile as a server's client and, when the scenario is about client authentication, one
 * for each that may be the other side of mutual TLS. The time is that of the scenario; first breaks are
 * looked for from the time of the question.
 * @throws the signal's reason when cancelled
 */
export async function judgeWhatIf(
  engine: Engine,
  question: ClientsQuestion,
  scenario: Scenario,
  options: EvaluationOptions = {},
): Promise<readonly WhatIfLine[]> {
  const lines: WhatIfLine[] = [];
  let done = 0;
  const tell = (): void => options.onProgress?.({ stage: 'judge', done: (done += 1), total: null });
  for (const use of scenario.withoutClientAuthentication
    ? (['server', 'client'] as const)
    : (['server'] as const)) {
    const asIs = await outlooks(engine, question, AS_IT_IS, use, options, tell);
    const then = await outlooks(engine, question, scenario, use, options, tell);
    for (const { id, family } of PROFILES) {
      if (use === 'client' && !VERIFIES_CLIENTS.has(family)) continue;
      lines.push({ client: id, use, before: asIs.get(id) ?? null, after: then.get(id) ?? null });
    }
  }
  return lines;
}

async function outlooks(
  engine: Engine,
  { request, store, enterprise }: ClientsQuestion,
  scenario: Scenario,
  use: Use,
  options: EvaluationOptions,
  tell: () => void,
): Promise<ReadonlyMap<string, Outlook>> {
  const changed = (source: AnchorSource | null, id: string): AnchorSource | null =>
    source && anchorsIn(scenario, source, id);
  const maker = new ClientMaker({
    store: (id) => changed(store(id), id),
    enterprise: changed(enterprise, 'enterprise'),
  });
  const clients = PROFILES.filter(({ family }) => use === 'server' || VERIFIES_CLIENTS.has(family)).map(
    (profile): Client => {
      const client = maker.client(profile, profile.enterpriseRoots === 'honoured');
      const rules = rulesIn(scenario, profile.rules, use, profile.revocation !== 'none');
      return { ...client, rules };
    },
  );
  const there = requestIn(scenario, request);
  const start = request.at.getTime();
  const at = new Timeline(engine, there, clients, options, tell);
  const shown = await at.judge(there.at.getTime());
  const moments = await momentsFor(engine, there, clients, options);

  const found = new Map<string, Outlook>();
  for (const { id, rootsUnknown = false } of clients) {
    const result = shown.get(id);
    if (!result || (rootsUnknown && result.unseenRoot)) continue;
    const holdsAt = async (ms: number): Promise<boolean> => {
      const verdict = (await at.judge(ms)).get(id)?.verdict;
      return rootsUnknown ? verdict !== 'untrusted' : verdict === 'trusted';
    };
    const later = (list: readonly number[]): readonly number[] => list.filter((ms) => ms > start);
    const first = await firstBreak([start, ...later(moments.breaks)], holdsAt, later(moments.mends));
    const broken = first && (await at.judge(first.at)).get(id);
    found.set(id, {
      result,
      breaksAt: first ? isoTime(first.at) : null,
      broken: broken ?? null,
    });
  }
  return found;
}

/** All clients at a time; each time is judged once, however many clients ask about it. */
class Timeline {
  readonly #engine: Engine;
  readonly #request: ProfilesRequest;
  readonly #clients: readonly Client[];
  readonly #options: EvaluationOptions;
  readonly #tell: () => void;
  readonly #known = new Map<number, ReadonlyMap<string, ClientResult>>();

  constructor(
    engine: Engine,
    request: ProfilesRequest,
    clients: readonly Client[],
    options: EvaluationOptions,
    tell: () => void,
  ) {
    this.#engine = engine;
    this.#request = request;
    this.#clients = clients;
    this.#options = options;
    this.#tell = tell;
  }

  async judge(ms: number): Promise<ReadonlyMap<string, ClientResult>> {
    const known = this.#known.get(ms);
    if (known) return known;
    await breath();
    const { signal } = this.#options;
    signal?.throwIfAborted();
    const request = { ...this.#request, at: new Date(ms) };
    const results = await this.#engine.evaluateProfiles(request, this.#clients, signal ? { signal } : {});
    const byClient = new Map(results.map((result) => [result.client, result]));
    this.#known.set(ms, byClient);
    this.#tell();
    return byClient;
  }
}

/** Lets a cancel be heard: signatures are remembered, so that judging again never waits by itself. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The moments of every certificate that any of the clients may meet. */
async function momentsFor(
  engine: Engine,
  request: ProfilesRequest,
  clients: readonly Client[],
  { signal }: EvaluationOptions,
): Promise<Moments> {
  const bySource = new Map(clients.map((client) => [client.anchors, client]));
  const breaks: number[] = [];
  const mends: number[] = [];
  for (const { anchors, rules } of bySource.values()) {
    const { pool } = await engine.decide({ ...request, anchors, rules }, signal ? { signal } : {});
    const moments = momentsOf(pool.nodes);
    breaks.push(...moments.breaks);
    mends.push(...moments.mends);
  }
  return { breaks, mends };
}
