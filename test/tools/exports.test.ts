import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT, importedFile, sources } from './sources.ts';

/** What is read by something else than an import: framework files, workers, and stand-ins for Node's modules. */
const ENTRY_POINTS = [
  /^app\/(?:.*\/)?(?:page|layout|route|error|global-error|not-found|loading|manifest|icon|robots)\.tsx?$/,
  /^(?:proxy|[\w.]+\.config)\.(?:ts|mjs|js)$/,
  /^lib\/browser\/(?:node-parts|single-file)\//,
  /^app\/_file\//,
  /^lib\/server\/(?:decode|probe)\/worker\.ts$/,
  // What JSX is compiled to.
  /^lib\/view\/jsx\/jsx-(?:dev-)?runtime\.ts$/,
  // Lines that the compiler must refuse.
  /^test\/core\/finding\/findings\.test\.ts$/,
];

/** An import of everything a file exports: by `* as`, `export *`, `import()`, or in a comment's type. */
const ALL = '*';

interface FileExports {
  /** Names this file exports. */
  readonly exported: readonly string[];
  /** Files it imports from, each with the names it takes. */
  readonly taken: readonly (readonly [file: string, name: string])[];
}

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function bound(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : bound(element.name)));
}

/** Names that one statement declares and exports; a default export counts as used. */
function declared(statement: ts.Statement): readonly string[] {
  if (!isExported(statement)) return [];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => bound(name));
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  const isDefault =
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
  return isNamed && !isDefault && statement.name !== undefined ? [statement.name.text] : [];
}

/** Names an import or a re-export takes from another file. */
function namesTaken(statement: ts.ImportDeclaration | ts.ExportDeclaration): readonly string[] {
  const bindings = ts.isExportDeclaration(statement)
    ? statement.exportClause
    : statement.importClause?.namedBindings;
  if (bindings === undefined) return ts.isExportDeclaration(statement) ? [ALL] : [];
  if (!ts.isNamedImports(bindings) && !ts.isNamedExports(bindings)) return [ALL];
  return bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
}

function read(file: string, text: string): FileExports {
  const exported: string[] = [];
  const taken: (readonly [string, string])[] = [];
  const take = (specifier: string, names: readonly string[]): void => {
    const target = importedFile(file, specifier);
    if (target !== null) for (const name of names) taken.push([target, name]);
  };
  for (const statement of ts.createSourceFile(file, text, ts.ScriptTarget.Latest).statements) {
    exported.push(...declared(statement));
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
    if (
      ts.isExportDeclaration(statement) &&
      statement.exportClause &&
      ts.isNamedExports(statement.exportClause)
    ) {
      exported.push(...statement.exportClause.elements.map(({ name }) => name.text));
    }
    const from = statement.moduleSpecifier;
    if (from && ts.isStringLiteral(from)) take(from.text, namesTaken(statement));
  }
  for (const [, specifier = ''] of text.matchAll(/import\(\s*['"]([^'"]+)['"]\s*\)/g)) take(specifier, [ALL]);
  return { exported, taken };
}

/** "file: name" of each export that no other file takes. */
function unused(texts: ReadonlyMap<string, string>): readonly string[] {
  const files = [...texts].map(([file, text]) => ({ file, ...read(file, text) }));
  const taken = new Set(
    files.flatMap(({ file, taken: some }) =>
      some.filter(([target]) => target !== file).map(([target, name]) => `${target}: ${name}`),
    ),
  );
  return files.flatMap(({ file, exported }) =>
    taken.has(`${file}: ${ALL}`)
      ? []
      : exported.map((name) => `${file}: ${name}`).filter((name) => !taken.has(name)),
  );
}

describe('exports', () => {
  const trees = ['lib', 'app', 'test'].flatMap((tree) => sources(tree, /\.(?:tsx?|mjs)$/));
  const config = ['eslint.config.mjs', 'playwright.config.ts', 'vitest.config.ts'];
  const texts = new Map([...trees, ...config].map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));

  it('have an importer, or are entry points', () => {
    const named = unused(texts).filter((name) => {
      const [file = ''] = name.split(': ');
      return !ENTRY_POINTS.some((pattern) => pattern.test(file));
    });
    expect(named).toEqual([]);
  });

  it('without an importer are found, of every kind', () => {
    const found = unused(
      new Map([
        ['lib/a.ts', 'export const a = 1, { b, c: [d] } = x; export function e() {} export type F = 1;'],
        ['lib/b.ts', 'import { a, type F as G } from "./a.ts"; export { g as h }; export class I {}'],
        ['lib/c.ts', 'export * from "#lib/b.ts"; import type { c } from "./c.ts"; export interface c {}'],
        ['lib/d.ts', 'export const lazy = () => import("./e.ts"); export default 1;'],
        ['lib/e.ts', 'export const one = 1;'],
      ]),
    );
    expect(found).toEqual(['lib/a.ts: b', 'lib/a.ts: d', 'lib/a.ts: e', 'lib/c.ts: c', 'lib/d.ts: lazy']);
  });
});
