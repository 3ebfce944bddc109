import { extension, having } from './params.ts';
import type { FamilyWords } from './types.ts';

/** Bytes that are not the certificate they claim to be. */
export const parse = {
  'certificate-unparsed': {
    title: 'An element is not a readable certificate',
    connector: 'not readable',
    because: (p) =>
      `one element could not be read as a certificate${having(p, 'reason', ' (', ')')}${having(p, 'offset', ', at byte ')}`,
    means:
      'Some clients end the connection at the first unreadable element, others pass over it. The rest of the chain was checked here.',
    fix: 'Export the certificate again from its source and replace the damaged file. A frequent cause is an editor or mail system that changed line ends or cut the text.',
    verify: 'Check again: the element must appear as a certificate.',
  },
  'der-not-strict': {
    title: 'The encoding departs from DER',
    connector: 'not strict DER',
    because: (p, n) =>
      `${n.subject} is not encoded in strict DER${having(p, 'reason', ' (', ')')}${having(p, 'offset', ', at byte ')}`,
    means:
      'A signature covers exact bytes, so strict clients refuse any other encoding than DER. Lenient ones accept it.',
    fix: 'Have the CA issue the certificate again with corrected software; the encoding can’t be repaired without a new signature.',
    verify: 'Check the new certificate here: this finding must be gone.',
  },
  'extension-malformed': {
    title: 'An extension can’t be read',
    connector: 'extension unreadable',
    because: (p, n) =>
      `${extension(p) ?? 'an extension'} of ${n.subject} can’t be decoded${having(p, 'reason', ': ')}`,
    means: 'Clients that need the extension refuse the certificate; what it was meant to say stays unknown.',
    fix: 'Have the CA issue the certificate again. For a private CA, correct the template or the request that added the extension.',
    verify: 'Check the new certificate here: the extension must be listed with its content.',
  },
  'critical-extension-unknown': {
    title: 'A critical extension is not understood',
    connector: 'unknown critical extension',
    because: (p, n) =>
      `${n.subject} has a critical extension that is not understood${having(p, 'oid', ', ')}`,
    means:
      '“Critical” tells a client to refuse the certificate rather than pass over what it does not know, and clients do so.',
    fix: 'Have the certificate reissued without that extension or with the extension not marked critical.',
    verify: 'Look at the extensions of the new certificate: nothing unknown may be marked critical.',
  },
  'extension-duplicate': {
    title: 'An extension appears twice',
    connector: 'repeated extension',
    because: (p, n) => `${n.subject} contains ${extension(p) ?? 'the same extension'} more than once`,
    means: 'Two copies may contradict each other, so clients refuse the certificate.',
    fix: 'Have the CA issue the certificate again, and correct the template or request that added the second copy.',
    verify: 'Look at the extensions of the new certificate: each may appear once.',
  },
  'extension-criticality': {
    title: 'An extension is marked wrongly as critical or not critical',
    connector: 'criticality wrong',
    because: (p, n) =>
      `${extension(p) ?? 'an extension'} of ${n.subject} ${p.critical === true ? 'is marked critical, which is not allowed' : 'is not marked critical, as it has to be'}`,
    means: 'Strict clients and linters refuse it; most others accept it.',
    fix: 'Correct the certificate template and have the certificate issued again.',
    verify: 'Check the new certificate here: this finding must be gone.',
  },
} satisfies FamilyWords;
