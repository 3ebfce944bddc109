import { beforeAll, expect, it } from 'vitest';
import { withSecondReading } from '#lib/cli/check/second.ts';
import { createAuthority, dns, issue, issueAuthority, type Issued } from '#lib/cli/pki.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { SuppliedCertificate } from '#lib/core/path/types.ts';
import type { Report } from '#lib/core/report/types.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import { listAnchors } from '#lib/trust/list.ts';

const VALID = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2027-01-01T00:00:00Z') };

let root: Issued;
beforeAll(async () => {
  root = await createAuthority({ subject: 'CN=Contoso Root', ...VALID });
});

const supplied = (certificates: readonly Issued[]): readonly SuppliedCertificate[] =>
  certificates.map(({ der }, index) => ({ der, origin: { kind: 'presented', index } }));

const judge = (certificates: readonly Issued[]): Promise<Report> =>
  createEvaluator(crypto).evaluate({
    supplied: supplied(certificates),
    anchors: listAnchors('test', [root.der]),
    host: null,
    at: new Date('2026-06-01T00:00:00Z'),
    rules: CLIENTS,
  });

it('reads the path in a thread, and adds what it says to the report', async () => {
  const chain = [
    await issue(root, { subject: 'CN=sts.contoso.test', names: dns('sts.contoso.test'), ...VALID }),
  ];
  const report = await judge(chain);
  const { secondReading, ...rest } = await withSecondReading(report, supplied(chain));
  expect(secondReading).toMatchObject({ agrees: true, engine: { outcome: 'accepted', agrees: true } });
  expect(rest).toEqual(report);
});

it('ends a thread whose engine never answers', async () => {
  // Two CAs that certify each other: pkijs goes round between them without end.
  const a = await createAuthority({ subject: 'CN=Ouroboros A', ...VALID });
  const b = await createAuthority({ subject: 'CN=Ouroboros B', ...VALID });
  const one = await issueAuthority(b, { subject: 'CN=Ouroboros A', key: a.keys, ...VALID });
  const other = await issueAuthority(a, { subject: 'CN=Ouroboros B', key: b.keys, ...VALID });
  const report = await judge([one, other]);
  const [path] = report.paths;
  if (!path) throw new Error('no path');
  const anchored: Report = {
    ...report,
    paths: [{ ...path, end: 'anchored', certificates: [0, 1, report.certificates.length] }],
    certificates: [
      ...report.certificates,
      {
        ...(report.certificates[0] as Report['certificates'][number]),
        der: Buffer.from(root.der).toString('base64'),
      },
    ],
  };
  const { secondReading } = await withSecondReading(anchored, supplied([one, other]), 500);
  expect(secondReading?.engine).toMatchObject({ outcome: 'no-answer', agrees: null });
  expect(secondReading?.certificates).toHaveLength(3);
});

it('leaves a report as it is when there is nothing to read', async () => {
  const report = { ...(await judge([])), unparsed: [] };
  expect(await withSecondReading(report, [])).toBe(report);
});
