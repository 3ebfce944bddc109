import type { FindingCode } from '#lib/core/finding/codes.ts';
import type { FindingParams } from '#lib/core/finding/definition.ts';
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
import type { FindingNames, FindingWords } from './types.ts';
import { validity } from './validity.ts';

/** Words for every finding code; the type fails to check when one is missing. */
export const FINDING_WORDS: Readonly<Record<FindingCode, FindingWords>> = {
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

/** The finding as one full sentence. */
export function explainFinding(code: FindingCode, params: FindingParams, names: FindingNames): string {
  const clause = FINDING_WORDS[code].because(params, names);
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}
