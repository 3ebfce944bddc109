import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INPUT_PROBLEMS } from '#lib/core/input/problems.ts';
import { recognise } from '#lib/core/input/recognise.ts';
import type { DecodedInput } from '#lib/core/input/types.ts';
import { keystore } from './keystore.ts';
import { base64, chainPem, concat, decode, made, openssl, pem, utf8 } from './material.ts';

const SEED = 20_260_101;

const pfx = openssl(
  ['pkcs12', '-export', '-in', 'leaf.pem', '-inkey', 'key.pem', '-certfile', 'cas.pem'].concat([
    '-iter',
    '1',
    '-passout',
    'pass:',
  ]),
);
const p7b = openssl(['crl2pkcs7', '-in', 'crl.pem', '-certfile', 'cas.pem', '-outform', 'DER']);
const sst = concat(
  [0, 0, 0, 0],
  utf8('CERT'),
  [32, 0, 0, 0, 1, 0, 0, 0, made.leaf.length & 255, made.leaf.length >> 8, 0, 0],
  made.leaf,
);

const SAMPLES: readonly (readonly [string, Uint8Array])[] = [
  ['PEM', utf8(chainPem)],
  ['PEM with key', utf8(chainPem + pem(made.key, 'PRIVATE KEY'))],
  ['base64', utf8(base64(p7b))],
  ['DER', concat(made.leaf, made.crl)],
  ['PKCS #7', p7b],
  ['PKCS #12', pfx],
  ['SST', sst],
  ['JKS', keystore([{ alias: 'a', key: made.spki, chain: [made.leaf] }], '')],
  ['XML', utf8(`<X509Certificate>${base64(made.leaf)}</X509Certificate>`)],
];

/** What holds for every answer, whatever came in. */
function sound(decoded: DecodedInput, bytes: Uint8Array): void {
  for (const { offset, der } of [...decoded.certificates, ...decoded.crls]) {
    expect(der.length).toBeGreaterThan(0);
    expect(offset).toBeGreaterThanOrEqual(0);
    expect(offset).toBeLessThan(bytes.length);
  }
  for (const { code, offset } of decoded.problems) {
    expect(INPUT_PROBLEMS).toHaveProperty(code);
    expect(offset ?? 0).toBeLessThanOrEqual(bytes.length);
  }
  const found = decoded.certificates.length + decoded.crls.length;
  expect(found > 0 || decoded.needsPassword === true || decoded.problems.length > 0).toBe(true);
}

describe('whatever the bytes, decoding answers', () => {
  it('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) =>
        sound(await decode(bytes, 'x'), bytes),
      ),
      { seed: SEED, numRuns: 2_000 },
    );
  });

  it('random text', async () => {
    const word = fc.constantFrom(
      '-----BEGIN ',
      'CERTIFICATE',
      '-----',
      '-----END ',
      'MIIC',
      '\n',
      '\\n',
      '&#43;',
      '<br>',
      '=3D',
      ': ',
      '> ',
      'PRIVATE KEY',
    );
    const text = fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, async (parts) => {
        const joined = parts.join('');
        const bytes = utf8(joined);
        sound(await decode(bytes), bytes);
        expect(recognise(joined)).toHaveProperty('kind');
      }),
      { seed: SEED, numRuns: 3_000 },
    );
  });

  it.each(SAMPLES)('a damaged %s', async (_, sample) => {
    const change = fc.record({
      at: fc.nat({ max: sample.length - 1 }),
      kind: fc.constantFrom('set', 'delete', 'insert', 'cut'),
      value: fc.nat({ max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        let bytes = sample;
        for (const { at, kind, value } of changes) {
          const before = bytes.subarray(0, at);
          if (kind === 'cut') bytes = before;
          else if (kind === 'insert') bytes = concat(before, [value], bytes.subarray(at));
          else bytes = concat(before, kind === 'set' ? [value] : [], bytes.subarray(at + 1));
        }
        sound(await decode(bytes, ''), bytes);
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  it('every possible cut of a PKCS #12 and a PKCS #7 file', async () => {
    for (const sample of [p7b, pfx]) {
      for (let end = 0; end < sample.length; end += 7) {
        const bytes = sample.subarray(0, end);
        sound(await decode(bytes, ''), bytes);
      }
    }
  });
});
