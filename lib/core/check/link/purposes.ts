import { extensionOf } from '../../certificate/extensions/definition.ts';
import {
  EKU,
  EXTENDED_KEY_USAGE,
  NEVER_BESIDE_SERVER,
  purposeName,
} from '../../certificate/extensions/extended-key-usage.ts';
import type { LinkRule } from '../context.ts';

/**
 * Purposes narrow from issuer to issuer: RFC 5280 does not say so, but every Web PKI client reads an
 * intermediate's extKeyUsage as a constraint (CA/B BR §7.1.2.10.6).
 */
export const checkIssuerPurposes: LinkRule = ({ issuer, issuerRole, rules }, emit) => {
  if (rules.purposes.length === 0 || issuerRole !== 'intermediate') return;
  const extension = extensionOf(issuer, EXTENDED_KEY_USAGE);
  if (extension.state !== 'present') return;
  const allowed = extension.value;
  if (rules.purposes.some((purpose) => allowed.includes(purpose))) {
    const beside = allowed.filter((purpose) => NEVER_BESIDE_SERVER.has(purpose));
    if (beside.length > 0) emit('eku-beside', { purposes: beside.map(purposeName) });
    return;
  }
  // For RFC 5280 and most clients any purpose is the one wanted too.
  if (allowed.includes(EKU.any)) {
    emit('eku-any', { purposes: allowed.map(purposeName), wanted: rules.purposes.map(purposeName) });
    return;
  }
  emit('eku-not-permitted-by-issuer', {
    purposes: allowed.map(purposeName),
    wanted: rules.purposes.map(purposeName),
  });
};
