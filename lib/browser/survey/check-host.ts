/** One check among many: patient when our own server asks for patience, and judged in the worker. */
import type { AskFault } from '#lib/content/endpoint-errors.ts';
import type { ListPace } from '#lib/view/survey/list.ts';
import type { EndpointRequest } from '#lib/endpoints/wire.ts';
import { askEndpoint } from '../ask/endpoint-client.ts';
import { judgeAnswer, type CheckOutcome } from './judge-answer.ts';
import { TURNS_AWAY } from '../limits.ts';

const waitOf = (fault: AskFault): number | null =>
  fault.code === 'rate-limited' || fault.code === 'busy' ? fault.retryAfterSeconds : null;

const sleep = (seconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, seconds * 1000);
    signal.addEventListener('abort', stop, { once: true });
  });

/**
 * @param onHeld told when the operator's limit is reached, before it is waited for
 * @throws the signal's reason when cancelled, CoreFailure when the worker failed
 */
export async function checkHost(
  request: EndpointRequest,
  signal: AbortSignal,
  onHeld?: (by: NonNullable<ListPace['held']>) => void,
): Promise<CheckOutcome> {
  for (let turn = 1; ; turn += 1) {
    const asked = await askEndpoint(request, signal);
    if (asked.ok) return judgeAnswer(asked.result, signal);
    const seconds = waitOf(asked.fault);
    if (seconds === null || turn >= TURNS_AWAY) return { kind: 'fault', fault: asked.fault };
    if (asked.fault.code === 'rate-limited') onHeld?.(asked.fault);
    await sleep(seconds, signal);
  }
}
