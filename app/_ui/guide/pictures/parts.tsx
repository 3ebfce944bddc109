import type { ReactNode } from 'react';

/** Words in a drawing: one size, one family, the theme's ink. */
export function Label({
  x,
  y,
  children,
  strong = false,
  tone = 'fill-ink',
}: {
  readonly x: number;
  readonly y: number;
  readonly children: ReactNode;
  readonly strong?: boolean;
  readonly tone?: string;
}) {
  return (
    <text x={x} y={y} fontSize="12" fontWeight={strong ? 650 : 450} className={tone}>
      {children}
    </text>
  );
}

/** A grey bar in place of words that do not matter. */
export function Bar({ x, y, width }: { readonly x: number; readonly y: number; readonly width: number }) {
  return <rect x={x} y={y} width={width} height="7" rx="3.5" className="fill-line-strong" />;
}

/** The ring around what the reader shall look for. */
export function Ring(box: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}) {
  return <rect {...box} rx="6" fill="none" strokeWidth="2.5" className="stroke-untrusted-strong" />;
}

/** A window frame of the drawing's size, with a title bar. */
export function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <g>
      <rect x="14" y="12" width="372" height="166" rx="8" className="fill-surface stroke-line-strong" />
      <path d="M14 34h372" className="stroke-line-strong" />
      <circle cx="352" cy="23" r="3.5" className="fill-line-strong" />
      <circle cx="364" cy="23" r="3.5" className="fill-line-strong" />
      <circle cx="376" cy="23" r="3.5" className="fill-line-strong" />
      {children}
    </g>
  );
}

/** A folder symbol, 18 by 14. */
export function Folder({
  x,
  y,
  open = false,
}: {
  readonly x: number;
  readonly y: number;
  readonly open?: boolean;
}) {
  return (
    <path
      transform={`translate(${x} ${y})`}
      d="M0 2.5A1.5 1.5 0 0 1 1.5 1H6l2 2h8.5A1.5 1.5 0 0 1 18 4.5v8A1.5 1.5 0 0 1 16.5 14h-15A1.5 1.5 0 0 1 0 12.5Z"
      className={open ? 'fill-accent' : 'fill-accent-line'}
    />
  );
}
