import type { SideName } from '#lib/browser/compare/comparison.ts';
import { cx } from '../parts/cx.ts';

/** A and B, each in a frame of its own form: round and square. */
export function SideLetter({ side, className }: { readonly side: SideName; readonly className?: string }) {
  return (
    <span
      className={cx(
        'inline-flex size-6 shrink-0 items-center justify-center border border-edge text-[0.8125rem] font-[650]',
        side === 'a' ? 'rounded-full' : 'rounded-sm',
        className,
      )}
    >
      {side.toUpperCase()}
    </span>
  );
}
