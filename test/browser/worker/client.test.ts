import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { CoreClient, CoreFailure, type WorkerLike } from '#lib/browser/worker/client.ts';
import type { FromWorker, ToWorker } from '#lib/browser/worker/protocol.ts';
import { serve, type ServicePort } from '#lib/browser/worker/service.ts';
import { createAuthority, dns, issue, issueAuthority, type Issued } from '#lib/cli/pki.ts';
import { encodeTrust } from '#lib/trust/encode.ts';

const AT = '2026-06-01T00:00:00.000Z';
const VALID = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2027-01-01T00:00:00Z') };

let root: Issued;
let issuing: Issued;
let leaf: Issued;
beforeAll(async () => {
  root = await createAuthority({ subject: 'CN=Test Root', ...VALID });
  issuing = await issueAuthority(root, { subject: 'CN=Test Issuing', ...VALID });
  leaf = await issue(issuing, { subject: 'CN=sts.contoso.test', names: dns('sts.contoso.test'), ...VALID });
});

/** An empty built-in store: what is trusted here is what the test says. */
const { files } = encodeTrust([
  { id: 'mozilla', title: 'Mozilla', source: 'test', date: null, certificates: [] },
]);
const readTrustFile = (name: string): Promise<Uint8Array> => {
  const bytes = files.get(name);
  return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`no ${name}`));
};

const open: MessagePort[] = [];
afterEach(() => {
  vi.useRealTimers();
  for (const port of open.splice(0)) port.close();
});

/** The service behind a message channel, which copies and queues as a worker does. */
function startService(read = readTrustFile): WorkerLike {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  serve(port2, read);
  return asWorker(port1);
}

/** A worker that takes calls and never answers, as one that is caught in a long computation. */
function startDeaf(): WorkerLike {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  return asWorker(port1);
}

const asWorker = (port: MessagePort): WorkerLike =>
  Object.assign(port as { postMessage: WorkerLike['postMessage'] } & MessagePort, {
    terminate: () => port.close(),
    onerror: null,
    onmessage: null as ((event: MessageEvent<FromWorker>) => void) | null,
  });

const presented = (certificates: readonly Issued[]) =>
  certificates.map(({ der }, index) => ({ der, origin: { kind: 'presented', index } as const }));

const job = (certificates: readonly Issued[], roots: readonly Issued[]) => ({
  supplied: presented(certificates),
  crls: [],
  anchors: [],
  userRoots: roots.map(({ der }) => der),
  host: 'sts.contoso.test',
  at: AT,
});

