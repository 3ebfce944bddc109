import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeExamples } from '#lib/cli/examples/make.ts';
import type { Report } from '#lib/core/report/types.ts';
import { factsCsv } from '#lib/view/report/csv.ts';
import { factsOf } from '#lib/view/report/facts.ts';
import { factsHtml } from '#lib/view/report/html.ts';
import { REPORT_SCHEMA, toJson } from '#lib/view/report/json.ts';
import { factsMarkdown } from '#lib/view/report/markdown.ts';
import { pemChain } from '#lib/view/report/pem-chain.ts';
import { toMarkdown } from '#lib/view/report/text.ts';
import { toResultView } from '#lib/view/result/result.ts';
import { clientEnd } from '../dates/fixtures.ts';
import { certificate, failing, finding, HOST, missingIntermediate, report } from '../fixtures.ts';
import { decodeBase64, judgeChain, readSecond } from '#test/core/second/ask.ts';
import { judgeExamples } from '../judged.ts';
import { differing } from '../second-fixtures.ts';

const schemaFile = join(import.meta.dirname, '..', '..', '..', 'public', REPORT_SCHEMA);
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
const isReport = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);

function errorsOf(of: Report): unknown {
  isReport(JSON.parse(toJson(of)));
  return isReport.errors;
}

describe('the published JSON Schema', () => {
  let reports: ReadonlyMap<string, Report>;
  beforeAll(async () => {
    reports = await judgeExamples();
  });

  it('holds for the report of every example', () => {
    expect(reports.size).toBeGreaterThanOrEqual(8);
    for (const [id, of] of reports) expect(errorsOf(of), id).toBeNull();
  });

  it('holds for reports with every kind of location, provenance and empty field', () => {
    expect(errorsOf(missingIntermediate())).toBeNull();
    const bare = certificate(0, HOST, 'X', {
      notBefore: null,
      notAfter: null,
      basicConstraints: null,
      keyUsage: null,
      extendedKeyUsage: null,
      subjectKeyIdentifier: null,
      authorityKeyIdentifier: null,
      policies: ['2.23.140.1.2.1'],
      nameConstraints: { permitted: [{ type: 'dns', value: 'contoso.com' }], excluded: [] },
      provenance: [
        { kind: 'uploaded', file: null },
        { kind: 'aia', url: 'http://x/' },
        { kind: 'anchor', store: 'user' },
      ],
    });
    const weakest = finding('policy-required', { kind: 'path' }, { policies: ['1.2.3'] });
    expect(
      errorsOf(
        failing(
          weakest,
          { end: 'limit' },
          {
            certificates: [bare],
            unparsed: [{ index: null, file: 'a.cer', offset: 3, reason: 'truncated' }],
            presented: [0, null],
            findings: [finding('presented-out-of-order', { kind: 'presented', index: null })],
            nearMatches: [{ subject: 0, candidate: 0, findings: [] }],
          },
        ),
      ),
    ).toBeNull();
  });

  it('holds for reports that were read a second time', async () => {
    const [example] = await makeExamples();
    if (!example) throw new Error('no example');
    const judged = await judgeChain({
      presented: example.presented.map(decodeBase64),
      trusted: example.anchors.map(decodeBase64),
      host: example.host,
      at: new Date(example.at),
    });
    const secondReading = await readSecond(judged);
    const withSecond = { ...judged.report, secondReading };
    expect(errorsOf(withSecond)).toBeNull();
    expect(errorsOf({ ...withSecond, secondReading: differing(secondReading) })).toBeNull();
    expect(toMarkdown(withSecond, 'x')).toContain(
      'A second library, pkijs 4.0, reads these 3 certificates the same way and confirms every signature.',
    );
  });

  it.each([
    ['a missing field', (r: Report) => ({ ...r, weakest: undefined })],
    ['an unknown field', (r: Report) => ({ ...r, extra: 1 })],
    ['another version', (r: Report) => ({ ...r, version: 2 })],
    ['a verdict in other words', (r: Report) => ({ ...r, verdict: 'ok' })],
    ['a local time', (r: Report) => ({ ...r, at: '2026-06-15 12:00' })],
    [
      'upper-case fingerprints',
      (r: Report) => ({ ...r, certificates: [certificate(0, HOST, 'X', { sha256: 'A'.repeat(64) })] }),
    ],
  ])('refuses %s', (_, change) => {
    expect(isReport(JSON.parse(JSON.stringify(change(report()))))).toBe(false);
  });
});

