import { listed } from '#lib/content/findings/params.ts';

const NAMES: Readonly<Record<string, string>> = {
  mozilla: 'Mozilla’s roots',
  user: 'the roots you added',
  example: 'the example’s own roots',
  file: 'the roots given in a file',
};

/** “Mozilla’s roots”; other store ids are shown as they are. */
export const storeName = (id: string): string => NAMES[id] ?? `the store “${id}”`;

/** “Mozilla’s roots and the roots you added”; “any trusted roots” when no store was asked. */
export function storeNames(ids: readonly string[]): string {
  return ids.length === 0 ? 'any trusted roots' : listed(ids.map(storeName));
}
