import { existsSync, readFileSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { dirname, join, matchesGlob, relative, resolve } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { DECODER_FILES } from '../../../next.config.js';

const ROOT = resolve('.');

/** Every file that Node loads for the workers: its sources, and those of packages by their folders. */
function reached(): { readonly sources: readonly string[]; readonly packages: readonly string[] } {
  const sources = new Set<string>();
  const packages = new Set<string>();
  const addPackage = (name: string): void => {
    if (packages.has(name)) return;
    packages.add(name);
    const folder = join(ROOT, 'node_modules', name);
    const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      dependencies?: Record<string, string>;
    };
    Object.keys(dependencies).forEach(addPackage);
  };
  const visit = (file: string): void => {
    if (sources.has(file)) return;
    sources.add(file);
    // Types are taken out before anything is loaded.
    const text = readFileSync(file, 'utf8').replace(/\b(?:import|export) type\b[^;]*;/g, '');
    for (const { fileName: name } of ts.preProcessFile(text, true, true).importedFiles) {
      if (name.startsWith('node:') || builtinModules.includes(name)) continue;
      if (name.startsWith('.')) visit(join(dirname(file), name));
      else if (name.startsWith('#lib/')) visit(join(ROOT, 'lib', name.slice(5)));
      else
        addPackage(
          name
            .split('/')
            .slice(0, name.startsWith('@') ? 2 : 1)
            .join('/'),
        );
    }
  };
  for (const folder of ['decode', 'probe']) visit(join(ROOT, 'lib/server', folder, 'worker.ts'));
  return { sources: [...sources], packages: [...packages] };
}

it('names every file that the threads run from, for an output that is taken elsewhere', () => {
  const { sources, packages } = reached();
  expect(sources.length).toBeGreaterThan(50);
  expect(packages).toContain('@xmldom/xmldom');
  const paths = [
    ...sources.map((file) => `./${relative(ROOT, file)}`),
    ...packages.map((name) => `./node_modules/${name}/package.json`),
  ];
  const left = paths.filter((path) => !DECODER_FILES.some((pattern) => matchesGlob(path, pattern)));
  expect(left).toEqual([]);
  expect(existsSync(createRequire(import.meta.url).resolve('piscina'))).toBe(true);
});
