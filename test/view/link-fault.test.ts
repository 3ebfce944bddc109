import { describe, expect, it } from 'vitest';
import { ENGLISH_OPENING } from '#lib/content/messages/english-opening.ts';
import { shareWords, type AnyShareFault } from '#lib/share/words.ts';
import { linkFault } from '#lib/view/link-fault.ts';

const FAULTS: readonly AnyShareFault[] = [
  { code: 'wrong-key' },
  { code: 'pass-phrase-needed' },
  { code: 'wrong-pass-phrase' },
  { code: 'damaged', reason: 'the link is cut' },
  { code: 'newer', version: 9 },
  { code: 'too-large', limit: 8_388_608 },
  { code: 'guide-only' },
  { code: 'gone' },
  { code: 'rate-limited', retryAfterSeconds: 60 },
  { code: 'busy', retryAfterSeconds: 119 },
  { code: 'store-full' },
  { code: 'store-unavailable', retryAfterSeconds: 121 },
  { code: 'bad-request', problem: 'is no JSON' },
  { code: 'no-server' },
  { code: 'own-server-unreachable' },
  { code: 'answer-unreadable', status: 502 },
];

describe('a fault of a link', () => {
  it.each(FAULTS)('is said on the page as in the API’s answer: $code', (fault) => {
    expect(linkFault(ENGLISH_OPENING, fault)).toMatchObject(shareWords(fault));
  });
});
