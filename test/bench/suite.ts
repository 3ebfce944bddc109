/** Everything that is measured, for Node and for a browser page alike. */
import { fromBase64, numbered, type BenchFixture } from './fixture.ts';
import { measure, type Contestant, type Now, type Timing } from './measure.ts';
import { freshEngine, judge, openFiles, report, trustFiles, type Question } from './ours.ts';
import { peersFromBytes, peersWithRoots } from './peers.ts';
import { readSecond } from './second.ts';

/** Contestants timed in turns; ratios are to the first one. */
export interface Race {
  readonly title: string;
  readonly timings: readonly Timing[];
}

/** One quantity grows, everything else stays. */
export interface Growth {
  readonly title: string;
  readonly unit: string;
  readonly points: readonly { readonly size: number; readonly ms: number }[];
}

/** What a page downloads of the trust store. */
interface TrustTraffic {
  /** Manifest, index and the shard that a first verdict needs. */
  readonly first: number;
  /** All files. */
  readonly all: number;
}

export interface BenchResult {
  readonly trust: TrustTraffic;
  readonly races: readonly Race[];
  readonly growth: readonly Growth[];
}

const OURS = 'Chainsight';

export async function runBench(fixture: BenchFixture, now: Now): Promise<BenchResult> {
  const [leaf, issuing, root] = fixture.chain.map(fromBase64);
  if (!leaf || !issuing || !root) throw new Error('The fixture has no chain of three.');
  const roots = fixture.roots.map(fromBase64);
  const files = trustFiles(roots);
  const anchors = await openFiles(files);
  const question = { presented: [leaf, issuing], anchors, host: fixture.host, at: fixture.at };
  const peers = { presented: [leaf, issuing], roots, at: new Date(fixture.at) };

  const race = async (title: string, contestants: readonly Contestant[]): Promise<Race> => ({
    title,
    timings: await measure(contestants, now),
  });
  const engine = freshEngine();
  const asked = { ...question, at: fixture.at };
  let turn = 0;

  const races = [
    await race(`Bytes to verdict, ${roots.length} roots at hand`, [
      { name: OURS, run: () => judge(freshEngine(), question) },
      { name: `${OURS}, whole report`, run: () => report(freshEngine(), question) },
      ...peersWithRoots(peers),
    ]),
    await race(`Bytes to verdict, ${roots.length} roots from bytes`, [
      {
        name: OURS,
        run: async () => judge(freshEngine(), { ...question, anchors: await openFiles(files) }),
      },
      ...peersFromBytes(peers),
    ]),
    await race('The same certificates again', [
      { name: 'two signatures, bare', run: await bareSignatures([leaf, issuing], [issuing, root]) },
      {
        name: `${OURS}, another date`,
        run: () => judge(engine, { ...asked, at: (turn += 1) % 2 === 0 ? fixture.at : fixture.otherAt }),
      },
    ]),
    await race('The same path a second time', [
      { name: `${OURS}, whole report`, run: () => report(freshEngine(), question) },
      { name: 'second reading by pkijs', run: () => readSecond([leaf, issuing, root], fixture.at) },
    ]),
  ];

  const growth: Growth[] = [];
  const grow = async (
    title: string,
    unit: string,
    points: readonly { readonly size: number; readonly run: () => Promise<void> }[],
  ): Promise<void> => {
    const measured = [];
    // One after the other: a large size leaves garbage that a small one would have to collect.
    for (const { size, run } of points) {
      const [timing] = await measure([{ name: String(size), run }], now, 400);
      measured.push({ size, ms: timing?.ms ?? Number.NaN });
    }
    growth.push({ title, unit, points: measured });
  };
  const strangers = numbered(fromBase64(fixture.stranger), 10_000);
  await grow(
    'Supplied certificates',
    'certificates',
    [10, 100, 1_000, 10_000].map((size) => {
      const presented = [leaf, ...strangers.slice(0, size - 2), issuing];
      return { size, run: () => judge(freshEngine(), { ...question, presented }) };
    }),
  );
  await grow(
    'Names in the leaf',
    'SANs',
    fixture.manyNames.map(({ count, leaf: big }) => {
      const presented = [fromBase64(big), issuing];
      return { size: count, run: () => judge(freshEngine(), { ...question, presented }) };
    }),
  );
  await grow(
    'Name constraints of the intermediate',
    'subtrees',
    fixture.manyConstraints.map(({ count, chain }) => {
      const presented = chain.map(fromBase64);
      return { size: count, run: () => judge(freshEngine(), { ...question, presented }) };
    }),
  );
  const strangeRoots = numbered(fromBase64(fixture.strangeRoot), 1_000);
  await grow(
    'Roots in the store, index opened anew',
    'roots',
    [150, 300, 500, 1_000].map((size) => {
      const grown = trustFiles([...roots, ...strangeRoots].slice(0, size));
      return {
        size,
        run: async () => judge(freshEngine(), { ...question, anchors: await openFiles(grown) }),
      };
    }),
  );
  return { trust: await trustTraffic(files, question), races, growth };
}

/** Octets read for one verdict with nothing cached, and octets of all files. */
async function trustTraffic(
  files: ReadonlyMap<string, Uint8Array>,
  question: Question,
): Promise<TrustTraffic> {
  const read = new Set<string>();
  const counting = new Map(files);
  counting.get = (name) => {
    read.add(name);
    return files.get(name);
  };
  await judge(freshEngine(), { ...question, anchors: await openFiles(counting) });
  const size = (names: Iterable<string>): number =>
    [...names].reduce((sum, name) => sum + (files.get(name)?.length ?? 0), 0);
  return { first: size(read), all: size(files.keys()) };
}

/** `importKey` and `verify` of RSA signatures with nothing around them: what any verifier has to spend. */
async function bareSignatures(
  subjects: readonly Uint8Array<ArrayBuffer>[],
  issuers: readonly Uint8Array<ArrayBuffer>[],
): Promise<() => Promise<void>> {
  const { Certificate } = await import('pkijs');
  const inputs = subjects.map((der, at) => {
    const subject = Certificate.fromBER(der);
    const issuer = Certificate.fromBER(issuers[at] ?? new Uint8Array());
    return {
      data: new Uint8Array(subject.tbsView),
      signature: new Uint8Array(subject.signatureValue.valueBlock.valueHexView),
      spki: new Uint8Array(issuer.subjectPublicKeyInfo.toSchema().toBER()),
    };
  });
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  return async () => {
    for (const { data, signature, spki } of inputs) {
      const key = await crypto.subtle.importKey('spki', spki, algorithm, false, ['verify']);
      if (!(await crypto.subtle.verify(algorithm, key, signature, data)))
        throw new Error('A signature is wrong.');
    }
  };
}
