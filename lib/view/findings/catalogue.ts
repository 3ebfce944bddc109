import { FINDING_WORDS, wordsFor } from '#lib/content/findings/words.ts';
import { FINDING_CODES, FINDINGS, type FindingCode } from '#lib/core/finding/codes.ts';
import type { FindingFamily } from '#lib/core/finding/definition.ts';
import type { Fault } from './fault-title.ts';
import { seenFor, type Seen } from './error-search.ts';
import { CLIENTS, weightOf, WEBPKI } from '#lib/core/verdict/rule-sets.ts';
import type { Article } from '#lib/content/fixes/parts/types.ts';
import { catalogue } from '#lib/content/messages/en/pages/catalogue.ts';
import type { Weight } from '#lib/core/verdict/rules.ts';

/** A finding as the catalogue lists it; its article is in English. */
export interface CatalogueEntry extends Fault {
  readonly clause: string;
  readonly means: string;
  readonly fix: string;
  readonly verify: string;
  /** What is done otherwise where the certificate of a CA is at fault. */
  readonly ofCas: readonly (Fault & { readonly fix: string })[];
  readonly article: Pick<Article, 'audience' | 'urgency' | 'because'>;
  /** What users and logs show for it. */
  readonly seen: readonly Seen[];
  /** Weight for the verdict of the page, and under the Baseline Requirements to the letter. */
  readonly clients: Weight;
  readonly webpki: Weight;
}

export interface CatalogueSection {
  readonly family: FindingFamily;
  readonly entries: readonly CatalogueEntry[];
}

function entryOf(code: FindingCode): CatalogueEntry {
  const { title, means, fix, verify, of = {}, article } = FINDING_WORDS[code];
  const roles = (['intermediate', 'root'] as const).filter((role) => of[role] !== undefined);
  return {
    code,
    role: null,
    title,
    clause: FINDINGS[code].clause,
    means,
    fix,
    verify,
    ofCas: roles.map((role) => {
      const words = wordsFor(code, role);
      return { code, role, title: words.title, fix: words.fix };
    }),
    article,
    seen: seenFor(code),
    clients: weightOf(CLIENTS, code),
    webpki: weightOf(WEBPKI, code),
  };
}

/** Every finding code with its words, by family, in the order an administrator meets them. */
export function findingCatalogue(): readonly CatalogueSection[] {
  return (Object.keys(catalogue.family) as FindingFamily[]).map((family) => ({
    family,
    entries: FINDING_CODES.filter((code) => FINDINGS[code].family === family).map(entryOf),
  }));
}
