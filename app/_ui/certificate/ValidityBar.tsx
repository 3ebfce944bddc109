import type { ValidityView } from '#lib/view/types.ts';
import { cx } from '../parts/cx.ts';

const SPAN: Record<ValidityView['state'], string> = {
  current: 'bg-trusted-strong',
  ending: 'bg-unknown-strong',
  over: 'bg-untrusted-strong',
  future: 'bg-untrusted-strong',
  reversed: 'bg-untrusted-strong',
};

/** The span of validity with a marker at the time of the check; a picture beside text that says the same. */
export function ValidityBar({
  validity,
  className,
}: {
  readonly validity: ValidityView;
  readonly className?: string;
}) {
  const { spanStart, spanEnd, marker, state } = validity;
  const outside = state === 'over' || state === 'future' || state === 'reversed';
  return (
    <span
      aria-hidden="true"
      data-drawn=""
      className={cx('relative block h-3 print:[print-color-adjust:exact]', className)}
    >
      <span className="absolute inset-x-0 top-1 h-1 rounded-full bg-line" />
      <span
        className={cx('absolute top-1 h-1 rounded-full ', SPAN[state], outside && 'opacity-55')}
        style={{ left: `${spanStart}%`, width: `${spanEnd - spanStart}%` }}
      />
      <span
        className="absolute top-0 h-3 w-[3px] -translate-x-1/2 rounded-full bg-ink outline-2 outline-surface"
        style={{ left: `${marker}%` }}
      />
    </span>
  );
}
