/** What `fonts.ts` uses of a package that comes without types; those published apart lack the newer options. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2';
    /** Every glyph stays; `text` is null then. */
    readonly keepAllGlyphs: true;
    /** OpenType features by their tags; the others go. */
    readonly keepFeatures: readonly string[];
    /** Ranges that axes are cut down to. */
    readonly variationAxes: Readonly<Record<string, { min: number; max: number; default: number }>>;
  }
  export default function subsetFont(font: Uint8Array, text: null, options: Options): Promise<Uint8Array>;
}
