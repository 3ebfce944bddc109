/** Every form of a report is made from the same facts: none may say less, or other things, than another. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { PrintedFacts } from '#app/_ui/report/PrintedFacts.tsx';
import type { Report } from '#lib/core/report/types.ts';
import type { PartName } from '#lib/content/messages/en/types.ts';
import type { FactWords } from '#lib/content/messages/english-facts.ts';
import { loadPart, loadSummary } from '#lib/content/messages/load.ts';
import { LOCALES, type Locale } from '#lib/content/messages/locales.ts';
import { joinWords, makeTranslator } from '#lib/content/messages/translator.ts';
import type { StoreInfo } from '#lib/trust/format.ts';
import { toJson } from '#lib/view/report/json.ts';
import { clientGroups } from '#lib/view/report/client-groups.ts';
import { factsCsv } from '#lib/view/report/csv.ts';
import { factsOf, type Facts } from '#lib/view/report/facts.ts';
import { escapeHtml, factsHtml } from '#lib/view/report/html.ts';
import { factsMarkdown } from '#lib/view/report/markdown.ts';
import { VERSION } from '#lib/view/report/version.ts';
import { clientEnd } from '../dates/fixtures.ts';
import { certificate, failing, finding, HOST, missingIntermediate, report } from '../fixtures.ts';
import { judgeExamples } from '../judged.ts';

const STORE: StoreInfo = {
  id: 'microsoft',
  title: 'Microsoft',
  date: '2026-11-20',
  source: 'Node.js 24.1.0',
  count: 292,
  fetchedAt: '2026-11-25T00:00:00Z',
};

async function factWordsOf(locale: Locale): Promise<FactWords> {
  const wordsOf = async <P extends PartName>(part: P) => makeTranslator(locale, await loadPart(locale, part));
  const summary = makeTranslator(locale, await loadSummary(locale));
  const result = joinWords(joinWords(summary, await wordsOf('titles')), await wordsOf('clients'));
  return joinWords(
    joinWords(joinWords(result, await wordsOf('dates')), await wordsOf('evidence')),
    joinWords(await wordsOf('second'), await wordsOf('printed')),
  );
}

const ENDS = [
  clientEnd('chrome', '2026-12-31T00:00:00Z', { publicAnchor: true }),
  clientEnd('firefox', '2026-09-14T23:59:59Z'),
  clientEnd('java-8', null),
];

/** Text of markup: without tags, with its entities resolved. */
const textOf = (html: string): string =>
  html
    .replace(/<wbr\/?>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ');
const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};

const cellsOf = (csv: string): readonly string[] => Papa.parse<string[]>(csv).data.flat();

