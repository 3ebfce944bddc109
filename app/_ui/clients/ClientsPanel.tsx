'use client';

import { useMemo } from 'react';
import type { Report } from '#lib/core/report/types.ts';
import { clientsView } from '#lib/view/clients.ts';
import { Section } from '../verdict/Section.tsx';
import { ClientMatrix } from './ClientMatrix.tsx';
import { StoreAges } from './StoreAges.tsx';
import { MissingStores } from './MissingStores.tsx';
import { useClientLines } from './use-client-lines.ts';

interface ClientsPanelProps {
  /** The general report: the matrix is made for its host and time. */
  readonly report: Report;
  /** Id of the client whose view is drawn, or null. */
  readonly picked: string | null;
  readonly onPick: (client: string | null) => void;
}

/** For whom the chain is trusted: one line for each client, made by the worker after the verdict. */
export function ClientsPanel({ report, picked, onPick }: ClientsPanelProps) {
  const lines = useClientLines(report);
  const view = useMemo(() => (lines === null ? null : clientsView(lines)), [lines]);
  return (
    <Section words="clients" note={view?.summary ?? 'judging for every client …'}>
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
