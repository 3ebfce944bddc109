import { describeFault } from '../describe-fault.ts';
import type { FederationFailure, FederationFault, MetadataProblem } from './wire.ts';

/** What is wrong with metadata, in English. */
export const PROBLEMS: Readonly<Record<MetadataProblem, string>> = {
  'not-xml': 'The answer is not well-formed XML.',
  'document-type': 'The metadata has a document type declaration, which is refused for safety.',
  'too-deep': 'The metadata is nested deeper than any real metadata.',
  'too-large': 'The metadata is larger than that of any federation service.',
  'too-many-parts':
    'The metadata has more elements, attributes, prefixes or certificates than that of any federation service.',
  'too-costly': 'The metadata takes longer to read than that of any federation service.',
  'no-entity': 'The XML is not SAML or WS-Federation metadata (no EntityDescriptor).',
  'no-certificates': 'The metadata names no certificate.',
};

/** English words for a fault of reading federation metadata. */
export function describeFederationFault(fault: FederationFault): FederationFailure['error'] {
  switch (fault.code) {
    case 'http-status':
      return {
        fault,
        message: `The server answered with HTTP status ${fault.status} instead of its metadata.`,
        advice:
          fault.status === 404 || fault.status === 503
            ? 'Check that this is the federation service, that it runs, and that its metadata endpoint is enabled.'
            : 'Check that the metadata can be read without sign-in, or upload the metadata file.',
      };
    case 'answer-too-large':
      return {
        fault,
        message: `The answer is larger than ${fault.limit} bytes.`,
        advice: 'Metadata of one service is far smaller: check the host.',
      };
    case 'not-metadata':
      return {
        fault,
        message: PROBLEMS[fault.problem],
        advice: 'Check the host, or upload the metadata file.',
      };
    default:
      return { ...describeFault(fault), fault };
  }
}
