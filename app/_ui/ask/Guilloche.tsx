import { cx } from '../parts/cx.ts';

const PERIOD = 320;
const PERIODS = 5;
const STRANDS = 26;
const HEIGHT = 300;

/** One sine wave of amplitude 1 as cubic curves, `PERIODS + 1` long so that it can be shifted by one. */
const wave = (): string => {
  const half = PERIOD / 2;
  // The control points of the cubic nearest to a half sine lie at 0.3642 of its width.
  const hold = half * 0.3642;
  let path = 'M0 0';
  for (let index = 0; index < (PERIODS + 1) * 2; index += 1) {
    const start = index * half;
    const end = start + half;
    const peak = index % 2 === 0 ? 1.36 : -1.36;
    path += `C${(start + hold).toFixed(1)} ${peak} ${(end - hold).toFixed(1)} ${peak} ${end} 0`;
  }
  return path;
};

/**
 * The woven line pattern of printed certificates: one wave, repeated with its phase and height moved on a
 * little each time. Decoration only.
 */
export function Guilloche({ className }: { readonly className?: string }) {
  return (
    <svg
      viewBox={`0 0 ${PERIOD * PERIODS} ${HEIGHT}`}
      aria-hidden="true"
      fill="none"
      className={cx(
        'text-accent opacity-[0.17] [mask-image:radial-gradient(closest-side,black_25%,transparent)] dark:opacity-[0.2]',
        className,
      )}
    >
      <defs>
        <path id="guilloche" d={wave()} vectorEffect="non-scaling-stroke" />
      </defs>
      <g stroke="currentColor" strokeWidth="0.7">
        {Array.from({ length: STRANDS }, (_, index) => {
          const turn = index / STRANDS;
          const height = 34 + 92 * Math.sin(Math.PI * turn);
          const sign = index % 2 === 0 ? 1 : -1;
          return (
            <use
              key={index}
              href="#guilloche"
              transform={`translate(${(-PERIOD * turn).toFixed(1)} ${HEIGHT / 2}) scale(1 ${(sign * height).toFixed(1)})`}
            />
          );
        })}
      </g>
    </svg>
  );
}
