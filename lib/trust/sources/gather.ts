/** Every trust store that this machine can offer, for the build and for the running server. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadStores, storeInput } from '../saved.ts';
import type { StoreInput } from '../encode.ts';
import { readEnterprise } from './enterprise.ts';
import type { EnterpriseState } from '../status.ts';
import { passedText } from '../transfer/error.ts';
import { MOZILLA, mozillaStore } from './node.ts';
import { systemStore } from './system.ts';

/** Where the stores are. */
interface TrustPlaces {
  /** The file that `npm run trust:update` writes. */
  readonly storesFile: string;
  /** Folder with the organisation's roots; "": none. */
  readonly enterpriseRoots: string;
}

export interface Gathered {
  readonly stores: readonly StoreInput[];
  /** What could not be read, for the operator; the rest is there all the same. */
  readonly problems: readonly string[];
  /** The organisation's folder; null when there is none. */
  readonly enterprise: EnterpriseState | null;
}

/**
 * Mozilla's roots as Node brings them, unless a newer list was fetched; what was fetched and imported; the
 * operating system's; the organisation's.
 */
export async function gatherStores(
  { storesFile, enterpriseRoots }: TrustPlaces,
  now: Date,
): Promise<Gathered> {
  const saved = loadStores(storesFile).map(storeInput);
  const bundled = saved.some(({ id }) => id === MOZILLA) ? [] : [mozillaStore()];
  const own = enterpriseRoots === '' ? null : await readEnterprise(enterpriseRoots);
  const passed = own?.passed ?? [];
  const system = tryRead(() => systemStore(now));
  return {
    stores: [...bundled, ...saved, system.value, own?.store].filter(
      (store) => store !== null && store !== undefined,
    ),
    enterprise: own && {
      count: own.store?.certificates.length ?? 0,
      problems: passed.map(passedText),
      passed,
    },
    problems: [
      ...passed.map((one) => `The organisation’s roots: ${passedText(one)}.`),
      ...(system.problem === null ? [] : [`The operating system’s roots: ${system.problem}.`]),
    ],
  };
}

function tryRead<Value>(read: () => Value): {
  readonly value: Value | null;
  readonly problem: string | null;
} {
  try {
    return { value: read(), problem: null };
  } catch (error) {
    return { value: null, problem: error instanceof Error ? error.message : String(error) };
  }
}

/** Changes whenever a file behind the stores does; costs a look at each of them. */
export function stampOf({ storesFile, enterpriseRoots }: TrustPlaces): string {
  const folder = enterpriseRoots === '' ? [] : (tryRead(() => readdirSync(enterpriseRoots)).value ?? []);
  return [storesFile, ...folder.sort().map((name) => join(enterpriseRoots, name))]
    .map((path) => {
      const stats = statSync(path, { throwIfNoEntry: false });
      return stats ? `${path} ${stats.mtimeMs} ${stats.size}` : path;
    })
    .join('\n');
}
