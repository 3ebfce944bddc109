import type { DatedEvent } from '#lib/view/dates/types.ts';
import { useWords } from '../language/words.tsx';
import { cx } from '../parts/cx.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { DateMark } from './DateMark.tsx';

interface DateListProps {
  readonly events: readonly DatedEvent[];
  /** Key of the event to bring out. */
  readonly next: string | null;
}

/** What lies behind and asks for nothing is folded. */
const isHistory = ({ past, kind }: DatedEvent): boolean => past && (kind === 'begins' || kind === 'evidence');

/** The dates in words, in their order and with the numbers of the drawing. */
export function DateList({ events, next }: DateListProps) {
  const { text } = useWords('dates');
  const numbered = events.map((event, index) => ({ event, number: index + 1 }));
  const history = numbered.filter(({ event }) => isHistory(event));
  const rows = numbered.filter(({ event }) => !isHistory(event));
  return (
    <div className="overflow-hidden rounded-lg border border-line bg-surface text-sm">
      <ol aria-label={text('dates.list')} className="divide-y divide-line">
        {rows.map(({ event, number }) => (
          <Row key={event.key} event={event} number={number} next={event.key === next} />
        ))}
      </ol>
      {history.length === 0 ? null : (
        <Disclosure
          className="border-t border-line print:hidden"
          summaryClassName="cursor-pointer rounded-b-lg px-4 py-2 text-[0.8125rem] text-ink-soft hover:bg-sunken/60"
          summary={text('dates.behind', { count: history.length })}
        >
          {() => (
            <ol aria-label={text('dates.behind-list')} className="divide-y divide-line border-t border-line">
              {history.map(({ event, number }) => (
                <Row key={event.key} event={event} number={number} next={false} />
              ))}
            </ol>
          )}
        </Disclosure>
      )}
    </div>
  );
}

interface RowProps {
  readonly event: DatedEvent;
  readonly number: number;
  readonly next: boolean;
}

function Row({ event: { kind, moment, title, detail, claimed, past }, number, next }: RowProps) {
  const { text } = useWords('dates');
  return (
    <li
      aria-current={next ? 'step' : undefined}
      className={cx(
        'grid grid-cols-[auto_minmax(0,1fr)] items-start gap-x-3 px-4 py-2.5 sm:grid-cols-[auto_10.5rem_minmax(0,1fr)] print:break-inside-avoid',
        next && 'bg-accent-soft',
      )}
    >
      <DateMark kind={kind} number={number} past={past} className="mt-px size-5.5" />
      <p className="text-ink-soft tabular-nums">
        <time dateTime={moment.iso}>{moment.exact}</time>
        <span className="block text-[0.8125rem] whitespace-nowrap max-sm:ml-2 max-sm:inline-block">
          {moment.relative}
        </span>
      </p>
      <div className="min-w-0 max-sm:col-start-2">
        <p className="font-[600] wrap-anywhere">
          <span className="sr-only">{text(`dates.kind.${kind}`)}: </span>
          {title}
          {next ? (
            <span className="ml-2 inline-block rounded-sm border border-accent px-1.5 text-2xs font-[650] text-accent">
              {text('dates.mark')}
            </span>
          ) : null}
        </p>
        {detail === null ? null : <p className="text-ink-soft wrap-anywhere">{detail}</p>}
        {claimed === undefined ? null : (
          <p lang="en" className="text-ink-soft wrap-anywhere">
            {claimed}
          </p>
        )}
      </div>
    </li>
  );
}
