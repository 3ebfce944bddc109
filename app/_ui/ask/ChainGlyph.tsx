/** A link or a certificate of the small drawing, and what is wrong with it. */
export type GlyphState = 'ok' | 'bad' | 'gone';

/** Leaf, intermediate, root, and the two links between; `swap` draws the order as sent. */
export interface Glyph {
  readonly nodes: readonly [GlyphState, GlyphState, GlyphState];
  readonly links: readonly [GlyphState, GlyphState];
  readonly swap?: boolean;
}

const X = [13, 48, 83] as const;

const NODE: Record<GlyphState, string> = {
  ok: 'fill-surface stroke-ink-faint',
  bad: 'fill-untrusted-soft stroke-untrusted',
  gone: 'fill-transparent stroke-untrusted',
};

/** A chain in 96 × 26: three certificates and two links, the fault drawn as shape as well as colour. */
export function ChainGlyph({ glyph }: { readonly glyph: Glyph }) {
  return (
    <svg viewBox="0 0 96 26" aria-hidden="true" className="h-[1.625rem] w-24 overflow-visible" fill="none">
      {glyph.links.map((state, index) => (
        <Link key={index} from={X[index] ?? 0} state={state} />
      ))}
      {glyph.nodes.map((state, index) => (
        <Node key={index} at={X[index] ?? 0} state={state} root={index === 2} />
      ))}
      {glyph.swap ? (
        <path
          d="M50 3.5C58 -1.5 73 -1.5 81 3.5M77.6 0.4L81 3.6L76.6 4.8M81 22.5C73 27.5 58 27.5 50 22.5M53.4 25.6L50 22.4L54.4 21.2"
          className="stroke-unknown"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ) : null}
    </svg>
  );
}

function Node({
  at,
  state,
  root,
}: {
  readonly at: number;
  readonly state: GlyphState;
  readonly root: boolean;
}) {
  const dash = state === 'gone' ? '3 2.4' : undefined;
  return (
    <g className={NODE[state]} strokeWidth="1.6">
      <rect x={at - 11} y="5" width="22" height="16" rx="3.5" strokeDasharray={dash} />
      {state === 'ok' && !root ? (
        <path d={`M${at - 6} 11H${at + 6}M${at - 6} 15H${at + 1}`} className="opacity-60" />
      ) : null}
      {state === 'ok' && root ? (
        <path d={`M${at - 4} 13l3 3 5.5-6`} strokeLinecap="round" strokeLinejoin="round" />
      ) : null}
      {state === 'bad' ? <path d={`M${at - 3.2} 9.8l6.4 6.4m0-6.4l-6.4 6.4`} strokeLinecap="round" /> : null}
    </g>
  );
}

function Link({ from, state }: { readonly from: number; readonly state: GlyphState }) {
  const start = from + 11;
  if (state === 'ok') return <path d={`M${start} 13h13`} className="stroke-ink-faint" strokeWidth="1.6" />;
  return (
    <path
      d={state === 'bad' ? `M${start} 13h3.5m2.2 -3.4l1.6 6.8m2.2 -3.4h3.5` : `M${start} 13h13`}
      className="stroke-untrusted"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeDasharray={state === 'gone' ? '2 3' : undefined}
    />
  );
}
