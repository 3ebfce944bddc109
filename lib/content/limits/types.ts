import type { Command } from '../fixes/parts/command.ts';

/** What the result at hand is like, as far as it decides which limits matter. */
export interface Situation {
  readonly verdict: 'trusted' | 'untrusted' | 'unknown';
  /** The certificates came from a server, not from files or a paste. */
  readonly fromServer: boolean;
  /** An intermediate is not sent. */
  readonly gap: boolean;
  /** The root is a private one. */
  readonly privateRoot: boolean;
  /** Revocation was not found out, or an address did not answer. */
  readonly revocationOpen: boolean;
  /** A certificate is out of its dates, or begins or ends within days. */
  readonly nearDates: boolean;
  /** A port where server and client both present certificates. */
  readonly mutual: boolean;
}

/** Something that can't be known from here, and the way to find out. */
export interface Limit {
  readonly id: string;
  /** A command that shows it, where there is one. */
  readonly command?: (host: string, port: number) => Command;
  /** How much it matters in a situation; 0: not at all. */
  readonly matters: (situation: Situation) => number;
}
