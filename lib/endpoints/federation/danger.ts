/** Looks at XML before a parser does: what could harm a parser is refused unread. Linear in the text. */
import type { MetadataProblem } from './wire.ts';

/** Nesting of elements; real metadata has about 10, and parsers recurse. */
const DEPTH = 64;

/** Markup that nests nothing, and how it ends. */
const SPANS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** Index of the ">" that ends the tag at `start`, past quoted values; -1 when it has none. */
function tagEnd(text: string, start: number): number {
  const stop = /[>"']/g;
  let at = start;
  for (;;) {
    stop.lastIndex = at;
    const match = stop.exec(text);
    if (match === null) return -1;
    if (match[0] === '>') return match.index;
    const close = text.indexOf(match[0], match.index + 1);
    if (close < 0) return -1;
    at = close + 1;
  }
}

/**
 * Says why a text must not be given to a parser, or null: it may. Entities, be they bombs or references
 * to files, come only with a document type (XML 1.0 §2.8), which no metadata has.
 */
export function refuseDangerous(text: string): MetadataProblem | null {
  let depth = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const span = SPANS.find(([open]) => text.startsWith(open, at));
    if (span !== undefined) {
      const [open, close] = span;
      const end = text.indexOf(close, at + open.length);
      if (end < 0) return 'not-xml';
      at = end + close.length;
      continue;
    }
    if (text.startsWith('<!', at)) return 'document-type';
    const end = tagEnd(text, at);
    if (end < 0) return 'not-xml';
    if (text.startsWith('</', at)) depth--;
    else if (text[end - 1] !== '/') depth++;
    if (depth > DEPTH) return 'too-deep';
    at = end + 1;
  }
  return null;
}
