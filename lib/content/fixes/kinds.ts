/** Kinds of repair, the work they are part of, and whom they concern. */
import { plan } from '../messages/en/plan.ts';
import type { Audience, FixKind, Urgency, Work } from './parts/types.ts';

/** The work each kind is part of when the server's own certificate is at fault. */
export const WORK_OF: Readonly<Record<FixKind, Work>> = {
  'install-intermediate': 'send',
  'order-chain': 'send',
  'trim-chain': 'send',
  'restore-file': 'send',
  'assign-certificate': 'assign',
  'renew-certificate': 'replace',
  'rename-certificate': 'replace',
  'rekey-certificate': 'replace',
  'repurpose-certificate': 'replace',
  'reissue-certificate': 'replace',
  'shorten-certificate': 'replace',
  'change-ca': 'replace',
  'close-gap': 'close-gap',
  'deploy-root': 'deploy-root',
  'set-clock': 'set-clock',
  'publish-revocation': 'publish-revocation',
  'staple-response': 'staple',
  'ask-less': 'ask-less',
  nothing: 'nothing',
};

/** Kinds that replace a certificate: when that of a CA is at fault, it is the CA's that is replaced. */
export const REPLACES: ReadonlySet<FixKind> = new Set<FixKind>([
  'renew-certificate',
  'rekey-certificate',
  'reissue-certificate',
  'repurpose-certificate',
  'shorten-certificate',
]);

/** Kinds that are told as parts of sending the right list; their words are in the message catalogue. */
export const SEND_KINDS = ['install-intermediate', 'order-chain', 'trim-chain', 'restore-file'] as const;

/** How soon, in English, as the articles are. */
export const URGENCY_WORDS: Readonly<Record<Urgency, string>> = plan.urgency;

export const AUDIENCE_WORDS: Readonly<Record<Audience, string>> = {
  everyone: 'Every client.',
  'without-download':
    'Clients that build the chain from what is sent alone: Android apps, Java, phones of the Lync family, OpenSSL and what is built on it. Windows, Apple systems and Chrome fetch the gap, if they are allowed to.',
  'without-the-root':
    'Every client that was not given this root by hand, policy or profile: usually everything outside the domain, phones first.',
  'public-rules':
    'Browsers and systems that hold public CAs to their rules; a private environment may not notice.',
  // Who that is differs from fault to fault: the table of clients tells it, this line must not.
  strict: 'Clients that look closely; “For whom” tells which of those judged here do.',
  apple: 'Apple systems, which apply this to private CAs too; browsers, for public CAs.',
  windows: 'Windows itself and what uses its certificate services: Lync, Skype for Business, Outlook, .NET.',
  'asks-revocation':
    'Clients that ask for revocation, and fail without an answer: AD FS, NPS, Exchange hybrid, Lync and Skype for Business servers, Java with revocation on. Browsers mostly carry on.',
  old: 'Old or simple clients: Java before 7, appliances, TLS libraries of phones.',
  nobody: 'Nobody at present.',
};
