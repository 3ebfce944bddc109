/** Short words of the tables; on the page each also has a mark of its own shape. */
import type { Change } from './certificates.ts';
import type { ClientChange } from './clients.ts';

export const CHANGE_WORDS: Readonly<Record<Change, string>> = {
  same: 'the same',
  moved: 'moved',
  replaced: 'another certificate in its place',
  added: 'added',
  removed: 'removed',
};

export const CLIENT_CHANGE_WORDS: Readonly<Record<ClientChange, string>> = {
  gained: 'now trusts it',
  lost: 'no longer trusts it',
  connects: 'can connect now',
  'cut-off': 'can no longer connect',
  changed: 'for another reason',
  same: 'the same',
};
