import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uint32 } from '#lib/share/bytes.ts';
import { decodePayload, encodePayload } from '#lib/share/payload.ts';
import { redactEvidence, redactQuestion } from '#lib/share/redact.ts';
import type { SharedResult } from '#lib/share/types.ts';
import { makeResult } from './samples.ts';

const sample = await makeResult();

/** The payload with its JSON changed; the byte strings and their lengths stay. */
function tampered(change: (json: Record<string, unknown>) => unknown): Uint8Array<ArrayBuffer> {
  const bytes = encodePayload(sample);
  const view = new DataView(bytes.buffer);
  const start = 8 + 4 * view.getUint32(4);
  const end = start + view.getUint32(0);
  const json = JSON.parse(new TextDecoder().decode(bytes.slice(start, end))) as Record<string, unknown>;
  const text = new TextEncoder().encode(JSON.stringify(change(json)));
  return new Uint8Array([...uint32(text.length), ...bytes.slice(4, start), ...text, ...bytes.slice(end)]);
}

/** A payload of this JSON text without byte strings. */
const framedText = (text: string): Uint8Array<ArrayBuffer> => {
  const json = new TextEncoder().encode(text);
  return new Uint8Array([...uint32(json.length), ...uint32(0), ...json]);
};

const codeOf = (bytes: Uint8Array<ArrayBuffer>): string | null => {
  const decoded = decodePayload(bytes);
  return decoded.ok ? null : decoded.fault.code;
};

const text = fc.string({ unit: 'binary', maxLength: 60 });
const der = fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes));
const time = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2190-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const origin = fc.oneof(
  fc.record({ kind: fc.constant('presented' as const), index: fc.nat(1_999) }),
  fc.record({ kind: fc.constant('uploaded' as const), file: fc.option(text) }),
  fc.record({ kind: fc.constant('aia' as const), url: text }),
);
const anyResult: fc.Arbitrary<SharedResult> = fc.record({
  scope: fc.constantFrom('everything' as const, 'chain' as const),
  view: fc.constantFrom('result' as const, 'guide' as const),
  note: text,
  contact: text,
  sharedAt: time,
  evidence: fc.record({
    kind: fc.constantFrom('endpoint' as const, 'files' as const, 'text' as const, 'example' as const),
    label: text,
    supplied: fc.array(fc.record({ der, origin }), { maxLength: 8 }),
    crls: fc.array(der, { maxLength: 2 }),
    roots: fc.array(der, { maxLength: 2 }),
    problems: fc.constant([
      {
        code: 'der-truncated' as const,
        file: 'a.cer',
        offset: 4,
        line: null,
        params: { bytes: 9, missing: 1 },
      },
    ]),
    observation: fc.constant(sample.evidence.observation),
    fetched: fc.constant(sample.evidence.fetched),
  }),
  question: fc.record({ host: fc.option(text), at: fc.option(time), rules: text }),
  seen: fc.record({
    verdict: fc.constantFrom('trusted' as const, 'untrusted' as const, 'unknown' as const),
    at: time,
    weakest: fc.constantFrom('expired' as const, null),
  }),
});

