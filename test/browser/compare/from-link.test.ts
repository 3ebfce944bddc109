import { describe, expect, it } from 'vitest';
import { readShareLink, shareLinkIn } from '#lib/browser/compare/from-link.ts';
import { selfPath, storedPath } from '#lib/share/link.ts';
import { sealResult } from '#lib/share/share.ts';
import type { SharedResult } from '#lib/share/types.ts';

const RESULT: SharedResult = {
  view: 'result',
  scope: 'everything',
  note: '',
  contact: '',
  sharedAt: '2026-06-01T00:00:00.000Z',
  evidence: {
    kind: 'text',
    label: 'Pasted text',
    supplied: [{ der: Uint8Array.of(0x30, 0x00), origin: { kind: 'uploaded', file: null } }],
    crls: [],
    roots: [Uint8Array.of(0x30, 0x00)],
    problems: [],
    observation: null,
    fetched: [],
  },
  question: { host: null, at: null, rules: 'clients' },
  seen: { verdict: 'untrusted', at: '2026-06-01T00:00:00Z', weakest: null },
};

describe('a share link among what is typed', () => {
  it('is told from hosts, URLs and certificates', () => {
    const stored = storedPath('A'.repeat(22), new Uint8Array(32));
    expect(shareLinkIn(`https://chainsight.example${stored}`)?.kind).toBe('stored');
    expect(shareLinkIn(`  ${stored}\n`)?.kind).toBe('stored');
    expect(shareLinkIn('https://chainsight.example/r/self#AAAA')?.kind).toBe('self');
    for (const text of [
      'sts.contoso.com',
      'https://sts.contoso.com/r/abc#x',
      'https://a.example/r/self',
      'a\nb',
      '',
    ])
      expect(shareLinkIn(text)).toBeNull();
  });
});

describe('a self-contained link', () => {
  it('opens as a source without the sender’s roots', async () => {
    const { envelope } = await sealResult(RESULT, { linkKey: false, passPhrase: null });
    const target = shareLinkIn(`https://chainsight.example${selfPath(envelope) ?? ''}`);
    if (!target) throw new Error('the link is not recognised');
    const reading = await readShareLink(target, null);
    expect(reading).toMatchObject({ kind: 'open', source: { label: 'Pasted text', anchors: [] } });
  });

  it('asks for its pass phrase, and says when it does not fit', async () => {
    const { envelope } = await sealResult(RESULT, { linkKey: false, passPhrase: 'correct horse' });
    const target = { kind: 'self', envelope } as const;
    expect(await readShareLink(target, null)).toEqual({ kind: 'pass-phrase', wrong: false });
    expect(await readShareLink(target, 'wrong')).toEqual({ kind: 'pass-phrase', wrong: true });
    expect((await readShareLink(target, 'correct horse')).kind).toBe('open');
  });

  it('that is cut says so', async () => {
    expect(await readShareLink({ kind: 'self', envelope: null }, null)).toMatchObject({
      kind: 'fault',
      fault: { code: 'damaged' },
    });
  });
});
