/**
 * The golden tables: for each finding a chain in which it stands, all that is said of that chain, and a neighbour
 * that differs in one trait and lacks it. A row:
 *
 *     expired: {
 *       chain: { leaf: { valid: '2026-03-20..2026-05-01' } },
 *       finds: { leaf: { expired: { days: 31, … } } },
 *       neighbour: { leaf: { valid: '2026-03-20..2026-07-01' } },
 *     }
 */
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { EvaluationRequest } from '#lib/core/evaluate/types.ts';
import type { FindingCode, ParamsOf } from '#lib/core/finding/codes.ts';
import type { Finding, Location } from '#lib/core/finding/types.ts';
import type { AnchorTerms } from '#lib/core/path/types.ts';
import type { Report } from '#lib/core/report/types.ts';
import { WEBPKI } from '#lib/core/verdict/rule-sets.ts';
import { parseCertificate } from '#lib/core/certificate/parse.ts';
import { nameKey } from '#lib/core/name/name.ts';
import { HOST, makeChain, type Chain, type Made } from './chain.ts';

/** How a chain is shown to the judge; what is absent is as usual. */
export interface Scene {
  /** What the server sent, in its order. Usual: leaf, issuing. */
  readonly sent?: readonly string[];
  /** The store. Usual: root. */
  readonly trusted?: readonly string[];
  /** On which terms the store lists its anchors. */
  readonly terms?: AnchorTerms;
  /** Certificates that the store says are never to be trusted. */
  readonly blocked?: readonly string[];
  readonly host?: string | null;
  /** Usual: 2026-06-01. */
  readonly at?: string;
  /** What differs from the rules of `webpki`. */
  readonly rules?: Partial<EvaluationRequest['rules']>;
  /** What happens to the report before it is shown. */
  readonly after?: (report: Report) => Report;
  /** All else that an evaluation is given, made from the certificates. */
  readonly given?: (made: Made) => Partial<EvaluationRequest> | Promise<Partial<EvaluationRequest>>;
}

/**
 * Findings by place and code, with all their parameters; a list where a code stands twice. Places: `leaf` (a
 * certificate), `leaf > issuing` (a link), `leaf > ?` (nobody above),
 * `leaf > (other)` (one that looked like the issuer and is none), `path`, `list`, `list[1]` (as sent, from 0).
 */
type Finds = Readonly<Record<string, { readonly [C in FindingCode]?: ParamsOf<C> | readonly ParamsOf<C>[] }>>;

interface Row {
  /** What differs from the sound chain; absent: nothing. */
  readonly chain?: Chain;
  readonly scene?: Scene;
  /** All that is found. */
  readonly finds: Finds;
  /** The chain, or the scene, of the neighbour; absent: that of the row. `{}` is the sound one. */
  readonly neighbour: Chain | { readonly scene: Scene };
}

type Rows = { readonly [C in FindingCode]?: Row | readonly Row[] };

/** Codes that have a row, by file. Filled as the files are loaded. */
export const COVERED = new Map<FindingCode, string>();

const AT = '2026-06-01';
const evaluator = createEvaluator(globalThis.crypto);

/**
 * Declares the rows of a file. In another file that only loads this one they are noted down, and not run again.
 * @param url `import.meta.url` of the file.
 */
export function golden(url: string, rows: Rows): void {
  const file = fileURLToPath(url);
  const codes = Object.keys(rows) as FindingCode[];
  for (const code of codes) COVERED.set(code, file);
  if (expect.getState().testPath !== file) return;
  describe.each(codes)('%s', (code) => {
    const own = rows[code] ?? [];
    const list: readonly Row[] = Array.isArray(own) ? own : [own];
    test.each(list.map((row, index) => [index + 1, row] as const))('row %i', async (_, row) => {
      const there = sceneOf(row);
      const beside = neighbourOf(row);
      expect(differences(there, beside), 'the neighbour differs in one trait').toHaveLength(1);
      expect(await findsOf(there)).toEqual(row.finds);
      expect(codesIn(row.finds)).toContain(code);
      expect(codesIn(await findsOf(beside))).not.toContain(code);
    });
  });
}

interface Shown {
  readonly chain: Chain;
  readonly scene: Scene;
}

const sceneOf = ({ chain = {}, scene = {} }: Row): Shown => ({ chain, scene });

