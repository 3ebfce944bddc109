/** Words for kinds of repair and the work they are part of. */
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

/** What each kind does, as part of a list. */
export const KIND_WORDS: Readonly<Record<FixKind, string>> = {
  'install-intermediate': 'add the intermediate that is missing',
  'order-chain': 'put the certificates into order, each once',
  'trim-chain': 'take out what is not part of the chain',
  'restore-file': 'replace the damaged file',
  'assign-certificate': 'let the right certificate answer',
  'renew-certificate': 'renew it',
  'rename-certificate': 'have it issued for the right names',
  'rekey-certificate': 'have it issued for a new key',
  'repurpose-certificate': 'have it issued for the right purpose',
  'reissue-certificate': 'have it issued again without the flaw',
  'shorten-certificate': 'have it issued for a shorter time',
  'change-ca': 'have it issued by a CA that clients accept for it',
  'close-gap': 'bring your own root to the clients, or add the intermediate that is missing',
  'deploy-root': 'bring the root to the clients',
  'set-clock': 'wait, or put a clock right',
  'publish-revocation': 'publish revocation where clients reach it',
  'staple-response': 'send the OCSP response along',
  'ask-less': 'check fewer certificates at once',
  nothing: 'nothing',
};

/** Title of each piece of work in the plan. */
export const WORK_TITLES: Readonly<Record<Work, string>> = {
  send: 'Send the right list of certificates',
  assign: 'Let the right certificate answer',
  replace: 'Replace the server’s certificate',
  'renew-ca': 'Replace the CA’s certificate',
  'close-gap': 'Bring your own root to the clients, or add the intermediate that is missing',
  'deploy-root': 'Bring the root to the clients, or use a public CA',
  'set-clock': 'Wait for the start of validity, or put a clock right',
  'publish-revocation': 'Publish revocation where clients reach it',
  staple: 'Send the OCSP response along (stapling)',
  'ask-less': 'Check fewer certificates at once',
  nothing: 'Nothing to do',
};

/** The same where the missing intermediate is more likely. */
export const GAP_BY_INTERMEDIATE =
  'Add the intermediate that is missing, or bring your own root to the clients';

export const URGENCY_WORDS: Readonly<Record<Urgency, string>> = {
  now: 'Now: users are turned away.',
  soon: 'Soon: some clients fail already, or will.',
  'next-change': 'With the next change of this certificate.',
  never: 'No need.',
};

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
