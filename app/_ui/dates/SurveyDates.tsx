'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { announce } from '#lib/browser/page/announce.ts';
import { surveyDates, type NamedNode, type SurveyDates as Found } from '#lib/browser/survey/dates.ts';
import { dayIn } from '#lib/content/messages/forms.ts';
import { calendarEntries } from '#lib/view/dates/calendar.ts';
import { surveyRows } from '#lib/view/dates/survey.ts';
import { Button } from '../parts/Button.tsx';
import { useDateWords } from '../language/result-words.ts';
import { useWords } from '../language/words.tsx';
import { Section } from '../parts/Section.tsx';
import { CalendarButton } from './CalendarButton.tsx';
import { SurveyLine, SurveyTicks } from './SurveyLine.tsx';

/** More rows than this are shown on demand. */
const SHOWN = 50;

interface SurveyDatesProps {
  readonly nodes: readonly NamedNode[];
  /** Its mail exchangers' records are among the dates; null: the hosts are of no one domain. */
  readonly domain?: string | null;
  /** Start of the calendar file's name. */
  readonly name: string;
}

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number }
  | { readonly kind: 'done'; readonly found: Found }
  | { readonly kind: 'failed' };

/** When the chains of a survey end, the first first; worked out when asked for. */
export function SurveyDates({ nodes, domain = null, name }: SurveyDatesProps) {
  const { text } = useWords('aside');
  const [state, setState] = useState<State>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(new DOMException('Gone.', 'AbortError')), []);
  if (nodes.length === 0) return null;

  const start = async () => {
    const controller = new AbortController();
    running.current = controller;
    setState({ kind: 'running', done: 0 });
    try {
      const tell = (done: number) => setState({ kind: 'running', done });
      const found = await surveyDates(nodes, domain, controller.signal, tell);
      setState({ kind: 'done', found });
      announce(text('aside.dates.spoken', { count: nodes.length }));
    } catch (error) {
      setState({ kind: controller.signal.aborted ? 'idle' : 'failed' });
      if (!controller.signal.aborted) reportError(error);
    }
  };

  return (
    <Section title={text('aside.dates.title')} note={text('aside.dates.note')}>
      {state.kind === 'running' ? (
        <p className="flex items-center gap-3 text-sm text-ink-soft">
          {text('aside.dates.progress', { count: nodes.length, done: state.done })}
          <Button
            size="sm"
            onClick={() => running.current?.abort(new DOMException('Cancelled.', 'AbortError'))}
          >
            {text('aside.dates.cancel')}
          </Button>
        </p>
      ) : (
        <Button size="sm" onClick={() => void start()}>
          {state.kind === 'done'
            ? text('aside.dates.again')
            : text('aside.dates.go', { count: nodes.length })}
        </Button>
      )}
      {state.kind === 'failed' ? (
        <p role="alert" className="mt-2 text-sm text-untrusted">
          {text('aside.dates.failed')}
        </p>
      ) : null}
      {state.kind === 'idle' ? (
        <p className="mt-2 text-[0.8125rem] text-ink-soft">{text('aside.dates.asks')}</p>
      ) : null}
      {state.kind === 'done' ? <Rows found={state.found} name={name} /> : null}
    </Section>
  );
}

function Rows({ found: { dates, unasked }, name }: { readonly found: Found; readonly name: string }) {
  const { text } = useWords('aside');
  const words = useDateWords();
  const [all, setAll] = useState(false);
  const told = useMemo(
    () => dates.map(({ timeline, ...rest }) => ({ ...rest, timeline: timeline(words) })),
    [words, dates],
  );
  const { rows, scale } = useMemo(
    () => surveyRows(told.map(({ subject, ...rest }) => ({ label: subject.label, ...rest }))),
    [told],
  );
  const shown = all ? rows : rows.slice(0, SHOWN);
  return (
    <>
      <div className="mt-3 rounded-lg border border-line bg-surface text-sm">
        <SurveyTicks scale={scale} />
        <ol aria-label={text('aside.dates.list')} className="divide-y divide-line border-t border-line">
          {shown.map((row) => (
            <li
              key={row.key}
              className="grid gap-x-5 gap-y-1.5 px-4 py-2.5 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]"
            >
              <div className="min-w-0">
                <p className="ident font-[500]">{row.label}</p>
                {row.first === null ? (
                  <p className="text-ink-soft">{text('aside.dates.nobody')}</p>
                ) : (
                  <p className="wrap-anywhere">
                    <time dateTime={row.first.moment.iso} className="tabular-nums">
                      {dayIn(words.locale, row.first.moment.iso)}
                    </time>{' '}
                    <span className="text-ink-soft">
                      ({row.first.moment.relative}): {row.first.title}
                    </span>
                  </p>
                )}
              </div>
              <SurveyLine row={row} scale={scale} />
            </li>
          ))}
        </ol>
      </div>
      {shown.length < rows.length ? (
        <Button look="quiet" size="sm" className="mt-2" onClick={() => setAll(true)}>
          {text('aside.dates.more', { count: rows.length - shown.length })}
        </Button>
      ) : null}
      {unasked > 0 ? (
        <p className="mt-2 text-[0.8125rem] text-ink-soft">
          {text('aside.dates.unasked', { count: unasked })}
        </p>
      ) : null}
      <CalendarButton
        name={name}
        entries={() => told.flatMap(({ subject, timeline }) => calendarEntries(timeline.events, subject))}
        disabled={rows.every(({ events }) => events.length === 0)}
      />
    </>
  );
}
