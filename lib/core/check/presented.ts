import { isoDay } from '../der/time.ts';
import type { FindingCode } from '../finding/codes.ts';
import { makeFinding, type EmitArguments, type RawFinding } from '../finding/types.ts';
import { nameLabel } from '../name/describe.ts';
import type { Node, PresentedElement } from '../path/pool.ts';

/**
 * Compares the list as the server sent it with the path built (RFC 8446 §4.4.2: each certificate should
 * certify the one before it; a root may be left out). None of this decides trust: clients differ in how
 * much disorder they bear, so these are findings of the list.
 * @param related ids of certificates that stand in any path of the leaf.
 */
export function servedOrderFindings(
  supplied: readonly PresentedElement[],
  path: readonly Node[],
  related: ReadonlySet<number>,
): readonly RawFinding[] {
  const sent = supplied.filter(({ origin }) => origin.kind === 'presented');
  if (sent.length === 0) return [];
  const findings: RawFinding[] = [];
  const add = <C extends FindingCode>(code: C, index: number | null, ...params: EmitArguments<C>): void => {
    findings.push(makeFinding(code, { kind: 'presented', index }, ...params));
  };

  const first = new Map<Node, number>();
  for (const [index, { node }] of sent.entries()) {
    if (!node) continue;
    const name = nameLabel(node.certificate.subject);
    const earlier = first.get(node);
    if (earlier !== undefined) {
      add('presented-duplicate', index, { subject: name, first: earlier });
      continue;
    }
    first.set(node, index);
    const isLeaf = node === path[0];
    if (isLeaf) continue;
    if (node.selfIssued) add('presented-root', index, { subject: name, trusted: node.anchorOf !== null });
    // Beside a certificate in the first place that can't be read nothing else can be placed.
    else if (path.length > 0 && !related.has(node.id)) add('presented-unrelated', index, { subject: name });
  }

  const positions = path.flatMap((node) => first.get(node) ?? []);
  const inOrder = positions.every((position, i) => i === 0 || position > (positions[i - 1] ?? -1));
  if (!inOrder) {
    const expected = path
      .filter((node) => first.has(node))
      .map(({ certificate }) => nameLabel(certificate.subject));
    add('presented-out-of-order', null, { positions: positions.map(String), expected });
  }
  for (const node of path) {
    // A root, private or not, is never the server's to send.
    const isRoot = node !== path[0] && node.selfIssued && node === path[path.length - 1];
    const onlyFromElsewhere = !first.has(node) && node.anchorOf === null;
    if (onlyFromElsewhere && !isRoot) {
      add('presented-missing-intermediate', null, { subject: nameLabel(node.certificate.subject) });
    }
  }
  return findings;
}

/** Whether one of its name stands in the path: under another issuer, or renewed by the same one. */
function twinOf(
  node: Node,
  path: readonly Node[],
): { readonly crossSigned: boolean; readonly renewed: boolean } {
  const twins = path.filter(({ subjectKey }) => subjectKey === node.subjectKey);
  const renewed = twins.some(({ issuerKey }) => issuerKey === node.issuerKey);
  return { crossSigned: twins.length > 0 && !renewed && !node.selfIssued, renewed };
}

/**
 * Certificates that came along and have expired while the path goes round them. Old clients build from what
 * they are sent and meet them; those of the path itself are the judge's matter.
 * @param at milliseconds since 1970
 */
export function expiredBeside(
  supplied: readonly PresentedElement[],
  path: readonly Node[],
  at: number,
): readonly RawFinding[] {
  const findings: RawFinding[] = [];
  const seen = new Set<Node>(path);
  for (const { node, origin } of supplied) {
    if (!node || origin.kind === 'aia' || seen.has(node) || node.certificate.notAfter.ms >= at) continue;
    seen.add(node);
    const index = origin.kind === 'presented' ? origin.index : null;
    findings.push({
      code: 'presented-expired',
      at: index === null ? { kind: 'certificate', certificate: node.id } : { kind: 'presented', index },
      params: {
        subject: nameLabel(node.certificate.subject),
        notAfter: isoDay(node.certificate.notAfter.ms) ?? '',
        ...twinOf(node, path),
      },
    });
  }
  return findings;
}
