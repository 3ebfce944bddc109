import type { ComparedField } from '../report/second-reading.ts';

/** Every compared field as a text; lists have one line for each entry, "" stands for absent. */
export type Reading = Readonly<Record<ComparedField, string>>;

/** Present, but not to be decoded. */
export const UNREADABLE = '(can’t be decoded)';
