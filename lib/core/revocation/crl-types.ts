import type { CrlFaultCode, FaultParams } from '../finding/faults.ts';
import type { DistributionPoint } from '../certificate/extensions/access.ts';
import type { AuthorityKeyIdentifier } from '../certificate/extensions/key-identifiers.ts';
import type { CertificateTime, DerFault } from '../der/types.ts';
import type { Name } from '../name/name.ts';
import type { RevocationReason } from './reasons.ts';

/** RFC 5280 §5.2.5 */
export interface IssuingDistributionPoint {
  readonly name: Pick<DistributionPoint, 'fullName' | 'relativeName'> | null;
  readonly onlyUserCertificates: boolean;
  readonly onlyCaCertificates: boolean;
  readonly onlyAttributeCertificates: boolean;
  /** Mask of the reasons covered (see `./reasons.ts`), or null for all. */
  readonly onlyReasons: number | null;
  readonly indirect: boolean;
  /** extnValue's contents, to compare scopes with. */
  readonly der: Uint8Array;
}

/**
 * A certificate revocation list (RFC 5280 §5.1). Its entries stay undecoded: a list may have a million,
 * and a question is about one. All byte arrays are views into `der`.
 */
export interface ParsedCrl {
  readonly der: Uint8Array;
  /** TBSCertList TLV. */
  readonly tbs: Uint8Array;
  readonly version: number;
  readonly innerAlgorithm: Uint8Array;
  readonly outerAlgorithm: Uint8Array;
  readonly signature: Uint8Array;
  readonly issuer: Name;
  readonly thisUpdate: CertificateTime;
  readonly nextUpdate: CertificateTime | null;
  /** Contents of revokedCertificates. */
  readonly entries: Uint8Array;
  readonly entryCount: number;
  readonly number: bigint | null;
  /** BaseCRLNumber of a delta CRL (§5.2.4); null: a complete CRL. */
  readonly baseNumber: bigint | null;
  readonly scope: IssuingDistributionPoint | null;
  readonly authorityKey: AuthorityKeyIdentifier | null;
  /** Where deltas of this list are (§5.2.6), or null. */
  readonly freshest: readonly DistributionPoint[] | null;
  /** Why no certificate's status may be taken from it, whoever signed it. */
  readonly faults: readonly CrlFault[];
}

export type CrlParseResult =
  | { readonly ok: true; readonly crl: ParsedCrl }
  | { readonly ok: false; readonly fault: DerFault };

/** An entry of revokedCertificates (§5.3) that names the certificate asked for. */
export interface CrlEntry {
  readonly revokedAt: CertificateTime;
  readonly reason: RevocationReason;
}

/**
 * What a list lacks by its publisher's neglect. It keeps the list from proving that a certificate is good; a
 * certificate that its issuer's own signed list names is revoked all the same (§6.3.3 has no step that asks
 * for any of these).
 */
export const CRL_LACKS: ReadonlySet<CrlFaultCode> = new Set<CrlFaultCode>([
  'crl-version',
  'crl-next-update-missing',
  'crl-number-missing',
  'crl-number-critical',
]);

export interface CrlFault {
  readonly code: CrlFaultCode;
  readonly params: FaultParams;
}
