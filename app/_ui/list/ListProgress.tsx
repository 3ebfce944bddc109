'use client';

import Braces from 'lucide-react/icons/braces';
import Sheet from 'lucide-react/icons/sheet';
import { download } from '#lib/browser/page/download.ts';
import { listSurvey, type ListSurvey } from '#lib/browser/survey/list.ts';
import { countOutcomes, heldText, remainingText } from '#lib/view/survey/list.ts';
import { listCsv, listJson } from '#lib/view/survey/list-export.ts';
import { useWords } from '../language/words.tsx';
import { Button } from '../parts/Button.tsx';

/** How far the list is, how long it may still take, and what can be done with it. */
export function ListProgress({ survey: { phase, rows, pace } }: { readonly survey: ListSurvey }) {
  const words = useWords('survey');
  const net = useWords('net');
  const { text } = words;
  const { pending } = countOutcomes(rows);
  const done = rows.length - pending;
  const remaining = phase === 'running' ? remainingText(words, pace, pending) : null;
  return (
    <div className="rounded-xl border border-line bg-surface">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2.5 px-4 py-3">
        <p className="min-w-0 flex-[1_1_14rem] text-sm text-ink-soft" data-testid="list-progress">
          <strong className="font-[600] text-ink tabular-nums">
            {text(phase === 'stopped' ? 'survey.list.stopped' : 'survey.list.done', {
              done,
              count: rows.length,
            })}
          </strong>
          {remaining === null ? null : `, ${remaining}`}
          {phase === 'running' && pace.held !== null ? `; ${heldText(words, pace.held)}` : null}
        </p>
        <div className="flex flex-wrap gap-2">
          {phase === 'running' ? (
            <Button key="stop" onClick={() => listSurvey.stop()}>
              {text('survey.list.cancel')}
            </Button>
          ) : null}
          {phase !== 'running' && pending > 0 ? (
            <Button key="go" look="primary" onClick={() => void listSurvey.resume()}>
              {text('survey.list.resume')}
            </Button>
          ) : null}
          {phase === 'running' ? null : (
            <Button key="new" onClick={() => listSurvey.clear()}>
              {text('survey.list.fresh')}
            </Button>
          )}
          <Button
            disabled={done === 0}
            onClick={() =>
              download(
                'chainsight-hosts.csv',
                `\ufeff${listCsv(rows, { net, survey: words })}`,
                'text/csv;charset=utf-8',
              )
            }
          >
            <Sheet aria-hidden="true" className="size-4" />
            CSV
          </Button>
          <Button
            disabled={done === 0}
            onClick={() =>
              download('chainsight-hosts.json', listJson(rows, { net, survey: words }), 'application/json')
            }
          >
            <Braces aria-hidden="true" className="size-4" />
            JSON
          </Button>
        </div>
      </div>
      <progress
        aria-label={text('survey.list.checked')}
        max={rows.length}
        value={done}
        className="block h-1 w-full appearance-none overflow-hidden rounded-b-xl bg-sunken [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent"
      />
    </div>
  );
}