/** Each form as text in which a fact is looked for. */
const FORMS: Readonly<Record<string, (facts: Facts) => string>> = {
  Markdown: (facts) => factsMarkdown(facts).replace(/\\([\\`*_[\]<>|#])/g, '$1'),
  HTML: (facts) => textOf(factsHtml(facts)),
  CSV: (facts) => cellsOf(factsCsv(facts)).join(' '),
  paper: (facts) => textOf(renderToStaticMarkup(<PrintedFacts facts={facts} />)),
};

/** What all of them have to say. */
const factsIn = (of: Report, facts: Facts): readonly string[] => [
  facts.verdict,
  facts.headline,
  ...(facts.weakest === null ? [] : [facts.weakest.title, facts.weakest.code]),
  ...facts.findings.flatMap(({ findings }) => findings.map(({ code }) => code)),
  ...facts.chain.map(({ label }) => label),
  ...of.certificates.flatMap(({ sha256, serial, notBefore, notAfter }) => [
    (sha256.match(/../g) ?? []).join(':').toUpperCase(),
    serial,
    ...[notBefore, notAfter].flatMap((iso) => (iso === null ? [] : [iso.slice(0, 10)])),
  ]),
  ...facts.dates.filter(({ past }) => !past).flatMap(({ title, moment }) => [title, moment.iso.slice(0, 10)]),
  ...(facts.clients?.rows ?? []).flatMap(({ title, verdict }) => [title, verdict]),
];

describe('the forms of a report', () => {
  let reports: ReadonlyMap<string, Report>;
  beforeAll(async () => {
    reports = await judgeExamples();
  });

  it.each(Object.keys(FORMS))('say all there is to say, for every example: %s', (form) => {
    expect(reports.size).toBeGreaterThanOrEqual(8);
    for (const [id, of] of reports) {
      const facts = factsOf(of, `Example: ${id}`, ENDS);
      // Where a line may break is no fact.
      const spaced = (said: string) => said.toLowerCase().replaceAll('\u00a0', ' ');
      const text = spaced(FORMS[form]?.(facts) ?? '');
      const missing = factsIn(of, facts).filter((fact) => !text.includes(spaced(fact)));
      expect(missing, id).toEqual([]);
      expect(text).toContain(`example: ${id}`);
    }
  });

  it('agree with the JSON report, which they are made from', () => {
    for (const [id, of] of reports) {
      const facts = factsOf(of, id, ENDS);
      const json = JSON.parse(toJson(of)) as Report;
      expect(facts.weakest?.code ?? null, id).toBe(json.weakest?.code ?? null);
      const codes = new Set([...(json.paths[0]?.findings ?? []), ...json.findings].map(({ code }) => code));
      expect(new Set(facts.findings.flatMap(({ findings }) => findings.map(({ code }) => code))), id).toEqual(
        codes,
      );
      expect(facts.certificates.map(({ sha256 }) => sha256.replaceAll(':', '').toLowerCase()).sort()).toEqual(
        json.certificates.map(({ sha256 }) => sha256).sort(),
      );
    }
  });
});

/** Words that only English has. */
const ENGLISH =
  /(?<![\p{L}\d])(?:the|and|with|this|which|from|not|are|its|of|to|by|for|until|valid|checked)(?![\p{L}\d])/iu;

describe.each(LOCALES.filter((locale) => locale !== 'en'))('on paper in %s', (locale) => {
  it('no English is left but the repair of findings, which says so', async () => {
    const words = await factWordsOf(locale);
    for (const [id, of] of await judgeExamples()) {
      const seen = {
        protocol: 'TLSv1',
        chains: [{ connection: { legacy: true, smallHelloOnly: false, group: null } }],
      };
      const lists = { stores: [STORE, { ...STORE, date: null }], now: new Date('2027-02-01T00:00:00Z') };
      const facts = factsOf(of, id, ENDS, lists, seen, null, words);
      const html = renderToStaticMarkup(<PrintedFacts facts={facts} words={words} />);
      const rest = html.replaceAll(/<(span|samp)[^>]*lang="en"[^>]*>[^<]*<\/\1>/g, '');
      expect(html).toContain(`lang="${locale}"`);
      const said = textOf(rest)
        .replaceAll('Skype for Business', 'Skype')
        .replaceAll(/(?:[\w-]+\.)+[a-z]+|[a-z]+(?:-[a-z0-9]+)+/g, '');
      expect(ENGLISH.exec(said)?.[0] ?? '', id).toBe('');
    }
  });
});

it('say who cannot connect whatever the certificates are, and trust by some only', async () => {
  const good = (await judgeExamples()).get('good');
  if (!good) throw new Error('There is no good example.');
  const connection = { legacy: true, smallHelloOnly: false, group: null };
  const observed = { protocol: 'TLSv1', chains: [{ connection }] };
  const facts = factsOf(good, 'x', ENDS, null, observed);
  expect(facts.barred).toContain('can’t connect');
  expect(facts.state).toBe('warn');
  expect(facts.verdict).not.toBe('Trusted');
  expect(facts.clients?.rows.some(({ verdict }) => verdict === 'Can’t connect')).toBe(true);
  for (const write of Object.values(FORMS)) expect(write(facts)).toContain('the server speaks only TLS 1.0');
  expect(factsOf(good, 'x', ENDS).barred).toBeNull();
  // Programs are told for each kind of client, beside what it makes of the certificates.
  const json = JSON.parse(toJson(good, { ends: ENDS, observation: observed })) as {
    readonly clients: unknown;
  };
  expect(json.clients).toMatchObject([
    { client: 'chrome', noConnection: 'the server speaks only TLS 1.0' },
    { client: 'firefox', noConnection: 'the server speaks only TLS 1.0' },
    { client: 'java-8' },
  ]);
  expect(toJson(good, { ends: ENDS })).not.toContain('noConnection');
});

it('names the version of the package', () => {
  const { version } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'),
  ) as { version: string };
  expect(VERSION).toBe(version);
});

it('leaves out what was not asked', () => {
  const facts = factsOf(missingIntermediate(), 'x');
  expect(facts.clients).toBeNull();
  for (const write of Object.values(FORMS)) expect(write(facts)).not.toContain('For whom');
});

describe('names of strangers', () => {
  const NAMES = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '<!-- <b>',
    '&lt;script&gt;',
    '\u202Egnp.exe',
  ];
  const hostile = (name: string): Report =>
    failing(
      finding('issuer-not-found', { kind: 'link', subject: 0, issuer: null }),
      { certificates: [0], end: 'dangling', store: null },
      { certificates: [certificate(0, name, name)], presented: [0], host: name },
    );

  it.each(NAMES)('form no markup: %j', (name) => {
    const html = factsHtml(factsOf(hostile(name), name, ENDS));
    const tags = new Set([...html.matchAll(/<\/?([a-z!-][^\s>]*)/gi)].map(([, tag]) => tag?.toLowerCase()));
    const own = ['h2', 'h3', 'p', 'ul', 'li', 'b', 'br', 'code', 'table', 'tr', 'th', 'td'];
    expect([...tags].filter((tag) => !own.includes(tag ?? ''))).toEqual([]);
    expect(html.match(/<[^>]*\son\w+=/)).toBeNull();
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    // The one element with attributes is ours.
    expect(html.replaceAll('<table border="1" cellpadding="4" cellspacing="0">', '')).not.toMatch(/<\w+\s/);
  });

  it('stay readable as text', () => {
    expect(escapeHtml('a & b <c> "d" \'e\'')).toBe('a &amp; b &lt;c&gt; &quot;d&quot; &#39;e&#39;');
    expect(textOf(factsHtml(factsOf(hostile('<b>x</b>'), 'y')))).toContain('CN=<b>x</b>');
  });

  it.each(['=HYPERLINK("http://evil","x")', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1'])(
    'are not calculated by a spreadsheet: %j',
    (name) => {
      const cells = cellsOf(factsCsv(factsOf(hostile(name), name, ENDS)));
      expect(cells.some((cell) => cell.includes(name.trim()))).toBe(true);
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    },
  );

  it('keep a table in shape, with line breaks and quotes in them', () => {
    const facts = factsOf(hostile('a"b,\nc;d'), 'x', ENDS);
    const { data, errors } = Papa.parse<string[]>(factsCsv(facts).trimEnd());
    expect(errors).toEqual([]);
    expect(new Set(data.map((row) => row.length)).size).toBe(1);
  });
});

describe('clients that fare alike', () => {
  it('stand in one group, the worst first, and each exactly once', () => {
    const { clients } = factsOf(report(), HOST, ENDS);
    const rows = clients?.rows ?? [];
    const groups = clientGroups(rows);
    expect(groups.flatMap(({ titles }) => titles).sort()).toEqual(rows.map(({ title }) => title).sort());
    expect(groups.length).toBeLessThan(rows.length);
    expect(groups[0]?.state).toBe('bad');
    expect(groups.at(-1)?.state).toBe('ok');
  });
});
