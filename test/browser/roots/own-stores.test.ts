/** The reader's trust stores from file to verdict, as the worker does it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { STORE_FILES, STORES_BYTES } from '#lib/browser/limits.ts';
import { createAuthority, dns, issue, issueAuthority, type Issued } from '#lib/cli/pki.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import { createJudge } from '#lib/browser/worker/judge.ts';
import type { EvaluateJob } from '#lib/browser/worker/protocol.ts';
import { addStore } from '#lib/browser/stores/add.ts';
import { StoreShelf, type StoreKeep } from '#lib/browser/stores/shelf.ts';
import type { AddStoreAnswer } from '#lib/browser/stores/wire.ts';
import type { UploadFor, UploadedStore } from '#lib/trust/uploads/types.ts';
import { memoryFiles, store as servedStore } from '../../trust/files.ts';
import { fileTime, purposes, store, stored, type ListSigner } from '../../trust/formats/microsoft.ts';
import { authroot, digest, disallowed, LONG, makeListSigner } from '../../trust/uploads/files.ts';

const HOST = 'sts.contoso.com';
const SERVER = '1.3.6.1.5.5.7.3.1';
const ports = { engine: createEvaluator(globalThis.crypto), crypto: globalThis.crypto };

let root: Issued;
let issuing: Issued;
let leaf: Issued;
let signer: ListSigner;

beforeAll(async () => {
  root = await createAuthority({ subject: 'CN=Contoso Root', ...LONG });
  issuing = await issueAuthority(root, { subject: 'CN=Contoso Issuing', ...LONG });
  leaf = await issue(issuing, {
    subject: `CN=${HOST}`,
    names: dns(HOST),
    notBefore: new Date('2026-03-01T00:00:00Z'),
    notAfter: new Date('2026-09-01T00:00:00Z'),
  });
  ({ signer } = await makeListSigner());
});

const job = (supplied: readonly Issued[] = [leaf, issuing]): EvaluateJob => ({
  supplied: supplied.map(({ der }, index) => ({ der, origin: { kind: 'presented', index } })),
  crls: [],
  anchors: [],
  userRoots: [],
  host: HOST,
  at: '2026-06-01T00:00:00Z',
});

/** A page whose server offers these stores; the root of the chain is in none of them unless told. */
function page(served: Readonly<Record<string, readonly Uint8Array[]>> = { mozilla: [] }) {
  const shelf = new StoreShelf(null);
  const files = memoryFiles(Object.entries(served).map(([id, ders]) => servedStore(id, ders)));
  const judge = createJudge(files.read, undefined, shelf);
  const add = (name: string, bytes: Uint8Array, standsFor: UploadFor): Promise<AddStoreAnswer> =>
    addStore({ file: { name, bytes: bytes.slice(), standsFor }, now: '2026-06-01T00:00:00Z' }, shelf, ports);
  const line = async (client: string, asked = job()) =>
    (await judge.clients(asked, {})).find((one) => one.client === client);
  return { shelf, judge, add, line };
}

describe('a client whose roots were not known', () => {
  it('becomes known by a file, and unknown again without it', async () => {
    const { add, line, shelf, judge } = page();
    expect((await line('java-21'))?.result).toBeNull();
    const answer = await add('cacerts.pem', new TextEncoder().encode(root.pem), 'java');
    if (answer.outcome !== 'added') throw new Error(JSON.stringify(answer));
    expect(answer).toMatchObject({
      fleeting: true,
      store: { standsFor: 'java', file: 'cacerts.pem', kind: 'roots', count: 1 },
    });
    expect((await line('java-21'))?.result).toMatchObject({ verdict: 'trusted', store: 'java' });
    expect((await line('android'))?.result).toBeNull();
    expect((await judge.stores()).at(-1)).toMatchObject({ id: 'java', count: 1, date: '2026-06-01' });
    await shelf.remove(answer.store.id);
    expect((await line('java-21'))?.result).toBeNull();
  });

  it('has its chain drawn with the roots of the file', async () => {
    const { add, judge } = page();
    await add('android.pem', new TextEncoder().encode(root.pem), 'android');
    expect(await judge.evaluateAs({ job: job(), client: 'android' }, {})).toMatchObject({
      verdict: 'trusted',
      stores: ['android'],
    });
  });
});

