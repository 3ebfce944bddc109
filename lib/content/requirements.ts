/** Words for what a role asks of its certificate, by the requirement's kind. */
import type { RequirementResult } from '../endpoints/check-role.ts';
import type { Requirement } from '../endpoints/roles.ts';

const PURPOSES: Readonly<Record<string, string>> = {
  '1.3.6.1.5.5.7.3.1': 'server authentication',
  '1.3.6.1.5.5.7.3.2': 'client authentication',
};

/** What is asked, as a sentence without full stop. */
export function requirementText({ requirement, name }: RequirementResult): string {
  switch (requirement.kind) {
    case 'san':
      return requirement.weight === 'must'
        ? `${name ?? ''} must be among the subject alternative names`
        : `${name ?? ''} should be among the subject alternative names`;
    case 'no-wildcard':
      return 'No name of the certificate may have a wildcard';
    case 'no-wildcard-subject':
      return 'The common name may not have a wildcard';
    case 'eku':
      return `The purpose ${PURPOSES[requirement.oid] ?? requirement.oid} must be allowed`;
    case 'rsa-bits':
      return `An RSA key must have at least ${requirement.bits} bits`;
    case 'crl-address':
      return 'The certificate must name a place of a revocation list';
    case 'public-trust':
      return 'A public certification authority must have issued it, for users outside the organisation';
  }
}

/** Whether failing it is a fault, or only worth knowing. */
export const isMust = (requirement: Requirement): boolean =>
  !('weight' in requirement) || requirement.weight === 'must';
