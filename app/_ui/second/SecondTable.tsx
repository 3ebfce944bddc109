import type { ReactNode } from 'react';
import type { SecondWords } from '#lib/content/messages/english-second.ts';
import type { SecondRow, SecondView } from '#lib/view/evidence/second.ts';
import { Said } from '../language/Said.tsx';
import { StateMark } from '../parts/StateMark.tsx';

interface SecondTableProps {
  readonly view: SecondView;
  readonly words: SecondWords;
}

/** What was compared, line by line. */
export function SecondTable({ view, words: { text } }: SecondTableProps) {
  return (
    <div className="border-t border-line text-sm">
      <Part title={text('second.head.certificates')} rows={view.certificates}>
        {text('second.head.compared', { fields: view.fields })}
      </Part>
      {view.links.length === 0 ? null : <Part title={text('second.head.signatures')} rows={view.links} />}
      <Part title={text('second.head.verdict')} rows={[view.verdict]} />
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly rows: readonly SecondRow[];
  readonly children?: ReactNode;
}

function Part({ title, rows, children }: PartProps) {
  return (
    <div className="border-t border-line px-4 py-3 first:border-t-0">
      <h3 className="font-[600]">{title}</h3>
      {children === undefined ? null : <p className="mt-0.5 text-[0.8125rem] text-ink-soft">{children}</p>}
      <ul className="mt-2 grid gap-2">
        {rows.map(({ key, state, what, outcome, detail, said }) => (
          <li key={key} className="flex items-start gap-3">
            <StateMark state={state} className="mt-0.5 size-4.5" />
            <div className="min-w-0 flex-1">
              <p className="wrap-anywhere">{what}</p>
              <p className="text-[0.8125rem] text-ink-soft wrap-anywhere">{outcome}</p>
              {detail === null ? null : (
                <p className="text-[0.8125rem] text-ink-soft wrap-anywhere">
                  <Said text={detail} said={said} />
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
