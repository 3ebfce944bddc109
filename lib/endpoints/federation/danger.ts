/** Looks at XML before a parser does: what could harm a parser is refused unread. Linear in the text. */
import type { MetadataProblem } from './wire.ts';

/** What metadata may have of everything that parsers and canonical forms take more than linear time for. */
const MOST = {
  /** Nesting of elements; real metadata has about 10, and parsers recurse. */
  depth: 64,
  /** Tags, comments and the like; AD FS writes some 2,000. */
  parts: 8_000,
  /** Attributes of all elements, which canonical forms sort and XPath walks; AD FS writes some 1,000. */
  attributes: 8_000,
  /** Attributes of one element; real ones have under 10. */
  attributesOfOne: 64,
  /** Declarations of prefixes that hold at one place; AD FS has some 10, each element being able to add more. */
  prefixes: 64,
  /** Certificates, those of the signature among them; a service in rollover has 12. */
  certificates: 200,
} as const;

/** Markup that nests nothing, and how it ends. */
const SPANS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

interface Tag {
  /** Index of the ">" that ends it. */
  readonly end: number;
  readonly attributes: number;
}

/** The tag at `start`, past quoted values; null when it has no end. */
function readTag(text: string, start: number): Tag | null {
  const stop = /[>"']/g;
  let at = start;
  for (let attributes = 0; ; attributes++) {
    stop.lastIndex = at;
    const match = stop.exec(text);
    if (match === null) return null;
    if (match[0] === '>') return { end: match.index, attributes };
    const close = text.indexOf(match[0], match.index + 1);
    if (close < 0) return null;
    at = close + 1;
  }
}

const CERTIFICATE = /^<(?:[^\s:/>]{1,100}:)?X509Certificate[\s/>]/;

/** What is open at one place of the text, and what there was so far. */
class Census {
  /** Prefixes that the open elements declare, each by itself; their number is the depth. */
  readonly #open: number[] = [];
  #prefixes = 0;
  #parts = 0;
  #attributes = 0;
  #certificates = 0;

  /** Counts a part of any kind. */
  part(): MetadataProblem | null {
    return ++this.#parts > MOST.parts ? 'too-many-parts' : null;
  }

  open(text: string, start: number, { end, attributes }: Tag): MetadataProblem | null {
    // A word in a value counts too: that errs towards refusing, far above what real metadata has.
    const declared = attributes === 0 ? 0 : (text.slice(start, end).match(/\bxmlns\b/g) ?? []).length;
    if (CERTIFICATE.test(text.slice(start, start + 150))) this.#certificates++;
    this.#attributes += attributes;
    if (attributes > MOST.attributesOfOne || this.#attributes > MOST.attributes) return 'too-many-parts';
    if (this.#certificates > MOST.certificates) return 'too-many-parts';
    if (this.#prefixes + declared > MOST.prefixes) return 'too-many-parts';
    if (text[end - 1] === '/') return null;
    this.#open.push(declared);
    this.#prefixes += declared;
    return this.#open.length > MOST.depth ? 'too-deep' : null;
  }

  close(): void {
    this.#prefixes -= this.#open.pop() ?? 0;
  }
}

/**
 * Says why a text must not be given to a parser, or null: it may. Entities, be they bombs or references
 * to files, come only with a document type (XML 1.0 §2.8), which no metadata has.
 */
export function refuseDangerous(text: string): MetadataProblem | null {
  const census = new Census();
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const crowd = census.part();
    if (crowd !== null) return crowd;
    const span = SPANS.find(([open]) => text.startsWith(open, at));
    if (span !== undefined) {
      const [open, close] = span;
      const end = text.indexOf(close, at + open.length);
      if (end < 0) return 'not-xml';
      at = end + close.length;
      continue;
    }
    if (text.startsWith('<!', at)) return 'document-type';
    const tag = readTag(text, at);
    if (tag === null) return 'not-xml';
    if (text.startsWith('</', at)) census.close();
    else {
      const problem = census.open(text, at, tag);
      if (problem !== null) return problem;
    }
    at = tag.end + 1;
  }
  return null;
}
