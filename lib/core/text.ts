/** Small forms of text, written the same way everywhere. Words of other languages have theirs in lib/content/messages/forms.ts. */

/** The first letter large: a clause becomes a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Begins with a name or an abbreviation, which stays as it is wherever it stands. */
const NAMED = /^(?:\p{Lu}{2}|Certificate Transparency\b)/u;

/** The first letter small: a sentence goes on inside another. */
export const lower = (text: string): string =>
  NAMED.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** The day of an ISO 8601 time: “2026-03-01”. */
export const dayOf = (iso: string): string => iso.slice(0, 10);
