import { listed } from '#lib/content/findings/params.ts';

const NAMES: Readonly<Record<string, string>> = {
  mozilla: 'Mozilla’s roots',
  microsoft: 'Microsoft’s roots',
  apple: 'Apple’s roots',
  chrome: 'the Chrome Root Store',
  android: 'Android’s system roots',
  java: 'Java’s roots',
  'lync-phone': 'the roots in the phone’s firmware',
  system: 'the server’s own roots',
  enterprise: 'the roots your organisation deploys',
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
