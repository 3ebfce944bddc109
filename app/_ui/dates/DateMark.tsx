import type { ReactNode } from 'react';
import type { DateKind } from '#lib/view/dates/types.ts';
import { cx } from '../parts/cx.ts';

interface Look {
  readonly tone: string;
  readonly shape: ReactNode;
  /** Only outlined: nothing is to be done. */
  readonly hollow?: boolean;
}

/** Each kind has its own outline, so that it is told apart in grey and in print. */
const LOOKS: Record<DateKind, Look> = {
  stops: {
    tone: 'text-untrusted-strong',
    shape: <path d="M7.6 1.4h8.8l6.2 6.2v8.8l-6.2 6.2H7.6l-6.2-6.2V7.6z" />,
  },
  expires: {
    tone: 'text-unknown-strong',
    shape: <rect x="2" y="2" width="20" height="20" rx="2.5" />,
  },
  renew: { tone: 'text-accent', shape: <circle cx="12" cy="12" r="10.5" /> },
  rule: {
    tone: 'text-notice-strong',
    shape: <path d="M12 .9l11.1 11.1L12 23.1.9 12z" />,
  },
  begins: {
    tone: 'text-ink-soft',
    shape: <circle cx="12" cy="12" r="10" />,
    hollow: true,
  },
  evidence: {
    tone: 'text-ink-soft',
    shape: <rect x="2.5" y="2.5" width="19" height="19" rx="6" strokeDasharray="3 2" />,
    hollow: true,
  },
};

interface DateMarkProps {
  readonly kind: DateKind;
  /** Null: without a number. */
  readonly number: number | null;
  /** What ended is over, not merely to come. */
  readonly past: boolean;
  readonly className?: string;
}

/** The number of a date in the shape of its kind; decoration beside words that say the same. */
export function DateMark({ kind, number, past, className }: DateMarkProps) {
  const { shape, hollow = false } = LOOKS[kind];
  const tone = kind === 'expires' && past ? LOOKS.stops.tone : LOOKS[kind].tone;
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={cx('shrink-0 print:[print-color-adjust:exact]', tone, className ?? 'size-6')}
    >
      <g
        fill={hollow ? 'var(--color-surface)' : 'currentColor'}
        stroke={hollow ? 'currentColor' : 'none'}
        strokeWidth="1.8"
      >
        {shape}
      </g>
      {number === null ? null : (
        <text
          x="12"
          y="12.4"
          textAnchor="middle"
          dominantBaseline="central"
          fontSize={number > 9 ? 10 : 12}
          fontWeight="650"
          fill={hollow ? 'currentColor' : 'var(--color-on-strong)'}
        >
          {number}
        </text>
      )}
    </svg>
  );
}