describe('payload', () => {
  test('comes back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        expect(decodePayload(encodePayload(result))).toEqual({ ok: true, value: result });
      }),
    );
  });

  test('holds the same certificate once', () => {
    const [first] = sample.evidence.supplied;
    if (!first) throw new Error('The sample has no certificate.');
    const more = { ...sample.evidence, supplied: [...sample.evidence.supplied, first] };
    const growth = encodePayload({ ...sample, evidence: more }).length - encodePayload(sample).length;
    expect(growth).toBeLessThan(100);
  });

  test('any bytes are answered with a fault, not with an exception', () => {
    const framed = fc.string({ unit: 'binary', maxLength: 200 }).map(framedText);
    const raw = fc.uint8Array({ maxLength: 400 }).map((bytes) => new Uint8Array(bytes));
    fc.assert(
      fc.property(fc.oneof(raw, framed), (bytes) => {
        expect(decodePayload(bytes).ok).toBe(false);
      }),
    );
  });

  test('any JSON value in the place of any field is refused', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('scope', 'view', 'note', 'sharedAt', 'evidence', 'question', 'seen'),
        fc.jsonValue(),
        (field, value) => {
          fc.pre(JSON.stringify(value) !== '"result"' && typeof value !== 'string');
          expect(codeOf(tampered((json) => ({ ...json, [field]: value })))).toBe('damaged');
        },
      ),
    );
  });

  test.each([
    ['an unknown field', (json: object) => ({ ...json, extra: 1 })],
    ['a missing field', (json: object) => ({ ...json, seen: undefined })],
    [
      'an unknown verdict',
      (json: object) => ({ ...json, seen: { verdict: 'fine', at: '2026-01-01T00:00:00Z', weakest: null } }),
    ],
    ['an impossible time', (json: object) => ({ ...json, sharedAt: 'yesterday' })],
    ['a note beyond the limit', (json: object) => ({ ...json, note: 'x'.repeat(601) })],
    ['a byte string that is not there', (json: object) => ({ ...json, note: { $: 99 } })],
    ['a byte string in the place of a text', (json: object) => ({ ...json, note: { $: 0 } })],
    ['no object', () => null],
  ])('refuses %s', (_name, change) => {
    expect(codeOf(tampered(change))).toBe('damaged');
  });

  test('what metadata says a certificate is for, what it was judged as and which one was picked come through', () => {
    const chosen = {
      ...sample,
      evidence: {
        ...sample.evidence,
        supplied: [
          {
            der: Uint8Array.of(48, 0),
            origin: { kind: 'uploaded' as const, file: null },
            use: 'signing' as const,
          },
          { der: Uint8Array.of(48, 1), origin: { kind: 'uploaded' as const, file: null }, use: null },
        ],
      },
      question: { ...sample.question, purpose: 'radius' as const, leaf: 'ab'.repeat(32) },
    };
    expect(decodePayload(encodePayload(chosen))).toEqual({ ok: true, value: chosen });
  });

  test('a later version is named, however it looks', () => {
    const decoded = decodePayload(tampered(() => ({ version: 3, anything: [] })));
    expect(decoded).toEqual({ ok: false, fault: { code: 'newer', version: 3 } });
  });

  test('ten thousand certificates are too large, not damaged', () => {
    const entry = { der: { $: 0 }, origin: { kind: 'uploaded', file: null } };
    const many = tampered((json) => ({
      ...json,
      evidence: { ...(json.evidence as object), supplied: Array.from({ length: 10_000 }, () => entry) },
    }));
    expect(codeOf(many)).toBe('too-large');
  });
});

describe('redaction', () => {
  test('leaves no host, address or file name beside the certificates', () => {
    const evidence = {
      ...sample.evidence,
      problems: [
        {
          code: 'der-truncated' as const,
          file: 'sts.fabrikam.example.cer',
          offset: 0,
          line: null,
          params: { bytes: 9, missing: 1 },
        },
      ],
      supplied: [
        ...sample.evidence.supplied,
        {
          der: Uint8Array.of(48, 0),
          origin: { kind: 'uploaded' as const, file: 'sts.fabrikam.example.p7b' },
        },
        {
          der: Uint8Array.of(48, 1),
          origin: { kind: 'aia' as const, url: 'http://pki.fabrikam.example/ca.cer' },
        },
      ],
    };
    const redacted = {
      ...sample,
      evidence: redactEvidence(evidence, [0]),
      question: redactQuestion({ ...sample.question, leaf: 'ab'.repeat(32) }, true),
    };
    const payload = Buffer.from(encodePayload(redacted)).toString('latin1');
    expect(payload).not.toContain('fabrikam.example');
    expect(payload).not.toContain('192.0.2.7');
    // Its fingerprint finds a certificate in public logs.
    expect(payload).not.toContain('abab');
    expect(redacted.evidence.supplied.map(({ origin }) => origin)).toEqual([
      { kind: 'presented', index: 0 },
      { kind: 'presented', index: 1 },
      { kind: 'uploaded', file: null },
      { kind: 'aia', url: '' },
    ]);
  });
});
