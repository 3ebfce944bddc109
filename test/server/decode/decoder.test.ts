import { readdirSync, readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, describe, expect, it } from 'vitest';
import { createAuthority } from '#lib/cli/pki.ts';
import { createDecoder, type Decoder } from '#lib/server/decode/decoder.ts';
import type { Job } from '#lib/server/decode/worker.ts';
import { metadata } from '#test/support/signed-metadata.ts';
import { makePki } from '#test/server/support/pki.ts';
import { makeBigCrl } from '#test/server/support/big-crl.ts';

const open: Decoder[] = [];
const make = (limits?: Parameters<typeof createDecoder>[0]): Decoder => {
  const decoder = createDecoder(limits);
  open.push(decoder);
  return decoder;
};
afterAll(() => Promise.all(open.map((decoder) => decoder.close())));

const asker = (client = 'a', signal = new AbortController().signal) => ({ client, signal });
const ca = await createAuthority({
  subject: 'CN=Decoder CA',
  notBefore: new Date('2020-01-01T00:00:00Z'),
  notAfter: new Date('2040-01-01T00:00:00Z'),
});

const longList = { kind: 'answer', bytes: makeBigCrl(ca, 1_000_000), expect: 'crl' } as const satisfies Job;

describe('a thread', () => {
  it('reads certificates and metadata', async () => {
    const decoder = make();
    const bytes = new TextEncoder().encode(ca.pem);
    const answer = await decoder.run({ kind: 'answer', bytes, expect: 'certificate' }, asker());
    expect(answer).toEqual({
      kind: 'done',
      value: { ok: true, ders: [new Uint8Array(ca.der)], holdsUntil: null },
    });
    const xml = new TextEncoder().encode(metadata(await makePki()));
    const read = await decoder.run({ kind: 'metadata', bytes: xml }, asker());
    expect(read).toMatchObject({ kind: 'done', value: { ok: true, value: { certificates: { length: 3 } } } });
    expect(decoder.load).toEqual({ running: 0, waiting: 0, cut: 0 });
  });

  it.runIf(process.platform === 'linux')('stands aside for the event loop', async () => {
    const niceOf = (stat: string): number => Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16]);
    const nices = (): ReadonlySet<number> =>
      new Set(
        readdirSync('/proc/self/task').map((task) =>
          niceOf(readFileSync(`/proc/self/task/${task}/stat`, 'utf8')),
        ),
      );
    const own = niceOf(readFileSync(`/proc/self/task/${process.pid}/stat`, 'utf8'));
    const decoder = make();
    await decoder.run({ kind: 'answer', bytes: new Uint8Array(ca.der), expect: 'certificate' }, asker());
    expect(niceOf(readFileSync(`/proc/self/task/${process.pid}/stat`, 'utf8'))).toBe(own);
    expect(Math.max(...nices())).toBe(own + 5);
  });

  it('is ended when its job takes too long, and the next job finds another', async () => {
    const decoder = make({ milliseconds: 25, heapMegabytes: 256 });
    expect(await decoder.run(longList, asker())).toEqual({ kind: 'too-costly' });
    expect(decoder.load.cut).toBe(1);
    const bytes = new Uint8Array(ca.der);
    let again = await decoder.run({ kind: 'answer', bytes, expect: 'certificate' }, asker());
    // On a busy machine the smallest job may take longer than it may here.
    for (let round = 0; round < 500 && again.kind !== 'done'; round++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      again = await decoder.run({ kind: 'answer', bytes, expect: 'certificate' }, asker());
    }
    expect(again).toMatchObject({ kind: 'done', value: { ok: true } });
  });

  it('is ended when its job takes too much memory', async () => {
    const decoder = make({ milliseconds: 60_000, heapMegabytes: 16 });
    const xml = `<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata">${'x&amp;'.repeat(330_000)}</EntityDescriptor>`;
    const bytes = new TextEncoder().encode(xml);
    expect(await decoder.run({ kind: 'metadata', bytes }, asker())).toEqual({ kind: 'too-costly' });
  });

  it('does not stop the event loop meanwhile', async () => {
    const decoder = make();
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const [a, b] = await Promise.all([decoder.run(longList, asker('a')), decoder.run(longList, asker('b'))]);
    delay.disable();
    expect([a, b]).toMatchObject([{ value: { ok: true } }, { value: { ok: true } }]);
    expect(delay.percentile(90) / 1e6).toBeLessThan(200);
  });

  it('is shared: one client waits for itself', async () => {
    const decoder = make();
    const order: string[] = [];
    const ask = async (client: string, job: Job & { readonly kind: 'answer' }): Promise<void> => {
      await decoder.run(job, asker(client));
      order.push(client);
    };
    const bytes = new Uint8Array(ca.der);
    await Promise.all([
      ...Array.from({ length: 6 }, () => ask('crowd', longList)),
      ask('other', { kind: 'answer', bytes, expect: 'certificate' }),
    ]);
    expect(order.indexOf('other')).toBeLessThan(3);
  });
});
