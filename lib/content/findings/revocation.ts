import { day, having } from './params.ts';
import type { FamilyWords } from './types.ts';

/** Whether a certificate was withdrawn before its end. */
export const revocation = {
  revoked: {
    title: 'The certificate is revoked',
    connector: 'revoked',
    because: (p, n) => {
      const since = day(p, 'since');
      return `${n.subject} was revoked by its issuer${since === null ? '' : ` on ${since}`}${having(p, 'reason', ' (', ')')}`;
    },
    means: 'Clients that check revocation refuse it at once, others as soon as they receive an updated list.',
    fix: 'Find out why it was revoked. Make a new key, request a new certificate, and replace the old one on every server.',
    verify: 'Check again with the CA’s current revocation list.',
  },
  'revocation-undetermined': {
    title: 'Revocation is not known',
    connector: 'revocation unknown',
    because: (_, n) => `nothing tells whether ${n.subject} was revoked`,
    means:
      'Most clients carry on without an answer. Windows services that insist on one fail with 0x80092013 when the list can’t be reached.',
    fix: 'Make sure that the CRL and OCSP addresses in the certificate can be reached by clients and by the server, over HTTP and without signing in.',
    verify: 'Fetch each address from a client’s network, or add the CRL file here.',
  },
  'crl-unusable': {
    title: 'A revocation list can’t be used',
    connector: 'CRL not usable',
    because: (p, n) => `the revocation list for ${n.subject} can’t be used${having(p, 'reason', ' (', ')')}`,
    means:
      'The list is out of date, not signed by the right CA or covers other certificates, so clients treat revocation as unknown.',
    fix: 'Publish a current list signed by the issuing CA, before the previous one ends.',
    verify: 'Check again with the newly published list.',
  },
} satisfies FamilyWords;
