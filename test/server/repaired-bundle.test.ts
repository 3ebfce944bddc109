/** The repaired list, served by a real TLS server, convinces a client that refused the list before. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tls from 'node:tls';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { createAuthority, dns, issue, issueAuthority, privateKeyPem, type Issued } from '#lib/cli/pki.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import { listAnchors } from '#lib/trust/list.ts';
import { fullChainPem, intermediatesPem } from '#lib/view/fixes/bundle.ts';
import { bundleVerdict } from '#lib/view/fixes/bundle-verdict.ts';
import { repairPlan } from '#lib/view/fixes/repair.ts';

const HOST = 'sts.contoso.com';
// TLS clients have their own clock, so these must be valid whenever the test runs.
const LONG = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2120-01-01T00:00:00Z') };

let root: Issued;
let policy: Issued;
let issuing: Issued;
let leaf: Issued;
let key: string;
beforeAll(async () => {
  root = await createAuthority({ subject: 'CN=Root', ...LONG });
  policy = await issueAuthority(root, { subject: 'CN=Policy CA', pathLength: 1, ...LONG });
  issuing = await issueAuthority(policy, { subject: 'CN=Issuing CA', ...LONG });
  leaf = await issue(issuing, { subject: `CN=${HOST}`, names: dns(HOST), ...LONG });
  key = await privateKeyPem(leaf.keys);
});

let server: tls.Server | undefined;
afterEach(() => server?.close());

/** The reason a client that trusts the root gives for refusing the list, or null when it accepts it. */
async function refusal(cert: string): Promise<string | null> {
  server = tls.createServer({ key, cert }, (socket) => socket.end());
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve) => {
    const socket = tls.connect({ host: '127.0.0.1', port, servername: HOST, ca: root.pem }, () => {
      socket.destroy();
      resolve(null);
    });
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
  });
}

/** What `openssl verify` says of the files as they are downloaded. */
async function verifiedByOpenssl(bundle: Parameters<typeof fullChainPem>[0]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'chainsight-bundle-'));
  const [ca, untrusted, full] = ['root.pem', 'intermediates.pem', 'full.pem'].map((name) =>
    join(folder, name),
  );
  if (!ca || !untrusted || !full) throw new Error('The paths are missing.');
  try {
    await writeFile(ca, root.pem);
    await writeFile(untrusted, intermediatesPem(bundle));
    await writeFile(full, fullChainPem(bundle));
    const asked = ['verify', '-purpose', 'sslserver', '-verify_hostname', HOST, '-CAfile', ca];
    return execFileSync('openssl', [...asked, '-untrusted', untrusted, full], { encoding: 'utf8' });
  } finally {
    await rm(folder, { recursive: true });
  }
}

it('is accepted where the list before was refused', async () => {
  expect(await refusal(leaf.pem)).toBe('UNABLE_TO_VERIFY_LEAF_SIGNATURE');
  server?.close();

  const evaluator = createEvaluator(crypto);
  const asked = {
    anchors: listAnchors('user', [root.der]),
    host: HOST,
    at: new Date('2026-06-15T12:00:00Z'),
    rules: CLIENTS,
  };
  const before = await evaluator.evaluate({
    ...asked,
    supplied: [
      { der: leaf.der, origin: { kind: 'presented', index: 0 } },
      { der: policy.der, origin: { kind: 'uploaded', file: 'policy.cer' } },
      { der: issuing.der, origin: { kind: 'uploaded', file: 'issuing.cer' } },
    ],
  });
  const plan = repairPlan(before);
  if (plan?.kind !== 'ready') throw new Error('no bundle can be made');
  const after = await evaluator.evaluate({
    ...asked,
    supplied: plan.bundle.map(({ der }, index) => ({
      der: Uint8Array.from(Buffer.from(der, 'base64')),
      origin: { kind: 'presented', index },
    })),
  });
  expect(plan.bundle.map(({ subject }) => subject.commonName)).toEqual([HOST, 'Issuing CA', 'Policy CA']);
  expect(bundleVerdict(after)).toBe('fixed');
  expect(await refusal(fullChainPem(plan.bundle))).toBeNull();
  expect(await verifiedByOpenssl(plan.bundle)).toMatch(/: OK$/m);
});
