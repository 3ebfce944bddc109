'use client';

import { labelIn } from '#lib/content/messages/forms.ts';
import type { Ending } from '#lib/view/survey/summary.ts';
import { useWords } from '../language/words.tsx';
import { cx } from '../parts/cx.ts';

/** Days from which an end is worth a colour. */
const SOON = 30;

/** How long the first of the certificates sent still lasts, and which one it is when it is not the server's. */
export function DaysLeft({ ends, left }: { readonly ends: Ending | null; readonly left?: boolean }) {
  const { locale, text } = useWords('survey');
  if (ends === null) return <span className="text-ink-faint">{text('survey.days.none')}</span>;
  const { days, ago, exact, other } = ends;
  return (
    <span
      title={`${other === null ? '' : `${labelIn(locale, other)} `}${exact}`}
      className={cx(
        'tabular-nums',
        ago !== null
          ? 'font-[600] text-untrusted'
          : days < SOON
            ? 'font-[600] text-unknown'
            : 'text-ink-soft',
      )}
    >
      {ago !== null
        ? text('survey.days.ended', { count: ago })
        : text(left ? 'survey.days.left-long' : 'survey.days.left', { count: days })}
      {other === null ? null : (
        <>
          {' '}
          <span className="font-[400] text-ink-faint">{text('survey.days.of', { name: other })}</span>
        </>
      )}
    </span>
  );
}
