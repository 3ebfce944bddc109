import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ERRORS } from '#lib/content/errors/catalogue.ts';
import { VARIABLES } from '#lib/server/config.ts';

const root = join(import.meta.dirname, '..', '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const configuration = readFileSync(join(root, 'docs', 'configuration.md'), 'utf8');
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
      expect(row(configuration, name)).toEqual([
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

describe('the documents', () => {
  const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'];

  it('keep the README short', () => {
    expect(Buffer.byteLength(readme)).toBeLessThanOrEqual(10 * 1024);
  });

  it('begin with how to start and how to test', () => {
    const commands = [...readme.matchAll(/^npm (\w+)/gm)].map(([, name]) => name);
    expect(commands.slice(0, 2)).toEqual(['start', 'test']);
  });

  it.each(documents)('%s names only files, folders and documents that are there', (document) => {
    const text = readFileSync(join(root, document), 'utf8');
    const named = [
      ...text.matchAll(/`((?:app|lib|test|docs)\/[\w./[\]-]+)`/g),
      ...text.matchAll(/\]\((?!https?:)([^)#]+)/g),
    ];
    const gone = named.map(([, path = '']) => path).filter((path) => !existsSync(join(root, path)));
    expect(gone).toEqual([]);
  });
});
