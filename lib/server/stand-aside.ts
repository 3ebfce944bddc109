/** Threads stand aside for the event loop, which answers everybody. */
import { getPriority, setPriority } from 'node:os';

/**
 * Higher is less urgent. Of a processor that both want, the event loop gets three times as much: a job still ends
 * within its time on a machine that has other work as well.
 */
const NICENESS = 5;

/**
 * Lowers the priority of the thread that calls it. Only Linux has one a thread; elsewhere the call would lower
 * the whole server's, so nothing is done.
 */
export function standAside(): void {
  if (process.platform === 'linux') setPriority(0, getPriority(0) + NICENESS);
}
