/**
 * Revocation reasons: CRLReason values (RFC 5280 §5.3.1) and sets of them (ReasonFlags, §4.2.1.13).
 * A set is a bit mask with the RFC's bit 1 (keyCompromise) as 0x4000, as `readNamedBits` gives it.
 */
const REASONS = [
  'unspecified',
  'keyCompromise',
  'cACompromise',
  'affiliationChanged',
  'superseded',
  'cessationOfOperation',
  'certificateHold',
  null,
  'removeFromCRL',
  'privilegeWithdrawn',
  'aACompromise',
] as const;

export type RevocationReason = NonNullable<(typeof REASONS)[number]>;

/** The reason of a CRLReason value; values that are not defined count as unspecified. */
export const reasonByNumber = (value: number): RevocationReason => REASONS[value] ?? 'unspecified';

/** Bits 1 to 8; bit 0 ("unused") stands for no reason. */
export const ALL_REASONS = 0x7f80;

/** ReasonFlags octets (contents of the BIT STRING without the count of unused bits) to a mask. */
export const reasonMask = (octets: Uint8Array): number =>
  (((octets[0] ?? 0) << 8) | (octets[1] ?? 0)) & ALL_REASONS;
