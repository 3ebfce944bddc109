/**
 * What can be said for a client whose list of roots is not at hand. An unseen root may stand anywhere above the leaf:
 * it may bear the name and key of any CA in the chain, as the roots behind expired cross-certificates do. So only
 * that counts which no root can cure: what is wrong with the leaf itself, with its signature, or with the key that
 * made it. A fault further up is open, however grave it is on the path at hand.
 */
import { FINDINGS, type FindingCode } from '../finding/codes.ts';
import type { FindingFamily } from '../finding/definition.ts';
import type { Finding } from '../finding/types.ts';
import { keyAgreement, EQUAL } from '../path/links.ts';
import type { JudgedPath } from '../verdict/decide.ts';
import type { Decision } from './decision.ts';

/** What they say of a leaf depends on who stands above it. */
const OF_THE_PATH: ReadonlySet<FindingFamily> = new Set<FindingFamily>([
  'trust',
  'chaining',
  'path-length',
  'name-constraints',
  'policy',
  'transparency',
  'limit',
]);

/** Faults of a key, which every certificate of that key shares. */
const OF_THE_KEY: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'key-malformed',
  'key-too-small',
  'key-exponent-bad',
  'key-curve-forbidden',
  'key-curve-explicit',
  'key-type-forbidden',
]);

/** The fault for which no client trusts the leaf, whatever its roots are; null: roots could make the difference. */
export function faultWhateverRoots({ leaf, paths, weakest }: Decision): Finding | null {
  if (leaf === null) return weakest;
  const [best] = paths;
  const own = best?.findings.find(
    ({ severity, at, code }) =>
      severity === 'fatal' &&
      at.kind === 'certificate' &&
      at.certificate === leaf.id &&
      !OF_THE_PATH.has(FINDINGS[code].family),
  );
  if (own) return own;
  const above = paths.map(faultOfIssuer);
  return above.every((found) => found !== null) ? (above[0] ?? null) : null;
}

/**
 * The leaf's signature is wrong by the very key that the leaf names, or right by a key that nobody accepts. Without
 * agreeing key identifiers another CA of that name may have signed it.
 */
function faultOfIssuer({ candidate: { nodes, links }, findings }: JudgedPath): Finding | null {
  const [subject, issuer] = nodes;
  const [link] = links;
  if (!subject || !issuer || !link) return null;
  return (
    findings.find(({ severity, at, code }) => {
      if (severity !== 'fatal') return false;
      if (link.signature === 'valid') {
        return at.kind === 'certificate' && at.certificate === issuer.id && OF_THE_KEY.has(code);
      }
      const here = at.kind === 'link' && at.subject === subject.id && at.issuer === issuer.id;
      return here && code === 'signature-invalid' && keyAgreement(subject, issuer) === EQUAL;
    }) ?? null
  );
}
