/** What the server's lists tell by hash alone, from the trust files to the verdict; and newer lists. */
import { beforeAll, expect, it } from 'vitest';
import { createAuthority, dns, issue, issueAuthority, type Issued } from '#lib/cli/pki.ts';
import { createJudge } from '#lib/browser/worker/judge.ts';
import type { EvaluateJob } from '#lib/browser/worker/protocol.ts';
import type { StoreInput } from '#lib/trust/encode.ts';
import { memoryFiles, store } from '../../trust/files.ts';
import { hexOf, LONG } from '../../trust/uploads/files.ts';

const HOST = 'sts.contoso.com';
let root: Issued;
let other: Issued;
let issuing: Issued;
let leaf: Issued;

beforeAll(async () => {
  root = await createAuthority({ subject: 'CN=Contoso Root', ...LONG });
  other = await createAuthority({ subject: 'CN=Another Root', ...LONG });
  issuing = await issueAuthority(root, { subject: 'CN=Contoso Issuing', ...LONG });
  leaf = await issue(issuing, {
    subject: `CN=${HOST}`,
    names: dns(HOST),
    notBefore: new Date('2026-03-01T00:00:00Z'),
    notAfter: new Date('2026-09-01T00:00:00Z'),
  });
});

const job = (supplied: readonly Issued[] = [leaf, issuing]): EvaluateJob => ({
  supplied: supplied.map(({ der }, index) => ({ der, origin: { kind: 'presented', index } })),
  crls: [],
  anchors: [],
  userRoots: [],
  host: HOST,
  at: '2026-06-01T00:00:00Z',
});

const named = ({ der }: Issued) => ({
  identifier: hexOf('sha1', der),
  sha256: hexOf('sha256', der),
  terms: {},
});

function page(microsoft: Partial<StoreInput>) {
  const files = memoryFiles([
    store('mozilla', [other.der]),
    { ...store('microsoft', [other.der]), ...microsoft },
  ]);
  const judge = createJudge(files.read);
  const verdictOf = async (client: string, asked = job()) =>
    (await judge.clients(asked, {})).find((one) => one.client === client)?.result;
  return { files, judge, verdictOf };
}

it('a root whose certificate the server lacks leaves its client undecided, not refused', async () => {
  const { verdictOf } = page({ named: [named(root)] });
  expect(await verdictOf('outlook')).toMatchObject({ verdict: 'unknown', unseenRoot: true });
  expect(await verdictOf('firefox')).toMatchObject({ verdict: 'untrusted' });
});

it('a chain that brings the very root is decided by its hash', async () => {
  const { verdictOf } = page({ named: [named(root)] });
  expect(await verdictOf('outlook', job([leaf, issuing, root]))).toMatchObject({ verdict: 'trusted' });
  const elsewhere = page({ named: [named(other)], certificates: [] });
  expect(await elsewhere.verdictOf('outlook', job([leaf, issuing, root]))).toMatchObject({
    verdict: 'untrusted',
  });
});

it('roots whose certificates are at hand go on counting beside those that are not', async () => {
  const { verdictOf } = page({ certificates: [root.der], named: [named(other)] });
  expect(await verdictOf('outlook')).toMatchObject({ verdict: 'trusted', store: 'microsoft' });
});

it('a certificate that the list blocks is refused by its clients, and by no others', async () => {
  const blocked = [hexOf('sha256', issuing.der)];
  const { verdictOf, judge } = page({ certificates: [root.der], blocked });
  expect(await verdictOf('outlook')).toMatchObject({ verdict: 'untrusted' });
  const free = page({ certificates: [root.der], blocked: [hexOf('sha256', other.der)] });
  expect(await free.verdictOf('outlook')).toMatchObject({ verdict: 'trusted' });
  expect(await judge.evaluateAs({ job: job(), client: 'outlook' }, {})).toMatchObject({
    verdict: 'untrusted',
  });
});

it('the general verdict does not load what only clients need', async () => {
  const { files, judge } = page({ named: [named(root)] });
  await judge.evaluate(job(), {});
  expect(files.asked.some((name) => name.startsWith('lists-'))).toBe(false);
  await judge.clients(job(), {});
  expect(files.asked.filter((name) => name.startsWith('lists-'))).toHaveLength(1);
});

it('lists that arrive are taken up without a new page', async () => {
  const { files, judge, verdictOf } = page({});
  expect(await verdictOf('outlook')).toMatchObject({ verdict: 'untrusted' });
  expect(await judge.renew()).toBe(false);
  for (const [name, bytes] of memoryFiles([store('mozilla', [other.der]), store('microsoft', [root.der])])
    .files)
    files.files.set(name, bytes);
  expect(await judge.renew()).toBe(true);
  expect(await verdictOf('outlook')).toMatchObject({ verdict: 'trusted' });
  files.files.delete('manifest.json');
  await expect(judge.renew()).rejects.toThrow();
  expect(await verdictOf('outlook')).toMatchObject({ verdict: 'trusted' });
});
