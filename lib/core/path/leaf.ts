import { extensionValue } from '../certificate/extensions/definition.ts';
import { BASIC_CONSTRAINTS } from '../certificate/extensions/basic-constraints.ts';
import type { Node, Pool } from './pool.ts';

/**
 * The certificate to validate. A server sends its own first (RFC 8446 §4.4.2), and a file may hold a pile
 * in any order: then the one that issued no other, is no CA and came first. Null for an empty pool.
 */
export function chooseLeaf(pool: Pool): Node | null {
  const supplied = pool.supplied.filter(({ origin }) => origin.kind !== 'aia');
  const sent = supplied.find(({ origin }) => origin.kind === 'presented');
  if (sent) return sent.node ?? null;
  const nodes = supplied.flatMap(({ node }) => node ?? []);
  const issuers = new Set(nodes.filter((node) => !node.selfIssued).map((node) => node.issuerKey));
  const ends = nodes.filter((node) => !issuers.has(node.subjectKey));
  const candidates = ends.length > 0 ? ends : nodes;
  return candidates.find((node) => !isAuthority(node)) ?? candidates[0] ?? null;
}

const isAuthority = (node: Node): boolean => extensionValue(node.certificate, BASIC_CONSTRAINTS)?.ca === true;
