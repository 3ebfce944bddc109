import { beforeAll, describe, expect, it } from 'vitest';
import { looksLikeReport, readReport, type ReportReading } from '#lib/browser/compare/from-report.ts';
import { createAuthority, dns, issue, issueAuthority, type Issued } from '#lib/cli/pki.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { SuppliedCertificate } from '#lib/core/path/types.ts';
import type { Report } from '#lib/core/report/types.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import { listAnchors } from '#lib/trust/list.ts';
import { toJson } from '#lib/view/report/json.ts';

const LONG = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2035-01-01T00:00:00Z') };
const engine = createEvaluator(globalThis.crypto);

let root: Issued;
let issuing: Issued;
let leaf: Issued;

beforeAll(async () => {
  root = await createAuthority({ subject: 'CN=Contoso Root', ...LONG });
  issuing = await issueAuthority(root, { subject: 'CN=Contoso Issuing', ...LONG });
  leaf = await issue(issuing, { subject: 'CN=sts.contoso.com', names: dns('sts.contoso.com'), ...LONG });
});

const judge = (supplied: readonly SuppliedCertificate[]): Promise<Report> =>
  engine.evaluate({
    supplied,
    anchors: listAnchors('user', [root.der]),
    host: 'sts.contoso.com',
    at: new Date('2026-06-01T00:00:00Z'),
    rules: CLIENTS,
  });

const readable = (reading: ReportReading): Extract<ReportReading, { ok: true }> => {
  if (!reading.ok) throw new Error(reading.refusal.code);
  return reading;
};

const reason = (text: string): string => {
  const reading = readReport(text, 'a.json');
  return reading.ok ? 'readable' : reading.refusal.code;
};

describe('a report read again', () => {
  it('gives back what was sent, in order, with duplicates, and what was downloaded', async () => {
    const supplied: readonly SuppliedCertificate[] = [
      { der: leaf.der, origin: { kind: 'presented', index: 0 } },
      { der: issuing.der, origin: { kind: 'presented', index: 1 } },
      { der: leaf.der, origin: { kind: 'presented', index: 2 } },
      { der: issuing.der, origin: { kind: 'aia', url: 'http://pki.contoso.com/i.cer' } },
    ];
    const report = await judge(supplied);
    const text = toJson(report);
    expect(looksLikeReport(text)).toBe(true);
    const { source, said } = readable(readReport(text, 'a.json'));
    expect(said).toEqual({ verdict: report.verdict, at: report.at });
    expect(source).toMatchObject({ kind: 'endpoint', host: 'sts.contoso.com', at: report.at });
    expect(
      source.supplied.map(({ der, origin }) => [Buffer.from(der).toString('base64'), origin.kind]),
    ).toEqual(supplied.map(({ der, origin }) => [Buffer.from(der).toString('base64'), origin.kind]));
    // The very same report comes of it, where the reader has the same roots.
    expect(await judge(source.supplied)).toEqual(report);
  });

  it('never makes an anchor of what a file says to be one', async () => {
    const { source } = readable(
      readReport(
        toJson(await judge([{ der: leaf.der, origin: { kind: 'uploaded', file: 'a.cer' } }])),
        'a.json',
      ),
    );
    expect(source.anchors).toEqual([]);
    expect(source.kind).toBe('files');
    expect(source.supplied).toHaveLength(1);
  });

  it.each([
    ['{"version":1,', 'no-json'],
    ['[]', 'no-report'],
    ['{"version":2,"certificates":[]}', 'other-version'],
    ['{"version":1,"certificates":[],"verdict":"trusted","at":"2026-06-01T00:00:00Z"}', 'empty'],
    ['{"version":1,"certificates":[],"verdict":"yes","at":"2026-06-01T00:00:00Z"}', 'damaged'],
    ['{"version":1,"certificates":[],"verdict":"trusted","at":"soon"}', 'damaged'],
    [
      '{"version":1,"certificates":[{"id":0,"der":"*","provenance":[{"kind":"uploaded"}]}],"presented":[0],"verdict":"trusted","at":"2026-06-01T00:00:00Z"}',
      'empty',
    ],
  ])('is refused with the reason why: %s', (text, why) => {
    expect(reason(text)).toBe(why);
  });
});
