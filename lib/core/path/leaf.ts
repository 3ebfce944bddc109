import { BASIC_CONSTRAINTS } from '../certificate/extensions/basic-constraints.ts';
import { extensionValue } from '../certificate/extensions/definition.ts';
import { covers } from '../certificate/covers.ts';
import type { HostName } from '../name/host.ts';
import type { Node, Pool, PresentedElement } from './pool.ts';

/** What the choice of the certificate to validate rests on. */
interface LeafQuestion {
  readonly host: HostName | null;
  /** Picks one certificate among several, by hand; null: nobody did. */
  readonly isPicked: ((node: Node) => boolean) | null;
}

interface LeafChoice {
  /** The certificate to validate; null when there is none, or when it can't be read. */
  readonly leaf: Node | null;
  /** The element in the leaf's place that can't be read. */
  readonly unreadable: PresentedElement | null;
  /** All certificates that might have been meant, in the order supplied; more than one in a pile of files only. */
  readonly choices: readonly Node[];
}

/**
 * The certificate to validate. A server sends its own first (RFC 8446 §4.4.2). A file may hold a pile in any
 * order: then those that issued no other and are no CA come into question, of them the one that covers the
 * host asked for, else the first. One in that first place that breaks DER stays there, and so does one anywhere
 * that names the host: nobody else's certificate takes the blame for it.
 */
export function chooseLeaf(pool: Pool, { host, isPicked }: LeafQuestion): LeafChoice {
  const supplied = pool.supplied.filter(({ origin }) => origin.kind !== 'aia');
  const sent = supplied.find(({ origin }) => origin.kind === 'presented');
  if (sent) return { leaf: sent.node, unreadable: sent.node ? null : sent, choices: nodesOf([sent]) };

  const choices = endsOf(nodesOf(supplied));
  const servers = choices.filter((node) => !isAuthority(node));
  const unreadable = unreadableLeaf(supplied, host);
  const leaf =
    (isPicked && nodesOf(supplied).find(isPicked)) ??
    (host && [...servers, ...choices].find(({ certificate }) => covers(certificate, host))) ??
    servers[0] ??
    (unreadable === null ? choices[0] : null) ??
    null;
  return {
    leaf,
    unreadable: leaf === null ? unreadable : null,
    choices: servers.length > 0 ? servers : choices,
  };
}

const LATIN_1 = new TextDecoder('latin1');

/** What can't be read and stands first, or has the host's name in its bytes: a name is ASCII text in DER. */
function unreadableLeaf(
  supplied: readonly PresentedElement[],
  host: HostName | null,
): PresentedElement | null {
  const [first] = supplied;
  if (first?.node === null) return first;
  if (host?.kind !== 'dns') return null;
  const names = [host.name, host.name.replace(/^[^.]+/, '*')];
  const isNamed = (der: Uint8Array): boolean => {
    const text = LATIN_1.decode(der).toLowerCase();
    return names.some((name) => text.includes(name));
  };
  return supplied.find(({ node, der }) => node === null && isNamed(der)) ?? null;
}

/** Each certificate once, in order. */
const nodesOf = (elements: readonly PresentedElement[]): readonly Node[] => [
  ...new Set(elements.flatMap(({ node }) => node ?? [])),
];

/** Those that issued none of the others; all when each did. */
export function endsOf(nodes: readonly Node[]): readonly Node[] {
  const issuers = new Set(nodes.filter((node) => !node.selfIssued).map((node) => node.issuerKey));
  const ends = nodes.filter((node) => !issuers.has(node.subjectKey));
  return ends.length > 0 ? ends : nodes;
}

/** Whether basicConstraints makes it a CA. */
export const isAuthority = (node: Node): boolean =>
  extensionValue(node.certificate, BASIC_CONSTRAINTS)?.ca === true;
