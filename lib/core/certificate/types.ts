import type { CertificateTime, LooseFault } from '../der/types.ts';
import type { Name } from '../name/name.ts';

export interface Extension {
  readonly oid: string;
  readonly critical: boolean;
  /** `critical` says FALSE, the default, which DER leaves out (X.690 §11.5). */
  readonly defaultWritten: boolean;
  /** Content of extnValue's OCTET STRING. */
  readonly value: Uint8Array;
  /** Offset of the Extension SEQUENCE in the certificate's DER. */
  readonly offset: number;
}

/**
 * What path building needs, read in one pass; extensions stay undecoded until a rule asks for one
 * (see `extensionOf` in `./extensions.ts`). All byte arrays are views into `der`.
 */
export interface ParsedCertificate {
  readonly der: Uint8Array;
  /** TBSCertificate TLV. */
  readonly tbs: Uint8Array;
  readonly version: number;
  /** Content octets of the serial INTEGER. */
  readonly serial: Uint8Array;
  /** AlgorithmIdentifier TLVs: the one inside the TBS and the outer one. */
  readonly innerAlgorithm: Uint8Array;
  readonly outerAlgorithm: Uint8Array;
  readonly signature: Uint8Array;
  readonly issuer: Name;
  readonly subject: Name;
  readonly notBefore: CertificateTime;
  readonly notAfter: CertificateTime;
  /** SubjectPublicKeyInfo TLV. */
  readonly spki: Uint8Array;
  readonly extensions: readonly Extension[];
  /** Departures from strict DER that still could be read (X.690 §10). */
  readonly faults: readonly LooseFault[];
}
