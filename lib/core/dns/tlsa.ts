/** TLSA records against a chain (RFC 6698, RFC 7671, for mail RFC 7672). Pure: records in, judgement out. */
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { parseCertificate } from '../certificate/parse.ts';
import { equalBytes, toHex } from '../der/bytes.ts';

export interface TlsaRecord {
  /** 0 PKIX-TA, 1 PKIX-EE, 2 DANE-TA, 3 DANE-EE (RFC 7218). */
  readonly usage: number;
  /** 0 the whole certificate, 1 its SubjectPublicKeyInfo. */
  readonly selector: number;
  /** 0 as it is, 1 SHA-256, 2 SHA-512. */
  readonly matching: number;
  /** Lower-case hex. */
  readonly data: string;
}

type TlsaWarning =
  /** Usage, selector or matching type that no client knows, or data of a wrong length: skipped (RFC 7671 §4.1). */
  | 'unusable'
  /** Usages 0 and 1 mean nothing to mail servers (RFC 7672 §3.1.3). */
  | 'not-for-mail'
  /** The leaf's bytes: every renewal changes them (RFC 7671 §5.1 has 3 1 1 instead). */
  | 'changes-with-renewal'
  /** Whole certificates or keys make answers too large (RFC 7671 §10.1.2). */
  | 'full-data'
  /** Only SHA-512, which clients need not know (RFC 6698 §6). */
  | 'only-sha512'
  /** A CA's record whose certificate the server does not send, as it must (RFC 7671 §5.2.2). */
  | 'anchor-not-sent';

interface JudgedRecord {
  readonly record: TlsaRecord;
  /** Position in the chain as sent that it fits; null: none. */
  readonly fits: number | null;
  readonly warnings: readonly TlsaWarning[];
}

type TlsaState =
  | 'none'
  /** Not signed as far as the resolver says: clients do not look at them (RFC 7671 §4.1). */
  | 'unsigned'
  /** One fits. */
  | 'fits'
  /** Some are usable and none fits: clients that follow DANE refuse. */
  | 'breaks'
  /** None can be used. */
  | 'unusable';

export interface TlsaJudgement {
  readonly state: TlsaState;
  /** Whether one fits, signed or not. */
  readonly matched: boolean;
  readonly records: readonly JudgedRecord[];
}

interface TlsaQuestion {
  /** DER as sent, leaf first. */
  readonly chain: readonly Uint8Array[];
  /** The resolver says that the records are signed (AD bit). */
  readonly authenticated: boolean;
  /** The service takes mail. */
  readonly mail: boolean;
}

const SIZES: Readonly<Record<number, number>> = { 1: 32, 2: 64 };
const isHex = (text: string): boolean => /^(?:[0-9a-f]{2})+$/.test(text);
const isUsable = ({ usage, selector, matching, data }: TlsaRecord): boolean =>
  usage <= 3 &&
  selector <= 1 &&
  matching <= 2 &&
  isHex(data) &&
  (matching === 0 || data.length === 2 * (SIZES[matching] ?? 0));

/** What a record would have to hold for a certificate; null when its key can't be read. */
export function tlsaData(der: Uint8Array, { selector, matching }: Pick<TlsaRecord, 'selector' | 'matching'>) {
  const parsed = selector === 1 ? parseCertificate(der) : null;
  if (parsed && !parsed.ok) return null;
  const bytes = parsed ? parsed.certificate.spki : der;
  return toHex(matching === 1 ? sha256(bytes) : matching === 2 ? sha512(bytes) : bytes);
}

const forLeaf = ({ usage }: TlsaRecord): boolean => usage === 1 || usage === 3;

