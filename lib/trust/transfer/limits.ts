/** Bounds on what is fetched of root lists, each with its reason. */
import { MEGABYTE } from '../../core/size.ts';

export const LIST_LIMITS = {
  /** The largest report of the CCADB is that of one decade's certificates, with some 10 MB. */
  reportBytes: 64 * MEGABYTE,
  /** The observatory's archive has 0.9 MB, and 1.4 MB unpacked (July 2026). */
  archiveBytes: 16 * MEGABYTE,
  unpackedBytes: 64 * MEGABYTE,
  /** Windows' list of roots has some 200 KB. */
  trustListBytes: 4 * MEGABYTE,
  /** A single root. */
  certificateBytes: 64 * 1_024,
  /** A Java installation's cacerts has some 200 KB. */
  keystoreBytes: 8 * MEGABYTE,
  /** Roots that are fetched one by one because only their hash is known; Windows' list has some 560. */
  singleRoots: 1_000,
  /** Fetches of single roots at the same time. */
  singleFetches: 6,
  /** A mirror may send on to another address, but not round and round. */
  redirects: 3,
  /** Of one download, altogether. */
  totalMs: 120_000,
  /** Without a byte: then another source is asked, so that a first page is not kept waiting. */
  idleMs: 15_000,
  /** How long Windows' list waits for the certificates that other sources bring. */
  poolWaitMs: 20_000,
  /** A store that suddenly lost more than this part of its roots is more likely a broken list. */
  largestLoss: 0.3,
  /** Days after which a list counts as old: the programmes change theirs every few weeks. */
  oldDays: 60,
} as const;
