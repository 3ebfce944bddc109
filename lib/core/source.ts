/** Where a statement that is shown to people comes from. Facts are told in words of our own; the document has its maker's. */

/** A document that was read, or a run that showed it. */
export interface Document {
  readonly title: string;
  /** Null for what stands in this project: a test, a case of the lab. */
  readonly url: string | null;
}

/** Read in these documents. */
interface From {
  readonly from: readonly [Document, ...Document[]];
  readonly unverified?: never;
}

/** General knowledge that nobody here checked against its maker: said so wherever it is shown. */
interface Unverified {
  readonly unverified: true;
  readonly from?: never;
}

/** Exactly one of both. */
export type Source = From | Unverified;

export const UNVERIFIED: Source = { unverified: true };

/** A statement with the one document it was read in. */
export const readIn = (title: string, url: string): From => ({ from: [{ title, url }] });

/** A statement that a run on real programs showed; the title names the test or the lab's case. */
export const shownBy = (title: string): From => ({ from: [{ title, url: null }] });

/** What a statement takes from several documents together. */
export const together = (first: From, ...others: readonly From[]): From => ({
  from: [...first.from, ...others.flatMap(({ from }) => from)],
});

/** Something said of a product, with where it comes from. */
export interface Sourced {
  readonly text: string;
  readonly source: Source;
}

/** Documents of several statements, each once, with the places (from 1) that rest on it, and the places without any. */
interface SourceList {
  readonly documents: readonly { readonly document: Document; readonly places: readonly number[] }[];
  readonly unverified: readonly number[];
}

export function listSources(sources: readonly Source[]): SourceList {
  const places = new Map<string, { readonly document: Document; readonly places: number[] }>();
  const unverified: number[] = [];
  sources.forEach(({ from }, index) => {
    if (from === undefined) unverified.push(index + 1);
    for (const document of from ?? []) {
      const key = document.url ?? document.title;
      const known = places.get(key);
      if (known) known.places.push(index + 1);
      else places.set(key, { document, places: [index + 1] });
    }
  });
  return { documents: [...places.values()], unverified };
}
