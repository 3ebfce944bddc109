'use client';

import { useEffect, useState } from 'react';
import { fetchEndpoint } from '#lib/browser/ask/endpoint-client.ts';
import { jobOf } from '#lib/browser/session/job.ts';
import { session } from '#lib/browser/session/session.ts';
import { core } from '#lib/browser/worker/client.ts';
import type { ComputerAccount, ComputerRecord } from '#lib/core/computer/types.ts';

interface Answer {
  /** Null while the worker is at it. */
  readonly account: ComputerAccount | null;
  readonly failure: string | null;
}

const NONE: Answer = { account: null, failure: null };

/** What the record shows; asked anew when it is known what others get. */
export function useComputerAccount(record: ComputerRecord, others: readonly Uint8Array[] | null): Answer {
  const [answer, setAnswer] = useState(NONE);
  useEffect(() => {
    const { source } = session.get();
    if (!source) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const job = jobOf(source, { at: new Date().toISOString() });
    core.call('computer', { job, record, others }, { signal }).then(
      (account) => setAnswer({ account, failure: null }),
      (error: unknown) => {
        if (!signal.aborted)
          setAnswer({ account: null, failure: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => controller.abort(new DOMException('Left.', 'AbortError'));
  }, [record, others]);
  return answer;
}

/** What the server sends from where this site runs; null when it could not be reached. */
export async function askFromHere({ host, port }: ComputerRecord): Promise<readonly Uint8Array[] | null> {
  if (host === null) return null;
  try {
    const outcome = await fetchEndpoint({ host, port, protocol: 'tls' }, new AbortController().signal);
    return outcome.ok ? outcome.source.supplied.map(({ der }) => der) : null;
  } catch {
    return null;
  }
}