describe('what Windows says of a root', () => {
  it('reaches the verdict from a roots.sst: purposes and dates', async () => {
    const verdicts: unknown[] = [];
    for (const properties of [
      [stored(9, purposes(SERVER))],
      [stored(9, purposes('1.3.6.1.5.5.7.3.4'))],
      [stored(104, fileTime('2026-05-01T00:00:00Z'))],
      [stored(126, fileTime('2026-02-01T00:00:00Z'))],
      [stored(126, fileTime('2026-04-01T00:00:00Z'))],
    ]) {
      const { add, line } = page();
      await add('roots.sst', store(...properties, stored(0x20, root.der)), 'microsoft');
      const result = (await line('outlook'))?.result;
      verdicts.push([result?.verdict, result?.weakest?.code ?? null]);
    }
    expect(verdicts).toEqual([
      ['trusted', null],
      ['untrusted', 'anchor-purpose'],
      ['untrusted', 'anchor-distrusted'],
      ['untrusted', 'anchor-distrusted'],
      ['trusted', null],
    ]);
  });

  it('reaches it from an authroot.stl, over roots of other stores and of the chain itself', async () => {
    const list = authroot([[root.der, { 104: fileTime('2026-07-01T00:00:00Z') }]], { sign: signer });
    const elsewhere = page({ mozilla: [root.der] });
    await elsewhere.add('authroot.stl', list, 'microsoft');
    // It holds to the day the list gives, which is before the leaf's own end.
    expect((await elsewhere.line('outlook'))?.result).toMatchObject({
      verdict: 'trusted',
      until: '2026-06-30T23:59:59Z',
    });

    const nowhere = page();
    await nowhere.add('authroot.stl', list, 'microsoft');
    // The list names the root by its hash, and nobody has the certificate: that decides nothing.
    expect((await nowhere.line('outlook'))?.result).toMatchObject({ verdict: 'unknown', unseenRoot: true });
    const complete = job([leaf, issuing, root]);
    expect((await nowhere.line('outlook', complete))?.result).toMatchObject({ verdict: 'trusted' });
  });

  it('blocks whatever a disallowedcert.stl names, and leaves other clients alone', async () => {
    for (const blocked of [root, issuing, leaf]) {
      const { add, line } = page({ mozilla: [], java: [root.der], microsoft: [root.der] });
      const list = disallowed([digest('sha1', blocked.der)], { sign: signer });
      await add('disallowedcert.stl', list, 'microsoft');
      const windows = (await line('outlook'))?.result;
      expect([windows?.verdict, windows?.weakest?.code]).toEqual(['untrusted', 'certificate-blocked']);
      expect((await line('java-21'))?.result?.verdict).toBe('trusted');
    }
  });
});

describe('the organisation’s roots from a file', () => {
  it('decide, would help or are ignored, client by client', async () => {
    const { add, line } = page({ mozilla: [], microsoft: [], apple: [], android: [] });
    await add('roots.pem', new TextEncoder().encode(root.pem), 'own');
    expect(await line('outlook')).toMatchObject({ result: { verdict: 'trusted' }, enterprise: 'decides' });
    expect(await line('ios')).toMatchObject({ result: { verdict: 'untrusted' }, enterprise: 'would-help' });
    expect(await line('android')).toMatchObject({ result: { verdict: 'untrusted' }, enterprise: 'ignored' });
  });
});

describe('the shelf', () => {
  const file = (id: string, more: Partial<UploadedStore> = {}): UploadedStore => ({
    id,
    standsFor: 'apple',
    file: `${id}.pem`,
    addedAt: `2026-06-01T00:00:${id.padStart(2, '0')}Z`,
    date: null,
    size: 1,
    content: { kind: 'roots', roots: [] },
    ...more,
  });
  const memory = (): StoreKeep & { readonly rows: Map<string, UploadedStore> } => {
    const rows = new Map<string, UploadedStore>();
    return {
      rows,
      load: () => Promise.resolve([...rows.values()]),
      save: (one) => Promise.resolve(void rows.set(one.id, one)),
      remove: (id) => Promise.resolve(void rows.delete(id)),
    };
  };

  it('is bounded in number and in octets, and what is over is refused, not dropped', async () => {
    const shelf = new StoreShelf(memory());
    for (let number = 0; number < STORE_FILES; number += 1)
      expect(await shelf.put(file(String(number)))).toBe('kept');
    expect(await shelf.put(file('one-more'))).toBe('full');
    expect(await shelf.all()).toHaveLength(STORE_FILES);
    expect(await new StoreShelf(memory()).put(file('big', { size: STORES_BYTES + 1 }))).toBe('full');
  });

  it('replaces a file of the same name for the same clients, and only that', async () => {
    const keep = memory();
    const shelf = new StoreShelf(keep);
    await shelf.put(file('1', { file: 'roots.sst' }));
    await shelf.put(file('2', { file: 'roots.sst' }));
    await shelf.put(file('3', { file: 'roots.sst', standsFor: 'java' }));
    expect((await shelf.all()).map(({ id }) => id)).toEqual(['2', '3']);
    expect([...keep.rows.keys()]).toEqual(['2', '3']);
  });

  it('takes up what another tab changed, in the order added', async () => {
    const keep = memory();
    const [one, other] = [new StoreShelf(keep), new StoreShelf(keep)];
    await one.put(file('2'));
    await other.all();
    await one.put(file('1'));
    expect((await other.all()).map(({ id }) => id)).toEqual(['2']);
    expect((await other.fresh()).map(({ id }) => id)).toEqual(['1', '2']);
    await one.remove('2');
    expect((await other.fresh()).map(({ id }) => id)).toEqual(['1']);
  });

  it('goes on without a database that fails', async () => {
    const fails = () => Promise.reject(new Error('no'));
    const shelf = new StoreShelf({ load: fails, save: fails, remove: fails });
    expect(await shelf.put(file('1'))).toBe('fleeting');
    expect(await shelf.all()).toHaveLength(1);
    await shelf.remove('1');
    expect(await shelf.all()).toEqual([]);
  });
});
