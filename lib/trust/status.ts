/** What `GET /api/v1/trust/status` tells pages of the root lists. */
import type { StoreInfo } from './format.ts';

/** The organisation's folder. */
export interface EnterpriseState {
  /** Roots read from it. */
  readonly count: number;
  /** Files that were passed over, with the reason. */
  readonly problems: readonly string[];
}

export interface LibraryState {
  /** Changes with the lists: the start of the manifest's SHA-256, lower-case hex. */
  readonly manifest: string;
  readonly lists: readonly StoreInfo[];
  readonly enterprise: EnterpriseState | null;
}

/** A list that the server may fetch. */
export interface FetchableList {
  readonly id: string;
  readonly title: string;
  /** Being fetched now. */
  readonly fetching: boolean;
  /** Why it could not be had at the last attempt, or null: “the CCADB could not be reached (…)”. */
  readonly problem: string | null;
}

export interface TrustStatus extends LibraryState {
  readonly version: 1;
  /** Whether the server fetches lists by itself. */
  readonly automatic: boolean;
  readonly fetchable: readonly FetchableList[];
  /** ISO time of the last attempt since the server started, or null. */
  readonly triedAt: string | null;
  /** ISO time of the next attempt, or null. */
  readonly nextAt: string | null;
}

/** What became of a request to fetch the lists now. */
export interface FetchAnswer {
  readonly version: 1;
  /** `soon`: the last fetch was less than half a minute ago. */
  readonly outcome: 'started' | 'running' | 'soon';
}
