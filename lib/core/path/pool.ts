import { parseCertificate } from '../certificate/parse.ts';
import type { ParsedCertificate } from '../certificate/types.ts';
import type { DerFault } from '../der/types.ts';
import { ByteMap } from '../der/bytes.ts';
import type { Anchor, AnchorSource, AnchorTerms, KeyUse, SuppliedCertificate, Provenance } from './types.ts';
import { nameKey } from '../name/name.ts';

/** A certificate of the pool. The same bytes are one node however often and from wherever they came. */
export interface Node {
  /** Index in the report's `certificates`. */
  readonly id: number;
  readonly certificate: ParsedCertificate;
  readonly provenance: readonly Provenance[];
  /** Store that trusts this very certificate, or null. Supplied certificates never get here by themselves. */
  readonly anchorOf: string | null;
  /** On which terms that store trusts it; null: on none, or it is no anchor. */
  readonly terms: AnchorTerms | null;
  readonly subjectKey: string;
  readonly issuerKey: string;
  readonly selfIssued: boolean;
}

/** Neither sent, uploaded nor trusted: only clients that download issuers have it. */
export const isOnlyDownloaded = ({ provenance }: Node): boolean =>
  provenance.length > 0 && provenance.every(({ kind }) => kind === 'aia');

type MutableNode = { -readonly [K in keyof Node]: Node[K] } & { provenance: Provenance[] };

export interface PresentedElement {
  /** Null when it could not be parsed. */
  readonly node: Node | null;
  readonly der: Uint8Array;
  readonly origin: SuppliedCertificate['origin'];
  readonly fault: DerFault | null;
  /** What metadata says that it is for; null: nothing does. */
  readonly use: KeyUse | null;
}

/** Parses DER, from a memory of what was parsed before if there is one. */
type Parse = typeof parseCertificate;

interface NameKeys {
  readonly subjectKey: string;
  readonly issuerKey: string;
}

const nameKeys = new WeakMap<ParsedCertificate, NameKeys>();

/** The normalised names of a certificate, made once for all pools it gets into. */
function keysOf(certificate: ParsedCertificate): NameKeys {
  let keys = nameKeys.get(certificate);
  if (!keys) {
    keys = { subjectKey: nameKey(certificate.subject), issuerKey: nameKey(certificate.issuer) };
    nameKeys.set(certificate, keys);
  }
  return keys;
}

/** All certificates known for one evaluation, with where each came from. */
export class Pool {
  readonly nodes: Node[] = [];
  /** What was supplied, in order, duplicates and all. */
  readonly supplied: PresentedElement[] = [];
  readonly #byBytes = new ByteMap<MutableNode>();
  readonly #bySubject = new Map<string, MutableNode[]>();
  /** Every name asked of the anchors, with the answer. */
  readonly anchorsAsked = new Map<string, readonly Anchor[]>();
  readonly #anchorLookups = new Map<string, Promise<void> | null>();
  readonly #anchors: AnchorSource;
  readonly #parse: Parse;

  constructor(anchors: AnchorSource, parse: Parse = parseCertificate) {
    this.#anchors = anchors;
    this.#parse = parse;
  }

  /** Adds a supplied certificate. One that can't be parsed is kept as a faulty element. */
  supply({ der, origin, use = null }: SuppliedCertificate): void {
    const result = this.#parse(der);
    if (!result.ok) {
      this.supplied.push({ node: null, der, origin, fault: result.fault, use });
      return;
    }
    const node = this.#intern(result.certificate);
    node.provenance.push(origin);
    this.supplied.push({ node, der, origin, fault: null, use });
  }

  /** Supplied certificates and known anchors with this subject. Call `loadAnchors` first. */
  bySubject(key: string): readonly Node[] {
    return this.#bySubject.get(key) ?? [];
  }

  /** Brings the anchors of this name into the pool; null when that needed no waiting. */
  loadAnchors(key: string): Promise<void> | null {
    const known = this.#anchorLookups.get(key);
    if (known !== undefined) return known;
    const found = this.#anchors.find(key);
    const lookup = found instanceof Promise ? found.then((anchors) => this.#addAnchors(key, anchors)) : null;
    if (!(found instanceof Promise)) this.#addAnchors(key, found);
    this.#anchorLookups.set(key, lookup);
    return lookup;
  }

  #addAnchors(key: string, anchors: readonly Anchor[]): void {
    this.anchorsAsked.set(key, anchors);
    for (const { certificate, store, terms = null } of anchors) {
      const node = this.#intern(certificate);
      if (node.anchorOf === null) {
        node.anchorOf = store;
        node.terms = terms;
      }
      node.provenance.push({ kind: 'anchor', store });
    }
  }

  #intern(certificate: ParsedCertificate): MutableNode {
    const known = this.#byBytes.get(certificate.der);
    if (known) return known;
    const { subjectKey, issuerKey } = keysOf(certificate);
    const node: MutableNode = {
      id: this.nodes.length,
      certificate,
      provenance: [],
      anchorOf: null,
      terms: null,
      subjectKey,
      issuerKey,
      selfIssued: subjectKey === issuerKey,
    };
    this.nodes.push(node);
    this.#byBytes.set(certificate.der, node);
    const sameSubject = this.#bySubject.get(subjectKey);
    if (sameSubject) sameSubject.push(node);
    else this.#bySubject.set(subjectKey, [node]);
    return node;
  }
}
