/** Uploaded stores as sources of anchors. */
import { sha256Of } from '#lib/core/certificate/fingerprint.ts';
import { parseCertificate } from '#lib/core/certificate/parse.ts';
import type { ParsedCertificate } from '#lib/core/certificate/types.ts';
import type { Anchor, AnchorSource, AnchorTerms } from '#lib/core/path/types.ts';
import { nameKey } from '#lib/core/name/name.ts';
import { blockedIdentifiers, rootIdentifiers } from './hashes.ts';
import type { NamedRoot, UploadContent, UploadedRoot } from './types.ts';

type Find = AnchorSource['find'];

/** What a list holds, whoever signed it. */
type Unsigned<Content> = Content extends unknown ? Omit<Content, 'signer'> : never;
type StoreContent = Unsigned<UploadContent>;

interface UploadedSourceOptions {
  /** Of the anchors. */
  readonly store: string;
  /** What all files hold that stand for this store. */
  readonly contents: readonly StoreContent[];
  /** Terms that every anchor has besides its own. */
  readonly base: AnchorTerms;
  /** The store of the same name that the server offers: what files that only block leave standing. */
  readonly served: AnchorSource | null;
  /** Every certificate known here by name, of whatever store: a list names roots it does not hold. */
  readonly known: Find;
  /** The certificates in question; a list that gives a root's SHA-256 vouches for one among them, too. */
  readonly supplied: readonly Uint8Array[];
}

/**
 * The anchors of one store, as the reader's files have it: roots with their terms, and those that a list
 * names, whose terms come first because it is the newer word. Null when the files leave nothing known.
 */
export function uploadedSource(options: UploadedSourceOptions): AnchorSource | null {
  const { store, contents, base, served, known, supplied } = options;
  const blocked = new Set(contents.flatMap((one) => (one.kind === 'blocked' ? one.identifiers : [])));
  const roots = contents.flatMap((one) => (one.kind === 'roots' ? [one.roots] : []));
  const named = contents.flatMap((one) => (one.kind === 'list' ? one.named : []));
  const brings = roots.length > 0 || named.length > 0;
  if (!brings && !served) return null;

  const list = new NameList(named);
  const mayName = once(() => byName(supplied.map((der) => ({ der, terms: {} }))));

  const ownAnchors = (name: string, others: readonly Anchor[]): readonly Anchor[] => {
    const found = roots.flatMap((file) => rootsOfName(file, name));
    const anchors = new Map<string, Anchor>();
    const add = (certificate: ParsedCertificate, terms: UploadedRoot['terms']): void => {
      anchors.set(sha256Of(certificate.der), { certificate, store, terms: { ...base, ...terms } });
    };
    for (const { certificate, terms } of found) add(certificate, terms);
    if (named.length === 0) return [...anchors.values()];
    const candidates = [...found, ...others].map(({ certificate }) => certificate);
    for (const certificate of candidates) {
      const entry = list.entryFor(certificate);
      if (entry) add(certificate, entry.terms);
    }
    for (const { certificate } of mayName().get(name) ?? []) {
      const entry = list.entryFor(certificate);
      // A chain must not vouch for itself: only the strong hash of the very certificate counts.
      if (entry?.sha256 === sha256Of(certificate.der)) add(certificate, entry.terms);
    }
    return [...anchors.values()];
  };
  const found = new Map<string, readonly Anchor[]>();
  const keep = (name: string, anchors: readonly Anchor[]): readonly Anchor[] => {
    found.set(name, anchors);
    return anchors;
  };
  return {
    stores: [store],
    ...(blocked.size > 0
      ? { blocks: (one) => blockedIdentifiers(one).some((identifier) => blocked.has(identifier)) }
      : {}),
    ...(named.length > 0
      ? {
          mayHold: async (name) => {
            const seen = [...roots.flatMap((file) => rootsOfName(file, name)), ...(await known(name))];
            const asked = mayName().get(name) ?? [];
            // A list that gives only the weak hash of a certificate in question leaves it open.
            if (asked.some(({ certificate }) => list.entryFor(certificate)?.sha256 === null)) return true;
            return seen.length === 0 && !asked.some(isRoot);
          },
        }
      : {}),
    find(name) {
      const before = found.get(name);
      if (before) return before;
      if (brings && named.length === 0) return keep(name, ownAnchors(name, []));
      const answer = brings ? known(name) : (served?.find(name) ?? []);
      const finish = (others: readonly Anchor[]): readonly Anchor[] =>
        keep(name, brings ? ownAnchors(name, others) : others);
      return answer instanceof Promise ? answer.then(finish) : finish(answer);
    },
  };
}

/** Whether it ends a chain by itself: then it is the very certificate that a list would have to name. */
const isRoot = ({ certificate: { subject, issuer } }: ReadRoot): boolean =>
  nameKey(subject) === nameKey(issuer);

/** The entries of a list by the hashes they go by. */
class NameList {
  readonly #byIdentifier: ReadonlyMap<string, NamedRoot>;

  constructor(named: readonly NamedRoot[]) {
    this.#byIdentifier = new Map(named.map((one) => [one.identifier, one]));
  }

  /** The entry that names a certificate; one whose SHA-256 differs names another (SHA-1 can be forged). */
  entryFor(certificate: ParsedCertificate): NamedRoot | null {
    if (this.#byIdentifier.size === 0) return null;
    for (const identifier of rootIdentifiers(certificate)) {
      const entry = this.#byIdentifier.get(identifier);
      if (entry && (entry.sha256 === null || entry.sha256 === sha256Of(certificate.der))) return entry;
    }
    return null;
  }
}

interface ReadRoot {
  readonly certificate: ParsedCertificate;
  readonly terms: UploadedRoot['terms'];
}

const indexes = new WeakMap<readonly UploadedRoot[], ReadonlyMap<string, readonly ReadRoot[]>>();

/** A file's roots of one name. The file is parsed when first asked, and remembered as long as it is kept. */
function rootsOfName(roots: readonly UploadedRoot[], name: string): readonly ReadRoot[] {
  let index = indexes.get(roots);
  if (!index) indexes.set(roots, (index = byName(roots)));
  return index.get(name) ?? [];
}

function byName(roots: readonly UploadedRoot[]): ReadonlyMap<string, readonly ReadRoot[]> {
  const found = new Map<string, ReadRoot[]>();
  for (const { der, terms } of roots) {
    const result = parseCertificate(der);
    if (!result.ok) continue;
    const key = nameKey(result.certificate.subject);
    const same = found.get(key);
    const root = { certificate: result.certificate, terms };
    if (same) same.push(root);
    else found.set(key, [root]);
  }
  return found;
}

/** Computes a value when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