/** Position of the certificate that a record names. Usages 1 and 3 mean the leaf, 0 and 2 a CA above it. */
function positionOf(record: TlsaRecord, chain: readonly Uint8Array[]): number | null {
  if (!isUsable(record)) return null;
  const found = chain.findIndex((der, index) => {
    const isMeant = forLeaf(record) ? index === 0 : index > 0;
    return isMeant && tlsaData(der, record) === record.data;
  });
  if (found >= 0) return found;
  // A server certificate that is its own anchor (RFC 7671 §5.2).
  const [leaf] = chain;
  return !forLeaf(record) && leaf && isSelfIssued(leaf) && tlsaData(leaf, record) === record.data ? 0 : null;
}

function isSelfIssued(der: Uint8Array): boolean {
  const parsed = parseCertificate(der);
  return parsed.ok && equalBytes(parsed.certificate.issuer.der, parsed.certificate.subject.der);
}

/** Judges the records of one service against the chain that it sends. */
export function judgeTlsa(
  records: readonly TlsaRecord[],
  { chain, authenticated, mail }: TlsaQuestion,
): TlsaJudgement {
  const usable = records.filter((record) => isUsable(record) && !(mail && record.usage <= 1));
  const sameKind = (a: TlsaRecord, b: TlsaRecord): boolean =>
    a.usage === b.usage && a.selector === b.selector;
  const judged = records.map((record): JudgedRecord => {
    const fits = positionOf(record, chain);
    const warnings: TlsaWarning[] = [];
    if (!isUsable(record)) warnings.push('unusable');
    else {
      if (mail && record.usage <= 1) warnings.push('not-for-mail');
      if (forLeaf(record) && record.selector === 0) warnings.push('changes-with-renewal');
      if (record.matching === 0) warnings.push('full-data');
      const alsoSha256 = records.some((other) => other.matching === 1 && sameKind(other, record));
      if (record.matching === 2 && !alsoSha256) warnings.push('only-sha512');
      if (record.usage === 2 && fits === null) warnings.push('anchor-not-sent');
    }
    return { record, fits, warnings };
  });
  const matched = judged.some(({ record, fits }) => fits !== null && usable.includes(record));
  return { state: stateOf(), matched, records: judged };

  function stateOf(): TlsaState {
    if (records.length === 0) return 'none';
    if (!authenticated) return 'unsigned';
    if (usable.length === 0) return 'unusable';
    return matched ? 'fits' : 'breaks';
  }
}

/** One step of changing the certificate behind TLSA records without a moment in which none fits. */
export type RolloverStep =
  /** Publish these beside the old ones. */
  | { readonly kind: 'publish'; readonly records: readonly TlsaRecord[] }
  /** Wait until no cache holds the old set; seconds. */
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'install' }
  /** Take away what fits only the old chain. */
  | { readonly kind: 'remove'; readonly records: readonly TlsaRecord[] };

/** Times that a record may live in caches one after another: a secondary's old copy, then a resolver's. */
const TTLS = 2;

/** The steps from the live chain to the next (RFC 7671 §8.1); empty without usable records. */
export function tlsaRollover(
  records: readonly TlsaRecord[],
  next: readonly Uint8Array[],
  ttl: number,
  mail: boolean,
): readonly RolloverStep[] {
  const usable = records.filter((record) => isUsable(record) && !(mail && record.usage <= 1));
  const [leaf] = next;
  if (usable.length === 0 || !leaf) return [];
  const staying = usable.filter((record) => positionOf(record, next) !== null);
  const old = usable.filter((record) => !staying.includes(record));
  const remove: readonly RolloverStep[] = old.length > 0 ? [{ kind: 'remove', records: old }] : [];
  if (staying.length > 0) return [{ kind: 'install' }, ...remove];
  const data = tlsaData(leaf, { selector: 1, matching: 1 });
  if (data === null) return [];
  const usage = usable.some((record) => record.usage >= 2) ? 3 : 1;
  return [
    { kind: 'publish', records: [{ usage, selector: 1, matching: 1, data }] },
    { kind: 'wait', seconds: TTLS * ttl },
    { kind: 'install' },
    { kind: 'wait', seconds: ttl },
    ...remove,
  ];
}