describe('the worker’s client', () => {
  it('has the trust lists opened ahead of the first check, once, and forgives when they are not there', async () => {
    const read = vi.fn(readTrustFile);
    const client = new CoreClient(() => startService(read));
    client.warm();
    client.warm();
    await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2));
    await client.call('evaluate', job([leaf, issuing], [root]));
    expect(read).toHaveBeenCalledTimes(2);

    const failing = vi.fn(() => Promise.reject(new Error('offline')));
    const offline = new CoreClient(() => startService(failing));
    offline.warm();
    await vi.waitFor(() => expect(failing).toHaveBeenCalled());
    await expect(offline.call('evaluate', job([leaf], [root]))).rejects.toThrow(CoreFailure);
  });

  it('decodes, names and judges through the real service', async () => {
    const client = new CoreClient(() => startService());
    const text = new TextEncoder().encode(leaf.pem + issuing.pem);
    const [decoded] = await client.call('decode', [{ name: null, bytes: text }]);
    expect(decoded?.certificates.map(({ der }) => der)).toEqual([leaf.der, issuing.der]);
    const [label, none] = await client.call('describe', [root.der, new Uint8Array([1, 2, 3])]);
    expect(label).toMatchObject({
      label: 'Test Root',
      ca: true,
      selfIssued: true,
      notAfter: '2027-01-01T00:00:00Z',
    });
    expect(none).toBeNull();
    const report = await client.call('evaluate', job([leaf, issuing], [root]));
    expect(report).toMatchObject({
      verdict: 'trusted',
      host: 'sts.contoso.test',
      stores: ['mozilla', 'user'],
    });
    const alone = await client.call('evaluate', job([leaf], [root]));
    expect(alone.weakest?.code).toBe('issuer-not-found');
  });

  it('tells progress', async () => {
    const stages: string[] = [];
    const client = new CoreClient(() => startService());
    await client.call('evaluate', job([leaf, issuing], [root]), {
      onProgress: ({ stage }) => stages.push(stage),
    });
    expect(stages.length).toBeGreaterThan(0);
  });

  it('rejects with the signal’s reason when cancelled, and works on', async () => {
    const client = new CoreClient(() => startService());
    const reason = new DOMException('Not wanted any more.', 'AbortError');
    const controller = new AbortController();
    const call = client.call('evaluate', job([leaf, issuing], [root]), { signal: controller.signal });
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
    await expect(client.call('describe', [root.der], { signal: controller.signal })).rejects.toBe(reason);
    expect(await client.call('describe', [root.der])).toHaveLength(1);
  });

  it('replaces a worker that does not stop after a cancel, and asks it again what others wait for', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const starts = [startDeaf, startService];
    const started = vi.fn(() => (starts.shift() ?? startService)());
    const client = new CoreClient(started);
    const controller = new AbortController();
    const cancelled = client.call('describe', [root.der], { signal: controller.signal });
    const other = client.call('describe', [leaf.der]);
    controller.abort();
    await expect(cancelled).rejects.toHaveProperty('name', 'AbortError');
    vi.advanceTimersByTime(2_000);
    vi.useRealTimers();
    expect(await other).toMatchObject([{ label: 'sts.contoso.test' }]);
    expect(await client.call('describe', [root.der])).toHaveLength(1);
    expect(started).toHaveBeenCalledTimes(2);
  });

  it('does not ask again twice, nor what was handed over', async () => {
    const client = new CoreClient(() => startDeaf());
    const bytes = new Uint8Array([1, 2, 3]);
    const given = client.call('describe', [bytes], { transfer: [bytes.buffer] });
    const kept = client.call('describe', [root.der]);
    client.end();
    await expect(given).rejects.toBeInstanceOf(CoreFailure);
    client.end();
    await expect(kept).rejects.toBeInstanceOf(CoreFailure);
  });

  it('fails what was asked of a worker that crashed, and starts another', async () => {
    const workers: WorkerLike[] = [];
    const client = new CoreClient(() => {
      const worker = workers.length === 0 ? startDeaf() : startService();
      workers.push(worker);
      return worker;
    });
    const call = client.call('describe', [root.der]);
    const crash = Object.assign(new Event('error', { cancelable: true }), { message: 'out of memory' });
    workers[0]?.onerror?.(crash as ErrorEvent);
    await expect(call).rejects.toThrow('out of memory');
    expect(await client.call('describe', [root.der])).toHaveLength(1);
  });

  it('says when the built-in store can’t be loaded, and tries again', async () => {
    let broken = true;
    const client = new CoreClient(() =>
      startService((name) => (broken ? Promise.reject(new Error('offline')) : readTrustFile(name))),
    );
    await expect(client.call('evaluate', job([leaf, issuing], [root]))).rejects.toBeInstanceOf(CoreFailure);
    broken = false;
    const report = await client.call('evaluate', job([leaf, issuing], [root]));
    expect(report.verdict).toBe('trusted');
  });

  it('lets the service overwrite what it was given', async () => {
    const { port1, port2 } = new MessageChannel();
    open.push(port1, port2);
    const service: ServicePort = { postMessage: (message) => port2.postMessage(message), onmessage: null };
    serve(service, readTrustFile);
    const bytes = new TextEncoder().encode(leaf.pem);
    const answered = new Promise((resolve) => {
      port1.onmessage = resolve;
    });
    const ask: ToWorker = { kind: 'decode', id: 1, ask: [{ name: null, bytes }] };
    service.onmessage?.({ data: ask } as MessageEvent<ToWorker>);
    await answered;
    expect(bytes.every((octet) => octet === 0)).toBe(true);
  });
});
