import { describe, expect, it } from 'vitest';
import { decodeResult, encodeResult, type SavedResult } from '#lib/browser/session/storage.ts';
import { sourceOfPresented } from '#lib/browser/ask/source.ts';

const saved: SavedResult = {
  source: sourceOfPresented([new Uint8Array([0x30, 0x00, 0xff]), new Uint8Array()], {
    kind: 'endpoint',
    label: 'sts.contoso.com',
    host: 'sts.contoso.com',
    at: null,
    anchors: [new Uint8Array([1])],
    observation: null,
  }),
  host: null,
  at: '2026-06-01T00:00:00.000Z',
};

describe('a result kept for a reload', () => {
  it('comes back as it was, bytes included', () => {
    expect(decodeResult(encodeResult(saved))).toEqual(saved);
  });

  it('is nothing when damaged or of another version', () => {
    const text = encodeResult(saved);
    expect(decodeResult(text.slice(0, -5))).toBeNull();
    expect(decodeResult(text.replace('"version":1', '"version":0'))).toBeNull();
    expect(decodeResult('null')).toBeNull();
    expect(decodeResult('{"version":1}')).toBeNull();
  });
});
