/** Certificates of a PKCS #12 file (RFC 7292). Key bags are counted, never opened. */
import {
  BerError,
  children,
  firstChildren,
  isContext,
  isUniversal,
  octets,
  oidText,
  readBer,
  TAG,
  type Ber,
} from '../ber.ts';
import { OID } from '../classify.ts';
import { TooManyRounds, type Collector, type Place } from '../collector.ts';
import { LIMITS } from '../../limits.ts';
import { secretsOf } from './password.ts';
import { decrypt, macFits, UnsupportedScheme, type Attempt } from './scheme.ts';

const BAG = {
  key: '1.2.840.113549.1.12.10.1.1',
  shroudedKey: '1.2.840.113549.1.12.10.1.2',
  certificate: '1.2.840.113549.1.12.10.1.3',
  crl: '1.2.840.113549.1.12.10.1.4',
  safeContents: '1.2.840.113549.1.12.10.1.6',
} as const;

const X509_CERTIFICATE = '1.2.840.113549.1.9.22.1';
const X509_CRL = '1.2.840.113549.1.9.23.1';

interface Sealed {
  readonly algorithm: Ber;
  readonly data: Uint8Array;
}

/** One member of the authenticated safe. */
type Safe =
  | { readonly kind: 'plain'; readonly data: Uint8Array }
  | ({ readonly kind: 'sealed' } & Sealed)
  | { readonly kind: 'other'; readonly oid: string };

interface Pfx {
  readonly safes: readonly Safe[];
  /** Octets that the MAC covers. */
  readonly covered: Uint8Array;
  readonly macData: Ber | null;
}

/**
 * Reads a PFX. Without a password the empty one is tried, which many tools write; if that does not open
 * the certificates, the collector is told that a password is needed. Never throws for bad bytes.
 */
export async function readPkcs12(
  bytes: Uint8Array,
  password: string | undefined,
  place: Place,
  collector: Collector,
): Promise<void> {
  const before = collector.certificates.length;
  const told = collector.problems.length;
  try {
    const pfx = parsePfx(bytes);
    const plain = await openSafes(pfx, password, place, collector);
    if (plain === null) return;
    let keys = 0;
    for (const data of plain) keys += readBags(data, place, collector, 0);
    // What was decrypted may hold keys in the clear beside the certificates, which are copied by now.
    for (const data of plain) if (data.buffer !== bytes.buffer) data.fill(0);
    if (collector.certificates.length === before && collector.problems.length === told) {
      collector.problem('pkcs12-no-certificate', place.at(0));
    }
    if (keys > 0) collector.problem('pkcs12-keys-not-read', place.at(0), { keys });
  } catch (error) {
    if (!(error instanceof BerError)) throw error;
    collector.problem('der-malformed', place.at(error.offset), { reason: error.message });
  }
}

/** @throws BerError */
function parsePfx(bytes: Uint8Array): Pfx {
  const [, authSafe, macData] = firstChildren(readBer(bytes), 3);
  if (authSafe === undefined) throw new BerError('authSafe is missing', 0);
  const covered = contentOf(authSafe);
  if (covered === null) throw new BerError('authSafe holds no data', authSafe.start);
  const safes: Safe[] = [];
  for (const info of children(readBer(covered))) safes.push(safeOf(info));
  return { safes, covered, macData: isUniversal(macData, TAG.sequence) ? macData : null };
}

/** Octets inside a ContentInfo of type data, or of the data that SignedData (public-key integrity) carries. */
function contentOf(info: Ber): Uint8Array | null {
  const [type, wrapped] = firstChildren(info, 2);
  const inner = isContext(wrapped, 0) ? firstChildren(wrapped, 1)[0] : undefined;
  if (oidText(type) === OID.data && isUniversal(inner, TAG.octetString)) return octets(inner);
  const encapsulated = oidText(type) === OID.signedData && inner ? firstChildren(inner, 3)[2] : undefined;
  return encapsulated === undefined ? null : contentOf(encapsulated);
}

function safeOf(info: Ber): Safe {
  const [type, wrapped] = firstChildren(info, 2);
  const oid = oidText(type);
  if (oid === OID.data) {
    const data = contentOf(info);
    return data === null ? { kind: 'other', oid } : { kind: 'plain', data };
  }
  const encrypted = oid === OID.encryptedData && wrapped ? firstChildren(wrapped, 1)[0] : undefined;
  const contentInfo = encrypted === undefined ? undefined : firstChildren(encrypted, 2)[1];
  if (contentInfo === undefined) return { kind: 'other', oid };
  const [, algorithm, data] = firstChildren(contentInfo, 3);
  if (algorithm === undefined || !isContext(data, 0)) return { kind: 'other', oid };
  return { kind: 'sealed', algorithm, data: octets(data) };
}

