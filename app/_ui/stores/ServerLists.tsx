'use client';

import { useState } from 'react';
import RefreshCw from 'lucide-react/icons/refresh-cw';
import { announce } from '#lib/browser/page/announce.ts';
import { rootLists } from '#lib/browser/roots/lists.ts';
import type { EnterpriseState } from '#lib/trust/status.ts';
import { listIn } from '#lib/content/messages/forms.ts';
import { LIST_LIMITS } from '#lib/trust/transfer/limits.ts';
import { fetchPlan, fetchedNow, listRows, passedOver, type ListRow } from '#lib/view/clients/root-lists.ts';
import { Said } from '../language/Said.tsx';
import { useWords } from '../language/words.tsx';
import { Button } from '../parts/Button.tsx';
import { useRootLists } from './use-root-lists.ts';

/** The lists that the server offers, each with its date, size and source, and a button to fetch them anew. */
export function ServerLists() {
  const words = useWords('roots');
  const { text, locale } = words;
  const status = useRootLists();
  const [answer, setAnswer] = useState<string | null>(null);
  if (status === null) return null;
  const names = fetchedNow(status);
  const fetching =
    names.length === 0
      ? null
      : text('roots.server.fetching', { count: names.length, names: listIn(locale, names) });
  const fetchNow = async () => {
    setAnswer(null);
    const outcome = (await rootLists.fetchNow()) ?? 'failed';
    const said = text(`roots.server.${outcome}`);
    setAnswer(outcome === 'started' ? null : said);
    announce(said);
  };
  return (
    <section aria-labelledby="server-lists-heading" className="mt-6 border-t border-line pt-4">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0 grow basis-64">
          <h3 id="server-lists-heading" className="text-sm font-[620]">
            {text('roots.server.title')}
          </h3>
          <p role="status" className="mt-0.5 text-sm text-ink-soft">
            {fetching ?? answer ?? fetchPlan(words, status)}
          </p>
        </div>
        <Button disabled={fetching !== null} onClick={() => void fetchNow()}>
          <RefreshCw aria-hidden="true" className="size-4" />
          {text(fetching === null ? 'roots.server.go' : 'roots.server.going')}
        </Button>
      </div>
      <ul
        aria-label={text('roots.server.title')}
        className="mt-3 divide-y divide-line rounded-lg border border-line"
      >
        {listRows(words, status, new Date()).map((row) => (
          <ListItem key={row.id} row={row} />
        ))}
      </ul>
      {status.enterprise === null ? null : <EnterpriseFolder state={status.enterprise} />}
    </section>
  );
}

function ListItem({ row }: { readonly row: ListRow }) {
  const { text } = useWords('roots');
  const { title, detail, source, limits, old, fetching, problem } = row;
  return (
    <li className="px-3.5 py-2 text-xs text-ink-soft">
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
        <span className="font-[560] text-ink wrap-anywhere">{title}</span>
        <span>{fetching ? text('roots.server.being-fetched') : detail}</span>
        {old ? (
          <span className="font-[560] text-unknown">
            {text('roots.server.old', { days: LIST_LIMITS.oldDays })}
          </span>
        ) : null}
      </p>
      {source === null ? null : (
        <p className="mt-0.5 wrap-anywhere">
          <Said text={text('roots.server.from', { source })} said={source} />
        </p>
      )}
      {limits === null ? null : (
        <p className="mt-0.5 wrap-anywhere">
          <Said {...limits} />
        </p>
      )}
      {problem === null || fetching ? null : (
        <p className="mt-0.5 text-unknown wrap-anywhere">
          <Said text={text('roots.server.not-fetched', { problem: problem.text })} said={problem.said} />
        </p>
      )}
    </li>
  );
}

/** The folder with the organisation's roots: how many were read, and which files were not. */
function EnterpriseFolder({ state }: { readonly state: EnterpriseState }) {
  const words = useWords('roots');
  const { text } = words;
  const { count } = state;
  const problems = passedOver(words, state);
  return (
    <div className="mt-3 text-sm">
      <p>
        <span className="font-[560]">{text('roots.server.folder')}</span>:{' '}
        {text(problems.length === 0 ? 'roots.server.folder-all' : 'roots.server.folder-some', { count })}
      </p>
      {problems.length === 0 ? null : (
        <ul
          aria-label={text('roots.server.passed-over')}
          className="mt-1 list-disc pl-5 text-xs text-unknown"
        >
          {problems.map((problem) => (
            <li key={problem.text} className="wrap-anywhere">
              <Said {...problem} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
