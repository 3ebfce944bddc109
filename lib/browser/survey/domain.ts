/**
 * A whole sign-in domain being looked through: what was found, what each endpoint sent, and what a
 * federation service tells of its keys. Lives outside the page, so that coming back from a result finds it.
 */
import { JUDGED_AT_ONCE } from '../limits.ts';
import pLimit from 'p-limit';
import type { AskFault } from '#lib/content/endpoint-errors.ts';
import { isMicrosoftHosted } from '#lib/endpoints/catalogue.ts';
import type { DiscoveredEndpoint, DiscoveryEvent } from '#lib/endpoints/discovery-wire.ts';
import type { RoleId } from '#lib/endpoints/roles.ts';
import type { FaultAnswer } from '#lib/endpoints/wire.ts';
import { createStore } from '../store.ts';
import { checkHost } from './check-host.ts';
import { discover } from './discovery-client.ts';
import { fetchFederation, type FederationOutcome } from './federation-client.ts';
import { judgeAgain, judgeAnswer, type CheckOutcome } from './judge-answer.ts';

export type RowState = { readonly kind: 'running' } | { readonly kind: 'stopped' } | CheckOutcome;

export interface EndpointRow {
  readonly endpoint: DiscoveredEndpoint;
  readonly state: RowState;
}

export interface FederationRow {
  readonly host: string;
  readonly port: number;
  readonly state: { readonly kind: 'running' } | { readonly kind: 'stopped' } | FederationOutcome;
}

export interface DomainSurvey {
  readonly phase: 'idle' | 'running' | 'done' | 'stopped' | 'failed';
  readonly domain: string;
  readonly rows: readonly EndpointRow[];
  /** Names and records that don't exist: usual, and no fault. */
  readonly absent: readonly { readonly role: RoleId; readonly name: string }[];
  readonly unresolved: readonly {
    readonly role: RoleId;
    readonly name: string;
    readonly error: FaultAnswer;
  }[];
  readonly federation: readonly FederationRow[];
  /** Why it `failed`. */
  readonly fault: AskFault | null;
}

const EMPTY: DomainSurvey = {
  phase: 'idle',
  domain: '',
  rows: [],
  absent: [],
  unresolved: [],
  federation: [],
  fault: null,
};

const store = createStore<DomainSurvey>(EMPTY);
let current: AbortController | null = null;

const patch = (id: string, state: RowState): void =>
  store.update((now) => ({
    ...now,
    rows: now.rows.map((row) => (row.endpoint.id === id ? { ...row, state } : row)),
  }));

const patchFederation = (host: string, state: FederationRow['state']): void =>
  store.update((now) => ({
    ...now,
    federation: now.federation.map((row) => (row.host === host ? { ...row, state } : row)),
  }));

/** Puts a result into its row, unless the survey it belongs to is over. */
async function settle(id: string, signal: AbortSignal, work: () => Promise<CheckOutcome>): Promise<void> {
  try {
    const outcome = await work();
    if (!signal.aborted) patch(id, outcome);
  } catch {
    // Cancelled, or the worker had to be restarted: in both cases nothing is known.
    if (!signal.aborted) patch(id, { kind: 'stopped' });
  }
}

async function readFederation(host: string, port: number, signal: AbortSignal): Promise<void> {
  store.update((now) => ({
    ...now,
    federation: now.federation.some((row) => row.host === host)
      ? now.federation.map((row) => (row.host === host ? { ...row, state: { kind: 'running' } } : row))
      : [...now.federation, { host, port, state: { kind: 'running' } }],
  }));
  try {
    const outcome = await fetchFederation({ host, port }, signal);
    if (!signal.aborted) patchFederation(host, outcome);
  } catch {
    if (!signal.aborted) patchFederation(host, { kind: 'stopped' });
  }
}

/** Only the customer's own service: Microsoft's signs with keys that nobody here can renew. */
const hasFederation = ({ role, microsoft, wildcard }: DiscoveredEndpoint): boolean =>
  role === 'federation-service' && !microsoft && !wildcard;

