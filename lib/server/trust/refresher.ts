/** Keeps the root lists fresh in the running server: at the first start, daily, and when somebody asks. */
import { HOUR_MS, MINUTE_MS } from '../../core/time.ts';
import type { UpdateOutcome } from '../../trust/lists/update.ts';
import type { SourceFailure } from '../../trust/status.ts';
import { FETCH_LIMITS } from '../limits.ts';
import { isoTime } from '../../core/der/time.ts';

/** A list as the refresher looks at it. */
export interface WatchedList {
  readonly id: string;
  /** When it was fetched (milliseconds since 1970); null: there is none. */
  readonly fetchedAt: number | null;
}

export interface RefresherOptions {
  /** Hours between two fetches; 0: only when somebody asks. */
  readonly hours: number;
  /** The lists that may be fetched, as they stand now. */
  readonly lists: () => readonly WatchedList[];
  /** Fetches some lists; each outcome is told when it is settled. */
  readonly fetch: (ids: readonly string[], onOutcome: (outcome: UpdateOutcome) => void) => Promise<void>;
  /** Is told, in one sentence a fetch, what could not be had. */
  readonly onProblem: (sentence: string) => void;
  readonly now?: () => number;
  /** From 0 to 1, as Math.random. */
  readonly random?: () => number;
}

/** What pages are told. */
interface RefreshState {
  /** Whether the server fetches by itself. */
  readonly automatic: boolean;
  /** Ids of the lists being fetched now. */
  readonly fetching: readonly string[];
  /** Why lists could not be had at the last attempt, by id. */
  readonly problems: Readonly<Record<string, string>>;
  /** Of sources that failed, by id. */
  readonly failures: Readonly<Record<string, readonly SourceFailure[]>>;
  /** ISO time of the last attempt in this process, or null. */
  readonly triedAt: string | null;
  /** ISO time of the next attempt, or null. */
  readonly nextAt: string | null;
}

/** Part of the interval by which servers that started together drift apart. */
const JITTER = 0.2;
/** Waits after one, two … failures in a row. */
const RETRIES = [2 * MINUTE_MS, 10 * MINUTE_MS, HOUR_MS];
export class ListRefresher {
  readonly #options: Required<RefresherOptions>;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #running: Promise<void> | null = null;
  #ended = false;
  #fetching = new Set<string>();
  #problems = new Map<string, string>();
  #sources = new Map<string, readonly SourceFailure[]>();
  #failures = 0;
  #triedAt: number | null = null;
  #nextAt: number | null = null;

  constructor(options: RefresherOptions) {
    this.#options = { now: Date.now, random: Math.random, ...options };
  }

  /** Begins; never keeps the process alive, never rejects. */
  start(): void {
    if (this.#options.hours > 0) this.#plan();
  }

  stop(): void {
    this.#ended = true;
    if (this.#timer) clearTimeout(this.#timer);
  }

  state(): RefreshState {
    return {
      automatic: this.#options.hours > 0,
      fetching: [...this.#fetching],
      problems: Object.fromEntries(this.#problems),
      failures: Object.fromEntries(this.#sources),
      triedAt: isoOrNull(this.#triedAt),
      nextAt: isoOrNull(this.#nextAt),
    };
  }

  /** Fetches all lists now. `soon`: the last fetch was a moment ago. */
  fetchNow(): 'started' | 'running' | 'soon' {
    if (this.#running) return 'running';
    const now = this.#options.now();
    if (this.#triedAt !== null && now - this.#triedAt < FETCH_LIMITS.gapMs) return 'soon';
    this.#begin(this.#options.lists().map(({ id }) => id));
    return 'started';
  }

  #interval(): number {
    return this.#options.hours * HOUR_MS;
  }

  /** Lists that are missing, or older than the interval within its jitter. */
  #due(): readonly string[] {
    const oldest = this.#options.now() - this.#interval() * (1 - JITTER / 2);
    return this.#options
      .lists()
      .filter(({ fetchedAt }) => fetchedAt === null || fetchedAt <= oldest)
      .map(({ id }) => id);
  }

  #wait(): number {
    const { now, lists, random } = this.#options;
    const spread = this.#interval() * JITTER * (random() - 0.5);
    if (this.#failures > 0) {
      const retry = RETRIES[Math.min(this.#failures, RETRIES.length) - 1] ?? HOUR_MS;
      return Math.min(retry * (1 + JITTER * (random() - 0.5)), this.#interval());
    }
    const first = Math.min(...lists().map(({ fetchedAt }) => fetchedAt ?? 0));
    if (!Number.isFinite(first)) return this.#interval() + spread;
    return Math.max(first + this.#interval() + spread - now(), FETCH_LIMITS.soonestMs);
  }

  #plan(): void {
    if (this.#ended || this.#options.hours === 0) return;
    if (this.#timer) clearTimeout(this.#timer);
    const wait = this.#wait();
    this.#nextAt = this.#options.now() + wait;
    this.#timer = setTimeout(() => {
      const due = this.#due();
      if (this.#running || due.length === 0) this.#plan();
      else this.#begin(due);
    }, wait);
    this.#timer.unref();
  }

  #begin(ids: readonly string[]): void {
    this.#triedAt = this.#options.now();
    this.#nextAt = null;
    this.#fetching = new Set(ids);
    for (const id of ids) {
      this.#problems.delete(id);
      this.#sources.delete(id);
    }
    this.#running = this.#run(ids).finally(() => {
      this.#running = null;
      this.#fetching.clear();
      this.#plan();
    });
  }

  async #run(ids: readonly string[]): Promise<void> {
    const missed = new Map<string, string[]>();
    const miss = (id: string, problem: string): void => {
      this.#problems.set(id, problem);
      missed.set(problem, [...(missed.get(problem) ?? []), id]);
    };
    try {
      await this.#options.fetch(ids, ({ id, problem, failures }) => {
        this.#fetching.delete(id);
        if (problem === null) return;
        miss(id, problem);
        this.#sources.set(id, failures);
      });
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      for (const id of this.#fetching) miss(id, problem);
    }
    this.#failures = missed.size > 0 ? this.#failures + 1 : 0;
    if (missed.size === 0) return;
    const parts = [...missed].map(([problem, of]) => `${of.join(', ')} (${problem})`);
    this.#options.onProblem(
      `Root lists that could not be fetched, and will be tried again: ${parts.join('; ')}.`,
    );
  }
}

const isoOrNull = (time: number | null): string | null => (time === null ? null : isoTime(time));
