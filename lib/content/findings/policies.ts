import type { FamilyWords } from './types.ts';

const CA_FIX =
  'Have the CA check the certificate policies and policy constraints of its CA certificates; the server’s administrator can’t change them.';
const GONE = 'Check again: this finding must be gone.';

/** Certificate policies. */
export const policies = {
  'policy-required': {
    title: 'No valid certificate policy is left',
    connector: 'no valid policy',
    because: () => 'a CA of the chain demands a certificate policy, and none is valid along the whole path',
    means:
      'Clients that process policies (Windows, Java, strict verifiers) refuse the chain; browsers mostly pass over it.',
    fix: CA_FIX,
    verify: GONE,
  },
  'policy-mapping-any': {
    title: 'A policy is mapped to or from “any policy”',
    connector: 'policy mapping wrong',
    because: (_, n) => `${n.subject} maps a certificate policy to or from “any policy”, which is forbidden`,
    means: 'Clients that process policies refuse the chain.',
    fix: CA_FIX,
    verify: GONE,
  },
  'policy-constraints-empty': {
    title: 'The policy constraints are empty',
    connector: 'constraints empty',
    because: (_, n) => `${n.subject} contains policy constraints that state nothing`,
    means: 'The standard forbids it; strict verifiers refuse the chain.',
    fix: CA_FIX,
    verify: GONE,
  },
} satisfies FamilyWords;
