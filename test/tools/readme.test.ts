import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ERRORS } from '#lib/content/errors/catalogue.ts';
import { VARIABLES } from '#lib/server/config.ts';

const root = join(import.meta.dirname, '..', '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const reasons = readFileSync(join(root, 'docs', 'dependencies.md'), 'utf8');
const { scripts, dependencies, devDependencies } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
) as Readonly<Record<'scripts' | 'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>;

/** Cells of the row that starts with `name` in code marks in the tables of `text`, without padding. */
function row(text: string, name: string): readonly string[] | undefined {
  const line = text.split('\n').find((candidate) => candidate.startsWith(`| \`${name}\` `));
  return line
    ?.split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
    .slice(1, -1);
}

describe('the README', () => {
  it.each(Object.values(VARIABLES).map(({ name, fallback, meaning }) => [name, fallback, meaning]))(
    'has %s in its configuration table, with its default and meaning',
    (name, fallback, meaning) => {
      expect(row(readme, name)).toEqual([
        `\`${name}\``,
        fallback === '' ? 'none' : `\`${fallback}\``,
        meaning,
      ]);
    },
  );

  it.each(Object.keys(scripts))('names the command %s', (name) => {
    expect(readme).toMatch(new RegExp(`npm (?:run )?${name}\\b|, \`${name}\``));
  });

  it('shows pictures that are there', () => {
    const pictures = [...readme.matchAll(/(?:src|srcset)="([^"]+)"/g)].map(([, path]) => path ?? '');
    expect(pictures.length).toBeGreaterThan(0);
    for (const path of pictures) expect(readFileSync(join(root, path)).subarray(1, 4).toString()).toBe('PNG');
  });

  it('counts the messages that the look-up knows, to the next fifty below', () => {
    const [, count] = /some (\d+) messages/.exec(readme) ?? [];
    expect(Number(count)).toBe(Math.floor(ERRORS.length / 50) * 50);
  });
});

describe('the reasons for dependencies', () => {
  it.each(Object.keys({ ...dependencies, ...devDependencies }))('says what %s is for, and why it', (name) => {
    const [, use, why] = row(reasons, name) ?? [];
    expect(use).toBeTruthy();
    expect(why).toBeTruthy();
  });

  it('names no dependency that is gone', () => {
    const named = [...reasons.matchAll(/^\| `([^`]+)` /gm)].map(([, name]) => name);
    expect(named.toSorted()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).toSorted());
  });
});
