/** The list of findings as a whole: each code has a rule, and each rule says what its code's words need. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Emit } from '#lib/core/check/context.ts';
import type { PathEmit } from '#lib/core/check/path/context.ts';
import { FINDING_CODES } from '#lib/core/finding/codes.ts';
import type { WeightCase } from '#lib/core/verdict/rules.ts';
import { makeFinding } from '#lib/core/finding/types.ts';

const CORE = new URL('../../../lib/core/', import.meta.url);
/** How a rule says a finding; files without it name codes only to weigh, group or explain them. */
const SAYS = /\b(?:emit|makeFinding|reach)\(/;

/** The code of the core's rules, without comments. */
const RULES = readdirSync(CORE, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.startsWith('finding/'))
  .map((path) => readFileSync(new URL(path, CORE), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''))
  .filter((source) => SAYS.test(source))
  .join('\n');

test.each(FINDING_CODES)('%s is said by a rule', (code) => {
  expect(RULES).toContain(`'${code}'`);
});

const PATH = { kind: 'path' } as const;

test('a finding says what its row states', () => {
  expect(makeFinding('limit-signatures', PATH, { limit: 512 })).toEqual({
    code: 'limit-signatures',
    at: PATH,
    params: { limit: 512 },
  });
  expect(makeFinding('eku-critical', PATH).params).toEqual({});
});

/** A weight for some findings of a code names parameters that the code has. */
export const CASES: readonly WeightCase[] = [
  { code: 'eku-on-root', where: { allows: [false] }, weight: 'fatal' },
  // @ts-expect-error no such parameter
  { code: 'eku-on-root', where: { allow: [false] }, weight: 'fatal' },
  // @ts-expect-error a value that it never has
  { code: 'staple-missing', where: { statedBy: ['root'] }, weight: 'fatal' },
];

/** Never called: the compiler alone reads it, and fails where a line below is no error. */
export function refused(emit: Emit, emitAt: PathEmit): void {
  // @ts-expect-error a parameter is missing
  emit('key-too-small', { algorithm: 'RSA', bits: 1024 });
  // @ts-expect-error all of them are missing
  emit('key-too-small');
  // @ts-expect-error one is misspelt
  emit('serial-too-long', { octet: 21, limit: 20 });
  // @ts-expect-error this code has none
  emit('leaf-is-ca', { ca: true });
  // @ts-expect-error no such code
  emit('leaf-is-a-ca');
  // @ts-expect-error of a value that no words know
  emit('issuer-not-ca', { reason: 'old' });
  // @ts-expect-error what fits one of two codes only
  emit(FINDING_CODES.length > 1 ? 'key-size-not-multiple-of-8' : 'key-malformed', { bits: 1023 });
  // @ts-expect-error the limit is missing
  emitAt(PATH, 'limit-paths', { what: 'policies' });
  // @ts-expect-error the limit is missing
  makeFinding('limit-certificates', PATH);
}
