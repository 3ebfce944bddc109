/** Clients that leave certificates to Windows: all but their names, and what they ask of the server's. */
import { WINDOWS_RULES } from './rules.ts';
import { USUAL_HELLO, from, unverified, type Claim, type ClientProfile } from './types.ts';

/** @param names the client's own statement on names; Windows' rules when not told */
export function windowsClient(id: string, title: string, names?: Claim): ClientProfile {
  const rules = { ...WINDOWS_RULES, id };
  return {
    id,
    title,
    family: 'windows',
    store: 'microsoft',
    fetchesIssuers: rules.downloadsIssuers,
    revocation: 'soft',
    revocationBy: ['ocsp', 'crl'],
    hello: USUAL_HELLO,
    enterpriseRoots: 'honoured',
    rules,
    claims: {
      roots: from(
        'https://github.com/ralphje/signify/blob/master/docs/authroot.rst',
        'Windows’ list of trusted roots, which fetches a root when a chain first needs it; dates and purposes of the list count.',
      ),
      fetching: from(
        'https://github.com/ebourg/jsign/issues/217',
        'CryptoAPI downloads an issuer that is not sent, and remembers those it has seen: tests on an administrator’s computer hide the fault.',
      ),
      revocation: from(
        'https://learn.microsoft.com/en-us/windows/win32/api/wincrypt/nf-wincrypt-certgetcertificatechain',
        'Checked when the application asks for it. General knowledge: an answer that can’t be had mostly lets the connection pass.',
        '2026-11-28',
      ),
      names:
        names ?? unverified('Alternative names; the common name only where the certificate has no DNS name.'),
      limits: unverified(
        'RSA keys under 1024 bits and SHA-1 from public roots are refused; no limit on the length of validity.',
      ),
      enterprise: from(
        'https://learn.microsoft.com/en-us/windows-server/identity/ad-fs/deployment/distribute-certificates-to-client-computers-by-using-group-policy',
        'Roots deployed by group policy or certificate manager lie among the computer’s trusted roots and count like built-in ones.',
        '2026-11-28',
      ),
    },
  };
}

/** What Lync and its successor want of the server's name. */
export const LYNC_NAMES = from(
  'https://support.microsoft.com/en-us/help/2833618',
  'Windows’ rules; besides, the client wants the server’s name to lie in the domain of the sign-in address, else it asks the user.',
  '2026-11-28',
);