/** The safes in the clear, in order; null when the password is missing or wrong (which was told). */
async function openSafes(
  pfx: Pfx,
  password: string | undefined,
  place: Place,
  collector: Collector,
): Promise<readonly Uint8Array[] | null> {
  const plain: Uint8Array[] = [];
  let attempt: Attempt | null = null;
  for (const safe of pfx.safes) {
    if (safe.kind === 'plain') plain.push(safe.data);
    else if (safe.kind === 'other') {
      collector.problem('pkcs12-encryption-unsupported', place.at(0), { algorithm: safe.oid });
    } else {
      try {
        attempt ??= await matchingAttempt(pfx, safe, password ?? '', place, collector);
        const data: Uint8Array | null = attempt && (await decrypt(safe.algorithm, attempt, safe.data));
        if (data === null || !readsAsBags(data)) {
          if (password === undefined) collector.needsPassword = true;
          else collector.problem('pkcs12-password-wrong', place.at(0));
          return null;
        }
        plain.push(data);
      } catch (error) {
        tell(error, place, collector);
      }
    }
  }
  return plain;
}

/** The encoding of the password that fits the MAC or, without a usable MAC, the first sealed safe. */
async function matchingAttempt(
  { macData, covered }: Pfx,
  sealed: Sealed,
  password: string,
  place: Place,
  collector: Collector,
): Promise<Attempt | null> {
  const attempts = secretsOf(password).map((secret) => ({ secret, rounds: collector.rounds }));
  if (macData !== null) {
    try {
      return attempts.find((attempt) => macFits(macData, attempt, covered)) ?? null;
    } catch (error) {
      if (!(error instanceof UnsupportedScheme)) throw error;
      collector.problemOnce('pkcs12-mac-unsupported', place.at(0), { algorithm: error.algorithm });
    }
  }
  for (const attempt of attempts) {
    const data = await decrypt(sealed.algorithm, attempt, sealed.data);
    if (data !== null && readsAsBags(data)) return attempt;
  }
  return null;
}

function tell(error: unknown, place: Place, collector: Collector): void {
  if (error instanceof TooManyRounds) {
    const { rounds, limit } = error;
    collector.problemOnce('pkcs12-iterations', place.at(0), { rounds, limit });
  } else if (error instanceof UnsupportedScheme) {
    collector.problemOnce('pkcs12-encryption-unsupported', place.at(0), { algorithm: error.algorithm });
  } else throw error;
}

/** One padding in 256 fits by chance after a wrong key; a SEQUENCE of exactly this length does not. */
function readsAsBags(data: Uint8Array): boolean {
  try {
    const value = readBer(data);
    return isUniversal(value, TAG.sequence) && value.end === data.length;
  } catch (error) {
    if (error instanceof BerError) return false;
    throw error;
  }
}

/** Hands on the certificates and CRLs of SafeContents. @returns how many keys were passed over. */
function readBags(data: Uint8Array, place: Place, collector: Collector, depth: number): number {
  let keys = 0;
  for (const bag of children(readBer(data))) {
    const [id, wrapped] = firstChildren(bag, 2);
    const oid = oidText(id);
    const value = isContext(wrapped, 0) ? firstChildren(wrapped, 1)[0] : undefined;
    if (oid === BAG.key || oid === BAG.shroudedKey) keys++;
    else if (value === undefined) continue;
    else if (oid === BAG.safeContents && depth < LIMITS.derDepth) {
      keys += readBags(value.bytes.subarray(value.start, value.end), place, collector, depth + 1);
    } else if (oid === BAG.certificate || oid === BAG.crl) {
      const [type, holder] = firstChildren(value, 2);
      const inner = isContext(holder, 0) ? firstChildren(holder, 1)[0] : undefined;
      if (!isUniversal(inner, TAG.octetString)) continue;
      if (oidText(type) === X509_CERTIFICATE) collector.certificate(octets(inner), place.at(0));
      else if (oidText(type) === X509_CRL) collector.crl(octets(inner), place.at(0));
    }
  }
  return keys;
}
