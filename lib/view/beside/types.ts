import type { Command } from '#lib/content/fixes/parts/command.ts';
import type { State } from '../types.ts';

/** One thing told of a host, beside its chain. */
export interface BesideRow {
  readonly key: string;
  /** “CAA”, “TLSA of mx.contoso.com:25” */
  readonly title: string;
  readonly state: State | 'note';
  readonly sentence: string;
  /** More of it, a line each. */
  readonly details: readonly string[];
  /** Records to publish, to copy. */
  readonly records: Command | null;
}

/** What is known of the chain that records are held against. */
export interface BesideChain {
  readonly host: string;
  readonly port: number;
  /** DER as sent, leaf first. */
  readonly chain: readonly Uint8Array[];
}