function neighbourOf({ chain = {}, scene = {}, neighbour }: Row): Shown {
  return isScene(neighbour) ? { chain, scene: neighbour.scene } : { chain: neighbour, scene };
}

const isScene = (neighbour: Row['neighbour']): neighbour is { readonly scene: Scene } => 'scene' in neighbour;

/** Names of the traits, of certificates and of the scene, in which two differ. */
function differences(a: Shown, b: Shown): readonly string[] {
  const names = new Set([...Object.keys(a.chain), ...Object.keys(b.chain)]);
  return [
    ...[...names].flatMap((name) => differing(name, a.chain[name] ?? {}, b.chain[name] ?? {})),
    ...differing('scene', a.scene, b.scene),
  ];
}

function differing(of: string, a: object, b: object): readonly string[] {
  const [mine, theirs] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return [...new Set([...mine.keys(), ...theirs.keys()])]
    .filter((key) => !isDeepStrictEqual(mine.get(key), theirs.get(key)))
    .map((key) => `${of}.${key}`);
}

const codesIn = (finds: Finds): readonly string[] => Object.values(finds).flatMap(Object.keys);

async function findsOf({ chain, scene }: Shown): Promise<Finds> {
  const made = await makeChain(chain);
  const report = await evaluator.evaluate(await requestOf(made, scene));
  return described(scene.after?.(report) ?? report, made);
}

async function requestOf(made: Made, scene: Scene): Promise<EvaluationRequest> {
  const {
    sent = ['leaf', 'issuing'],
    trusted = ['root'],
    host = HOST,
    at = AT,
    rules,
    terms,
    blocked,
  } = scene;
  return {
    supplied: sent.map((name, index) => ({
      der: derOf(made, name),
      origin: { kind: 'presented', index },
    })),
    anchors: {
      ...store(
        trusted.map((name) => derOf(made, name)),
        terms,
      ),
      ...(blocked && {
        blocks: ({ der }) => blocked.some((name) => Buffer.from(derOf(made, name)).equals(der)),
      }),
    },
    host,
    at: new Date(`${at}T00:00:00Z`),
    rules: { ...WEBPKI, ...rules },
    ...(await scene.given?.(made)),
  };
}

function derOf(made: Made, name: string): Uint8Array {
  const one = made[name];
  if (!one) throw new TypeError(`no certificate ${name}`);
  return one.der;
}

function store(ders: readonly Uint8Array[], terms: AnchorTerms | undefined): EvaluationRequest['anchors'] {
  const anchors = ders.flatMap((der) => {
    const parsed = parseCertificate(der);
    return parsed.ok ? [{ certificate: parsed.certificate, store: 'test', ...(terms && { terms }) }] : [];
  });
  return {
    stores: ['test'],
    find: (name) => anchors.filter(({ certificate }) => nameKey(certificate.subject) === name),
  };
}

/** What a report says, by place and code. */
function described(report: Report, made: Made): Finds {
  const names = new Map(
    Object.entries(made).map(([name, { der }]) => [Buffer.from(der).toString('base64'), name]),
  );
  const nameOf = (id: number): string => names.get(report.certificates[id]?.der ?? '') ?? `#${id}`;
  const placeOf = (at: Location): string => {
    switch (at.kind) {
      case 'certificate':
        return nameOf(at.certificate);
      case 'link':
        return `${nameOf(at.subject)} > ${at.issuer === null ? '?' : nameOf(at.issuer)}`;
      case 'presented':
        return at.index === null ? 'list' : `list[${at.index}]`;
      case 'path':
        return 'path';
    }
  };
  const places: Record<string, Record<string, unknown>> = {};
  const all: readonly Finding[] = [...(report.paths[0]?.findings ?? []), ...report.findings];
  const note = (place: string, { code, params }: Finding): void => {
    const here = (places[place] ??= {});
    const before = here[code];
    if (before === undefined) here[code] = params;
    else here[code] = Array.isArray(before) ? [...(before as unknown[]), params] : [before, params];
  };
  for (const finding of all) note(placeOf(finding.at), finding);
  for (const { subject, candidate, findings } of report.nearMatches)
    for (const finding of findings)
      if (!all.some((one) => isDeepStrictEqual(one, finding)))
        note(`${nameOf(subject)} > (${nameOf(candidate)})`, finding);
  return places;
}
