/**
 * Finds encapsulation boundaries (RFC 7468 §3) in text that has been through mail, tickets and terminals.
 * One pass, no backtracking: the cost is linear in the text whatever it holds.
 */

export type PemPart =
  /** From BEGIN to END; `endLabel` is null when no END came before the next BEGIN or the end of the text. */
  | {
      readonly kind: 'block';
      readonly label: string;
      readonly start: number;
      readonly bodyStart: number;
      readonly bodyEnd: number;
      readonly endLabel: string | null;
    }
  /** Text outside blocks; `strayEnd` is the label of an END that closes it without a BEGIN. */
  | { readonly kind: 'gap'; readonly start: number; readonly end: number; readonly strayEnd: string | null };

interface Marker {
  readonly type: 'BEGIN' | 'END';
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** Longest label looked for; the longest in use has 22 characters. */
const LABEL_LENGTH = 60;

const HYPHEN = 0x2d;
const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0x09 || unit === 0x200b;

/** Blocks and the text between them, in order, covering the whole text. */
export function* scanPem(text: string): Generator<PemPart> {
  let open: Marker | null = null;
  let offset = 0;
  for (const marker of markers(text)) {
    if (open === null) {
      const strayEnd = marker.type === 'END' ? marker.label : null;
      if (marker.start > offset || strayEnd !== null)
        yield { kind: 'gap', start: offset, end: marker.start, strayEnd };
      if (marker.type === 'BEGIN') open = marker;
    } else {
      yield block(open, marker.start, marker.type === 'END' ? marker.label : null);
      open = marker.type === 'BEGIN' ? marker : null;
    }
    offset = marker.end;
  }
  if (open !== null) yield block(open, text.length, null);
  else if (offset < text.length) yield { kind: 'gap', start: offset, end: text.length, strayEnd: null };
}

const block = (begin: Marker, bodyEnd: number, endLabel: string | null): PemPart => ({
  kind: 'block',
  label: begin.label,
  start: begin.start,
  bodyStart: begin.end,
  bodyEnd,
  endLabel,
});

function* markers(text: string): Generator<Marker> {
  /** End of the marker before. */
  let last = 0;
  for (const match of text.matchAll(/BEGIN|END/g)) {
    const type = match[0] === 'BEGIN' ? 'BEGIN' : 'END';
    let start = match.index;
    while (start > match.index - 4 && isSpace(text.charCodeAt(start - 1))) start--;
    if (text.charCodeAt(start - 1) !== HYPHEN) continue;
    // Hyphens that already close the marker in front may open this one too.
    while (start > last && text.charCodeAt(start - 1) === HYPHEN) start--;

    const labelStart = match.index + type.length;
    const close = text.slice(labelStart, labelStart + LABEL_LENGTH).indexOf('-');
    if (close < 0) continue;
    const label = text
      .slice(labelStart, labelStart + close)
      .replaceAll('\u200b', '')
      .trim()
      .replace(/\s+/g, ' ');
    if (!/^[A-Z0-9][A-Z0-9 #.]*$/.test(label)) continue;
    let end = labelStart + close;
    while (text.charCodeAt(end) === HYPHEN) end++;
    last = end;
    yield { type, label, start, end };
  }
}
