/** Kinds of repair, the work they are part of, and whom they concern. */
import type { FixKind, Work } from './parts/types.ts';

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
