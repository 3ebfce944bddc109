/** Words for federation metadata that could not be read, from a host or at hand. */
import type { FederationFault } from '../endpoints/federation/wire.ts';
import { faultWords, type AskedServer, type LocalFault } from './endpoint-errors.ts';
import type { FederationWords } from './messages/english-federation.ts';
import { sizeIn } from './messages/forms.ts';

/** Why there is nothing to show. */
export type FederationRefusal =
  | FederationFault
  | LocalFault
  /** What was given is neither metadata nor a certificate. */
  | { readonly code: 'neither' }
  /** The worker failed. */
  | { readonly code: 'broken' };

/**
 * One sentence on what happened, and what to try.
 * @param asked the host of the metadata; null: it is a file or a text at hand
 */
export function federationFault(
  words: FederationWords,
  fault: FederationRefusal,
  asked: AskedServer | null,
): { readonly message: string; readonly advice: string } {
  const { text, locale } = words;
  switch (fault.code) {
    case 'http-status': {
      const { status } = fault;
      return {
        message: text('federation.fault.http-status', { status: String(status) }),
        advice: text(
          status === 404 || status === 503 ? 'federation.advice.service' : 'federation.advice.open',
        ),
      };
    }
    case 'answer-too-large':
      return {
        message: text('address.what.answer-too-large', { size: sizeIn(locale, fault.limit) }),
        advice: text('federation.advice.host'),
      };
    case 'not-metadata':
      return {
        message: text(`federation.fault.${fault.problem}`),
        advice: text(asked === null ? 'federation.advice.file' : 'federation.advice.host-or-file'),
      };
    case 'neither':
      return { message: text('federation.fault.neither'), advice: text('federation.advice.file') };
    case 'broken':
      return { message: text('federation.fault.broken'), advice: text('federation.advice.again') };
    default: {
      const { what, tries } = faultWords(words, fault, asked ?? { host: '', port: 443 });
      return { message: what, advice: tries.join(' ') };
    }
  }
}
