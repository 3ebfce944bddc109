import { DerError } from '../der/reader.ts';
import { nameKey, type Name } from '../name/name.ts';

/** Comparison key of a name (see `nameKey`), or null for bytes that are no name: those match nothing. */
export function keyOfName(name: Name): string | null {
  try {
    return nameKey(name);
  } catch (error) {
    if (error instanceof DerError) return null;
    throw error;
  }
}

export function namesMatch(a: Name, b: Name): boolean {
  const key = keyOfName(a);
  return key !== null && key === keyOfName(b);
}
