import { purposeWords } from '#lib/content/terms.ts';
import { article, nothing } from './article.ts';
import { having, listed } from './params.ts';
import type { WordsByCode } from './types.ts';

const GONE = 'Look at the new certificate: “Purposes” must contain server authentication.';

const words = (purposes: readonly string[]): string => listed(purposes.map(purposeWords));
const wanted = (p: { readonly wanted: readonly string[] }): string => words(p.wanted);
const found = (p: { readonly purposes: readonly string[] }, before: string): string =>
  having(words(p.purposes), before);

/** Extended key usage. */
export const purposes = {
  'eku-not-permitted': {
    title: 'The certificate is not meant for servers',
    connector: 'wrong purpose',
    because: (p, n) => `${n.subject} is not issued for ${wanted(p)}${found(p, ' but for ')}`,
    means:
      'The CA limited what the certificate may be used for; clients refuse any other use. Client, mail and code signing certificates are mixed up with server certificates this way.',
    fix: 'Request a certificate from a template that contains server authentication. Where the same certificate also signs in to partners (federation on port 5061, hybrid mail), it needs client authentication too, which public CAs cease to issue: Let’s Encrypt on 8 July 2026, all that Chrome trusts for certificates issued from 15 March 2027 on.',
    verify: GONE,
    article: article('repurpose-certificate', 'now', 'everyone', 'issued for server authentication'),
  },
  'eku-not-permitted-by-issuer': {
    title: 'A CA of the chain is not allowed to issue for servers',
    connector: 'CA has wrong purpose',
    because: (p, n) => `${n.issuing} may not issue certificates for ${wanted(p)}${found(p, ', only for ')}`,
    means:
      'Windows, browsers and Apple systems apply a CA’s purposes to every certificate that depends on it and refuse the chain.',
    fix: 'Have the certificate issued by a CA whose own purposes contain server authentication, or which names none.',
    verify: 'Check again: every CA between must allow server authentication or name no purpose.',
    article: article(
      'change-ca',
      'now',
      'everyone',
      'issued by a CA that may issue for server authentication',
    ),
  },
  'application-policies-not-permitted': {
    title: 'Microsoft’s application policies name other purposes',
    connector: 'wrong purpose on Windows',
    because: (p, n) =>
      `${n.subject} has no extended key usage, and its application policies (Microsoft), which Windows reads instead, are not for ${wanted(p)}${found(p, ' but for ')}`,
    means:
      'Windows takes this extension for the purposes where the standard one is absent, and refuses any other use. All other clients do not read it, and see a certificate for any purpose.',
    fix: 'Have the certificate issued again from a web server template: its application policies must hold server authentication, and the extended key usage the same.',
    verify: GONE,
    article: article('repurpose-certificate', 'soon', 'windows', 'issued for server authentication'),
  },
  'eku-missing': {
    title: 'The certificate names no purpose',
    connector: 'no purpose named',
    because: (_, n) => `${n.subject} does not name the purposes it was issued for`,
    means:
      'Public CAs have to name server authentication, and Apple systems demand it even of private CAs. Other clients accept the certificate for any purpose.',
    fix: 'Have the certificate issued again from a web server template with server authentication.',
    verify: GONE,
    article: article('repurpose-certificate', 'soon', 'apple', 'server authentication named as purpose'),
  },
  'eku-any': {
    title: 'The certificate allows any purpose',
    connector: 'any purpose',
    because: (_, n) => `${n.issuing} allows any purpose instead of naming server authentication`,
    means: 'Public CAs may not issue it; some clients do not count “any” as server authentication.',
    fix: 'Have that certificate issued again with server authentication named; of an intermediate it is the CA’s own.',
    verify: GONE,
    article: article(
      'repurpose-certificate',
      'next-change',
      'strict',
      'server authentication named as purpose',
    ),
  },
  'eku-beside': {
    title: 'Purposes that don’t go with a server stand beside its own',
    connector: 'further purposes',
    because: (p, n) => `${n.subject} may serve ${words(p.purposes)} beside server authentication`,
    means:
      'Public CAs may not combine these purposes. Most clients look for server authentication only and are content; Firefox refuses one that may also sign OCSP responses.',
    fix: 'On renewal, use a template whose purposes are server authentication and at most client authentication.',
    verify: 'Look at the purposes of the new certificate: only those two may be listed.',
    article: article(
      'repurpose-certificate',
      'next-change',
      'public-rules',
      'server authentication, and at most client authentication, as purposes',
    ),
  },
  'eku-critical': {
    title: 'The purposes are marked critical',
    connector: 'purposes critical',
    because: (_, n) => `the purposes of ${n.subject} are marked critical`,
    means:
      'This is allowed but unusual, and software that does not know every purpose in the list refuses the certificate.',
    fix: 'On renewal, use a template that does not mark the extended key usage critical.',
    verify: 'Look at the extensions of the new certificate: extended key usage must not be critical.',
    article: article(
      'repurpose-certificate',
      'next-change',
      'strict',
      'purposes that are not marked critical',
    ),
  },
  'eku-on-root': {
    title: 'The root is limited to purposes',
    connector: 'root names purposes',
    because: (p, n) =>
      !p.allows
        ? `${n.subject} is a root for other purposes than server authentication${found(p, ': ')}`
        : `${n.subject} is a root that is limited to purposes${found(p, ': ')}`,
    means: 'Public roots must not. Clients differ in whether they apply it.',
    fix: 'Nothing on the server. A private CA should leave purposes to its subordinate CAs when its root is renewed.',
    verify: 'Check the renewed root here.',
    article: nothing(
      'Clients take purposes of a root differently, but what this root names does not stand against this chain. Leave purposes out when a private root is renewed.',
    ),
  },
} satisfies WordsByCode;
