import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { BESIDE, ORDER, WITHOUT_CIRCLES } from './lint/boundaries.mjs';
import { ROOT, importedFile, sources } from './sources.ts';

/** One import, types included: from file, to file, both as paths from the top. */
interface Import {
  readonly from: string;
  readonly to: string;
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  // The compiler's own scanner: it knows strings and comments, `import type`, `import()` and `export from`.
  return ts.preProcessFile(text, true, true).importedFiles.flatMap(({ fileName }) => {
    const to = importedFile(file, fileName);
    return to === null ? [] : [{ from: file, to }];
  });
}

const files = ['lib', 'app', 'test'].flatMap((tree) => sources(tree));
const imports = files.flatMap(importsOf);

/** The entry of a folder that a path lies in, or null when it lies elsewhere. */
const entryIn = (folder: string, path: string): string | null =>
  path.startsWith(`${folder}/`) ? (path.slice(folder.length + 1).split('/')[0] ?? null) : null;

/** Imports between different entries of one folder. */
function importsWithin(
  folder: string,
): readonly (Import & { readonly entry: string; readonly target: string })[] {
  return imports.flatMap((one) => {
    const entry = entryIn(folder, one.from);
    const target = entryIn(folder, one.to);
    return entry === null || target === null || entry === target ? [] : [{ ...one, entry, target }];
  });
}

describe.each(Object.entries(ORDER))('the order of %s', (folder, order) => {
  it('names every part', () => {
    const parts = readdirSync(join(ROOT, folder)).filter(
      (name) => statSync(join(ROOT, folder, name)).isDirectory() || /\.tsx?$/.test(name),
    );
    expect([...order].sort()).toEqual(parts.sort());
  });

  it('has no import upwards', () => {
    const upwards = importsWithin(folder).filter(
      ({ entry, target }) => order.indexOf(target) >= order.indexOf(entry),
    );
    expect(upwards.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('keeps what stands beside apart', () => {
    const beside = BESIDE[folder] ?? [];
    const wrong = importsWithin(folder).filter(({ target }) => beside.includes(target));
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });
});

describe('circles', () => {
  it.each(WITHOUT_CIRCLES)('%s has none, on any level', (tree) => {
    expect(folders(tree).flatMap((folder) => circlesIn(folder))).toEqual([]);
  });

  // Test files help one another across folders; only files that need each other are a knot.
  it('between files are none, tests included', () => {
    const graph = new Map<string, Set<string>>();
    for (const { from, to } of imports) graph.set(from, (graph.get(from) ?? new Set()).add(to));
    expect(circles(graph)).toEqual([]);
  });

  it('are found where there are some', () => {
    const graph = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c'])],
      ['c', new Set(['b', 'd'])],
      ['d', new Set<string>()],
    ]);
    expect(circles(graph)).toEqual([['b', 'c']]);
  });

  it('are looked for in trees that exist', () => {
    expect(
      [...WITHOUT_CIRCLES, ...Object.keys(ORDER)].filter((path) => !existsSync(join(ROOT, path))),
    ).toEqual([]);
    expect(imports.length).toBeGreaterThan(1_000);
  });
});

function folders(tree: string): readonly string[] {
  const inside = readdirSync(join(ROOT, tree), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return [tree, ...inside.flatMap(({ name }) => folders(`${tree}/${name}`))];
}

/** Entries of a folder that import one another in a circle, each circle with its imports. */
function circlesIn(folder: string): readonly string[] {
  const inside = importsWithin(folder);
  const graph = new Map<string, Set<string>>();
  for (const { entry, target } of inside) {
    graph.set(entry, (graph.get(entry) ?? new Set()).add(target));
  }
  return circles(graph).map((circle) => {
    const along = inside.filter(({ entry, target }) => circle.includes(entry) && circle.includes(target));
    return `${folder}: ${along.map(({ from, to }) => `${from} → ${to}`).join(', ')}`;
  });
}

/** Nodes that reach one another, sorted: the strongly connected parts with more than one node. */
function circles(graph: ReadonlyMap<string, ReadonlySet<string>>): readonly (readonly string[])[] {
  const reached = new Map([...graph.keys()].map((node) => [node, reachable(graph, node)]));
  const seen = new Set<string>();
  const found: (readonly string[])[] = [];
  for (const [node, reach] of reached) {
    if (seen.has(node) || !reach.has(node)) continue;
    const circle = [...reach].filter((other) => reached.get(other)?.has(node)).sort();
    for (const other of circle) seen.add(other);
    found.push(circle);
  }
  return found;
}

function reachable(graph: ReadonlyMap<string, ReadonlySet<string>>, from: string): ReadonlySet<string> {
  const reach = new Set<string>();
  const open = [...(graph.get(from) ?? [])];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (reach.has(node)) continue;
    reach.add(node);
    open.push(...(graph.get(node) ?? []));
  }
  return reach;
}

describe('the files of a folder', () => {
  const nameOf = (file: string): string =>
    (file.split('/').at(-1) ?? '').replace(/\.(?:test|spec)?\.?tsx?$/, '');

  it('are named like components, or in lower case with dashes', () => {
    const odd = files.filter((file) => {
      const name = nameOf(file);
      if (/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(name)) return false;
      // Components, one or several of a kind.
      const text = readFileSync(join(ROOT, file), 'utf8');
      return (
        !file.endsWith('.tsx') ||
        !/^[A-Z]\w+$/.test(name) ||
        !/export (?:function|const|class) [A-Z]/.test(text)
      );
    });
    expect(odd).toEqual([]);
  });

  it('are 25 at most in a folder of the product', () => {
    const count = new Map<string, number>();
    for (const file of files) {
      if (!file.startsWith('test/')) count.set(dirname(file), (count.get(dirname(file)) ?? 0) + 1);
    }
    expect([...count].filter(([, number]) => number > 25)).toEqual([]);
  });
});
