/** Applies the requirements of a role to a leaf certificate. Pure; reads the report's view of it. */
import type { CertificateView } from '../core/report/types.ts';
import { ROLES, type Requirement, type RoleId } from './roles.ts';

type Leaf = Pick<CertificateView, 'alternativeNames' | 'subject' | 'extendedKeyUsage' | 'key' | 'crl'>;

export interface RoleContext {
  readonly host: string;
  readonly domain: string;
  /** Whether the chain ends in a public root; null: not known. */
  readonly publiclyTrusted: boolean | null;
}

export interface RequirementResult {
  readonly requirement: Requirement;
  /** The name that was looked for, with host and domain put in; null for other kinds. */
  readonly name: string | null;
  /** `unknown` where the requirement does not apply or can't be decided. */
  readonly met: 'yes' | 'no' | 'unknown';
}

const ANY_EKU = '2.5.29.37.0';

/** One wildcard label stands for exactly one label (RFC 9525 §6.3). */
export function covers(pattern: string, name: string): boolean {
  const presented = pattern.toLowerCase();
  const wanted = name.toLowerCase();
  if (presented === wanted) return true;
  if (!presented.startsWith('*.')) return false;
  const dot = wanted.indexOf('.');
  return dot > 0 && wanted.slice(dot) === presented.slice(1);
}

const dnsNames = (leaf: Leaf): readonly string[] =>
  leaf.alternativeNames.filter(({ type }) => type === 'dns').map(({ value }) => value);

const fill = (name: string, { host, domain }: RoleContext): string =>
  name.replaceAll('{host}', host).replaceAll('{domain}', domain);

function decide(requirement: Requirement, leaf: Leaf, context: RoleContext): boolean | null {
  switch (requirement.kind) {
    case 'san': {
      const name = fill(requirement.name, context);
      return dnsNames(leaf).some((presented) => covers(presented, name));
    }
    case 'no-wildcard':
      return ![...dnsNames(leaf), leaf.subject.commonName ?? ''].some((name) => name.includes('*'));
    case 'no-wildcard-subject':
      return !(leaf.subject.commonName ?? '').includes('*');
    case 'eku': {
      const usages = leaf.extendedKeyUsage;
      // Without the extension every use is allowed (RFC 5280 §4.2.1.12).
      return usages === null || usages.some(({ oid }) => oid === requirement.oid || oid === ANY_EKU);
    }
    case 'rsa-bits':
      if (!leaf.key.algorithm.toUpperCase().startsWith('RSA') || leaf.key.bits === null) return null;
      return leaf.key.bits >= requirement.bits;
    case 'crl-address':
      return leaf.crl.length > 0;
    case 'public-trust':
      return context.publiclyTrusted;
  }
}

/** Every requirement of the role, in the role's order, with whether the leaf meets it. */
export function checkRole(role: RoleId, leaf: Leaf, context: RoleContext): readonly RequirementResult[] {
  return ROLES[role].requirements.map((requirement) => {
    const decided = decide(requirement, leaf, context);
    return {
      requirement,
      name: requirement.kind === 'san' ? fill(requirement.name, context) : null,
      met: decided === null ? 'unknown' : decided ? 'yes' : 'no',
    };
  });
}
