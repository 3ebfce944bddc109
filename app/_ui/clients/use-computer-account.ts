'use client';

import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { fetchEndpoint } from '#lib/browser/ask/endpoint-client.ts';
import type { SeenByComputer, Source } from '#lib/browser/ask/source.ts';
import { createStore } from '#lib/browser/store.ts';
import { jobOf } from '#lib/browser/session/job.ts';
import { session } from '#lib/browser/session/session.ts';
import { core } from '#lib/browser/worker/client.ts';
import type { ComputerSeen } from '#lib/view/clients/computer.ts';
import type { ComputerAccount, ComputerRecord } from '#lib/core/computer/types.ts';

interface Answer {
  /** Null while the worker is at it. */
  readonly account: ComputerAccount | null;
  readonly failure: string | null;
}

const NONE: Answer = { account: null, failure: null };

/** What others get, where the reader asked for it since: by the record that it is held against. */
const asked = createStore<{ readonly record: ComputerRecord; readonly others: readonly Uint8Array[] } | null>(
  null,
);

/** What the server sends to others: as given beside the record, or as asked from here since; null: not known. */
export function useOthers(seen: SeenByComputer | null): readonly Uint8Array[] | null {
  const since = useSyncExternalStore(asked.subscribe, asked.get, () => null);
  return since !== null && since.record === seen?.record ? since.others : (seen?.others ?? null);
}

/** Accounts that were asked for, by the record: several parts of a page want the same. */
const accounts = new WeakMap<
  ComputerRecord,
  { readonly others: readonly Uint8Array[] | null; readonly told: Promise<ComputerAccount> }
>();

function accountOf(
  source: Source,
  record: ComputerRecord,
  others: readonly Uint8Array[] | null,
): Promise<ComputerAccount> {
  const before = accounts.get(record);
  if (before?.others === others) return before.told;
  const job = jobOf(source, { at: new Date().toISOString() });
  const told = core.call('computer', { job, record, others });
  accounts.set(record, { others, told });
  // A failure is not kept: who asks again asks the worker again.
  told.catch(() => accounts.delete(record));
  return told;
}

/** What the record shows; asked anew when it is known what others get. */
export function useComputerAccount(seen: SeenByComputer | null): Answer {
  const [answer, setAnswer] = useState(NONE);
  const others = useOthers(seen);
  const record = seen?.record ?? null;
  useEffect(() => {
    const { source } = session.get();
    if (!source || record === null) return undefined;
    let current = true;
    accountOf(source, record, others).then(
      (account) => {
        if (current) setAnswer({ account, failure: null });
      },
      (error: unknown) => {
        if (current)
          setAnswer({ account: null, failure: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      current = false;
    };
  }, [record, others]);
  return answer;
}

/** The record with what it shows, once that is known; null: no record was given, or not yet. */
export function useComputer(seen: SeenByComputer | null): ComputerSeen | null {
  const { account } = useComputerAccount(seen);
  return useMemo(() => seen && account && { record: seen.record, account }, [seen, account]);
}

/** Asks the server from where this site runs, and holds the record against what it sends. @returns whether it answered */
export async function askFromHere(record: ComputerRecord): Promise<boolean> {
  const others = await chainFromHere(record);
  if (others !== null) asked.set({ record, others });
  return others !== null;
}

/** What the server sends from where this site runs; null when it could not be reached. */
async function chainFromHere({ host, port }: ComputerRecord): Promise<readonly Uint8Array[] | null> {
  if (host === null) return null;
  try {
    const outcome = await fetchEndpoint({ host, port, protocol: 'tls' }, new AbortController().signal);
    return outcome.ok ? outcome.source.supplied.map(({ der }) => der) : null;
  } catch {
    return null;
  }
}
