import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { seal, unseal } from '#lib/share/envelope.ts';
import { SHARE_LIMITS } from '#lib/share/limits.ts';
import { randomBytes } from '#lib/share/keys.ts';

const PLAIN = { linkKey: false, passPhrase: null };
const KEYED = { linkKey: true, passPhrase: null };
const NOTHING = { linkKey: null, passPhrase: null };
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const octets = fc.uint8Array({ maxLength: 3_000 }).map((array) => new Uint8Array(array));

describe('sealing and opening', () => {
  test('gives back the same bytes, with a link key and without any', async () => {
    await fc.assert(
      fc.asyncProperty(octets, fc.boolean(), async (payload, linkKey) => {
        const sealed = await seal(payload, { linkKey, passPhrase: null });
        const opened = await unseal(sealed.envelope, { linkKey: sealed.linkKey, passPhrase: null });
        expect(opened).toEqual({ ok: true, value: payload });
      }),
      { numRuns: 60 },
    );
  });

  test('gives back the same bytes with a pass phrase, typed in either Unicode form', async () => {
    const payload = bytes('evidence');
    for (const linkKey of [true, false]) {
      const sealed = await seal(payload, { linkKey, passPhrase: 'caf\u00e9' });
      const opened = await unseal(sealed.envelope, { linkKey: sealed.linkKey, passPhrase: 'cafe\u0301' });
      expect(opened).toEqual({ ok: true, value: payload });
    }
  });

  test('uses a fresh key and IV each time', async () => {
    const sealed = await Promise.all(Array.from({ length: 20 }, () => seal(bytes('same'), KEYED)));
    const keys = new Set(sealed.map(({ linkKey }) => linkKey?.join()));
    const bodies = new Set(sealed.map(({ envelope }) => envelope.join()));
    expect([keys.size, bodies.size]).toEqual([20, 20]);
  });

  test('hides the content: the same text is not in the envelope, packed or not', async () => {
    const text = bytes('internal.contoso.local '.repeat(40));
    const { envelope } = await seal(text, KEYED);
    const hidden = Buffer.from(envelope);
    expect(hidden.includes('contoso')).toBe(false);
    expect(hidden.includes(deflateRawSync(text).subarray(0, 16))).toBe(false);
  });
});

describe('what can be wrong', () => {
  test('a changed octet anywhere is damage, or a newer format in the version; never a wrong payload', async () => {
    const { envelope, linkKey } = await seal(bytes('evidence '.repeat(50)), KEYED);
    await fc.assert(
      fc.asyncProperty(fc.nat(envelope.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = envelope.slice();
        changed[at] = (changed[at] ?? 0) ^ flip;
        const opened = await unseal(changed, { linkKey, passPhrase: null });
        expect(opened.ok).toBe(false);
        if (!opened.ok)
          expect(opened.fault.code).toBe(at === 4 && (changed[4] ?? 0) > 1 ? 'newer' : 'damaged');
      }),
      { numRuns: 150 },
    );
  });

  test('an envelope cut at any length is damaged', async () => {
    const { envelope, linkKey } = await seal(bytes('evidence'), KEYED);
    for (let length = 0; length < envelope.length; length += 1) {
      const opened = await unseal(envelope.slice(0, length), { linkKey, passPhrase: null });
      expect(opened).toMatchObject({ ok: false, fault: { code: 'damaged' } });
    }
  });

  test('any bytes at all are answered with a fault, not with an exception', async () => {
    const magic = fc.constant(Uint8Array.of(0x43, 0x53, 0x48, 0x52, 1, 1));
    const framed = fc
      .tuple(magic, octets)
      .map((parts) => Uint8Array.from(parts.flatMap((part) => [...part])));
    await fc.assert(
      fc.asyncProperty(fc.oneof(octets, framed), async (envelope) => {
        expect((await unseal(envelope, NOTHING)).ok).toBe(false);
      }),
    );
  });

  test('another key, a cut key and no key are a wrong key', async () => {
    const { envelope, linkKey } = await seal(bytes('evidence'), KEYED);
    for (const wrong of [randomBytes(32), linkKey?.slice(0, 31) ?? null, null]) {
      const opened = await unseal(envelope, { linkKey: wrong, passPhrase: null });
      expect(opened).toEqual({ ok: false, fault: { code: 'wrong-key' } });
    }
  });

  test('a pass phrase is asked for, and a wrong one is told apart from a wrong key', async () => {
    const { envelope, linkKey } = await seal(bytes('evidence'), { linkKey: true, passPhrase: 'horse' });
    const fault = async (key: typeof linkKey, passPhrase: string | null) => {
      const opened = await unseal(envelope, { linkKey: key, passPhrase });
      return opened.ok ? null : opened.fault.code;
    };
    expect(await fault(linkKey, null)).toBe('pass-phrase-needed');
    expect(await fault(linkKey, 'house')).toBe('wrong-pass-phrase');
    expect(await fault(randomBytes(32), 'horse')).toBe('wrong-key');
  });

  test('the type and the version are bound to the ciphertext, not only to the digest', async () => {
    const { envelope, linkKey } = await seal(bytes('evidence'), { linkKey: true, passPhrase: 'horse' });
    const changed = envelope.slice();
    changed[18] = (changed[18] ?? 0) ^ 1; // the lowest bits of the rounds, then a digest that fits
    const forged = withDigest(changed.subarray(0, -8));
    const opened = await unseal(forged, { linkKey, passPhrase: 'horse' });
    expect(opened).toMatchObject({ ok: false, fault: { code: 'wrong-pass-phrase' } });
  });

  test('a bomb is stopped at the limit, long before it is unpacked', async () => {
    const zeros = deflateRawSync(new Uint8Array(256 * 1_048_576), { level: 9 });
    const head = Uint8Array.of(0x43, 0x53, 0x48, 0x52, 1, 1, 0);
    const before = process.memoryUsage().arrayBuffers;
    const opened = await unseal(withDigest(Buffer.concat([head, zeros])), NOTHING);
    expect(opened).toEqual({ ok: false, fault: { code: 'too-large', limit: SHARE_LIMITS.payloadBytes } });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(128 * 1_048_576);
  });

  test('an envelope over the limit is not even read', async () => {
    const opened = await unseal(new Uint8Array(SHARE_LIMITS.envelopeBytes + 1), NOTHING);
    expect(opened).toEqual({ ok: false, fault: { code: 'too-large', limit: SHARE_LIMITS.envelopeBytes } });
  });

  test('rounds that would stall the reader are refused before any is done', async () => {
    const { envelope, linkKey } = await seal(bytes('evidence'), { linkKey: true, passPhrase: 'horse' });
    const changed = envelope.slice(0, -8);
    new DataView(changed.buffer).setUint32(15, 0xffff_ffff);
    const opened = await unseal(withDigest(changed), { linkKey, passPhrase: 'horse' });
    expect(opened).toMatchObject({ ok: false, fault: { code: 'damaged' } });
  });

  test('what follows the packed stream is damage', async () => {
    const { envelope } = await seal(bytes('evidence'), PLAIN);
    const longer = withDigest(Buffer.concat([envelope.subarray(0, -8), Uint8Array.of(1, 2, 3)]));
    expect(await unseal(longer, NOTHING)).toMatchObject({ ok: false, fault: { code: 'damaged' } });
  });
});

function withDigest(framed: Uint8Array): Uint8Array<ArrayBuffer> {
  const digest = createHash('sha256').update(framed).digest().subarray(0, 8);
  return new Uint8Array([...framed, ...digest]);
}
