import type { ComparisonBudget } from '../../../path/budget.ts';
import { extensionValue } from '../../../certificate/extensions/definition.ts';
import { SUBJECT_ALT_NAME } from '../../../certificate/extensions/general-names.ts';
import { type GeneralName } from '../../../name/general-name.ts';
import { NAME_CONSTRAINTS } from '../../../certificate/extensions/name-constraints.ts';
import type { ParsedCertificate } from '../../../certificate/types.ts';
import { LIMITS } from '../../../limits.ts';
import { describeName } from '../../../name/describe.ts';
import { isDnsName } from '../../../name/host.ts';
import { isEmptyName, rdnsOf, commonNames } from '../../../name/name.ts';
import type { CheckRules } from '../../rules.ts';
import type { Emit } from '../../context.ts';
import { matcherOf } from './match.ts';

const EMAIL_ADDRESS = '1.2.840.113549.1.9.1';

/**
 * Applies one issuer's name constraints to a certificate somewhere below it (RFC 5280 §6.1.3(b), (c)).
 * The caller leaves out self-issued certificates that are not the leaf.
 */
export function checkNameConstraints(
  subject: ParsedCertificate,
  issuer: ParsedCertificate,
  rules: CheckRules,
  budget: ComparisonBudget,
  emit: Emit,
): void {
  const constraints = extensionValue(issuer, NAME_CONSTRAINTS);
  if (!constraints) return;
  for (const { name, inSubject } of constrainedNames(subject, rules)) {
    const verdict = judge(name, inSubject, constraints.permitted, constraints.excluded, rules, budget);
    if (verdict === 'limit-name-comparisons') {
      emit(verdict, { limit: LIMITS.nameComparisons });
      return;
    }
    if (verdict !== null) emit(verdict, { name: describeName(name), kind: name.kind, inSubject });
  }
}

type NameVerdict =
  | 'name-not-permitted'
  | 'name-excluded'
  | 'name-constraint-unsupported'
  | 'limit-name-comparisons'
  | null;

function judge(
  name: GeneralName,
  inSubject: boolean,
  permitted: readonly GeneralName[],
  excluded: readonly GeneralName[],
  rules: CheckRules,
  budget: ComparisonBudget,
): NameVerdict {
  const wildcardRefused =
    !rules.wildcardsMeetConstraints && name.kind === 'dns' && (name.value?.startsWith('*.') ?? false);
  const match = matcherOf(name, inSubject);
  for (const base of excluded) {
    if (!sameForm(name, base)) continue;
    if (!budget.spend()) return 'limit-name-comparisons';
    const relation = match(base);
    if (relation === 'unknown') return 'name-constraint-unsupported';
    if (relation !== 'outside' || wildcardRefused) return 'name-excluded';
  }
  let constrained = false;
  for (const base of permitted) {
    if (!sameForm(name, base)) continue;
    constrained = true;
    if (!budget.spend()) return 'limit-name-comparisons';
    const relation = match(base);
    if (relation === 'unknown') return 'name-constraint-unsupported';
    if (relation === 'inside' && !wildcardRefused) return null;
  }
  return constrained ? 'name-not-permitted' : null;
}

const sameForm = (name: GeneralName, base: GeneralName): boolean =>
  name.kind === base.kind && (name.kind !== 'other' || base.kind !== 'other' || name.oid === base.oid);

/**
 * The names a constraint speaks of: the subject as directoryName, every subjectAltName, and the e-mail
 * attribute of the subject when there is no rfc822Name (RFC 5280 §4.2.1.10). Clients that read a common
 * name as a host constrain it too.
 */
function constrainedNames(subject: ParsedCertificate, rules: CheckRules): readonly ConstrainedName[] {
  const alternatives = extensionValue(subject, SUBJECT_ALT_NAME);
  const inSubject: GeneralName[] = [];
  if (!alternatives?.some(({ kind }) => kind === 'email')) {
    for (const { oid, text } of rdnsOf(subject.subject).flat()) {
      if (oid === EMAIL_ADDRESS && text !== null) inSubject.push({ kind: 'email', value: text });
    }
  }
  if (rules.commonNameFallback && !alternatives?.some(({ kind }) => kind === 'dns')) {
    for (const commonName of commonNames(subject.subject)) {
      if (isDnsName(commonName) && commonName.includes('.'))
        inSubject.push({ kind: 'dns', value: commonName });
    }
  }
  const whole: readonly GeneralName[] = isEmptyName(subject.subject)
    ? []
    : [{ kind: 'directory', name: subject.subject }];
  return [
    ...[...whole, ...(alternatives ?? [])].map((name) => ({ name, inSubject: false })),
    ...inSubject.map((name) => ({ name, inSubject: true })),
  ];
}

interface ConstrainedName {
  readonly name: GeneralName;
  /** An attribute of the subject stands for it. */
  readonly inSubject: boolean;
}