function listen(signal: AbortSignal) {
  const judging = pLimit(JUDGED_AT_ONCE);
  const work: Promise<void>[] = [];
  const onEvent = (event: DiscoveryEvent): void => {
    if (signal.aborted) return;
    switch (event.event) {
      case 'found':
        store.update((now) => ({
          ...now,
          rows: [...now.rows, { endpoint: event.endpoint, state: { kind: 'running' } }],
        }));
        break;
      case 'absent':
        store.update((now) => ({ ...now, absent: [...now.absent, { role: event.role, name: event.name }] }));
        break;
      case 'unresolved':
        store.update((now) => ({ ...now, unresolved: [...now.unresolved, event] }));
        break;
      case 'answer': {
        const { answer, id } = event;
        if (!answer.ok) {
          patch(id, { kind: 'fault', fault: answer.error.fault });
          break;
        }
        work.push(settle(id, signal, () => judging(() => judgeAnswer(answer, signal))));
        const row = store.get().rows.find(({ endpoint }) => endpoint.id === id);
        const reached = answer.addresses.some(({ ok }) => ok);
        if (row && reached && hasFederation(row.endpoint)) {
          work.push(readFederation(row.endpoint.host, row.endpoint.port, signal));
        }
        break;
      }
      default:
    }
  };
  return { onEvent, finished: () => Promise.all(work) };
}

/** What was under way when it stopped is not known. */
const halt = (phase: 'stopped' | 'failed', fault: AskFault | null): void =>
  store.update((now) => ({
    ...now,
    phase,
    fault,
    rows: now.rows.map((row) =>
      row.state.kind === 'running' ? { ...row, state: { kind: 'stopped' } } : row,
    ),
    federation: now.federation.map((row) =>
      row.state.kind === 'running' ? { ...row, state: { kind: 'stopped' } } : row,
    ),
  }));

/** The signal of the survey shown; a new one when it was cancelled. */
function liveSignal(): AbortSignal {
  if (!current || current.signal.aborted) current = new AbortController();
  return current.signal;
}

export const domainSurvey = {
  get: store.get,
  subscribe: store.subscribe,
  server: (): DomainSurvey => EMPTY,

  /** Looks through a domain; whatever was found before gives way. Resolves when all is known. */
  async start(domain: string): Promise<void> {
    current?.abort(new DOMException('Overtaken.', 'AbortError'));
    const mine = new AbortController();
    current = mine;
    store.set({ ...EMPTY, phase: 'running', domain });
    const { onEvent, finished } = listen(mine.signal);
    try {
      const fault = await discover({ domain }, onEvent, mine.signal);
      await finished();
      if (mine.signal.aborted) return;
      if (fault) halt('failed', fault);
      else store.update((now) => ({ ...now, phase: 'done' }));
    } catch (error) {
      if (!mine.signal.aborted) throw error;
    }
  },

  cancel(): void {
    if (store.get().phase !== 'running') return;
    current?.abort(new DOMException('Cancelled.', 'AbortError'));
    halt('stopped', null);
  },

  /** Asks one endpoint again, for example after its repair. */
  async recheck({ id, host, port, protocol }: DiscoveredEndpoint): Promise<void> {
    const signal = liveSignal();
    patch(id, { kind: 'running' });
    await settle(id, signal, () => checkHost({ host, port, protocol }, signal));
  },

  /** Checks one more host, for example one that Microsoft names for the domain. */
  async add(place: string, from: string): Promise<void> {
    const [host = '', port = '443'] = place.split(/:(?=\d+$)/);
    const id = `${host}:${port}/tls`;
    const known = store.get().rows.find(({ endpoint }) => endpoint.id === id);
    const endpoint: DiscoveredEndpoint = known?.endpoint ?? {
      id,
      role: 'federation-service',
      host,
      port: Number(port),
      protocol: 'tls',
      evidence: { kind: 'answer', host: from, how: 'redirect' },
      alias: null,
      wildcard: false,
      microsoft: isMicrosoftHosted(host),
    };
    if (!known) {
      store.update((now) => ({ ...now, rows: [...now.rows, { endpoint, state: { kind: 'running' } }] }));
    }
    await domainSurvey.recheck(endpoint);
    if (hasFederation(endpoint)) await readFederation(host, Number(port), liveSignal());
  },

  async readFederationAgain({ host, port }: FederationRow): Promise<void> {
    await readFederation(host, port, liveSignal());
  },

  /** Judges all chains again, because the reader's roots changed. */
  async rejudge(): Promise<void> {
    const signal = liveSignal();
    for (const { endpoint, state } of store.get().rows) {
      if (state.kind !== 'judged') continue;
      await settle(endpoint.id, signal, () => judgeAgain(state, signal));
    }
  },
};
