/**
 * Reads a certificate fingerprint as typed or copied (colons, spaces, capitals and the invisible mark
 * that Windows puts in front of a thumbprint are forgiven). Lower-case hex, or null when it has not
 * exactly `digits` digits.
 */
export function readFingerprint(typed: string, digits: 40 | 64): string | null {
  const hex = typed.toLowerCase().replace(/[\s:\u200e\u200f\u00a0-]/g, '');
  return hex.length === digits && /^[0-9a-f]+$/.test(hex) ? hex : null;
}
