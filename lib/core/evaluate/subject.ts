/** What is to be judged: which certificate, for what, and by which rules. */
import { sha256Of } from '../certificate/fingerprint.ts';
import type { KeyUse } from '../path/types.ts';
import { parseHost, type HostName } from '../name/host.ts';
import { chooseLeaf, endsOf, isAuthority } from '../path/leaf.ts';
import type { Node, Pool, PresentedElement } from '../path/pool.ts';
import { recognise } from '../purpose/recognise.ts';
import { PURPOSES, rulesFor } from '../purpose/registry.ts';
import type { Purpose } from '../purpose/types.ts';
import type { RuleSet } from '../verdict/rules.ts';
import type { EvaluationRequest } from './types.ts';

export interface Subject {
  readonly leaf: Node | null;
  /** The element in the leaf's place that can't be read. */
  readonly unreadable: PresentedElement | null;
  /** See `Decision.choices`. */
  readonly choices: readonly Node[];
  /** Certificates to judge each by itself; empty where one is asked about. */
  readonly members: readonly { readonly node: Node; readonly use: KeyUse | null }[];
  readonly purpose: Purpose;
  readonly named: boolean;
  /** What the certificates say that they are for, whatever was named. */
  readonly recognised: Purpose;
  /** The rules as they apply to the purpose. */
  readonly rules: RuleSet;
  /** Null where a name is no part of the question. */
  readonly host: HostName | null;
}

/** Settles it from the certificates at hand. */
export function subjectOf(
  pool: Pool,
  { host, rules, purpose: named = null, leaf: picked = null }: EvaluationRequest,
): Subject {
  const asked = host === null ? null : parseHost(host);
  const isPicked = picked === null ? null : (node: Node) => sha256Of(node.certificate.der) === picked;
  const { leaf, unreadable, choices } = chooseLeaf(pool, { host: asked, isPicked });
  const recognised = recognise({ pool, leaf, host: asked, rules });
  const purpose = named === null ? recognised : PURPOSES[named];
  const members = purpose.each && leaf ? membersOf(pool, purpose) : [];
  return {
    leaf: endsOf(members.map(({ node }) => node))[0] ?? leaf,
    unreadable,
    choices: !purpose.each && choices.length > 1 ? choices : [],
    members,
    purpose,
    named: named !== null,
    recognised,
    rules: rulesFor(purpose, rules),
    host: purpose.host ? asked : null,
  };
}

/** Those that the purpose speaks of: CA certificates, or those that metadata names; else those at the ends. */
function membersOf(pool: Pool, purpose: Purpose): Subject['members'] {
  const uses = new Map<Node, KeyUse | null>();
  for (const { node, origin, use } of pool.supplied) {
    if (node && origin.kind !== 'aia') uses.set(node, use ?? uses.get(node) ?? null);
  }
  const all = [...uses.keys()];
  const wanted =
    purpose.role === 'intermediate'
      ? all.filter((node) => isAuthority(node) || (node.selfIssued && node.certificate.version < 3))
      : all.filter((node) => uses.get(node) !== null);
  const ends = endsOf(all).filter((node) => purpose.role === 'intermediate' || !isAuthority(node));
  const nodes = wanted.length > 0 ? wanted : ends.length > 0 ? ends : all;
  return nodes.map((node) => ({ node, use: uses.get(node) ?? null }));
}
