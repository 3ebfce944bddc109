import { expect, it } from 'vitest';
import { fuzzReaders } from './readers.ts';

/** The slice of `npm run fuzz` that every test run does; the seed is fixed so that it says the same every time. */
const SLICE = { seed: 5246, inputs: 8_000 };

it('readers of what servers say name the fault, or take it', async () => {
  const { failures, taken } = await fuzzReaders(SLICE);
  expect(failures.slice(0, 3)).toEqual([]);
  // Each reader also got what it takes, or nothing of it was tried.
  expect(Object.keys(taken).toSorted()).toEqual([
    'certificate-request-12',
    'certificate-request-13',
    'discovery-answer',
    'ftp',
    'home-realm',
    'imap',
    'ldap',
    'lmtp',
    'mysql',
    'nntp',
    'pop3',
    'postgres',
    'rdp',
    'sieve',
    'smtp',
    'tds',
    'tds-stream',
    'xmpp',
  ]);
});
