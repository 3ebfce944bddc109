/** What a role asks of the certificate that an endpoint sent, ready to show. Pure. */
import { isMust, requirementText, type SurveyWords } from '#lib/content/requirements.ts';
import type { CertificateView } from '#lib/core/report/types.ts';
import { checkRole, type RequirementResult, type RoleContext } from '#lib/endpoints/check-role.ts';
import type { RoleId } from '#lib/endpoints/roles.ts';
import type { Source } from '#lib/core/source.ts';
import type { State } from '../types.ts';

interface RequirementRow {
  readonly key: string;
  readonly text: string;
  readonly state: State;
  /** “met”, “not met”, “not met, recommended only”, “can’t be decided” */
  readonly word: string;
  readonly source: Source;
}

export interface RequirementsView {
  readonly rows: readonly RequirementRow[];
  readonly met: number;
  /** Requirements that could be decided. */
  readonly decided: number;
  /** The worst of the rows. */
  readonly state: State;
}

const ORDER: readonly State[] = ['bad', 'warn', 'unknown', 'ok'];

/**
 * Without what does not apply (a size of RSA keys, to another key), and each once: the host of a role may
 * itself be the name that the role asks for.
 */
function distinct(words: SurveyWords, results: readonly RequirementResult[]): readonly RequirementResult[] {
  const seen = new Set<string>();
  return results.filter((result) => {
    const text = requirementText(words, result);
    if (seen.has(text) || (result.requirement.kind === 'rsa-bits' && result.met === 'unknown')) return false;
    seen.add(text);
    return true;
  });
}

export function requirementsView(
  words: SurveyWords,
  role: RoleId,
  leaf: CertificateView,
  context: RoleContext,
): RequirementsView {
  const rows = distinct(words, checkRole(role, leaf, context)).map((result, index): RequirementRow => {
    const { requirement, met } = result;
    const must = isMust(requirement);
    const state: State = met === 'yes' ? 'ok' : met === 'unknown' ? 'unknown' : must ? 'bad' : 'warn';
    return {
      key: `${requirement.kind}-${index}`,
      text: requirementText(words, result),
      state,
      word: words.text(`survey.needs.state.${state}`),
      source: requirement.source,
    };
  });
  return {
    rows,
    met: rows.filter(({ state }) => state === 'ok').length,
    decided: rows.filter(({ state }) => state !== 'unknown').length,
    state: ORDER.find((state) => state !== 'unknown' && rows.some((row) => row.state === state)) ?? 'ok',
  };
}
