import { sha256Of } from '../../certificate/fingerprint.ts';
import { dayOf } from '../../text.ts';
import { EKU, purposeName } from '../../certificate/extensions/extended-key-usage.ts';
import type { ParsedCertificate } from '../../certificate/types.ts';
import { isoDay } from '../../der/time.ts';
import type { AnchorTerms } from '../../path/types.ts';
import type { CheckRules } from '../rules.ts';
import { excessOf } from '../certificate/validity.ts';
import type { PathEmit } from './context.ts';

/** A path that ends at an anchor, and the terms on which its store lists that anchor. */
interface AnchoredPath {
  /** Leaf first, anchor last. */
  readonly path: readonly ParsedCertificate[];
  readonly terms: AnchorTerms | null;
  readonly rules: CheckRules;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * What the anchor decides about the certificates below it: the terms of its store, the client's own
 * distrust, and the limits that bind public certificates only. None of it is in RFC 5280, which leaves the
 * choice of anchors to the relying party (§6.1.1(d)).
 */
export function checkAnchor({ path, terms, rules, at }: AnchoredPath, emit: PathEmit): void {
  const leaf = path[0];
  const last = path.length - 1;
  const anchor = path[last];
  if (!leaf || !anchor) return;
  const issued = rules.leafIssuedAt === undefined ? leaf.notBefore.ms : Date.parse(rules.leafIssuedAt);
  const below =
    last === 0
      ? ({ kind: 'certificate', index: 0 } as const)
      : ({ kind: 'link', subject: last - 1, issuer: last } as const);

  if (terms?.withdrawnFrom !== undefined && at >= terms.withdrawnFrom)
    emit(below, 'anchor-distrusted', { from: day(terms.withdrawnFrom) });
  if (terms && rules.honoursTerms) {
    if (terms.purposes && !grants(terms.purposes, rules.purposes)) {
      emit({ kind: 'certificate', index: last }, 'anchor-purpose', {
        purpose: rules.purposes.map(purposeName).join(', '),
      });
    }
    if (terms.distrustFrom !== undefined && at >= terms.distrustFrom)
      emit(below, 'anchor-distrusted', { from: day(terms.distrustFrom) });
    else if (terms.distrustAfter !== undefined && issued > terms.distrustAfter)
      emit(below, 'anchor-distrusted', { after: day(terms.distrustAfter) });
  }
  const after = ownDistrust(anchor, issued, rules);
  if (after !== null) emit(below, 'anchor-distrusted', { after });

  if (terms?.public === true && rules.maximumValidity.some(({ publicOnly }) => publicOnly === true)) {
    const excess = excessOf(leaf, rules.maximumValidity);
    const anyway = excessOf(
      leaf,
      rules.maximumValidity.filter(({ publicOnly }) => publicOnly !== true),
    );
    // Too long for everybody is said by the rule on the certificate itself.
    if (excess && !anyway) emit({ kind: 'certificate', index: 0 }, 'validity-too-long', excess);
  }
}

const grants = (granted: readonly string[], wanted: readonly string[]): boolean =>
  wanted.length === 0 || granted.includes(EKU.any) || wanted.some((purpose) => granted.includes(purpose));

const day = (ms: number): string => isoDay(ms) ?? '';

const fingerprints = new WeakMap<ParsedCertificate, string>();

function ownDistrust(anchor: ParsedCertificate, issued: number, { distrusts }: CheckRules): string | null {
  const due = distrusts.filter(({ after }) => issued > Date.parse(after));
  if (due.length === 0) return null;
  let fingerprint = fingerprints.get(anchor);
  if (fingerprint === undefined) fingerprints.set(anchor, (fingerprint = sha256Of(anchor.der)));
  const found = fingerprint;
  const cause = due.find(({ roots }) => roots.includes(found));
  return cause === undefined ? null : dayOf(cause.after);
}
