/** No input with a private key leaves a trace of it in what is answered, whatever it is wrapped in. */
import fc from 'fast-check';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { gzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createDraft } from '#lib/browser/ask/draft.ts';
import { planOf } from '#lib/browser/ask/plan.ts';
import { ENGLISH_INPUT } from '#lib/content/messages/english-input.ts';
import { recognisedSummary } from './recognised.ts';
import { problemWords } from '#lib/content/input/problems.ts';
import { hasPrivateKey } from '#lib/core/input/decode.ts';
import { recognise } from '#lib/core/input/recognise.ts';
import { base64, concat, decode, made, pem, utf8, wrap } from './material.ts';

type Wrapped = string | Uint8Array;

const bytesOf = (input: Wrapped): Uint8Array => (typeof input === 'string' ? utf8(input) : input);
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

const KEYS: readonly KeyObject[] = [
  generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey,
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey,
  generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey,
  generateKeyPairSync('ed25519').privateKey,
];

/** The encodings of a key: DER and text. */
const FORMS: readonly ((key: KeyObject) => Wrapped)[] = [
  (key) => Uint8Array.from(key.export({ type: 'pkcs8', format: 'der' })),
  (key) => String(key.export({ type: 'pkcs8', format: 'pem' })),
  (key) => String(key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' })),
  (key) => JSON.stringify(key.export({ format: 'jwk' })),
  (key) =>
    key.asymmetricKeyType === 'ec'
      ? String(key.export({ type: 'sec1', format: 'pem' }))
      : String(key.export({ type: 'pkcs8', format: 'pem' })),
];

/** Text as it is, other bytes as base64. */
const asText = (inner: Uint8Array): string =>
  inner.every((octet) => octet >= 9 && octet < 0x7f) ? Buffer.from(inner).toString('latin1') : base64(inner);

const WRAPPINGS: Readonly<Record<string, (inner: Uint8Array) => Wrapped>> = {
  base64: (inner) => base64(inner),
  'wrapped base64': (inner) => wrap(base64(inner), 76),
  secret: (inner) =>
    `kind: Secret\ndata:\n  tls.crt: ${base64(utf8(pem(made.leaf)))}\n  tls.key: ${base64(inner)}\n`,
  json: (inner) => JSON.stringify({ certificate: pem(made.leaf), key: base64(inner) }),
  ldif: (inner) => `dn: cn=x\nuserPKCS12;binary:: ${wrap(base64(inner), 70, '\n ')}\n`,
  zip: (inner) => zipSync({ 'www.key': inner, 'www.cer': made.leaf }),
  gzip: (inner) => gzipSync(inner),
  hex: (inner) => hex(inner),
  'C array': (inner) => [...inner].map((octet) => `0x${octet.toString(16).padStart(2, '0')}`).join(', '),
  decimal: (inner) => [...inner].join(' '),
  configuration: (inner) => `server {\n  # here it is\n${asText(inner)}\n}\n`,
  mail: (inner) =>
    `From: a@example.com\r\nContent-Transfer-Encoding: base64\r\n\r\n${wrap(base64(inner), 76, '\r\n')}\r\n`,
  'deflated SAML': (inner) =>
    `SAMLResponse=${base64(Uint8Array.from(deflateRawSync(utf8(`<a>${base64(inner)}</a>`))))}`,
};

/** Pieces of the key, in every spelling in which a piece could be shown. */
function pieces(key: KeyObject): readonly string[] {
  const der = key.export({ type: 'pkcs8', format: 'der' });
  const jwk = key.export({ format: 'jwk' });
  const secret = Buffer.from(jwk.d ?? '', 'base64url');
  // The secret number itself, or most of it: its neighbours are public.
  const middle = secret.subarray(4, 24);
  return [
    middle.toString('hex'),
    jwk.d?.slice(2, 30) ?? '',
    middle.toString('latin1'),
    ...[0, 1, 2].map((shift) =>
      der
        .subarray(shift + der.indexOf(middle))
        .subarray(0, 18)
        .toString('base64')
        .slice(2, 22),
    ),
  ];
}

const told = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    one instanceof Uint8Array ? `${hex(one)} ${base64(one)} ${Buffer.from(one).toString('latin1')}` : one,
  );

const wrapping = fc.constantFrom(...Object.keys(WRAPPINGS));
const scene = fc.record({
  key: fc.constantFrom(...KEYS),
  form: fc.constantFrom(...FORMS),
  around: fc.array(wrapping, { maxLength: 2 }),
});

const build = (inner: Wrapped, around: readonly string[]): Wrapped =>
  around.reduce<Wrapped>((input, name) => WRAPPINGS[name]?.(bytesOf(input)) ?? input, inner);

describe('a private key in any wrapping', () => {
  it('is refused, and nothing of it is in the answer or the words', async () => {
    await fc.assert(
      fc.asyncProperty(scene, async ({ key, form, around }) => {
        const decoded = await decode(build(form(key), around));
        // What is wrapped once more than is unwrapped is not read, and said not to be.
        const tooDeep = decoded.problems.some(({ code }) => code === 'wrapped-too-deeply');
        expect(hasPrivateKey(decoded) || tooDeep).toBe(true);
        const answer =
          told(decoded) + decoded.problems.map((one) => told(problemWords(ENGLISH_INPUT, one))).join('');
        for (const piece of pieces(key)) expect(answer.includes(piece)).toBe(false);
      }),
      { numRuns: 300, seed: 19 },
    );
  });

  it('does not stay in the box, nor in what the line under it says', () => {
    fc.assert(
      fc.property(scene, ({ key, form, around }) => {
        const input = build(form(key), around);
        if (typeof input !== 'string') return;
        const draft = createDraft();
        const recognised = recognise(input);
        draft.addFiles = () => undefined;
        draft.takeText(input, recognised);
        expect(draft.get().text).toBe('');
        const shown = told([recognised, draft.get(), planOf(draft.get(), recognised)]);
        for (const piece of pieces(key)) expect(shown.includes(piece)).toBe(false);
        expect(recognisedSummary(recognised)).not.toBe('');
      }),
      { numRuns: 300, seed: 19 },
    );
  });
});

it('a certificate in the same wrappings is read', async () => {
  for (const [name, wrapped] of Object.entries(WRAPPINGS)) {
    const inner = utf8(pem(made.leaf));
    const decoded = await decode(wrapped(inner));
    expect([name, decoded.certificates.length > 0, hasPrivateKey(decoded)]).toEqual([name, true, false]);
    expect(concat(decoded.certificates[0]?.der ?? [])).toEqual(made.leaf);
  }
});
