/**
 * The worker's side of the protocol, apart from the worker itself so that it also runs behind a
 * `MessagePort`. Certificates are decoded and judged here; the built-in store is loaded from our own
 * origin, in parts, when a path first asks for one of its roots.
 */
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import { createVerifier } from '#lib/core/signature/verifier.ts';
import { decodeInput } from '#lib/core/input/decode.ts';
import type { DecodedInput, KeyProgress, RawInput } from '#lib/core/input/types.ts';
import type { EvaluationProgress } from '#lib/core/evaluate/types.ts';
import type { ReadMetadata } from '#lib/endpoints/federation/metadata.ts';
import type { ReadTrustFile } from '#lib/trust/index-reader.ts';
import { keptStore } from '#lib/trust/uploads/types.ts';
import { describeCertificate } from './describe.ts';
import { inspectCertificates } from './inspect.ts';
import { EvidenceStore } from '../evidence/store.ts';
import { fetchEvidence } from '../evidence/fetch-evidence.ts';
import { createJudge } from './judge.ts';
import { rootCandidates } from './root-candidates.ts';
import { PROGRESS_MS } from '../limits.ts';
import { addStore } from '../stores/add.ts';
import { databaseKeep } from '../stores/database.ts';
import { StoreShelf } from '../stores/shelf.ts';
import type { CallName, Calls, FromWorker, ToWorker } from './protocol.ts';

/** The part of a worker's global scope, or of a port, that is used. */
export interface ServicePort {
  postMessage(message: FromWorker): void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
}

interface CallContext {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: EvaluationProgress) => void;
}

type Handlers = {
  readonly [Name in CallName]: (
    ask: Calls[Name]['ask'],
    context: CallContext,
  ) => Promise<Calls[Name]['answer']>;
};

/** @param readTrustFile gives the built trust files by name; from our own origin when not told. */
export function serve(port: ServicePort, readTrustFile?: ReadTrustFile): void {
  const running = new Map<number, AbortController>();
  const large = new EvidenceStore();
  const shelf = new StoreShelf(databaseKeep());
  const judge = createJudge(readTrustFile, large, shelf);
  const handlers: Handlers = {
    decode: decodeAll,
    evaluate: judge.evaluate,
    clients: judge.clients,
    evaluateAs: judge.evaluateAs,
    whatIf: judge.whatIf,
    evaluateIf: judge.evaluateIf,
    ends: judge.ends,
    computer: judge.computer,
    stores: judge.stores,
    renewTrust: judge.renew,
    ...storeHandlers(shelf),
    fetch: (ask, { signal }) => fetchEvidence(ask, large, signal),
    describe: (ders) => Promise.resolve(ders.map(describeCertificate)),
    inspect: (ders) => Promise.resolve(inspectCertificates(ders)),
    statusFacts: async (asks) => {
      const { crlFacts, ocspFacts } = await import('#lib/core/report/status-facts.ts');
      return asks.map(({ der, kind }) => (kind === 'crl' ? crlFacts(der) : ocspFacts(der)));
    },
    searchCrl: async ({ der, serial }) =>
      (await import('#lib/core/report/status-facts.ts')).searchCrl(der, serial),
    rootCandidates: (ask) => rootCandidates(ask, createVerifier(globalThis.crypto)),
    // Loaded when first asked for: the verdict does without them.
    offers: async (ask) =>
      (await import('#lib/core/mutual/offer.ts')).judgeOffers({ ...ask, at: Date.parse(ask.at), verifier }),
    readAgain: async (question) =>
      (await import('#lib/core/second/read-again.ts')).readAgain(question, crypto),
    dissect: async (der) => (await import('#lib/core/second/dissect.ts')).dissect(der),
    askEngine: async (question) =>
      (await import('#lib/core/second/ask-engine.ts')).askEngine(question, crypto),
    metadata: readMetadataHere,
  };

  const answer = async <Name extends CallName>(kind: Name, id: number, ask: Calls[Name]['ask']) => {
    const controller = new AbortController();
    running.set(id, controller);
    try {
      const onProgress = throttled((progress) => port.postMessage({ kind: 'progress', id, progress }));
      const result = await handlers[kind](ask, { signal: controller.signal, onProgress });
      port.postMessage({ kind: 'done', id, answer: result });
    } catch (error) {
      if (controller.signal.aborted) port.postMessage({ kind: 'cancelled', id });
      else
        port.postMessage({
          kind: 'failed',
          id,
          message: error instanceof Error ? error.message : String(error),
        });
    } finally {
      running.delete(id);
    }
  };

  port.onmessage = ({ data }) => {
    if (data.kind === 'cancel') running.get(data.id)?.abort(new DOMException('Cancelled.', 'AbortError'));
    else void answer(data.kind, data.id, data.ask);
  };
}

/** What reads XML is loaded when somebody has some. */
async function readMetadataHere(text: string): Promise<ReadMetadata> {
  const { readMetadata } = await import('#lib/endpoints/federation/metadata.ts');
  return readMetadata(text, createVerifier(globalThis.crypto));
}

function storeHandlers(shelf: StoreShelf): Pick<Handlers, 'keptStores' | 'addStore' | 'removeStore'> {
  const engine = createEvaluator(globalThis.crypto);
  return {
    keptStores: async () => (await shelf.fresh()).map(keptStore),
    addStore: ({ file, now }, { onProgress }) =>
      addStore({ file: { ...file, onRounds: unlocking(onProgress) }, now }, shelf, {
        engine,
        crypto: globalThis.crypto,
      }),
    removeStore: async (id) => {
      await shelf.remove(id);
      return (await shelf.all()).map(keptStore);
    },
  };
}

const verifier = createVerifier(globalThis.crypto);

/** The rounds of a password as a stage of the work. */
const unlocking =
  (onProgress: CallContext['onProgress']) =>
  ({ done, total }: KeyProgress): void =>
    onProgress({ stage: 'unlock', done, total });

/** Decodes one after the other, so that a cancel is heard between two. Overwrites the bytes given. */
async function decodeAll(
  inputs: readonly RawInput[],
  { signal, onProgress }: CallContext,
): Promise<readonly DecodedInput[]> {
  const decoded: DecodedInput[] = [];
  for (const input of inputs) {
    signal.throwIfAborted();
    decoded.push(await decodeInput({ ...input, verifier, onRounds: unlocking(onProgress) }));
    // The answer holds copies: nothing of a key that may have been in the file stays in this memory.
    input.bytes.fill(0);
  }
  return decoded;
}

function throttled(send: (progress: EvaluationProgress) => void): (progress: EvaluationProgress) => void {
  let last = -Infinity;
  return (progress) => {
    const now = performance.now();
    if (now - last < PROGRESS_MS) return;
    last = now;
    send(progress);
  };
}
