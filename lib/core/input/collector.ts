import type { CaptureRecord } from '../capture/types.ts';
import type { ComputerRecord } from '../computer/types.ts';
import { LIMITS } from '../limits.ts';
import type { InputArguments, InputProblemCode, SaidOfInput } from './problems.ts';
import type { KeyUse } from '../path/types.ts';
import type { DecodedItem, InputProblem, KeyProgress } from './types.ts';

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
interface Locked {
  readonly kind: 'pkcs12';
  readonly bytes: Uint8Array;
  readonly place: Place;
}

/** Reads what a wrapping held: bytes of any kind, all of which stand at `place`. */
export type InnerReader = (bytes: Uint8Array, place: Place, collector: Collector) => void;

/** More rounds than are computed: of one derivation, or of a whole input. */
export class TooManyRounds extends Error {
  readonly rounds: number;
  readonly limit: number;
  constructor(rounds: number, limit: number) {
    super(`${rounds} rounds`);
    this.name = 'TooManyRounds';
    this.rounds = rounds;
    this.limit = limit;
  }
}

/** Rounds after which it is said how far they are: some milliseconds. */
const STEP = 10_000;

/** The rounds that one input makes us compute, counted against the limits and told while they go on. */
export class Rounds {
  #begun = 0;
  #done = 0;
  readonly #tell: ((progress: KeyProgress) => void) | undefined;

  constructor(tell?: (progress: KeyProgress) => void) {
    this.#tell = tell;
  }

  /** Makes room for a derivation of so many blocks. @param rounds NaN when the count makes no sense @throws TooManyRounds */
  begin(rounds: number, blocks: number): void {
    const each = LIMITS.passwordRounds;
    if (!(rounds >= 1 && rounds <= each)) throw new TooManyRounds(Number.isNaN(rounds) ? -1 : rounds, each);
    const all = this.#begun + rounds * blocks;
    if (all > LIMITS.passwordRoundsInAll) throw new TooManyRounds(all, LIMITS.passwordRoundsInAll);
    this.#begun = all;
  }

  /** Runs `rounds` rounds, of which the first was another step. */
  run(rounds: number, round: () => void): void {
    for (let next = 1; next < rounds; next++) {
      round();
      if (next % STEP === 0) this.#add(STEP);
    }
    this.#add(((rounds - 1) % STEP) + 1);
  }

  #add(rounds: number): void {
    this.#done += rounds;
    this.#tell?.({ done: this.#done, total: this.#begun });
  }
}

/** Packings of a single stream that some platforms unpack. */
export type StreamFormat = 'brotli' | 'zstd';

/** Gathers what readers find, within the limits. Every array it hands out was copied from the input. */
export class Collector {
  readonly certificates: DecodedItem[] = [];
  readonly crls: DecodedItem[] = [];
  readonly ocsp: DecodedItem[] = [];
  readonly problems: InputProblem[] = [];
  readonly locked: Locked[] = [];
  /** Captures, whose reader is loaded when there is one. */
  readonly captures: { readonly bytes: Uint8Array; readonly place: Place }[] = [];
  /** What the platform unpacks, which takes its time. */
  readonly streams: { readonly bytes: Uint8Array; readonly place: Place; readonly format: StreamFormat }[] =
    [];
  /** Certificate requests, and which of the problems names each: its signature is checked when all is read. */
  readonly requests: { readonly der: Uint8Array; readonly problem: number }[] = [];
  /** What a computer saw, when the input is its record. */
  computer: ComputerRecord | null = null;
  /** What the captures in it tell. */
  capture: CaptureRecord | null = null;
  needsPassword = false;
  /** Archives that were met and can't be opened where this runs. */
  sealed = 0;
  file: string | null;
  /** Rounds from passwords to keys that the whole input takes. */
  readonly rounds: Rounds;
  readonly #inner: InnerReader;
  /** Names of the wrappings around what is being read, outermost first. */
  #around: readonly string[] = [];
  #unwrapped = 0;

  /** @param inner reads what wrappings hold; given from outside, since every format may hold every other. */
  constructor(file: string | null, inner: InnerReader, rounds = new Rounds()) {
    this.file = file;
    this.rounds = rounds;
    this.#inner = inner;
  }

  /**
   * Reads what stood in a wrapping, within the limits on layers and bytes.
   * @param name what the reader knows it by: "tls.crt", or the name of a ZIP's member.
   * @returns how many certificates and CRLs came to light.
   */
  unwrap(bytes: Uint8Array, position: Position, name: string): number {
    if (this.#around.length >= LIMITS.inputLayers) {
      this.problemOnce('wrapped-too-deeply', position, { limit: LIMITS.inputLayers });
      return 0;
    }
    this.#unwrapped += bytes.length;
    if (this.#unwrapped > LIMITS.unwrappedBytes) {
      this.problemOnce('unwrapped-too-large', position, { limit: LIMITS.unwrappedBytes });
      return 0;
    }
    const before = this.#found();
    const around = this.#around;
    this.#around = [...around, name];
    this.#inner(bytes, { at: () => position }, this);
    this.#around = around;
    return this.#found() - before;
  }

  #found(): number {
    const { certificates, crls, ocsp, locked, captures } = this;
    return certificates.length + crls.length + ocsp.length + locked.length + captures.length;
  }

  /** Asked by readers before each further object: true, and told once, when no more are taken. */
  atLimit(position: Position): boolean {
    const taken = Math.max(this.certificates.length, this.crls.length, this.ocsp.length);
    if (taken < LIMITS.certificates) return false;
    this.problemOnce('too-many-certificates', position, { limit: LIMITS.certificates });
    return true;
  }

  /** What the metadata being read says that the next certificates are for; null: nothing. */
  use: KeyUse | null = null;

  certificate(der: Uint8Array, position: Position): void {
    if (this.atLimit(position)) return;
    if (der.length > LIMITS.certificateBytes) {
      this.problem('certificate-too-large', position, { bytes: der.length, limit: LIMITS.certificateBytes });
    } else {
      const item = { der: der.slice(), file: this.file, offset: position.offset };
      this.certificates.push(this.use === null ? item : { ...item, use: this.use });
    }
  }

  crl(der: Uint8Array, position: Position): void {
    if (!this.atLimit(position))
      this.crls.push({ der: der.slice(), file: this.file, offset: position.offset });
  }

  ocspResponse(der: Uint8Array, position: Position): void {
    if (!this.atLimit(position))
      this.ocsp.push({ der: der.slice(), file: this.file, offset: position.offset });
  }

  problem<C extends InputProblemCode>(
    code: C,
    position: Position | null,
    ...[params]: InputArguments<C>
  ): void {
    // TypeScript can't follow a generic code into the union.
    this.say({ code, params: params ?? {} } as SaidOfInput, position);
  }

  say({ code, params }: SaidOfInput, position: Position | null): void {
    // A refused key is always told, however many problems came before.
    if (this.problems.length >= LIMITS.inputProblems && code !== 'private-key') return;
    const { offset, line } = position ?? { offset: null, line: null };
    const within = this.#around.filter((name) => name !== '').join(' › ');
    const said = { code, params: within === '' ? params : { ...params, within } } as SaidOfInput;
    this.problems.push({ ...said, file: this.file, offset, line });
  }

  /** For problems that say the same about the whole input. */
  problemOnce<C extends InputProblemCode>(
    code: C,
    position: Position | null,
    ...params: InputArguments<C>
  ): void {
    if (!this.problems.some((problem) => problem.code === code)) this.problem(code, position, ...params);
  }
}
