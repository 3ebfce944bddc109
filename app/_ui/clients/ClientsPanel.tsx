'use client';

import { useMemo } from 'react';
import type { Report } from '#lib/core/report/types.ts';
import { clientsView } from '#lib/view/clients/clients.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Section } from '../parts/Section.tsx';
import { ClientMatrix } from './ClientMatrix.tsx';
import { StoreAges } from './StoreAges.tsx';
import { MissingStores } from './MissingStores.tsx';
import { useClientJudging } from './use-client-lines.ts';

interface ClientsPanelProps {
  /** The general report: the matrix is made for its host and time. */
  readonly report: Report;
  /** Id of the client whose view is drawn, or null. */
  readonly picked: string | null;
  readonly onPick: (client: string | null) => void;
}

/** For whom the chain is trusted: one line for each client, made by the worker after the verdict. */
export function ClientsPanel({ report, picked, onPick }: ClientsPanelProps) {
  const { lines, failed, retry } = useClientJudging(report);
  const view = useMemo(() => (lines === null ? null : clientsView(lines)), [lines]);
  const waiting = failed ? undefined : 'judging for every client …';
  return (
    <Section words="clients" note={view?.summary ?? waiting}>
      {failed ? (
        <Notice
          tone="error"
          role="alert"
          className="mb-3"
          title="The chain could not be judged for every client"
          action={
            <Button size="sm" className="-my-1" onClick={retry}>
              Try again
            </Button>
          }
        >
          The verdict above stands.{' '}
          {view === null
            ? 'What single clients make of it is missing.'
            : 'The lines below are older than it.'}
        </Notice>
      ) : null}
      {view === null ? null : (
        <>
          {view.shared === null ? null : (
            <p className="mb-3 text-sm wrap-anywhere">
              <span className="font-[600]">{view.shared.clients} clients stop at the same place: </span>
              {view.shared.stops}
            </p>
          )}
          <ClientMatrix view={view} picked={picked} onPick={onPick} />
          <StoreAges report={report} />
          <MissingStores missing={view.missing} />
        </>
      )}
    </Section>
  );
}
