import { BASIC_CONSTRAINTS } from '../../certificate/extensions/basic-constraints.ts';
import { extensionOf, extensionValue } from '../../certificate/extensions/definition.ts';
import { KEY_USAGE, KEY_USAGE_BITS } from '../../certificate/extensions/key-usage.ts';
import type { ParsedCertificate } from '../../certificate/types.ts';
import type { CertificateRule } from '../context.ts';

/** Whether basicConstraints says cA TRUE. */
export const isAuthority = (certificate: ParsedCertificate): boolean =>
  extensionValue(certificate, BASIC_CONSTRAINTS)?.ca === true;

/**
 * The extension's own form (RFC 5280 §4.2.1.9). Whether an issuer is a CA at all belongs to the link
 * it signs, see `../link/issuer.ts`.
 */
export const checkBasicConstraints: CertificateRule = ({ certificate, role }, emit) => {
  const extension = extensionOf(certificate, BASIC_CONSTRAINTS);
  if (extension.state !== 'present') return;
  const { ca, pathLength } = extension.value;
  if (role === 'leaf' && ca) emit('leaf-is-ca');
  if (role !== 'leaf' && ca && !extension.critical) emit('basic-constraints-not-critical');

  const usage = extensionValue(certificate, KEY_USAGE);
  const signs = usage === null || (usage & KEY_USAGE_BITS.keyCertSign) !== 0;
  if (pathLength !== null && (!ca || !signs)) {
    emit('basic-constraints-path-length-misplaced', { pathLength, ca });
  }
};
