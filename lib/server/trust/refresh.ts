/** Renews the root programmes' lists in the running server, now and then. */
import type { UpdateOutcome } from '../../trust/ccadb/update.ts';

export interface RefreshOptions {
  /** Hours between two renewals; 0: never. */
  readonly hours: number;
  /** When the lists were renewed last (milliseconds since 1970); null: never. */
  readonly renewedAt: () => number | null;
  readonly update: () => Promise<readonly UpdateOutcome[]>;
  /** Is told in a sentence what could not be renewed. */
  readonly onProblem: (sentence: string) => void;
  /** From 0 to 1, as Math.random. */
  readonly random?: () => number;
}

const HOUR = 3_600_000;
/** A start is no moment for downloads. */
const SOONEST = 30_000;
/** Part of the interval by which servers that started together drift apart. */
const JITTER = 0.2;

/** Milliseconds until the next renewal, by the age of the lists. */
export function nextRenewal(hours: number, age: number | null, random: number): number {
  const interval = hours * HOUR;
  const due = age === null ? 0 : Math.max(interval - age, 0);
  // Between 90 and 110 percent of the interval, and never at once.
  return Math.max(due + interval * JITTER * (random - 0.5), SOONEST * (1 + random));
}

/** Starts renewing; the returned function ends it. Never keeps the process alive, never rejects. */
export function refreshRegularly({
  hours,
  renewedAt,
  update,
  onProblem,
  random = Math.random,
}: RefreshOptions): () => void {
  if (hours === 0) return () => undefined;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let ended = false;
  const plan = (age: number | null): void => {
    if (ended) return;
    timer = setTimeout(() => void go(), nextRenewal(hours, age, random()));
    timer.unref();
  };
  const go = async (): Promise<void> => {
    try {
      for (const { id, problem } of await update())
        if (problem !== null) onProblem(`The roots of ${id} were not renewed: the source ${problem}.`);
    } catch (error) {
      onProblem(`No roots were renewed: ${error instanceof Error ? error.message : String(error)}.`);
    }
    // After a failure too the full interval passes: the last good copy serves meanwhile.
    plan(0);
  };
  const last = renewedAt();
  plan(last === null ? null : Date.now() - last);
  return () => {
    ended = true;
    if (timer) clearTimeout(timer);
  };
}
