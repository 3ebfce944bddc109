import { parseCertificate } from '#lib/core/certificate/parse.ts';
import type { Anchor, AnchorSource } from '#lib/core/path/types.ts';
import { nameKey } from '#lib/core/name/name.ts';

const NONE: readonly Anchor[] = [];

/**
 * Anchors given as DER: roots the reader added, an example's own root, a file on the command line, a whole
 * store. They are parsed when a name is first asked for; bytes that are no certificate can't be an anchor
 * and are passed over.
 */
export function listAnchors(store: string, certificates: readonly Uint8Array[]): AnchorSource {
  let byName: Map<string, Anchor[]> | null = null;
  return {
    stores: [store],
    find(name) {
      byName ??= indexByName(store, certificates);
      return byName.get(name) ?? NONE;
    },
  };
}

function indexByName(store: string, certificates: readonly Uint8Array[]): Map<string, Anchor[]> {
  const byName = new Map<string, Anchor[]>();
  for (const der of certificates) {
    const result = parseCertificate(der);
    if (!result.ok) continue;
    const key = nameKey(result.certificate.subject);
    const anchor = { certificate: result.certificate, store };
    const same = byName.get(key);
    if (same) same.push(anchor);
    else byName.set(key, [anchor]);
  }
  return byName;
}

/** Several sources as one, asked in this order. Answers at once when each of them does. */
export function joinAnchors(sources: readonly AnchorSource[]): AnchorSource {
  const blockers = sources.flatMap(({ blocks }) => blocks ?? []);
  const unseen = sources.flatMap(({ mayHold }) => mayHold ?? []);
  return {
    ...(blockers[0] === undefined ? {} : { blocks: anyOf(blockers[0], blockers) }),
    ...(unseen.length > 0
      ? {
          mayHold: async (name) =>
            (await Promise.all(unseen.map((mayHold) => mayHold(name)))).some((may) => may),
        }
      : {}),
    stores: [...new Set(sources.flatMap(({ stores }) => stores))],
    find(name) {
      const answers: readonly Answer[] = sources.map((source) => source.find(name));
      return answers.every(isReady) ? answers.flat() : allOf(answers);
    },
  };
}

type Blocks = NonNullable<AnchorSource['blocks']>;

/** A single one stays itself: sources that block alike are known by it. */
const anyOf = (first: Blocks, all: readonly Blocks[]): Blocks =>
  all.length === 1 ? first : (certificate) => all.some((blocks) => blocks(certificate));

type Answer = ReturnType<AnchorSource['find']>;
const isReady = (answer: Answer): answer is readonly Anchor[] => !(answer instanceof Promise);

async function allOf(answers: readonly Answer[]): Promise<readonly Anchor[]> {
  return (await Promise.all(answers.map(async (answer) => answer))).flat();
}
