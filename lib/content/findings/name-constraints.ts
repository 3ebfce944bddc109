import { CLEAN, article, nothing, reissue } from './article.ts';
import type { WordsByCode } from './types.ts';

const CA_FIX =
  'The name constraints of the CA have to be corrected by whoever issued that CA certificate; a chain through another CA without them also solves it.';
const FORMS = {
  directory: 'directory names',
  other: 'other names',
  'registered-id': 'registered identifiers',
  x400: 'X.400 addresses',
  edi: 'EDI party names',
} as const;
const GONE = 'Check again: this finding must be gone.';

/** Names a CA may issue for. */
export const nameConstraints = {
  'name-not-permitted': {
    title: 'The CA may not issue for this name',
    connector: 'name not permitted',
    because: (p, n) =>
      `${n.issuing} may only issue for certain names, and ${p.name} of ${n.subject} is not among them`,
    means:
      'A CA of the chain is restricted to certain names, typically an organisation’s own domains. Every current client refuses names outside.',
    fix: 'Request a certificate with permitted names only, or one from a CA that may issue for this name.',
    verify:
      'Compare the names of the new certificate with “Permitted names” of each CA of its chain, then check again.',
    article: article(
      'change-ca',
      'now',
      'everyone',
      'issued by a CA that may issue for this name, or for a name that the present one may issue for',
    ),
  },
  'name-excluded': {
    title: 'The CA is forbidden to issue for this name',
    connector: 'name excluded',
    because: (p, n) => `${n.issuing} is forbidden to issue for ${p.name}, which ${n.subject} contains`,
    means:
      'A CA of the chain excludes these names. Every current client refuses the chain, even if only one of many names is excluded.',
    fix: 'Request a certificate without the excluded name, or one from a CA that may issue for it.',
    verify:
      'Compare the names of the new certificate with “Excluded names” of each CA of its chain, then check again.',
    article: article('change-ca', 'now', 'everyone', 'issued by a CA that may issue for this name'),
  },
  'name-constraint-unsupported': {
    title: 'A name constraint of an unsupported kind applies',
    connector: 'constraint not supported',
    because: (p, n) =>
      `${n.issuing} restricts a kind of name that can’t be compared (${p.kind}), and ${n.subject} contains such a name`,
    means: 'A client that can’t apply a critical constraint has to refuse the chain.',
    fix: CA_FIX,
    verify: GONE,
    article: article(
      'change-ca',
      'soon',
      'strict',
      'issued by a CA whose name constraints clients understand',
    ),
  },
  'name-constraint-malformed': {
    title: 'A name constraint can’t be read',
    connector: 'constraint unreadable',
    because: (p, n) => `a name constraint of ${n.issuing} (${p.constraint}) can’t be applied: ${p.fault}`,
    means:
      'What the CA may issue for is undefined, so clients refuse every certificate that depends on it. A frequent slip is an IP range without a mask, or “*.contoso.com” where “contoso.com” is meant.',
    fix: CA_FIX,
    verify: GONE,
    article: article('change-ca', 'soon', 'strict', CLEAN),
  },
  'name-constraint-distance': {
    title: 'A name constraint has a distance that nobody processes',
    connector: 'constraint not applicable',
    because: (_, n) =>
      `a name constraint of ${n.issuing} states how far below a name it begins or ends (minimum, maximum), which the Internet’s profile does not know`,
    means:
      'Whoever can’t process it has to refuse the chain when the extension is critical: OpenSSL does (error 49). Others take the constraint without its distance.',
    fix: CA_FIX,
    verify: GONE,
    article: article('change-ca', 'soon', 'strict', CLEAN),
  },
  'name-constraint-forms': {
    title: 'Name constraints of a kind that not every client compares',
    connector: 'constraint for some clients',
    because: (p, n) =>
      `${n.subject} is restricted by names of a kind that not every client compares (${p.forms.map((form) => FORMS[form]).join(', ')})`,
    means:
      'The extension is critical, so whoever can’t compare all of it has to refuse the chain: programs written in Go do (“unhandled critical extension”), browsers, Windows, OpenSSL and Java compare names of the directory.',
    fix: 'If such programs have to connect (Docker, Kubernetes, Terraform and many agents are written in Go), use a chain through a CA that is restricted by DNS names and IP addresses alone. For all others nothing is to be done.',
    verify: GONE,
    article: article('change-ca', 'soon', 'strict', 'restricted by DNS names and IP addresses alone'),
  },
  'name-constraints-empty': {
    title: 'The name constraints are empty',
    connector: 'constraints empty',
    because: (_, n) => `${n.issuing} contains name constraints that name nothing`,
    means: 'The standard forbids it; strict verifiers refuse the chain.',
    fix: CA_FIX,
    verify: GONE,
    article: article('change-ca', 'next-change', 'strict', CLEAN),
  },
  'name-constraints-on-leaf': {
    title: 'Name constraints stand in a certificate that is not a CA',
    connector: 'constraints on leaf',
    because: (_, n) => `${n.subject} contains name constraints although it is not a CA`,
    means: 'They have meaning in CA certificates only; strict verifiers refuse the certificate.',
    fix: 'Have the certificate issued again without name constraints.',
    verify: GONE,
    article: reissue(CLEAN, 'next-change'),
  },
  'name-constraints-not-critical': {
    title: 'The name constraints are not critical',
    connector: 'constraints not critical',
    because: (_, n) => `the name constraints of ${n.subject} are not marked critical`,
    means:
      'The standard asks for the mark. Strict verifiers refuse the chain; old clients that do not know name constraints pass over them.',
    fix: CA_FIX,
    verify: GONE,
    article: nothing(
      'Clients that know name constraints apply them whether critical or not. Many CAs leave the mark out so that old Apple systems accept the chain.',
    ),
  },
} satisfies WordsByCode;
