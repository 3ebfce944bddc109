/** Microsoft's properties of a root as terms of a store. */
import { EKU } from '#lib/core/certificate/extensions/extended-key-usage.ts';
import type { RootProperties } from '../formats/root-properties.ts';
import type { StoreTerms } from '../terms.ts';

/** The purposes Microsoft's program knows, for a root that has all of them but some. */
const PURPOSES: readonly string[] = [
  EKU.serverAuth,
  '1.3.6.1.5.5.7.3.2', // client authentication
  '1.3.6.1.5.5.7.3.3', // code signing
  '1.3.6.1.5.5.7.3.4', // e-mail protection
  '1.3.6.1.5.5.7.3.8', // time stamping
  '1.3.6.1.5.5.7.3.9', // OCSP signing
  '1.3.6.1.4.1.311.10.3.4', // encrypting file system
  '1.3.6.1.4.1.311.10.3.12', // document signing
];

/**
 * Purposes not stated are not "none" (the property is absent then). A limit by issue date that names
 * purposes counts when servers are among them: chains are judged for TLS servers here.
 */
export function termsOf({
  purposes,
  disallowedPurposes = [],
  disallowedFrom,
  notBeforeLimit,
  notBeforePurposes,
}: RootProperties): StoreTerms {
  const granted = purposes ?? (disallowedPurposes.length > 0 ? PURPOSES : null);
  const limited = notBeforePurposes === undefined || notBeforePurposes.includes(EKU.serverAuth);
  return {
    ...(granted ? { purposes: granted.filter((one) => !disallowedPurposes.includes(one)) } : {}),
    // Issued at that very moment is too late already.
    ...(notBeforeLimit !== undefined && limited ? { distrustAfter: notBeforeLimit - 1 } : {}),
    ...(disallowedFrom === undefined ? {} : { distrustFrom: disallowedFrom }),
  };
}
