import { extensionValue } from '../../certificate/extensions/definition.ts';
import {
  ANY_POLICY,
  CERTIFICATE_POLICIES,
  INHIBIT_ANY_POLICY,
  POLICY_CONSTRAINTS,
  POLICY_MAPPINGS,
} from '../../certificate/extensions/policies.ts';
import type { ParsedCertificate } from '../../certificate/types.ts';
import { LIMITS } from '../../limits.ts';
import { sameName } from '../../name/name.ts';
import type { CheckRules } from '../rules.ts';
import type { PathContext, PathEmit } from './context.ts';
import { PolicyGraph, PolicyLimitError } from './policy-graph.ts';

/** Outcome for callers that ask which policies hold (RFC 5280 §6.1.6). */
interface PolicyOutcome {
  /** The user-constrained policy set; `ANY_POLICY` stands for any. */
  readonly policies: ReadonlySet<string>;
}

/** Policy processing of RFC 5280 §6.1 as amended by RFC 9618, from the anchor down to the leaf. */
export function checkPolicies({ path, rules }: PathContext, emit: PathEmit): PolicyOutcome {
  try {
    return process(path, rules, emit);
  } catch (error) {
    if (!(error instanceof PolicyLimitError)) throw error;
    emit({ kind: 'path' }, 'limit-paths', { what: 'policies', limit: LIMITS.policyNodes });
    return { policies: new Set() };
  }
}

function process(path: readonly ParsedCertificate[], rules: CheckRules, emit: PathEmit): PolicyOutcome {
  // The anchor is no part of the path: certificate 1 is the one it signed.
  const below = path.length > 1 ? path.slice(0, -1).toReversed() : [...path];
  const n = below.length;
  let graph: PolicyGraph | null = new PolicyGraph();
  let explicit = rules.policy.requireExplicit ? 0 : n + 1;
  let mapping = rules.policy.inhibitMapping ? 0 : n + 1;
  let any = rules.policy.inhibitAny ? 0 : n + 1;

  for (const [i, certificate] of below.entries()) {
    const index = n - 1 - i;
    const last = index === 0;
    const selfIssued = sameName(certificate.subject, certificate.issuer);
    const policies = extensionValue(certificate, CERTIFICATE_POLICIES);
    if (graph && policies) {
      graph.addLevel(policies, any > 0 || (!last && selfIssued));
      if (graph.empty) graph = null;
    } else {
      graph = null;
    }
    const constraints = extensionValue(certificate, POLICY_CONSTRAINTS);
    if (constraints && constraints.requireExplicit === null && constraints.inhibitMapping === null) {
      emit({ kind: 'certificate', index }, 'policy-constraints-empty');
    }
    if (explicit === 0 && graph === null) {
      emit({ kind: 'certificate', index }, 'policy-required', { policies: policies ?? [] });
      return { policies: new Set() };
    }
    if (last) {
      if (explicit > 0) explicit--;
      if (constraints?.requireExplicit === 0) explicit = 0;
      break;
    }
    const mappings = extensionValue(certificate, POLICY_MAPPINGS);
    if (mappings) {
      const grouped = new Map<string, Set<string>>();
      for (const { issuer, subject } of mappings) {
        if (issuer === ANY_POLICY || subject === ANY_POLICY) {
          emit({ kind: 'certificate', index }, 'policy-mapping-any');
        }
        grouped.set(issuer, (grouped.get(issuer) ?? new Set()).add(subject));
      }
      if (mapping > 0) graph?.map(grouped);
      else graph?.remove(grouped.keys());
      if (graph?.empty) graph = null;
    }
    if (!selfIssued) {
      explicit = Math.max(0, explicit - 1);
      mapping = Math.max(0, mapping - 1);
      any = Math.max(0, any - 1);
    }
    explicit = Math.min(explicit, constraints?.requireExplicit ?? explicit);
    mapping = Math.min(mapping, constraints?.inhibitMapping ?? mapping);
    any = Math.min(any, extensionValue(certificate, INHIBIT_ANY_POLICY) ?? any);
  }

  const policies = intersect(graph?.authorityPolicies() ?? new Set<string>(), rules.policy.initial);
  if (explicit === 0 && policies.size === 0) {
    emit({ kind: 'certificate', index: 0 }, 'policy-required', { policies: [...rules.policy.initial] });
  }
  return { policies };
}

function intersect(valid: ReadonlySet<string>, initial: readonly string[]): ReadonlySet<string> {
  if (initial.includes(ANY_POLICY)) return valid;
  return new Set(valid.has(ANY_POLICY) ? initial : initial.filter((policy) => valid.has(policy)));
}
