/**
 * Texts of strangers as they are shown. Names in certificates, banners of servers, names of files and notes in
 * links may hold characters that no reader sees, or that turn the text around them; and they may be as long as
 * their makers wish. Every page (jsx/jsx-runtime.ts), title and export goes through this one place; what is
 * copied or computed with stays as it is.
 */

/** White space that pages and texts are made of; exports put it on one line where they need to. */
const LAYOUT = '\\t\\n\\r';
/** Choices of a letter's form, which stand behind emoji and ideographs and hide nothing. */
const FORMS = '\\ufe00-\\ufe0f';
/**
 * Scripts whose writing needs U+200C and U+200D between its letters (RFC 5892 appendix A.1 and A.2), and what
 * emoji are joined from.
 */
const JOINED = [
  ...['Arabic', 'Syriac', 'Mongolian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil'],
  ...['Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar'],
].map((script) => `\\p{Script=${script}}`);
const JOINER = `(?<=[${JOINED.join('')}\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])[\\u200c\\u200d]`;

/** Overrides and marks of direction, zero-width and other ignorable characters, controls, halves of pairs. */
const INVISIBLE = new RegExp(
  `(?![${LAYOUT}${FORMS}]|${JOINER})[\\p{Default_Ignorable_Code_Point}\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]`,
  'gu',
);

const numbered = (character: string): string => {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `[U+${number}]`;
};

/** The text with a number such as “[U+202E]” in place of each character that can't be seen. */
export const visible = (text: string): string => text.replace(INVISIBLE, numbered);

/** The same on one line, for forms in which a line is a unit. */
export const visibleLine = (text: string): string => visible(text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '));

/** Characters of one piece of text on a page: more than any name, address or note in use, and quick to lay out. */
const PIECE = { characters: 8_000, start: 1_000, end: 500 } as const;

/** A piece of text short enough for a page, in any language: its beginning, how many characters are left out, its end. */
export function shortened(text: string): string {
  if (text.length <= PIECE.characters) return text;
  const left = text.length - PIECE.start - PIECE.end;
  return `${text.slice(0, PIECE.start)}… (+${left}) …${text.slice(-PIECE.end)}`;
}
