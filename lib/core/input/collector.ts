import { LIMITS } from '../limits.ts';
import type { InputProblemCode } from './problems.ts';
import type { DecodedItem, InputProblem } from './types.ts';

/** A position in the input. `line` is null in binary inputs. */
export interface Position {
  readonly offset: number;
  readonly line: number | null;
}

/**
 * Where bytes came from. `at(inner)` is the position of their octet `inner`: itself for a binary file,
 * the text that encodes them otherwise.
 */
export interface Place {
  readonly at: (inner: number) => Position;
}

export const inFile = (base: number): Place => ({
  at: (inner) => ({ offset: base + inner, line: null }),
});

/** Bytes whose reading has to wait, because it takes a password. */
export interface Locked {
  readonly kind: 'pkcs12';
  readonly bytes: Uint8Array;
  readonly place: Place;
}

/** Gathers what readers find, within the limits. Every array it hands out was copied from the input. */
export class Collector {
  readonly certificates: DecodedItem[] = [];
  readonly crls: DecodedItem[] = [];
  readonly problems: InputProblem[] = [];
  readonly locked: Locked[] = [];
  needsPassword = false;
  readonly file: string | null;

  constructor(file: string | null) {
    this.file = file;
  }

  /** Asked by readers before each further object: true, and told once, when no more are taken. */
  atLimit(position: Position): boolean {
    const taken = Math.max(this.certificates.length, this.crls.length);
    if (taken < LIMITS.certificates) return false;
    this.problemOnce('too-many-certificates', position, { limit: LIMITS.certificates });
    return true;
  }

  certificate(der: Uint8Array, position: Position): void {
    if (this.atLimit(position)) return;
    if (der.length > LIMITS.certificateBytes) {
      this.problem('certificate-too-large', position, { bytes: der.length, limit: LIMITS.certificateBytes });
    } else this.certificates.push({ der: der.slice(), file: this.file, offset: position.offset });
  }

  crl(der: Uint8Array, position: Position): void {
    if (!this.atLimit(position))
      this.crls.push({ der: der.slice(), file: this.file, offset: position.offset });
  }

  problem(code: InputProblemCode, position: Position | null, params: InputProblem['params'] = {}): void {
    // A refused key is always told, however many problems came before.
    if (this.problems.length >= LIMITS.inputProblems && code !== 'private-key') return;
    const { offset, line } = position ?? { offset: null, line: null };
    this.problems.push({ code, file: this.file, offset, line, params });
  }

  /** For problems that say the same about the whole input. */
  problemOnce(code: InputProblemCode, position: Position | null, params: InputProblem['params'] = {}): void {
    if (!this.problems.some((problem) => problem.code === code)) this.problem(code, position, params);
  }
}
