import { CLEAN, article, reissue } from './article.ts';
import { extension, having } from './params.ts';
import type { WordsByCode } from './types.ts';

/** Bytes that are not the certificate they claim to be. */
export const parse = {
  'certificate-unparsed': {
    title: 'An element is not a readable certificate',
    connector: 'not readable',
    because: (p) => `one element could not be read as a certificate (${p.reason}), at byte ${p.offset}`,
    means:
      'Some clients end the connection at the first unreadable element, others pass over it. The rest of the chain was checked here.',
    fix: 'Export the certificate again from its source and replace the damaged file. A frequent cause is an editor or mail system that changed line ends or cut the text.',
    verify: 'Check again: the element must appear as a certificate.',
    article: article('restore-file', 'now', 'strict'),
  },
  'leaf-unparsed': {
    title: 'The server’s certificate can’t be read',
    connector: 'not readable',
    because: (p, n) =>
      `${n.source === 'server' ? 'the first certificate that the server sends' : having(n.host ?? undefined, 'the certificate given for ') || 'the first certificate given'} can’t be read: ${p.reason} (at byte ${p.offset})`,
    means:
      'It is whole, but written in a way that the rules for certificates (DER) forbid. Strict clients, Chrome and OpenSSL 3 among them, end the connection; the CA’s own certificates are not at fault.',
    fix: 'Have the certificate issued again by corrected software: no copy of it will be better. Only if its text was edited or cut on the way, export it again from where it was issued.',
    verify: 'Check the new certificate here: it must appear with its names and dates.',
    article: reissue(CLEAN, 'now', 'everyone'),
  },
  'default-written': {
    title: 'A default value is written out',
    connector: 'default written out',
    because: (p, n) =>
      `${extension(p)} of ${n.subject} says ${p.what === 'minimum' ? '“minimum: 0”' : '“critical: FALSE”'}, the default, which the encoding leaves out`,
    means:
      'DER has one spelling for everything. Chrome, Edge and other software on BoringSSL refuse the certificate (ERR_CERT_INVALID); OpenSSL, GnuTLS and Windows accept it.',
    fix: 'Have the certificate issued again by corrected software.',
    verify: 'Check the new certificate here: this finding must be gone.',
    article: reissue(CLEAN),
  },
  'der-not-strict': {
    title: 'The encoding departs from DER',
    connector: 'not strict DER',
    because: (p, n) => `${n.subject} is not encoded in strict DER (${p.reason}), at byte ${p.offset}`,
    means:
      'A signature covers exact bytes, so strict clients refuse any other encoding than DER. Lenient ones accept it.',
    fix: 'Have the CA issue the certificate again with corrected software; the encoding can’t be repaired without a new signature.',
    verify: 'Check the new certificate here: this finding must be gone.',
    article: reissue(CLEAN),
  },
  'extension-malformed': {
    title: 'An extension can’t be read',
    connector: 'extension unreadable',
    because: (p, n) => `${extension(p)} of ${n.subject} can’t be decoded: ${p.reason}`,
    means: 'Clients that need the extension refuse the certificate; what it was meant to say stays unknown.',
    fix: 'Have the CA issue the certificate again. For a private CA, correct the template or the request that added the extension.',
    verify: 'Check the new certificate here: the extension must be listed with its content.',
    article: reissue(CLEAN, 'now'),
  },
  'critical-extension-unknown': {
    title: 'A critical extension is not understood',
    connector: 'unknown critical extension',
    because: (p, n) => `${n.subject} has a critical extension that is not understood, ${p.oid}`,
    means:
      '“Critical” tells a client to refuse the certificate rather than pass over what it does not know, and clients do so.',
    fix: 'Have the certificate reissued without that extension or with the extension not marked critical.',
    verify: 'Look at the extensions of the new certificate: nothing unknown may be marked critical.',
    article: reissue('without critical extensions that clients do not know', 'now', 'everyone'),
  },
  'critical-extension-unprocessed': {
    title: 'A critical extension that not every client processes',
    connector: 'critical for some clients',
    because: (p, n) => `${extension(p)} of ${n.subject} is marked critical`,
    means:
      '“Critical” tells a client to refuse the certificate rather than pass over what it does not process. Which of them process this extension differs from client to client.',
    fix: 'Have the certificate reissued with this extension not marked critical.',
    verify: 'Look at the extensions of the new certificate: this one may not be marked critical.',
    article: reissue('that extension not marked critical'),
  },
  'application-policies-critical': {
    title: 'Application policies (Microsoft) are marked critical',
    connector: 'critical for Windows only',
    because: (p, n) =>
      `${n.subject} has the extension “Application policies” of Microsoft (${p.oid}) marked critical`,
    means:
      'Windows, Edge and Chrome know it and accept the certificate. OpenSSL (error 34), GnuTLS, Java and Firefox don’t, and have to refuse what is critical and not known.',
    fix: 'In the certificate template open Extensions, Application Policies, Edit, clear “Make this extension critical”, and enrol again.',
    verify: 'Look at the extensions of the new certificate: nothing of Microsoft’s may be marked critical.',
    article: reissue('with application policies that are not marked critical'),
  },
  precertificate: {
    title: 'This is a precertificate, not the certificate',
    connector: 'precertificate',
    because: (_, n) =>
      `${n.subject} is a precertificate, made for the Certificate Transparency logs only and never valid on a server`,
    means:
      'Before a CA issues a certificate it shows the logs a twin with the same names, dates and serial number and a mark that makes every client refuse it. Searches such as crt.sh list both; the twin was taken.',
    fix: 'Take the final certificate: from the CA’s delivery, or the other entry of the search with the same serial number, which holds timestamps (SCTs) instead of the mark. Nothing has to be issued again.',
    verify: 'Check the final certificate here: this finding must be gone.',
    article: article('assign-certificate', 'now', 'everyone'),
  },
  'extension-duplicate': {
    title: 'An extension appears twice',
    connector: 'repeated extension',
    because: (p, n) => `${n.subject} contains ${extension(p)} more than once`,
    means: 'Two copies may contradict each other, so clients refuse the certificate.',
    fix: 'Have the CA issue the certificate again, and correct the template or request that added the second copy.',
    verify: 'Look at the extensions of the new certificate: each may appear once.',
    article: reissue(CLEAN, 'now', 'everyone'),
  },
  'extension-criticality': {
    title: 'An extension is marked wrongly as critical or not critical',
    connector: 'criticality wrong',
    because: (p, n) =>
      `${extension(p)} of ${n.subject} ${p.critical ? 'is marked critical, which is not allowed' : 'is not marked critical, as it has to be'}`,
    means: 'Strict clients and linters refuse it; most others accept it.',
    fix: 'Correct the certificate template and have the certificate issued again.',
    verify: 'Check the new certificate here: this finding must be gone.',
    article: reissue(CLEAN, 'next-change'),
  },
} satisfies WordsByCode;
