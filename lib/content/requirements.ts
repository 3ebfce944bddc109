/** Words for what a role asks of its certificate, by the requirement's kind. */
import { EKU } from '#lib/core/certificate/extensions/extended-key-usage.ts';
import type { RequirementResult } from '../endpoints/check-role.ts';
import type { Requirement } from '../endpoints/roles.ts';
import type { PartId } from './messages/en/types.ts';
import type { Translator } from './messages/translator.ts';

/** The words of lists and domains. */
export type SurveyWords = Translator<PartId<'survey'>>;

const PURPOSES: Readonly<Record<string, 'survey.needs.server' | 'survey.needs.client'>> = {
  [EKU.serverAuth]: 'survey.needs.server',
  [EKU.clientAuth]: 'survey.needs.client',
};

/** What is asked, as a sentence without full stop. */
export function requirementText({ text }: SurveyWords, { requirement, name }: RequirementResult): string {
  switch (requirement.kind) {
    case 'san':
      return text(`survey.needs.san-${requirement.weight}`, { name: name ?? '' });
    case 'eku': {
      const id = PURPOSES[requirement.oid];
      return text('survey.needs.eku', { purpose: id === undefined ? requirement.oid : text(id) });
    }
    case 'rsa-bits':
      return text('survey.needs.rsa-bits', { bits: requirement.bits });
    case 'no-wildcard':
    case 'no-wildcard-subject':
    case 'crl-address':
    case 'public-trust':
      return text(`survey.needs.${requirement.kind}`);
  }
}

/** Whether failing it is a fault, or only worth knowing. */
export const isMust = (requirement: Requirement): boolean =>
  !('weight' in requirement) || requirement.weight === 'must';
