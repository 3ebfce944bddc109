import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The project's top folder. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** Source files below a folder, as paths from the top. */
export function sources(folder: string, ending = /\.tsx?$/): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sources(path, ending);
    return ending.test(entry.name) ? [path] : [];
  });
}

/** The file that `file` means by an import, as a path from the top; null for a package. */
export function importedFile(file: string, specifier: string): string | null {
  if (specifier.startsWith('#')) return specifier.slice(1);
  return specifier.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), specifier)) : null;
}
