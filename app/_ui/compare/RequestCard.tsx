'use client';

import { comparison, type ChosenRequest } from '#lib/browser/compare/comparison.ts';
import { requestView, termsIn } from '#lib/view/request/request.ts';
import { useSourceName } from '../language/source-name.ts';
import { Localised } from '../language/site.tsx';
import { useWords, Worded } from '../language/words.tsx';
import { Button } from '../parts/Button.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { SideLetter } from './SideLetter.tsx';

/** A certificate request in the place of B, with what it asks for. */
export function RequestCard({ request }: { readonly request: ChosenRequest }) {
  const { text } = useWords('aside');
  const name = useSourceName();
  return (
    <div className="rounded-xl border border-line bg-surface px-4 py-3.5 print:break-inside-avoid">
      <div className="flex items-start gap-3">
        <SideLetter side="b" />
        <p className="min-w-0 flex-1 font-[620] wrap-anywhere">{name(request)}</p>
        <Button
          size="sm"
          className="print:hidden"
          aria-label={text('aside.compare.change-of', { letter: 'B' })}
          onClick={() => void comparison.remove('b')}
        >
          {text('aside.compare.change')}
        </Button>
      </div>
      <Worded parts={['request', 'certificate']} waiting={null}>
        <Localised>
          <Asked params={request.params} />
        </Localised>
      </Worded>
    </div>
  );
}

/** What it says, row by row, and what is wrong with it. */
function Asked({ params }: Pick<ChosenRequest, 'params'>) {
  const { text } = useWords('request');
  const { state, rows, checks } = requestView(params, termsIn(useWords('certificate')));
  return (
    <div data-request="" className="mt-2.5 space-y-2.5 text-sm">
      <p>{text(`request.lead.${state}`)}</p>
      <dl className="space-y-1">
        {rows.map(({ id, values }) =>
          values.length === 0 && id !== 'names' && id !== 'subject' ? null : (
            <div key={id} className="flex flex-wrap gap-x-2">
              <dt className="text-ink-soft">{text(`request.row.${id}`)}</dt>
              <dd className="min-w-0 wrap-anywhere">
                {values.length > 0 ? (
                  <bdi>{values.join(', ')}</bdi>
                ) : (
                  text(id === 'names' && params.namesCut === 1 ? 'request.cut' : 'request.none')
                )}
              </dd>
            </div>
          ),
        )}
      </dl>
      <ul className="space-y-1">
        {checks.map(({ id, state: found, value }, index) =>
          found === 'ok' ? null : (
            <li key={index} className="flex items-start gap-2">
              <StateMark state={found} className="mt-px size-4.5" label={text(`request.state.${found}`)} />
              <span className="min-w-0 wrap-anywhere">{text(`request.check.${id}`, { value })}</span>
            </li>
          ),
        )}
      </ul>
    </div>
  );
}
