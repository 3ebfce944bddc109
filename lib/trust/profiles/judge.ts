/** Judges for every client profile: one line each, and a whole report for the one picked. */
import type { Engine } from '#lib/core/evaluate/evaluate.ts';
import type { Client, ClientResult, ProfilesRequest } from '#lib/core/evaluate/profiles.ts';
import type { EvaluationOptions } from '#lib/core/evaluate/types.ts';
import type { AnchorSource } from '#lib/core/path/types.ts';
import type { Report } from '#lib/core/report/types.ts';
import { ClientMaker } from './client-maker.ts';
import { PROFILES, profileOf } from './registry.ts';
import type { StoreId } from './base/types.ts';

/** What the organisation's own roots change for a client. */
export type EnterpriseEffect =
  /** Its verdict rests on them: without them it would be another. */
  | 'decides'
  /** It would be trusted if the client were set up for them, which is not taken for granted. */
  | 'would-help'
  /** It would be trusted with them, but this client never looks at them. */
  | 'ignored'
  /** They make no difference, or there are none. */
  | 'none';

/** One line of the matrix. */
export interface ClientLine {
  readonly client: string;
  /** Null: the client's trust store is not at hand, and what it holds makes the difference. */
  readonly result: ClientResult | null;
  /** Where `result` is null: that it refuses the path at hand, and why; another one may end at a root it has. */
  readonly refusal?: ClientResult;
  readonly enterprise: EnterpriseEffect;
}

/** Everything the lines depend on, with the anchors looked up. */
export interface ClientsQuestion {
  readonly request: ProfilesRequest;
  readonly store: (id: StoreId) => AnchorSource | null;
  readonly enterprise: AnchorSource | null;
}

/** Results by client; `known` is false of those that hang on a store that is not at hand. */
type Results = ReadonlyMap<string, { readonly known: boolean; readonly result: ClientResult }>;

function byClient(clients: readonly Client[], results: readonly ClientResult[]): Results {
  const open = new Set(clients.filter(({ rootsUnknown }) => rootsUnknown).map(({ id }) => id));
  return new Map(
    results.map((result) => {
      const { client, unseenRoot = false } = result;
      return [client, { known: !(unseenRoot && open.has(client)), result }];
    }),
  );
}

function knownIn(results: Results, id: string): ClientResult | null {
  const entry = results.get(id);
  return entry?.known === true ? entry.result : null;
}

function refusalIn(results: Results, id: string): Pick<ClientLine, 'refusal'> {
  const entry = results.get(id);
  return entry?.known === false && entry.result.refusesPath ? { refusal: entry.result } : {};
}

/** A line for every profile, in the registry's order. */
export async function judgeAllClients(
  engine: Engine,
  { request, store, enterprise }: ClientsQuestion,
  options: EvaluationOptions,
): Promise<readonly ClientLine[]> {
  const maker = new ClientMaker({ store, enterprise });
  const judge = async (withEnterprise: boolean): Promise<Results> => {
    const clients = PROFILES.map((profile) => maker.client(profile, withEnterprise));
    const results = await engine.evaluateProfiles(request, clients, options);
    return byClient(clients, results);
  };
  const without = await judge(false);
  const deployed = enterprise ? await judge(true) : without;
  return PROFILES.map(({ id, enterpriseRoots }): ClientLine => {
    const plain = knownIn(without, id);
    const full = knownIn(deployed, id);
    const differ = plain?.verdict !== full?.verdict;
    if (enterpriseRoots === 'honoured') {
      const enterprise = differ ? 'decides' : 'none';
      return { client: id, result: full, ...refusalIn(deployed, id), enterprise };
    }
    const missed = enterpriseRoots === 'ignored' ? 'ignored' : 'would-help';
    const helps = differ && full?.verdict === 'trusted';
    return { client: id, result: plain, ...refusalIn(without, id), enterprise: helps ? missed : 'none' };
  });
}

/**
 * The whole report as one client sees it; null when the client or its store is not known, also when the
 * store tells roots by hash alone and the one in question may be among them.
 */
export async function reportFor(
  engine: Engine,
  id: string,
  { request, store, enterprise }: ClientsQuestion,
  options: EvaluationOptions,
): Promise<Report | null> {
  const profile = profileOf(id);
  if (!profile) return null;
  const client = new ClientMaker({ store, enterprise }).client(
    profile,
    profile.enterpriseRoots === 'honoured',
  );
  if (client.anchors.mayHold || client.rootsUnknown) {
    const [result] = await engine.evaluateProfiles(request, [client], options);
    if (result?.unseenRoot || result?.whateverRoots) return null;
  }
  return engine.evaluate({ ...request, anchors: client.anchors, rules: client.rules }, options);
}
