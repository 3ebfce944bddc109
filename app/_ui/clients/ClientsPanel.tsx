'use client';

import { useMemo } from 'react';
import LoaderCircle from 'lucide-react/icons/loader-circle';
import { announce } from '#lib/browser/page/announce.ts';
import type { Report } from '#lib/core/report/types.ts';
import { clientsView } from '#lib/view/clients/clients.ts';
import { barredClients } from '#lib/view/result/barred.ts';
import { computerRow } from '#lib/view/clients/computer.ts';
import type { Observation, SeenByComputer } from '#lib/browser/ask/source.ts';
import { capitalIn, clausesIn, listIn } from '#lib/content/messages/forms.ts';
import type { FetchableList } from '#lib/trust/status.ts';
import { fetchedNow, listProblem, storeAge } from '#lib/view/clients/root-lists.ts';
import type { ClientsView } from '#lib/view/clients/clients.ts';
import { useComputer } from './use-computer-account.ts';
import { useClientWords, useRecordWords } from '../language/result-words.ts';
import { Said } from '../language/Said.tsx';
import { Localised } from '../language/site.tsx';
import { Worded, useWords } from '../language/words.tsx';
import { Button } from '../parts/Button.tsx';
import { DatedText } from '../parts/LongText.tsx';
import { Notice } from '../parts/Notice.tsx';
import { FoldedSection } from '../parts/Section.tsx';
import { useRootLists } from '../stores/use-root-lists.ts';
import { useStores } from '../stores/use-stores.ts';
import { ClientMatrix } from './ClientMatrix.tsx';
import { useClientJudging } from './use-client-lines.ts';

interface ClientsPanelProps {
  /** The general report: the matrix is made for its host and time. */
  readonly report: Report;
  /** How the server was reached, for clients that can't. */
  readonly observation: Observation | null;
  /** The computer whose record was given, which is a line of its own. */
  readonly computer: SeenByComputer | null;
  /** Id of the client whose view is drawn, or null. */
  readonly picked: string | null;
  readonly onPick: (client: string | null) => void;
}

const PARTS = ['clients', 'roots'] as const;

/** For whom the chain is trusted: one line for each client, made by the worker after the verdict. */
export function ClientsPanel(props: ClientsPanelProps) {
  return (
    <Worded
      parts={props.computer === null ? PARTS : [...PARTS, 'record']}
      waiting={<FoldedSection words="clients">{null}</FoldedSection>}
    >
      <Localised>
        <Panel {...props} />
      </Localised>
    </Worded>
  );
}

function Panel({ report, observation, computer, picked, onPick }: ClientsPanelProps) {
  const words = useClientWords();
  const { text } = words;
  const { lines, failed, retry } = useClientJudging(report);
  const seen = useComputer(computer);
  const record = useRecordWords();
  const view = useMemo(() => {
    if (lines === null) return null;
    return clientsView(words, lines, barredClients(observation), seen && computerRow(words, seen, record));
  }, [words, lines, observation, seen, record]);
  const waiting = failed ? undefined : text('clients.judging');
  const pick = (client: string | null) => {
    onPick(client);
    if (client === null) announce(text('clients.seen.general'));
  };
  return (
    <FoldedSection
      words="clients"
      aside={view?.summary ?? waiting}
      lead={
        failed ? (
          <Notice
            tone="error"
            role="alert"
            className="mb-3"
            title={text('clients.failed.title')}
            action={
              <Button size="sm" className="-my-1" onClick={retry}>
                {text('clients.failed.again')}
              </Button>
            }
          >
            {text(view === null ? 'clients.failed.missing' : 'clients.failed.older')}
          </Notice>
        ) : undefined
      }
    >
      {view === null ? null : (
        <>
          {view.shared === null || view.alike !== null ? null : (
            <p className="mb-3 text-sm wrap-anywhere">
              <span className="font-[600]">
                {text('clients.stop.alike', { count: view.shared.clients })}{' '}
              </span>
              {view.shared.stops}
            </p>
          )}
          <ClientMatrix view={view} picked={picked} onPick={pick} />
          <StoreAges report={report} />
          <ListsArriving />
          <MissingStores missing={view.missing} />
        </>
      )}
    </FoldedSection>
  );
}

/** Says of each store that is not at hand how to provide it; no other store stands in for it. */
function MissingStores({ missing }: Pick<ClientsView, 'missing'>) {
  const { text, locale } = useClientWords();
  const status = useRootLists();
  const fetchable = status?.fetchable ?? [];
  // What is on its way needs nobody's help.
  const open = missing.filter(({ id }) => !fetchable.some((list) => list.id === id && list.fetching));
  const failed = fetchable.filter(({ id, problem }) => problem !== null && open.some((one) => one.id === id));
  if (open.length === 0) return null;
  return (
    <Notice tone="info" title={text('clients.missing.title')} className="mt-3">
      <p>{text('clients.missing.why')}</p>
      <ul className="mt-1.5 grid list-disc gap-1 pl-5">
        {open.map(({ id, store, how }) => (
          <li key={id}>
            <span className="font-[600]">{capitalIn(locale, store)}</span>: {how}
          </li>
        ))}
      </ul>
      {failed.length === 0 ? null : <NotFetched lists={failed} />}
    </Notice>
  );
}

/** Why lists could not be fetched, each reason once. */
function NotFetched({ lists }: { readonly lists: readonly FetchableList[] }) {
  const { text } = useClientWords();
  const words = useWords('roots');
  const reasons = new Map(
    lists.map((list) => {
      const reason = listProblem(words, list);
      return [reason?.text ?? '', reason];
    }),
  );
  return [...reasons].map(([key, reason]) => (
    <p key={key} data-not-fetched="" className="mt-1.5 wrap-anywhere">
      {text('clients.missing.problem')} {reason === null ? null : <Said {...reason} />}
    </p>
  ));
}

/** Which lists of roots the lines above rest on, and how old each is; asked again with every new report. */
function StoreAges({ report }: { readonly report: Report }) {
  const words = useClientWords();
  const stores = useStores(report);
  if (stores.length === 0) return null;
  const now = new Date();
  // One file may stand for several kinds of client.
  const lists = clausesIn(words.locale, [...new Set(stores.map((store) => storeAge(words, store, now)))]);
  return (
    <p className="mt-2 text-[0.8125rem] text-ink-soft">
      <DatedText text={words.text('clients.lists.all', { lists })} />
    </p>
  );
}

/** Says which root lists the server is fetching; the lines are judged again when they arrive. */
function ListsArriving() {
  const { text, locale } = useClientWords();
  const roots = useWords('roots');
  const status = useRootLists();
  const names = status === null ? [] : fetchedNow(status);
  return (
    <p role="status" className="mt-3 flex items-center gap-2 text-sm text-ink-soft empty:hidden print:hidden">
      {names.length === 0 ? null : (
        <>
          <LoaderCircle
            aria-hidden="true"
            className="size-4 shrink-0 animate-spin motion-reduce:animate-none"
          />
          <span>
            {roots.text('roots.server.fetching', { count: names.length, names: listIn(locale, names) })}{' '}
            {text('clients.lists.again')}
          </span>
        </>
      )}
    </p>
  );
}
