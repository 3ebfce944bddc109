import { describe, expect, it } from 'vitest';
import { ENGLISH_CONNECTION } from '#lib/content/messages/english-connection.ts';
import { loadPart } from '#lib/content/messages/load.ts';
import { LOCALES } from '#lib/content/messages/locales.ts';
import { makeTranslator } from '#lib/content/messages/translator.ts';
import type { CapturedConversation } from '#lib/core/capture/types.ts';
import { conversationLines } from '#lib/view/result/capture.ts';
import { ENGLISH } from '#test/e2e/support/unmarked-english.ts';

const READ: CapturedConversation = {
  client: { address: '192.0.2.1', port: 50000 },
  server: { address: '2001:db8::1', port: 443 },
  time: '2026-06-15T15:06:40.123Z',
  serverName: null,
  version: 'TLSv1.2',
  cipher: null,
  group: null,
  chain: [new Uint8Array(1)],
  staple: null,
  scts: null,
  clientCertificate: null,
  alert: null,
  unread: null,
  compression: null,
};
const ALERTS: readonly CapturedConversation[] = [
  { ...READ, alert: { from: 'client', code: 48, name: 'unknown_ca' } },
  { ...READ, alert: { from: 'server', code: 80, name: 'internal_error' } },
];
const UNREAD = (
  ['encrypted', 'suite', 'compressed', 'resumed', 'refused', 'unanswered', 'incomplete'] as const
).map((unread): CapturedConversation => ({ ...READ, chain: [], unread }));

describe('the conversations of a capture', () => {
  it('are told with address, version and time, who broke one off, and why none could be read', () => {
    const [known, other, encrypted] = conversationLines(ENGLISH_CONNECTION, [...ALERTS, ...UNREAD]);
    expect(known?.title).toBe('2001:db8::1');
    expect(known?.facts.replaceAll('\u00a0', ' ')).toBe(
      '[2001:db8::1]:443 · no name asked for · TLS 1.2 · 2026-06-15 15:06:40 UTC',
    );
    expect(known?.alert).toBe(
      'The client broke it off with the alert unknown_ca (48): it does not know the root, or misses an intermediate.',
    );
    expect(other?.alert).toBe('The server broke it off with the alert internal_error (80).');
    expect(encrypted?.unread).toBe('Not read: encrypted by TLS 1.3; its secrets are not at hand.');
  });

  it.each(LOCALES.filter((locale) => locale !== 'en'))('have nothing English in %s', async (locale) => {
    const words = makeTranslator(locale, await loadPart(locale, 'connection'));
    for (const { facts, alert, unread } of conversationLines(words, [...ALERTS, ...UNREAD]))
      expect(`${facts} ${alert ?? ''} ${unread ?? ''}`).not.toMatch(ENGLISH);
  });
});
