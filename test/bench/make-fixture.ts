import { createAuthority, dns, issue, issueAuthority } from '#lib/cli/pki.ts';
import type { Issued } from '#lib/cli/pki.ts';
import { mozillaRoots } from '#lib/trust/sources/node.ts';
import { COUNTER, type BenchFixture } from './fixture.ts';

const HOST = 'sts.contoso.com';
const CA_DATES = { notBefore: new Date('2024-01-01T00:00:00Z'), notAfter: new Date('2034-01-01T00:00:00Z') };
const DATES = { notBefore: new Date('2026-06-01T00:00:00Z'), notAfter: new Date('2026-12-01T00:00:00Z') };
const KEY = 'rsa-2048';

const NAMES = [10, 100, 1_000, 10_000];
const CONSTRAINTS = [10, 100, 1_000, 10_000];

/** Makes the certificates of one bench run, with fresh keys. */
export async function makeFixture(): Promise<BenchFixture> {
  const root = await createAuthority({ key: KEY, subject: 'C=US, O=Bench, CN=Bench Root', ...CA_DATES });
  const issuing = await issueAuthority(root, {
    key: KEY,
    subject: 'C=US, O=Bench, CN=Bench CA',
    ...CA_DATES,
  });
  const leaf = (issuer: Issued, names: readonly string[]): Promise<Issued> =>
    issue(issuer, {
      key: KEY,
      subject: `CN=${HOST}`,
      names: dns(...names),
      keyUsage: ['digitalSignature', 'keyEncipherment'],
      policies: ['2.23.140.1.2.1'],
      caIssuers: 'http://pki.bench.example/ca.crt',
      ocsp: 'http://ocsp.bench.example',
      ...DATES,
    });
  const server = await leaf(issuing, [HOST]);
  const stranger = await issueAuthority(root, { subject: `CN=Stranger ${COUNTER}`, ...CA_DATES });
  const strangeRoot = await createAuthority({ key: KEY, subject: `CN=Root ${COUNTER}`, ...CA_DATES });

  const manyNames = NAMES.map(async (count) => ({
    count,
    leaf: base64(await leaf(issuing, [...others(count - 1, 'contoso.com'), HOST])),
  }));
  const manyConstraints = CONSTRAINTS.map(async (count) => {
    const constrained = await issueAuthority(root, {
      key: KEY,
      subject: 'CN=Constrained CA',
      nameConstraints: {
        permitted: dns(...others(count / 2 - 1, 'fabrikam.com'), 'contoso.com'),
        excluded: dns(...others(count / 2, 'northwind.com')),
      },
      ...CA_DATES,
    });
    return { count, chain: [base64(await leaf(constrained, [HOST])), base64(constrained)] };
  });
  return {
    chain: [server, issuing, root].map(base64),
    roots: [...mozillaRoots().map((der) => Buffer.from(der).toString('base64')), base64(root)],
    host: HOST,
    at: '2026-09-15T09:00:00Z',
    otherAt: '2026-10-15T09:00:00Z',
    stranger: base64(stranger),
    strangeRoot: base64(strangeRoot),
    manyNames: await Promise.all(manyNames),
    manyConstraints: await Promise.all(manyConstraints),
  };
}

const others = (count: number, domain: string): readonly string[] =>
  Array.from({ length: count }, (_, number) => `host-${number}.${domain}`);

const base64 = ({ der }: Issued): string => Buffer.from(der).toString('base64');
