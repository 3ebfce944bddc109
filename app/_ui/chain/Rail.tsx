import type { ReactNode } from 'react';
import type { State } from '#lib/view/types.ts';
import { cx } from '../parts/cx.ts';
import { StateMark } from '../parts/StateMark.tsx';

/** Solid, dashed, double, dotted: the line itself says how the link stands. */
const LINES: Record<State, string> = {
  ok: 'border-l-[3px] border-solid border-trusted-strong',
  warn: 'border-l-[5px] border-double border-unknown-strong',
  bad: 'border-l-[3px] border-dashed border-untrusted-strong',
  unknown: 'border-l-[4px] border-dotted border-notice-strong',
};

function Line({ state, className }: { readonly state: State | null; readonly className: string }) {
  return <span className={cx('mx-auto block w-0', state !== null && LINES[state], className)} />;
}

/** The rail beside an element: its symbol in a ring, with the lines of the links above and below. */
export function NodeRail({
  above,
  below,
  children,
  fault,
}: {
  readonly above: State | null;
  readonly below: State | null;
  readonly children: ReactNode;
  readonly fault: boolean;
}) {
  return (
    <div aria-hidden="true" className="flex flex-col">
      <Line state={above} className="h-3" />
      <span
        className={cx(
          'mx-auto grid size-9 shrink-0 place-items-center rounded-full bg-surface [&_svg]:size-[1.1rem]',
          fault
            ? 'border-2 border-untrusted-strong text-untrusted'
            : 'border-[1.5px] border-line-strong text-ink-soft',
        )}
      >
        {children}
      </span>
      <Line state={below} className="flex-1" />
    </div>
  );
}

/** The rail beside a connector: the line, interrupted by the state's mark. A broken link leaves a gap. */
export function LinkRail({ state, decides }: { readonly state: State; readonly decides: boolean }) {
  const gap = state === 'bad';
  return (
    <div aria-hidden="true" className="flex flex-col items-center">
      <Line state={state} className={gap ? 'h-2.5' : 'min-h-2 flex-1'} />
      {gap ? <Break flip={false} /> : null}
      <StateMark
        state={state}
        className={cx('my-0.5', decides ? 'size-8' : gap ? 'size-6' : 'size-[1.15rem]')}
      />
      {gap ? <Break flip /> : null}
      <Line state={state} className="min-h-2 flex-1" />
    </div>
  );
}

/** The torn end of a broken link. */
function Break({ flip }: { readonly flip: boolean }) {
  return (
    <svg
      viewBox="0 0 24 7"
      className={cx('my-[3px] h-[7px] w-6 text-untrusted-strong', flip && 'rotate-180')}
    >
      <path
        d="M2 2l5 3.4L12 2l5 3.4L22 2"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
