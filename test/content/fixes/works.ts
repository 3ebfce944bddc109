import type { Work } from '#lib/content/fixes/parts/types.ts';

/** Work that is done at the server; a new kind of work is missing here until it is said which it is. */
const AT_THE_SERVER: Readonly<Record<Exclude<Work, 'close-gap' | 'deploy-root' | 'nothing'>, true>> = {
  send: true,
  assign: true,
  replace: true,
  'renew-ca': true,
  'publish-revocation': true,
  staple: true,
  'set-clock': true,
  'ask-less': true,
};

export const SERVER_WORKS = Object.keys(AT_THE_SERVER) as readonly Work[];
