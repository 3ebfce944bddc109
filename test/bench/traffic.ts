/** What a page downloads of the trust stores: six real ones, together and for one verdict. */
import { gzipSync } from 'node:zlib';
import { parseCertificate } from '#lib/core/certificate/parse.ts';
import { nameKey } from '#lib/core/name/name.ts';
import { encodeTrust, type StoreInput } from '#lib/trust/encode.ts';
import { openTrust } from '#lib/trust/index-reader.ts';
import { derOf, pemsOf, REAL_STORES } from '../trust/real-stores.ts';

/** The goals, in octets. */
export const TRAFFIC_GOALS = { all: 1_000_000, first: 50_000 } as const;

/** Octets sent. Certificates are sent as they are; JSON is compressed on the way. */
interface Traffic {
  readonly stores: number;
  /** Different certificates in all stores together. */
  readonly roots: number;
  readonly all: number;
  /**
   * Manifest, index and the parts that hold anchors of one name in any store, nothing cached: what judging
   * for every client needs. Over all names.
   */
  readonly first: { readonly median: number; readonly largest: number };
}

/** The stores of the shared archive; their lists set no terms. */
export const realStores = (): readonly StoreInput[] =>
  REAL_STORES.map((id) => ({
    id,
    title: id,
    source: 'bench',
    date: null,
    certificates: pemsOf(id).map(derOf),
  }));

export async function measureTraffic(stores: readonly StoreInput[] = realStores()): Promise<Traffic> {
  const { files } = encodeTrust(stores);
  const sent = new Map([...files].map(([name, bytes]) => [name, sentOf(name, bytes)]));
  const names = new Set<string>();
  const roots = new Set<string>();
  for (const der of stores.flatMap(({ certificates }) => certificates)) {
    const parsed = parseCertificate(der);
    if (!parsed.ok) throw new Error('A root does not parse.');
    names.add(nameKey(parsed.certificate.subject));
    roots.add(Buffer.from(der).toString('base64'));
  }
  const firsts: number[] = [];
  for (const name of names) {
    let first = 0;
    const reader = await openTrust((file) => {
      const bytes = files.get(file);
      if (!bytes) return Promise.reject(new Error(`No file ${file}.`));
      first += sent.get(file) ?? Number.NaN;
      return Promise.resolve(bytes);
    });
    await reader.anchors().find(name);
    firsts.push(first);
  }
  firsts.sort((a, b) => a - b);
  return {
    stores: stores.length,
    roots: roots.size,
    all: [...sent.values()].reduce((sum, size) => sum + size, 0),
    first: {
      median: firsts[Math.floor(firsts.length / 2)] ?? Number.NaN,
      largest: firsts.at(-1) ?? Number.NaN,
    },
  };
}

const sentOf = (name: string, bytes: Uint8Array): number =>
  name.endsWith('.json') ? gzipSync(bytes).length : bytes.length;

export function trafficLines({ stores, roots, all, first }: Traffic): string {
  const count = (octets: number): string => octets.toLocaleString('en');
  return [
    `### Trust data, ${stores} real stores with ${roots} different roots`,
    `All of it: ${count(all)} octets (goal: under ${count(TRAFFIC_GOALS.all)}).`,
    `A first verdict for every client, nothing cached: ${count(first.median)} octets, at most ${count(first.largest)} (goal: under ${count(TRAFFIC_GOALS.first)}).\n`,
  ].join('\n\n');
}
