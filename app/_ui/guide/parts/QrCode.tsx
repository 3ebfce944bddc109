import { generate } from 'lean-qr/nano';

/** Squares kept free on each side (ISO/IEC 18004 §6.3.8). */
const QUIET = 4;

interface QrCodeProps {
  readonly text: string;
  /** What it is, for those who can't see it. */
  readonly label: string;
}

/** A text as a QR code, dark on light in every theme and on paper: cameras expect it so. */
export function QrCode({ text, label }: QrCodeProps) {
  const code = generate(text);
  const rows = Array.from({ length: code.size }, (_, y) =>
    Array.from({ length: code.size }, (_, x) => (code.get(x, y) ? `M${x} ${y}h1v1h-1z` : '')).join(''),
  );
  const side = code.size + 2 * QUIET;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      shapeRendering="crispEdges"
      className="block aspect-square w-full max-w-72 rounded-md forced-color-adjust-none print-color-adjust-exact"
    >
      <path fill="#fff" d={`M${-QUIET} ${-QUIET}h${side}v${side}h${-side}z`} />
      <path fill="#000" d={rows.join('')} />
    </svg>
  );
}
