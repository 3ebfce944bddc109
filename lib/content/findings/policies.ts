import { CLEAN, article, reissue } from './article.ts';
import { listed } from './params.ts';
import type { WordsByCode } from './types.ts';

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
    article: article('change-ca', 'now', 'strict', 'under CAs whose policies leave one that is valid'),
  },
  'policy-mapping-any': {
    title: 'A policy is mapped to or from “any policy”',
    connector: 'policy mapping wrong',
    because: (_, n) => `${n.subject} maps a certificate policy to or from “any policy”, which is forbidden`,
    means: 'Clients that process policies refuse the chain.',
    fix: CA_FIX,
    verify: GONE,
    article: article('change-ca', 'soon', 'strict', CLEAN),
  },
  'policy-qualifier-unknown': {
    title: 'A critical policy carries a qualifier that nobody knows',
    connector: 'policy qualifier unknown',
    because: (p, n) =>
      `the certificate policies of ${n.subject} are marked critical and carry a qualifier that is not defined (${listed(p.qualifiers)})`,
    means:
      'A critical extension has to be understood whole, so Chrome and other strict clients refuse the chain; OpenSSL and Go pass over the qualifier.',
    fix: 'Have the CA issue the certificate again with policies that are not marked critical, or without that qualifier.',
    verify: GONE,
    article: reissue('policies that are not marked critical'),
  },
  'policy-constraints-empty': {
    title: 'The policy constraints are empty',
    connector: 'constraints empty',
    because: (_, n) => `${n.subject} contains policy constraints that state nothing`,
    means: 'The standard forbids it; strict verifiers refuse the chain.',
    fix: CA_FIX,
    verify: GONE,
    article: article('change-ca', 'next-change', 'strict', CLEAN),
  },
} satisfies WordsByCode;
