import { Worker } from 'node:worker_threads';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CoreClient, CoreFailure, type WorkerLike } from '#lib/browser/worker/client.ts';
import type { FromWorker } from '#lib/browser/worker/protocol.ts';
import { readSecond } from '#lib/browser/session/second-reading.ts';
import { createAuthority, issueAuthority, type Issued } from '#lib/cli/pki.ts';
import { parseCertificate } from '#lib/core/certificate/parse.ts';
import type { SecondQuestion } from '#lib/core/second/types.ts';

const VALID = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2027-01-01T00:00:00Z') };
const never = new AbortController().signal;

const threads: Worker[] = [];
afterEach(() => Promise.all(threads.splice(0).map((thread) => thread.terminate())));

/** The service in a thread of its own, as the page has it in a worker. */
function startThread(): WorkerLike {
  const { port1, port2 } = new MessageChannel();
  const thread = new Worker(new URL('../support/service-thread.ts', import.meta.url), {
    workerData: { port: port2 },
    transferList: [port2 as never],
  });
  threads.push(thread);
  return Object.assign(port1 as { postMessage: WorkerLike['postMessage'] } & MessagePort, {
    terminate: () => {
      port1.close();
      void thread.terminate();
    },
    onerror: null,
    onmessage: null as ((event: MessageEvent<FromWorker>) => void) | null,
  });
}

let root: Issued;
let one: Issued;
let other: Issued;
beforeAll(async () => {
  root = await createAuthority({ subject: 'CN=Contoso Root', ...VALID });
  // Two CAs that certify each other: pkijs goes round between them without end.
  const a = await createAuthority({ subject: 'CN=Ouroboros A', ...VALID });
  const b = await createAuthority({ subject: 'CN=Ouroboros B', ...VALID });
  one = await issueAuthority(b, { subject: 'CN=Ouroboros A', key: a.keys, ...VALID });
  other = await issueAuthority(a, { subject: 'CN=Ouroboros B', key: b.keys, ...VALID });
});

const question = (path: readonly Issued[]): SecondQuestion => ({
  path: path.map(({ der }, id) => ({ id, der })),
  pool: path.map(({ der }, id) => ({ id, der, anchor: id === path.length - 1 })),
  anchored: true,
  refused: [],
  at: '2026-06-01T00:00:00Z',
  verdict: 'untrusted',
  fatal: [],
});

describe('the second reading in a worker', () => {
  it('comes with the answer of the engine', async () => {
    const issuing = await issueAuthority(root, { subject: 'CN=Contoso Issuing', ...VALID });
    const reading = await readSecond(
      { ...question([issuing, root]), verdict: 'trusted' },
      never,
      new CoreClient(startThread),
    );
    expect(reading).toMatchObject({ agrees: true, engine: { outcome: 'accepted', agrees: true } });
  });

  it('ends an engine that never answers, and goes on with another worker', async () => {
    const client = new CoreClient(startThread);
    const reading = await readSecond(question([one, other, root]), never, client, 300);
    expect(reading.engine).toMatchObject({ outcome: 'no-answer', agrees: null });
    expect(reading.certificates.map(({ state }) => state)).toEqual(['equal', 'equal', 'equal']);
    // The thread is busy for ever: only ending it gives the reader a worker again.
    const again = await readSecond({ ...question([root]), anchored: false }, never, client);
    expect(again.certificates).toHaveLength(1);
    expect(threads).toHaveLength(2);
  });

  it('fails when the worker dies, and stops when it is told to', async () => {
    const dying = new CoreClient(() => {
      const port = startThread();
      queueMicrotask(() =>
        port.onerror?.({ message: 'gone', preventDefault: () => undefined } as ErrorEvent),
      );
      return port;
    });
    await expect(readSecond(question([root]), never, dying)).rejects.toThrow(CoreFailure);
    await expect(
      readSecond(question([root]), AbortSignal.abort(new Error('stop')), new CoreClient(startThread)),
    ).rejects.toThrow('stop');
  });
});

it('the looping certificates are as they should be', () => {
  for (const { der } of [one, other]) expect(parseCertificate(der).ok).toBe(true);
});
