/** What a CRL or an OCSP response says of itself, before anything is known of the certificates that it is about. */
import { toHex } from '../der/bytes.ts';
import { isoTime } from '../der/time.ts';
import type { CrlFaultCode } from '../finding/faults.ts';
import { LIMITS } from '../limits.ts';
import { nameText } from '../name/describe.ts';
import { findEntry, firstEntries } from '../revocation/crl-entries.ts';
import { parseCrl } from '../revocation/crl-parse.ts';
import type { ParsedCrl } from '../revocation/crl-types.ts';
import { keyOfName } from '../revocation/names.ts';
import { parseOcspResponse } from '../revocation/ocsp-parse.ts';
import type { OcspResponseStatus, SingleResponse } from '../revocation/ocsp-types.ts';
import type { RevocationReason } from '../revocation/reasons.ts';

/** One revoked certificate. Times are ISO 8601 UTC. */
export interface RevokedEntry {
  /** Lower-case hex. */
  readonly serial: string;
  readonly revokedAt: string | null;
  readonly reason: RevocationReason;
}

export interface CrlFacts {
  readonly kind: 'crl';
  /** Distinguished name. */
  readonly issuer: string;
  /** Decimal; null: none. */
  readonly number: string | null;
  /** It lists changes to the list of this number; null: it is complete. */
  readonly baseNumber: string | null;
  readonly thisUpdate: string | null;
  readonly nextUpdate: string | null;
  readonly entryCount: number;
  /** The first ones, at most `LIMITS.listedEntries`. */
  readonly entries: readonly RevokedEntry[];
  /** Key identifier of who signed it, lower-case hex, or null. */
  readonly authorityKey: string | null;
  /** Whose certificates it is about, where it is not all of the issuer. */
  readonly scope: 'users' | 'authorities' | 'attributes' | 'indirect' | null;
  readonly faults: readonly CrlFaultCode[];
}

/** What a response says of one certificate. */
interface OcspFact {
  readonly serial: string;
  readonly status: SingleResponse['status'];
  readonly revokedAt: string | null;
  readonly reason: RevocationReason | null;
  readonly thisUpdate: string | null;
  readonly nextUpdate: string | null;
}

export interface OcspFacts {
  readonly kind: 'ocsp';
  readonly status: OcspResponseStatus;
  /** Name of the responder, or the SHA-1 of its key; null without an answer. */
  readonly responder: string | null;
  readonly producedAt: string | null;
  readonly responses: readonly OcspFact[];
}

interface UnreadFacts {
  readonly kind: 'unread';
  readonly reason: string;
  readonly offset: number;
}

export type StatusFacts = CrlFacts | OcspFacts | UnreadFacts;

const unread = ({ reason, offset }: Pick<UnreadFacts, 'reason' | 'offset'>): UnreadFacts => ({
  kind: 'unread',
  reason,
  offset,
});

export function crlFacts(der: Uint8Array): StatusFacts {
  const parsed = parseCrl(der);
  if (!parsed.ok) return unread(parsed.fault);
  const { crl } = parsed;
  const keyIdentifier = crl.authorityKey?.keyIdentifier ?? null;
  return {
    kind: 'crl',
    issuer: nameText(crl.issuer),
    number: crl.number === null ? null : String(crl.number),
    baseNumber: crl.baseNumber === null ? null : String(crl.baseNumber),
    thisUpdate: isoTime(crl.thisUpdate.ms),
    nextUpdate: isoTime(crl.nextUpdate?.ms ?? NaN),
    entryCount: crl.entryCount,
    entries: firstEntries(crl, LIMITS.listedEntries).map(({ serial, revokedAt, reason }) => ({
      serial: toHex(serial),
      revokedAt: isoTime(revokedAt.ms),
      reason,
    })),
    authorityKey: keyIdentifier ? toHex(keyIdentifier) : null,
    scope: scopeOf(crl),
    faults: crl.faults.map(({ code }) => code),
  };
}

function scopeOf({ scope }: ParsedCrl): CrlFacts['scope'] {
  if (scope === null) return null;
  if (scope.onlyUserCertificates) return 'users';
  if (scope.onlyCaCertificates) return 'authorities';
  if (scope.onlyAttributeCertificates) return 'attributes';
  return scope.indirect ? 'indirect' : null;
}

export function ocspFacts(der: Uint8Array): StatusFacts {
  const parsed = parseOcspResponse(der);
  if (!parsed.ok) return unread(parsed.fault);
  const { status, basic } = parsed;
  return {
    kind: 'ocsp',
    status,
    responder:
      basic === null
        ? null
        : basic.responder.kind === 'name'
          ? nameText(basic.responder.name)
          : toHex(basic.responder.sha1),
    producedAt: isoTime(basic?.producedAt.ms ?? NaN),
    responses: (basic?.responses ?? []).slice(0, LIMITS.listedEntries).map((one) => ({
      serial: toHex(one.id.serial),
      status: one.status,
      revokedAt: isoTime(one.revokedAt?.ms ?? NaN),
      reason: one.reason,
      thisUpdate: isoTime(one.thisUpdate.ms),
      nextUpdate: isoTime(one.nextUpdate?.ms ?? NaN),
    })),
  };
}

/**
 * The entry of a certificate of the list's own issuer.
 * @param serial hex as people write it: with colons, blanks, 0x, or without the sign octet of DER
 * @returns null when the list has none, undefined when the text is no serial number
 */
export function searchCrl(der: Uint8Array, serial: string): RevokedEntry | null | undefined {
  const digits = serial
    .replace(/^\s*0x/i, '')
    .replace(/[\s:.-]/g, '')
    .toLowerCase();
  const parsed = parseCrl(der);
  if (!/^[\da-f]{1,80}$/.test(digits) || !parsed.ok) return undefined;
  const { crl } = parsed;
  const even = digits.length % 2 === 0 ? digits : `0${digits}`;
  const octets = Uint8Array.from(even.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const first = octets.findIndex((octet) => octet !== 0);
  const bare = octets.subarray(first < 0 ? octets.length - 1 : first);
  // DER puts a zero before a number whose first bit is set; some issuers leave it out.
  const issuer = keyOfName(crl.issuer);
  const entry = findEntry(crl, Uint8Array.of(0, ...bare), issuer) ?? findEntry(crl, bare, issuer);
  return entry && { serial: toHex(bare), revokedAt: isoTime(entry.revokedAt.ms), reason: entry.reason };
}
