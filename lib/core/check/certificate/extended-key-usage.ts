import { MS_APPLICATION_POLICIES } from '../../certificate/extensions/application-policies.ts';
import { extensionOf, extensionValue } from '../../certificate/extensions/definition.ts';
import {
  EKU,
  EXTENDED_KEY_USAGE,
  NEVER_BESIDE_SERVER,
  purposeName,
} from '../../certificate/extensions/extended-key-usage.ts';
import type { ParsedCertificate } from '../../certificate/types.ts';
import type { CertificateRule, Emit } from '../context.ts';
import type { CheckRules } from '../rules.ts';

/** What Windows reads in the place of purposes. */
function checkApplicationPolicies(certificate: ParsedCertificate, rules: CheckRules, emit: Emit): void {
  const purposes = extensionValue(certificate, MS_APPLICATION_POLICIES);
  if (purposes === null || purposes.includes(EKU.any)) return;
  if (purposes.some((purpose) => rules.purposes.includes(purpose))) return;
  emit('application-policies-not-permitted', {
    purposes: purposes.map(purposeName),
    wanted: rules.purposes.map(purposeName),
  });
}

/** The leaf's purposes (RFC 5280 §4.2.1.12); the issuers' are checked in `../link/purposes.ts`. */
export const checkExtendedKeyUsage: CertificateRule = ({ certificate, role, selfIssued, rules }, emit) => {
  const extension = extensionOf(certificate, EXTENDED_KEY_USAGE);
  if (role === 'anchor' && selfIssued && extension.state === 'present') {
    const allows = rules.purposes.length === 0 || extension.value.some((one) => rules.purposes.includes(one));
    emit('eku-on-root', { purposes: extension.value.map(purposeName), allows });
  }
  if (role !== 'leaf' || rules.purposes.length === 0) return;
  if (extension.state === 'absent') {
    emit('eku-missing', { wanted: rules.purposes.map(purposeName) });
    checkApplicationPolicies(certificate, rules, emit);
  }
  if (extension.state !== 'present') return;
  if (extension.critical) emit('eku-critical');
  const purposes = extension.value.filter((purpose) => !rules.ignoredPurposes?.includes(purpose));
  if (purposes.some((purpose) => rules.purposes.includes(purpose))) {
    const beside = purposes.filter((purpose) => NEVER_BESIDE_SERVER.has(purpose));
    if (beside.length > 0) emit('eku-beside', { purposes: beside.map(purposeName) });
    return;
  }
  const params = { purposes: purposes.map(purposeName), wanted: rules.purposes.map(purposeName) };
  emit(purposes.includes(EKU.any) ? 'eku-any' : 'eku-not-permitted', params);
};
