/** Words for everything that can go wrong with a link, for the page and for the API's answers. */
import type { OpenFault } from './fault.ts';
import type { ShareFault } from './wire.ts';
import { MEGABYTE } from '../core/size.ts';

interface FaultWords {
  /** One sentence: what happened. */
  readonly message: string;
  /** One sentence: what to try. */
  readonly advice: string;
}

/** Faults that only the browser meets. */
export type ReachFault =
  /** The page is the single file, which has no server. */
  | { readonly code: 'no-server' }
  | { readonly code: 'own-server-unreachable' }
  | { readonly code: 'answer-unreadable'; readonly status: number };

export type AnyShareFault = OpenFault | ShareFault | ReachFault;

const megabytes = (bytes: number): string =>
  bytes >= MEGABYTE ? `${Math.round(bytes / MEGABYTE)} MB` : `${bytes}`;

const wait = (seconds: number): string =>
  seconds >= 120 ? `${Math.ceil(seconds / 60)} minutes` : `${seconds} seconds`;

export function shareWords(fault: AnyShareFault): FaultWords {
  switch (fault.code) {
    case 'wrong-key':
      return {
        message: 'The key in this link does not fit.',
        advice:
          'The part after “#” is missing or was changed on the way. Ask for the link again, or copy it whole: mail programs sometimes break long links.',
      };
    case 'pass-phrase-needed':
      return {
        message: 'This link is protected by a pass phrase.',
        advice: 'Whoever sent the link has it.',
      };
    case 'wrong-pass-phrase':
      return {
        message: 'The pass phrase does not fit.',
        advice: 'Capital letters and spaces count. Try again.',
      };
    case 'damaged':
      return {
        message: 'What this link carries is damaged.',
        advice: `It can’t be read in part (${fault.reason}). Ask for a new link.`,
      };
    case 'newer':
      return {
        message: 'This link was made by a newer version of Chainsight.',
        advice: `It has format ${fault.version}, which this version can’t read. Update this Chainsight, or open the link where it was made.`,
      };
    case 'too-large':
      return {
        message: 'There is too much in this.',
        advice: `The limit is ${megabytes(fault.limit)}. Share fewer certificates.`,
      };
    case 'guide-only':
      return {
        message: 'This link opens the users’ guide; it carries no result.',
        advice: 'Ask for a link that shares the result.',
      };
    case 'gone':
      return {
        message: 'Nothing is stored under this link.',
        advice:
          'It has expired, was deleted by its creator, was opened once already if it was for one view, or was mistyped. Ask for a new link.',
      };
    case 'one-view':
      return {
        message: 'This link can be opened once.',
        advice: 'Opening it deletes it from the server. A POST request opens it.',
      };
    case 'rate-limited':
      return {
        message: 'Too many links were made from your network.',
        advice: `Try again in ${wait(fault.retryAfterSeconds)}, or make a link that carries everything itself.`,
      };
    case 'busy':
      return {
        message: 'The server takes in too many links at this moment.',
        advice: `Nothing was changed. Try again in ${wait(fault.retryAfterSeconds)}, or make a link that carries everything itself.`,
      };
    case 'canceled':
      return {
        message: 'The upload ended before it was complete.',
        advice: 'Nothing was stored. Try again.',
      };
    case 'store-full':
      return {
        message: 'The server has no room for more links.',
        advice:
          'Make a link that carries everything itself, delete links that are no longer needed, or ask the operator to raise CHAINSIGHT_SHARE_TOTAL_MB or free disk space.',
      };
    case 'store-unavailable':
      return {
        message: 'The server can’t reach its database.',
        advice: `Nothing was changed. Try again in ${wait(fault.retryAfterSeconds)}.`,
      };
    case 'cross-origin':
      return {
        message: 'The request came from a page of another site.',
        advice: 'Only pages of this server, and programs, may use this address.',
      };
    case 'bad-request':
      return { message: `The request ${fault.problem}.`, advice: 'See the description of the API.' };
    case 'internal':
      return {
        message: 'The server failed to do this.',
        advice: 'The reason is in the log of the server. Try again later.',
      };
    case 'no-server':
      return {
        message: 'This page is one file without a server, where such links are stored.',
        advice: 'Open the link itself, with its server, or use a link that carries everything.',
      };
    case 'own-server-unreachable':
      return {
        message: 'The server does not answer.',
        advice: 'Check your connection, and try again.',
      };
    case 'answer-unreadable':
      return {
        message: 'The answer could not be read.',
        advice: `Something between you and the server answered with status ${fault.status}. Try again, or ask the operator.`,
      };
  }
}
