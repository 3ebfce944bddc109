/**
 * The page's side of the worker: one worker, started at the first call, many calls at once. A call can be
 * cancelled at any time; a worker that doesn't answer to that, or that crashes, is replaced.
 */
import type { EvaluationProgress } from '#lib/core/evaluate/types.ts';
import type { CallName, Calls, FromWorker, ToWorker } from './protocol.ts';
import { CANCEL_GRACE_MS } from '../limits.ts';
import { startWorker } from './start.ts';

export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: EvaluationProgress) => void;
  /** Buffers to hand over rather than copy; the page can't read them afterwards. */
  readonly transfer?: readonly ArrayBuffer[];
}

/** The worker died or could not do its own part; never the fault of an input. */
export class CoreFailure extends Error {
  override readonly name = 'CoreFailure';
}

/** The part of a `Worker` that is used, so that a `MessagePort` can stand behind it too. */
export interface WorkerLike {
  postMessage(message: ToWorker, transfer: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

interface Pending {
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: unknown) => void;
  readonly onProgress: ((progress: EvaluationProgress) => void) | undefined;
  /** To ask it again of another worker; null when that can't be done (buffers handed over, or done once). */
  readonly again: ToWorker | null;
  readonly release: () => void;
}

export class CoreClient {
  readonly #start: () => WorkerLike;
  readonly #pending = new Map<number, Pending>();
  /** Cancelled calls that the worker has not confirmed yet, with the timer that ends it. */
  readonly #leaving = new Map<number, ReturnType<typeof setTimeout>>();
  #worker: WorkerLike | null = null;
  #lastId = 0;

  constructor(start: () => WorkerLike) {
    this.#start = start;
  }

  /** Starts the worker ahead of the first call, and has it open the trust lists, while the reader types. */
  warm(): void {
    // Not loaded: the first check asks again, and says so.
    if (this.#worker === null) this.call('stores', null).catch(() => undefined);
  }

  /**
   * @throws the signal's reason when cancelled.
   * @throws CoreFailure when the worker died or failed.
   */
  async call<Name extends CallName>(
    kind: Name,
    ask: Calls[Name]['ask'],
    { signal, onProgress, transfer = [] }: CallOptions = {},
  ): Promise<Calls[Name]['answer']> {
    signal?.throwIfAborted();
    return new Promise((resolve, reject) => {
      const worker = (this.#worker ??= this.#spawn());
      const id = (this.#lastId += 1);
      const cancel = () => this.#cancel(id, signal?.reason);
      signal?.addEventListener('abort', cancel, { once: true });
      const release = () => signal?.removeEventListener('abort', cancel);
      const message = { kind, id, ask } as ToWorker;
      this.#pending.set(id, {
        resolve,
        reject,
        onProgress,
        release,
        again: transfer.length === 0 ? message : null,
      });
      worker.postMessage(message, [...transfer]);
    });
  }

  /** Ends the worker, whatever it is at. What others still ask of it begins again in another one. */
  end(): void {
    this.#restart(new CoreFailure('The worker was ended.'));
  }

  #spawn(): WorkerLike {
    const worker = this.#start();
    worker.onmessage = ({ data }) => this.#receive(data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.#replace(new CoreFailure(event.message || 'The worker could not be started.'));
    };
    return worker;
  }

  #receive(message: FromWorker): void {
    clearTimeout(this.#leaving.get(message.id));
    if (message.kind !== 'progress') this.#leaving.delete(message.id);
    const call = this.#pending.get(message.id);
    if (!call) return;
    if (message.kind === 'progress') {
      call.onProgress?.(message.progress);
      return;
    }
    this.#pending.delete(message.id);
    call.release();
    if (message.kind === 'done') call.resolve(message.answer as never);
    else if (message.kind === 'failed') call.reject(new CoreFailure(message.message));
    else call.reject(new DOMException('Cancelled.', 'AbortError'));
  }

  #cancel(id: number, reason: unknown): void {
    const call = this.#pending.get(id);
    if (!call) return;
    this.#pending.delete(id);
    call.release();
    call.reject(reason);
    this.#worker?.postMessage({ kind: 'cancel', id }, []);
    const end = () => this.#restart(new CoreFailure('The worker was restarted to stop a cancelled check.'));
    this.#leaving.set(id, setTimeout(end, CANCEL_GRACE_MS));
  }

  /** Ends the worker; whatever was still asked of it fails with `failure`, the next call starts another. */
  #replace(failure: CoreFailure): void {
    this.#stop();
    const calls = [...this.#pending.values()];
    this.#pending.clear();
    for (const call of calls) {
      call.release();
      call.reject(failure);
    }
  }

  /**
   * The same where the worker is ended for the sake of one call: the others are not to blame and are asked again,
   * once. What can't be asked again fails.
   */
  #restart(failure: CoreFailure): void {
    this.#stop();
    for (const [id, call] of this.#pending) {
      if (call.again === null) {
        this.#pending.delete(id);
        call.release();
        call.reject(failure);
      } else {
        this.#pending.set(id, { ...call, again: null });
        (this.#worker ??= this.#spawn()).postMessage(call.again, []);
      }
    }
  }

  #stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    for (const timer of this.#leaving.values()) clearTimeout(timer);
    this.#leaving.clear();
  }
}

/** The one client of the page. */
export const core = new CoreClient(() => startWorker('chainsight-core'));

/** A worker of its own for the second reading: what hangs there does not hold up a check. */
export const second = new CoreClient(() => startWorker('chainsight-second'));
