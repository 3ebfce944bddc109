import type { ReactNode } from 'react';
import type { State } from '#lib/view/types.ts';
import { cx } from './cx.ts';

/** `note` is for what is worth knowing but says nothing against the chain. */
type Mark = State | 'note';

/** Each state has its own outline, so that it is told apart in grey, in print and at a glance. */
const SHAPES: Record<Mark, { readonly tone: string; readonly shape: ReactNode; readonly glyph: string }> = {
  ok: {
    tone: 'text-trusted-strong',
    shape: <circle cx="12" cy="12" r="10.5" />,
    glyph: 'M7.4 12.4l3.1 3.1 6.1-6.6',
  },
  bad: {
    tone: 'text-untrusted-strong',
    shape: <path d="M7.6 1.4h8.8l6.2 6.2v8.8l-6.2 6.2H7.6l-6.2-6.2V7.6z" />,
    glyph: 'M8.2 8.2l7.6 7.6M15.8 8.2l-7.6 7.6',
  },
  warn: {
    tone: 'text-unknown-strong',
    shape: (
      <path d="M12 1.6c.6 0 1.2.3 1.5.9l9.2 17c.6 1.2-.2 2.6-1.5 2.6H2.8c-1.3 0-2.1-1.4-1.5-2.6l9.2-17c.3-.6.9-.9 1.5-.9z" />
    ),
    glyph: 'M12 8.6v5.6M12 18v.2',
  },
  note: {
    tone: 'text-ink-faint',
    shape: <rect x="2" y="2" width="20" height="20" rx="5" />,
    glyph: 'M12 11v6M12 7v.2',
  },
  unknown: {
    tone: 'text-notice-strong',
    shape: <path d="M12 .9l11.1 11.1L12 23.1.9 12z" />,
    glyph: 'M9.6 9.7c.2-1.4 1.2-2.2 2.5-2.2 1.4 0 2.4.9 2.4 2.1 0 2-2.4 2-2.4 3.9M12.1 16.6v.2',
  },
};

interface StateMarkProps {
  readonly state: Mark;
  readonly className?: string;
  /** Said by screen readers; without it the mark is decoration beside a text that says the same. */
  readonly label?: string;
}

/** Circle with a tick, octagon with a cross, triangle with a mark, diamond with a question, square with an i. */
export function StateMark({ state, className, label }: StateMarkProps) {
  const { tone, shape, glyph } = SHAPES[state];
  const named = label === undefined ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': label };
  return (
    <svg viewBox="0 0 24 24" className={cx('shrink-0', tone, className ?? 'size-5')} {...named}>
      <g fill="currentColor">{shape}</g>
      <path
        d={glyph}
        fill="none"
        stroke="var(--color-on-strong)"
        strokeWidth="2.3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
