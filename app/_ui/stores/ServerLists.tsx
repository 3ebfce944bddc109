'use client';

import { useState } from 'react';
import RefreshCw from 'lucide-react/icons/refresh-cw';
import { announce } from '#lib/browser/page/announce.ts';
import { rootLists } from '#lib/browser/roots/lists.ts';
import type { EnterpriseState } from '#lib/trust/status.ts';
import { fetchingWords, fetchPlan, listRows, type ListRow } from '#lib/view/clients/root-lists.ts';
import { Button } from '../parts/Button.tsx';
import { useRootLists } from './use-root-lists.ts';

const OUTCOMES = {
  started: null,
  running: 'They are being fetched already.',
  soon: 'They were fetched a moment ago; try again in half a minute.',
  failed: 'The server did not answer. Try again later.',
} as const;

/** The lists that the server offers, each with its date, size and source, and a button to fetch them anew. */
export function ServerLists() {
  const status = useRootLists();
  const [answer, setAnswer] = useState<string | null>(null);
  if (status === null) return null;
  const fetching = fetchingWords(status);
  const fetchNow = async () => {
    setAnswer(null);
    const words = OUTCOMES[(await rootLists.fetchNow()) ?? 'failed'];
    setAnswer(words);
    announce(words ?? 'Fetching the root lists.');
  };
  return (
    <section aria-labelledby="server-lists-heading" className="mt-6 border-t border-line pt-4">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0 grow basis-64">
          <h3 id="server-lists-heading" className="text-sm font-[620]">
            Root lists of this server
          </h3>
          <p role="status" className="mt-0.5 text-sm text-ink-soft">
            {fetching ?? answer ?? fetchPlan(status)}
          </p>
        </div>
        <Button disabled={fetching !== null} onClick={() => void fetchNow()}>
          <RefreshCw aria-hidden="true" className="size-4" />
          {fetching === null ? 'Fetch now' : 'Fetching …'}
        </Button>
      </div>
      <ul
        aria-label="Root lists of this server"
        className="mt-3 divide-y divide-line rounded-lg border border-line"
      >
        {listRows(status, new Date()).map((row) => (
          <ListItem key={row.id} row={row} />
        ))}
      </ul>
      {status.enterprise === null ? null : <EnterpriseFolder state={status.enterprise} />}
    </section>
  );
}

function ListItem({ row }: { readonly row: ListRow }) {
  const { title, detail, source, limits, old, fetching, problem } = row;
  return (
    <li className="px-3.5 py-2 text-xs text-ink-soft">
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
        <span className="font-[560] text-ink wrap-anywhere">{title}</span>
        <span>{fetching ? 'being fetched …' : detail}</span>
        {old ? <span className="font-[560] text-unknown">more than 60 days old</span> : null}
      </p>
      {source === null ? null : <p className="mt-0.5 wrap-anywhere">From {source}.</p>}
      {limits === null ? null : <p className="mt-0.5 wrap-anywhere">{limits}</p>}
      {problem === null || fetching ? null : <p className="mt-0.5 text-unknown wrap-anywhere">{problem}</p>}
    </li>
  );
}

/** The folder with the organisation's roots: how many were read, and which files were not. */
function EnterpriseFolder({ state: { count, problems } }: { readonly state: EnterpriseState }) {
  return (
    <div className="mt-3 text-sm">
      <p>
        <span className="font-[560]">Your organisation’s folder on the server</span>: {count}{' '}
        {count === 1 ? 'root' : 'roots'} read{problems.length === 0 ? ', every file' : ''}.
      </p>
      {problems.length === 0 ? null : (
        <ul aria-label="Files that were passed over" className="mt-1 list-disc pl-5 text-xs text-unknown">
          {problems.map((problem) => (
            <li key={problem} className="wrap-anywhere">
              {problem}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
