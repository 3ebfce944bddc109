/** What the lab wants of a client. */
import type { LabCase } from '../make/chain.ts';

/** A case as it waits for clients: its files, and where it is served. */
export interface Exhibit {
  readonly case: LabCase;
  /** Null: can't be served; only clients that read files can be asked. */
  readonly port: number | null;
  /** PEM files: the trusted certificates, the server's own, what else it sends. */
  readonly rootsFile: string;
  readonly leafFile: string;
  readonly othersFile: string;
  /** All that is sent, in order. */
  readonly sentFile: string;
}

export interface Answer {
  readonly accepts: boolean;
  /** The client's own words, one line. */
  readonly reason: string;
}

export interface LabClient {
  readonly id: string;
  /** The profile that stands for it. */
  readonly profile: string;
  /** Whether it connects; else it reads files. */
  readonly connects: boolean;
  /** How it is called and which version is here; null when it is absent. */
  readonly version: () => Promise<string | null>;
  /** Answers by case id; a case it can't be asked about is left out. */
  readonly ask: (exhibits: readonly Exhibit[], folder: string) => Promise<ReadonlyMap<string, Answer>>;
}

export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, 200);
