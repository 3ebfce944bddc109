import { FINDING_WORDS, wordsFor } from '#lib/content/findings/words.ts';
import { FINDING_CODES, FINDINGS, type FindingCode } from '#lib/core/finding/codes.ts';
import type { FindingFamily } from '#lib/core/finding/definition.ts';
import { CLIENTS, weightOf, WEBPKI } from '#lib/core/verdict/rule-sets.ts';
import type { Weight } from '#lib/core/verdict/rules.ts';

export interface CatalogueEntry {
  readonly code: FindingCode;
  readonly title: string;
  readonly clause: string;
  readonly means: string;
  readonly fix: string;
  readonly verify: string;
  /** What is done otherwise where the certificate of a CA is at fault. */
  readonly ofCas: readonly { readonly title: string; readonly fix: string }[];
  /** Weight for the verdict of the page, and under the Baseline Requirements to the letter. */
  readonly clients: Weight;
  readonly webpki: Weight;
}

export interface CatalogueSection {
  readonly family: FindingFamily;
  readonly title: string;
  readonly entries: readonly CatalogueEntry[];
}

const FAMILY_TITLES: Readonly<Record<FindingFamily, string>> = {
  trust: 'Trust',
  chaining: 'Chaining',
  signature: 'Signatures',
  algorithm: 'Keys and algorithms',
  validity: 'Dates',
  'basic-constraints': 'Who may issue',
  'path-length': 'Path length',
  'key-usage': 'Key usage',
  'extended-key-usage': 'Purposes',
  'host-name': 'Host names',
  'name-constraints': 'Name constraints',
  extension: 'Extensions',
  'key-identifier': 'Key identifiers',
  profile: 'Basic fields',
  policy: 'Policies',
  revocation: 'Revocation',
  transparency: 'Certificate Transparency',
  presented: 'The list as sent',
  parse: 'Reading',
  limit: 'Limits',
};

function entryOf(code: FindingCode): CatalogueEntry {
  const { title, means, fix, verify, of = {} } = FINDING_WORDS[code];
  const roles = (['intermediate', 'root'] as const).filter((role) => of[role] !== undefined);
  return {
    code,
    title,
    clause: FINDINGS[code].clause,
    means,
    fix,
    verify,
    ofCas: roles.map((role) => {
      const words = wordsFor(code, role);
      return { title: words.title, fix: words.fix };
    }),
    clients: weightOf(CLIENTS, code),
    webpki: weightOf(WEBPKI, code),
  };
}

/** Every finding code with its words, by family, in the order an administrator meets them. */
export function findingCatalogue(): readonly CatalogueSection[] {
  return (Object.keys(FAMILY_TITLES) as FindingFamily[]).map((family) => ({
    family,
    title: FAMILY_TITLES[family],
    entries: FINDING_CODES.filter((code) => FINDINGS[code].family === family).map(entryOf),
  }));
}
