import type { FindingCode } from '../finding/codes.ts';
import type { Verdict } from '../finding/types.ts';
import type { EngineBuild, SecondDifference, SecondReading } from '../report/second-reading.ts';

/** All that the second reading depends on, as plain data that goes to a worker. */
export interface SecondQuestion {
  /** Leaf first, with the ids of the report. */
  readonly path: readonly { readonly id: number; readonly der: Uint8Array }[];
  /** All certificates at hand, those of the path among them; `anchor`: a store asked lists it. Empty: too many. */
  readonly pool: readonly { readonly id: number; readonly der: Uint8Array; readonly anchor: boolean }[];
  /** The last certificate of the path is a trust anchor. */
  readonly anchored: boolean;
  /** Elements of the input that our reader refused. */
  readonly refused: readonly Uint8Array[];
  /** ISO 8601 UTC. */
  readonly at: string;
  /** Our verdict on the path, and the findings that decided it. */
  readonly verdict: Verdict;
  readonly fatal: readonly FindingCode[];
}

/** What comes of reading and of verifying signatures; the engine is asked apart, as it may never answer. */
export type SecondParts = Pick<SecondReading, 'library' | 'version' | 'certificates' | 'links'> & {
  readonly differences: readonly SecondDifference[];
};

/** The engine's own answer. */
export interface EngineAnswer extends EngineBuild {
  readonly accepted: boolean;
  /** The library's number for its reason. */
  readonly code: number;
  readonly message: string | null;
}
