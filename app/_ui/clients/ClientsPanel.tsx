'use client';

import { useEffect, useMemo, useState } from 'react';
import { core } from '#lib/browser/client.ts';
import type { ClientLine } from '#lib/trust/profiles/judge.ts';
import { session } from '#lib/browser/session.ts';
import type { Report } from '#lib/core/report/types.ts';
import { clientsView } from '#lib/view/clients.ts';
import { Section } from '../verdict/Section.tsx';
import { ClientMatrix } from './ClientMatrix.tsx';
import { StoreAges } from './StoreAges.tsx';
import { MissingStores } from './MissingStores.tsx';

interface ClientsPanelProps {
  /** The general report: the matrix is made for its host and time. */
  readonly report: Report;
  /** Id of the client whose view is drawn, or null. */
  readonly picked: string | null;
  readonly onPick: (client: string | null) => void;
}

/** For whom the chain is trusted: one line for each client, made by the worker after the verdict. */
export function ClientsPanel({ report, picked, onPick }: ClientsPanelProps) {
  const lines = useLines(report);
  const view = useMemo(() => (lines === null ? null : clientsView(lines)), [lines]);
  return (
    <Section title="For whom" note={view?.summary ?? 'judging for every client …'}>
      {view === null ? null : (
        <>
          <ClientMatrix view={view} picked={picked} onPick={onPick} />
          <StoreAges />
          <MissingStores missing={view.missing} />
        </>
      )}
    </Section>
  );
}

/** The lines for a report; those of the one before stay until the new ones are there. */
function useLines(report: Report): readonly ClientLine[] | null {
  const [lines, setLines] = useState<readonly ClientLine[] | null>(null);
  useEffect(() => {
    const job = session.job(report);
    if (!job) return;
    const controller = new AbortController();
    core.call('clients', job, { signal: controller.signal }).then(setLines, (error: unknown) => {
      // The general verdict stands; without lines the panel says that it is still at it.
      if (!controller.signal.aborted) reportError(error);
    });
    return () => controller.abort(new DOMException('Overtaken.', 'AbortError'));
  }, [report]);
  return lines;
}
