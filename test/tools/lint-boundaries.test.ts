import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/**
 * The project's own configuration, without the rules that need types: a snippet in a file that does not
 * exist has none.
 */
const eslint = new ESLint({
  cwd: root,
  ruleFilter: ({ ruleId }) => !ruleId.startsWith('@typescript-eslint/') || TYPE_FREE.has(ruleId),
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});
const TYPE_FREE = new Set([
  '@typescript-eslint/no-explicit-any',
  '@typescript-eslint/no-non-null-assertion',
  '@typescript-eslint/ban-ts-comment',
]);

async function rules(file: string, code: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  return result?.messages.map((message) => message.ruleId ?? message.message) ?? [];
}

const IMPORTS = 'no-restricted-imports';

describe('import boundaries', () => {
  it.each([
    ['lib/core/check/x.ts', 'react'],
    ['lib/core/check/x.ts', 'next/server'],
    ['lib/core/check/x.ts', 'node:crypto'],
    ['lib/core/check/x.ts', '@peculiar/x509'],
    ['lib/core/check/x.ts', 'pkijs'],
    ['lib/core/second/x.ts', 'asn1js'],
    ['lib/core/second/library.ts', '@noble/hashes/sha2.js'],
    ['lib/core/second/library.ts', '#lib/view/time.ts'],
    ['lib/browser/x.ts', 'pkijs'],
    ['app/_ui/parts/x.tsx', 'asn1js'],
    ['lib/core/check/x.ts', '../../view/time.ts'],
    ['lib/core/check/x.ts', '#lib/view/time.ts'],
    ['lib/core/x.ts', '../../lib/view/time.ts'],
    ['lib/core/check/x.ts', '#app/page.tsx'],
    ['lib/view/x.ts', '../server/config.ts'],
    ['lib/view/x.ts', '#lib/server/config.ts'],
    ['lib/content/x.ts', '../server/config.ts'],
    ['lib/browser/x.ts', '../server/config.ts'],
    ['lib/share/x.ts', '../server/config.ts'],
    ['lib/browser/x.ts', 'node:fs'],
    ['lib/server/x.ts', '../view/time.ts'],
    ['lib/view/x.ts', '../../app/page.tsx'],
    ['lib/cli/x.ts', '#test/tools/chromium.ts'],
    ['app/_ui/parts/x.tsx', '#lib/server/config.ts'],
    ['app/_ui/parts/x.tsx', '../../../lib/server/config.ts'],
    ['app/page.tsx', '#test/tools/chromium.ts'],
  ])('%s must not import %s', async (file, target) => {
    expect(await rules(file, `import { x } from '${target}';\nexport const y = x;\n`)).toEqual([IMPORTS]);
    expect(await rules(file, `import type { x } from '${target}';\nexport type Y = x;\n`)).toEqual([IMPORTS]);
  });

  it.each([
    ['lib/core/check/x.ts', '../finding/types.ts'],
    ['lib/core/check/x.ts', '#lib/core/limits.ts'],
    ['lib/core/signature/x.ts', '@noble/curves/p256.js'],
    ['lib/core/second/library.ts', 'pkijs'],
    ['lib/core/second/library.ts', 'asn1js'],
    ['lib/view/x.ts', '../core/report/types.ts'],
    ['lib/browser/x.ts', '#lib/share/envelope.ts'],
    ['lib/server/x.ts', 'node:tls'],
    ['app/_ui/parts/x.tsx', '#lib/view/time.ts'],
    ['app/api/v1/x/route.ts', '#lib/server/config.ts'],
  ])('%s may import %s', async (file, target) => {
    expect(await rules(file, `import { x } from '${target}';\nexport const y = x;\n`)).toEqual([]);
  });
});

describe('values of strangers', () => {
  const SYNTAX = 'no-restricted-syntax';
  const FILES = [
    'lib/core/check/x.ts',
    'lib/server/x.ts',
    'lib/view/x.ts',
    'lib/cli/x.ts',
    'app/_ui/parts/x.tsx',
  ];

  it.each([
    'new Date(given).toISOString()',
    'given.notAfter.toISOString()',
    'given?.toISOString()',
    'BigInt(given)',
    'BigInt(`0x${given}`)',
    'new RegExp(given)',
    'RegExp(`^${given}$`)',
    "given.match(new RegExp(given, 'g'))",
  ])('do not reach %s', async (code) => {
    for (const file of FILES)
      expect(await rules(file, `export const y = (given: never): unknown => ${code};\n`), file).toEqual([
        SYNTAX,
      ]);
  });

  it.each([
    'export const y = (): string => new Date().toISOString();',
    'export const y = (now: Date): string => now.toISOString();',
    'export const y = (now: () => Date): string => now().toISOString();',
    'export const y = (clock: { now(): Date }): string => clock.now().toISOString();',
    "const WORDS = ['a', 'b'];\nexport const Y = new RegExp(WORDS.join('|'), 'g');",
    'export const y = (value: bigint): bigint => BigInt.asUintN(64, value);',
  ])('are not meant by %s', async (code) => {
    expect(await rules('lib/browser/x.ts', `${code}\n`)).toEqual([]);
  });

  it('pass the doors', async () => {
    const door = 'export const y = (ms: number): string => new Date(ms).toISOString();\n';
    expect(await rules('lib/core/der/time.ts', door)).toEqual([]);
    expect(await rules('lib/core/der/time.ts', 'export const y: unknown = Date.now();\n')).toEqual([SYNTAX]);
  });
});

describe('the core', () => {
  const file = 'lib/core/check/x.ts';

  it.each([
    'window.origin',
    'document.title',
    'fetch',
    'process.env',
    'navigator',
    'performance.now()',
    'setTimeout',
  ])('must not touch %s', async (code) => {
    expect(await rules(file, `export const y: unknown = ${code};\n`)).toEqual(['no-restricted-globals']);
  });

  it.each(['Date.now()', 'new Date()', 'Math.random()'])('must not ask %s', async (code) => {
    expect(await rules(file, `export const y: unknown = ${code};\n`)).toEqual(['no-restricted-syntax']);
    expect(await rules('lib/browser/x.ts', `export const y: unknown = ${code};\n`)).toEqual([]);
  });

  it('may make dates from arguments', async () => {
    expect(await rules(file, 'export const y = (ms: number): Date => new Date(ms);\n')).toEqual([]);
  });

  it('has no any, no non-null assertion, and nothing switched off by a comment', async () => {
    expect(await rules(file, 'export const y: any = 1;\n')).toEqual(['@typescript-eslint/no-explicit-any']);
    expect(await rules(file, 'export const y = (x: string | null): string => x!;\n')).toEqual([
      '@typescript-eslint/no-non-null-assertion',
    ]);
    expect(await rules(file, '// @ts-ignore\nexport const y = 1;\n')).toEqual([
      '@typescript-eslint/ban-ts-comment',
    ]);
    const off = '// eslint-disable-next-line no-restricted-globals\nexport const y: unknown = fetch;\n';
    expect(await rules(file, off)).toContain('no-restricted-globals');
  });
});
