import type { Ending } from '#lib/view/survey/summary.ts';
import { cx } from '../parts/cx.ts';
import { plural } from '../parts/plural.ts';

/** Days from which an end is worth a colour. */
const SOON = 30;

const words = (days: number): string =>
  days < 0 ? `ended ${plural(-days, 'day')} ago` : plural(days, 'day');

/** How long the first of the certificates sent still lasts, and which one it is when it is not the server's. */
export function DaysLeft({ ends, left }: { readonly ends: Ending | null; readonly left?: boolean }) {
  if (ends === null) return <span className="text-ink-faint">no date</span>;
  const { days, exact, other } = ends;
  return (
    <span
      title={`${other === null ? '' : `${other}: `}${exact}`}
      className={cx(
        'tabular-nums',
        days < 0 ? 'font-[600] text-untrusted' : days < SOON ? 'font-[600] text-unknown' : 'text-ink-soft',
      )}
    >
      {words(days)}
      {left && days >= 0 ? ' left' : null}
      {other === null ? null : <span className="font-[400] text-ink-faint"> (“{other}”)</span>}
    </span>
  );
}
