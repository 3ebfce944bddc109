import type { FindingCode } from '#lib/core/finding/codes.ts';
import type { RawFinding } from '#lib/core/finding/types.ts';
import { hostName } from './host-name.ts';
import { issuing } from './issuing.ts';
import { keys } from './keys.ts';
import { limits } from './limits.ts';
import { nameConstraints } from './name-constraints.ts';
import { parse } from './parse.ts';
import { policies } from './policies.ts';
import { presented } from './presented.ts';
import { profile } from './profile.ts';
import { purposes } from './purposes.ts';
import { revocation } from './revocation.ts';
import { signatures } from './signatures.ts';
import { transparency } from './transparency.ts';
import { trust } from './trust.ts';
import type { FindingNames, FindingWords, Role } from './types.ts';
import { validity } from './validity.ts';
import { capital } from '#lib/core/text.ts';

/** Words for every finding code; the type fails to check when one is missing. */
export const FINDING_WORDS: { readonly [C in FindingCode]: FindingWords<C> } = {
  ...parse,
  ...trust,
  ...signatures,
  ...keys,
  ...validity,
  ...issuing,
  ...purposes,
  ...nameConstraints,
  ...hostName,
  ...profile,
  ...policies,
  ...revocation,
  ...transparency,
  ...presented,
  ...limits,
};

/** The words for a code when a certificate with this part in the chain is at fault. */
export function wordsFor<C extends FindingCode>(code: C, role: Role | null): FindingWords<C> {
  const words: FindingWords<C> = FINDING_WORDS[code];
  return role === null || role === 'leaf' ? words : { ...words, ...words.of?.[role] };
}

/** What was found, as a clause that follows a colon. */
export function clauseOfFinding(finding: RawFinding, names: FindingNames): string {
  const { because } = wordsFor(finding.code, names.role);
  return because(finding.params, names);
}

/** The finding as one full sentence. */
export function explainFinding(finding: RawFinding, names: FindingNames): string {
  const clause = clauseOfFinding(finding, names);
  return `${capital(clause)}.`;
}
