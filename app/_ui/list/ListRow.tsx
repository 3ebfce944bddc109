'use client';

import { memo } from 'react';
import RotateCw from 'lucide-react/icons/rotate-cw';
import { listSurvey } from '#lib/browser/survey/list.ts';
import type { JudgedEndpoint } from '#lib/browser/survey/judge-answer.ts';
import { oddNodes, outcomeOf, placeOf, reasonOf, type HostRow } from '#lib/view/survey/list.ts';
import { StateMark } from '../parts/StateMark.tsx';
import { Said } from '../language/Said.tsx';
import { useWords } from '../language/words.tsx';
import { Button, IconButton } from '../parts/Button.tsx';
import { cx } from '../parts/cx.ts';
import { DaysLeft } from '../survey/DaysLeft.tsx';
import { STANDING_MARK, STANDING_TONE } from '../survey/standing.ts';
import { useOpen } from '../survey/use-open.ts';

/** What of the reason a program said, in English. */
function saidOf(state: HostRow['state']): string | null {
  if (state.kind === 'failed') return state.message;
  return state.kind === 'fault' && state.fault.code === 'bad-request' ? state.fault.problem : null;
}

const CELL = 'px-3 py-2.5 align-top sm:px-4';

/** One host. Memoised: of a thousand rows only those with news are drawn anew. */
export const ListRow = memo(function ListRow({ row }: { readonly row: HostRow<JudgedEndpoint> }) {
  const { target, state } = row;
  const place = placeOf(target);
  const outcome = outcomeOf(row);
  const trusted = outcome === 'trusted';
  const words = { net: useWords('net'), survey: useWords('survey') };
  const odd = state.kind === 'judged' ? oddNodes(state, words.survey) : [];
  // A trusted host needs no words unless its nodes differ.
  const reason = trusted && odd.length === 0 ? '' : reasonOf(row, words);
  const ending = state.kind === 'judged' ? endingOf(state) : null;
  return (
    <tr role="row" className="border-line not-first:border-t max-sm:block max-sm:py-1.5">
      <th
        scope="row"
        role="rowheader"
        className={cx(CELL, 'ident text-left font-[500] max-sm:block max-sm:pb-0.5')}
      >
        {place}
      </th>
      <td role="cell" className={cx(CELL, 'max-sm:block max-sm:py-0.5')}>
        <Verdict row={row} />
        {reason === '' ? null : (
          <p className="text-ink-soft wrap-anywhere">
            <Said text={reason} said={saidOf(state)} />
          </p>
        )}
      </td>
      <td role="cell" className={cx(CELL, 'max-sm:block max-sm:pt-1')}>
        <div className="flex items-start justify-between gap-x-3 gap-y-1.5">
          <span className="min-w-0">{ending === null ? null : <DaysLeft ends={ending} />}</span>
          <span className="-my-1 flex shrink-0 gap-1 max-sm:my-0">
            <Actions row={row} place={place} />
          </span>
        </div>
      </td>
    </tr>
  );
});

const endingOf = ({ nodes }: JudgedEndpoint) =>
  nodes
    .flatMap(({ summary }) => (summary.ends === null ? [] : [summary.ends]))
    .toSorted((a, b) => a.days - b.days)[0] ?? null;

function Verdict({ row }: { readonly row: HostRow<JudgedEndpoint> }) {
  const { text } = useWords('survey');
  const outcome = outcomeOf(row);
  if (outcome === 'pending') {
    return (
      <span className="text-ink-faint">
        {text(row.state.kind === 'running' ? 'survey.list.checking' : 'survey.list.waiting')}
      </span>
    );
  }
  const mark = outcome === 'silent' ? 'unknown' : STANDING_MARK[outcome];
  const tone = outcome === 'silent' ? 'text-notice' : STANDING_TONE[outcome];
  return (
    <span className="flex items-center gap-2">
      <StateMark state={mark} className="size-4.5" />
      <span className={cx('font-[650]', tone)}>{text(`survey.outcome.${outcome}`)}</span>
    </span>
  );
}

function Actions({ row, place }: { readonly row: HostRow<JudgedEndpoint>; readonly place: string }) {
  const { text } = useWords('survey');
  const open = useOpen();
  const { id, state } = row;
  const [worst] = state.kind === 'judged' ? state.nodes : [];
  const busy = state.kind === 'running';
  return (
    <>
      {worst ? (
        <Button size="sm" aria-label={text('survey.list.open-of', { place })} onClick={() => open(worst)}>
          {text('survey.list.open')}
        </Button>
      ) : null}
      {state.kind === 'waiting' ? null : (
        <IconButton
          label={text('survey.list.again', { place })}
          className="size-8"
          disabled={busy}
          onClick={() => void listSurvey.recheck(id)}
        >
          <RotateCw aria-hidden="true" className={busy ? 'size-3.5 animate-spin' : 'size-3.5'} />
        </IconButton>
      )}
    </>
  );
}
