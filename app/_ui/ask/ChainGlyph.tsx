/** A link or a certificate of the small drawing, and what is wrong with it. */
type GlyphState = 'ok' | 'bad' | 'gone';

/** Leaf, intermediate, root, and the two links between; `swap` marks two that changed places. */
export interface Glyph {
  readonly nodes: readonly [GlyphState, GlyphState, GlyphState];
  readonly links: readonly [GlyphState, GlyphState];
  readonly swap?: boolean;
}

/** Middles of the three certificates, and half the width of one. */
const X = [13, 56, 99] as const;
const HALF = 12;
const ROOT = 2;

const NODE: Record<GlyphState, string> = {
  ok: 'fill-surface stroke-ink-faint',
  bad: 'fill-untrusted-soft stroke-untrusted',
  gone: 'fill-transparent stroke-untrusted',
};

/** A chain in 112 × 28: three certificates and two links, the fault drawn as shape as well as colour. */
export function ChainGlyph({ glyph }: { readonly glyph: Glyph }) {
  return (
    <svg
      viewBox="0 0 112 28"
      aria-hidden="true"
      className="h-7 w-28 overflow-visible"
      fill="none"
      strokeWidth="1.6"
    >
      {glyph.links.map((state, index) => (
        <Link key={index} from={X[index] ?? 0} state={state} />
      ))}
      {glyph.nodes.map((state, index) => (
        <Node key={index} at={X[index] ?? 0} state={state} root={index === ROOT} />
      ))}
      {glyph.swap ? <Swap /> : null}
    </svg>
  );
}

interface NodeProps {
  readonly at: number;
  readonly state: GlyphState;
  readonly root: boolean;
}

function Node({ at, state, root }: NodeProps) {
  return (
    <g className={NODE[state]} strokeLinecap="round" strokeLinejoin="round">
      <rect
        x={at - HALF}
        y="5.5"
        width={2 * HALF}
        height="17"
        rx="4"
        strokeDasharray={state === 'gone' ? '2.6 3' : undefined}
      />
      {state === 'ok' && !root ? <path d={`M${at - 6} 11.8h12m-12 4.4h7`} className="opacity-60" /> : null}
      {state === 'ok' && root ? <path d={`M${at - 4.5} 14l3.2 3.2 6-6.4`} /> : null}
      {state === 'bad' ? <path d={`M${at - 3.4} 10.6l6.8 6.8m0-6.8l-6.8 6.8`} /> : null}
    </g>
  );
}

function Link({ from, state }: { readonly from: number; readonly state: GlyphState }) {
  const start = from + HALF;
  const end = start + (X[1] - X[0] - 2 * HALF);
  if (state === 'ok') return <path d={`M${start} 14H${end}`} className="stroke-ink-faint" />;
  const middle = (start + end) / 2;
  const torn = `M${start} 14H${middle - 4}l2.2-5M${end} 14H${middle + 4}l-2.2 5`;
  return (
    <path
      d={state === 'bad' ? torn : `M${start} 14H${end}`}
      className="stroke-untrusted"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeDasharray={state === 'gone' ? '0.5 4' : undefined}
    />
  );
}

/** Two arrows between the second and the third certificate. */
function Swap() {
  const [, left, right] = X;
  return (
    <path
      d={`M${left + 2} 2.6C${left + 12} -2.4 ${right - 12} -2.4 ${right - 2} 2.6m-1-4.1l1.2 4.2-4.3 1M${right - 2} 25.4C${right - 12} 30.4 ${left + 12} 30.4 ${left + 2} 25.4m1 4.1l-1.2-4.2 4.3-1`}
      className="stroke-unknown"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}