describe('the lists of roots', () => {
  const stores = [
    {
      id: 'mozilla',
      title: 'Mozilla',
      source: 'CCADB',
      date: '2026-11-20',
      fetchedAt: '2026-11-25T04:00:00Z',
      count: 140,
    },
  ];
  const lists = { stores, now: new Date('2026-11-28T00:00:00Z') };
  const line = 'Mozilla’s list of 2026-11-20, fetched 2026-11-25 (140 roots)';

  it('stand in every form with their dates', () => {
    const facts = factsOf(missingIntermediate(), 'sts.contoso.com:443', null, lists);
    expect(factsMarkdown(facts)).toContain(`- ${line}`);
    expect(factsHtml(facts)).toContain(line);
    expect(factsCsv(facts)).toContain(`list,"${line}"`);
  });

  it('are in the JSON as its schema has them', () => {
    const json = JSON.parse(toJson(missingIntermediate(), { lists: stores })) as { rootLists: unknown };
    expect(isReport(json), JSON.stringify(isReport.errors)).toBe(true);
    expect(json.rootLists).toEqual(stores);
  });
});

it('clients that can’t connect are in the JSON as its schema has them', () => {
  const connection = { legacy: true, smallHelloOnly: false, group: null };
  const observed = { protocol: 'TLSv1', chains: [{ connection }] };
  const json = JSON.parse(
    toJson(missingIntermediate(), { ends: [clientEnd('chrome', null)], observation: observed }),
  ) as { clients: unknown };
  expect(isReport(json), JSON.stringify(isReport.errors)).toBe(true);
  expect(json.clients).toMatchObject([{ noConnection: 'the server speaks only TLS 1.0' }]);
});

it('the computer whose record was given is in the JSON as its schema has it', () => {
  const facts = [{ code: 'root-missing', weight: 'cause', says: 'It lacks a root.' }] as const;
  const computer = { verdict: 'untrusted', elsewhere: null, facts } as const;
  const json: unknown = JSON.parse(toJson(missingIntermediate(), { computer }));
  expect(isReport(json), JSON.stringify(isReport.errors)).toBe(true);
});

describe('the Markdown summary', () => {
  it('says what the page says', () => {
    const of = missingIntermediate();
    const text = toMarkdown(of, 'sts.contoso.com:443');
    const view = toResultView(of);
    expect(text).toContain(view.headline);
    expect(text).toContain('## Not trusted: sts.contoso.com:443');
    expect(text).toContain('- Missing: **Contoso Issuing CA 2**');
    expect(text).toContain('✗ issuer not supplied');
    expect(text).toContain(`Fix: ${view.weakest?.fix ?? ''}`);
    expect(text).toContain('valid 2026-01-01 00:00 UTC to 2026-12-31 00:00 UTC');
  });

  it('does not let names from certificates form Markdown or new lines', () => {
    const evil = certificate(0, '[x](http://evil)\n# Trusted `<b>', 'Contoso Issuing CA 2');
    const text = toMarkdown({ ...missingIntermediate(), certificates: [evil] }, 'a*b*');
    expect(text).not.toContain('[x](');
    expect(text).not.toMatch(/^# Trusted/m);
    expect(text).not.toMatch(/(?<!\\)<b>/);
    expect(text).toContain('a\\*b\\*');
  });
});

describe('the PEM chain', () => {
  it('keeps order and duplicates as sent', () => {
    const text = pemChain(report({ presented: [1, 0, null, 1] }));
    expect(text.match(/^# .*$/gm)).toEqual([
      '# Contoso Issuing CA 2',
      '# sts.contoso.com',
      '# Contoso Issuing CA 2',
    ]);
    expect(text.match(/BEGIN CERTIFICATE/g)).toHaveLength(3);
  });

  it('takes uploaded certificates when nothing was sent, and leaves anchors out', () => {
    const certificates = [
      certificate(0, HOST, 'X', { provenance: [{ kind: 'uploaded', file: 'a.cer' }] }),
      certificate(1, 'X', 'X', { provenance: [{ kind: 'anchor', store: 'mozilla' }] }),
    ];
    expect(pemChain(report({ certificates, presented: [] })).match(/^# .*$/gm)).toEqual([
      '# sts.contoso.com',
    ]);
  });

  it('breaks lines at 64 characters', () => {
    const lines = pemChain(report()).split('\n');
    expect(
      Math.max(...lines.filter((line) => !line.startsWith('#')).map((line) => line.length)),
    ).toBeLessThanOrEqual(64);
  });
});
