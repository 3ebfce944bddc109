import { type ReactNode, useId } from 'react';
import { cx } from '../parts/cx.ts';

interface SectionProps {
  readonly title: string;
  /** A short line beside the heading. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** Marks the headings that the navigation within a result lists. */
export const SECTION_MARK = 'data-section';

/** A part of the result with its heading. */
export function Section({ title, note, children, className }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={cx('min-w-0', className)}>
      <div className="mb-3 flex print:break-after-avoid flex-wrap items-baseline gap-x-3">
        <h2
          id={id}
          tabIndex={-1}
          {...{ [SECTION_MARK]: '' }}
          className="scroll-mt-14 text-lg font-[650] outline-none!"
        >
          {title}
        </h2>
        {note === undefined ? null : <p className="text-sm text-ink-soft">{note}</p>}
      </div>
      {children}
    </section>
  );
}
