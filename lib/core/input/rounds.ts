/** The work that passwords of an input ask for: bounded, and told while it goes on. */
import { LIMITS } from '../limits.ts';
import type { KeyProgress } from './types.ts';

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
