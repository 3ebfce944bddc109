/** Texts of strangers as cells of a table: nothing in them is calculated, and nothing invisible gets through. */
import { visible } from './foreign-text.ts';

/** What spreadsheets take for the beginning of a formula, in both widths. */
const FORMULA = '=+\\-@\uff1d\uff0b\uff0d\uff20';

/** Line and cell breaks of any program that may split the text anew, and controls that none of them shows. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const CONTROLS = /\p{Cc}/gu;
const BEGINNING = new RegExp(`(^|[;,|])(\\s*)(?=[${FORMULA}])`, 'g');

/**
 * A cell's text on one line, with an apostrophe before each place where a program that splits at another
 * separator than ours would see a formula begin.
 */
export const csvCell = (text: string): string =>
  visible(text.replace(BREAKS, '; ').replace(CONTROLS, '')).replace(BEGINNING, "$1$2'");
