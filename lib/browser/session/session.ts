/**
 * The open result: one source, the question asked of it (host, date) and the report. Any change of the
 * question, or of the reader's roots, judges the same certificates again in the worker: nothing is
 * fetched, and an answer that was overtaken by a newer question is dropped.
 */
import { rootLists } from '../roots/lists.ts';
import { ownStores } from '../roots/own-stores.ts';
import { userRoots } from '../roots/user-roots.ts';
import { core } from '../worker/client.ts';
import { ctLogs } from './ct-logs.ts';
import { jobOf } from './job.ts';
import { createSession } from './machine.ts';
import { loadResult, saveResult } from './storage.ts';

/** The one session of this tab. */
export const session = createSession({
  jobOf,
  evaluate: (job, options) => core.call('evaluate', job, options),
  now: () => new Date(),
  load: loadResult,
  save: saveResult,
});

/** Judges again when trusted roots, the server's lists or the logs known change while a result is open. */
export function followUserRoots(): () => void {
  const again = (): void => {
    if (session.get().report) void session.ask({});
  };
  const stops = [
    userRoots.subscribe(again),
    ownStores.subscribe(again),
    ctLogs.subscribe(again),
    rootLists.onRenewal(again),
    // Follows the server's lists as long as a result is open.
    rootLists.subscribe(() => undefined),
  ];
  return () => stops.forEach((stop) => stop());
}
