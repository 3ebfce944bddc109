import { ACCESS_METHOD, AUTHORITY_INFO_ACCESS } from '../../certificate/extensions/access.ts';
import { BASIC_CONSTRAINTS } from '../../certificate/extensions/basic-constraints.ts';
import { extensionValue } from '../../certificate/extensions/definition.ts';
import {
  AUTHORITY_KEY_IDENTIFIER,
  SUBJECT_KEY_IDENTIFIER,
} from '../../certificate/extensions/key-identifiers.ts';
import type { ParsedCertificate } from '../../certificate/types.ts';
import { toHex } from '../../der/bytes.ts';
import { makeFinding, type RawFinding } from '../../finding/types.ts';
import { LIMITS } from '../../limits.ts';
import { nameLabel, nameText } from '../../name/describe.ts';
import { nameKey } from '../../name/name.ts';
import type { Node } from '../../path/pool.ts';
import type { CandidatePath } from '../../path/search.ts';

interface EndingOptions {
  /** The client would now fetch the issuer, and nobody here tried to: then its answer is not known. */
  readonly downloadPending: boolean;
  /** A CA's own certificate was asked about: alone, it is a root and no server's. */
  readonly isAuthority: boolean;
}

/** What the end of a path that reaches no anchor says against it. */
export function endFindings(
  { nodes, end, loops, namesakes }: CandidatePath,
  { downloadPending, isAuthority }: EndingOptions,
): readonly RawFinding[] {
  const top = nodes[nodes.length - 1];
  if (!top || end === 'anchored') return [];
  const { issuer, subject } = top.certificate;
  if (end === 'self-signed') {
    const code = nodes.length === 1 && !isAuthority ? 'self-signed-leaf' : 'root-not-trusted';
    const at = { kind: 'certificate', certificate: top.id } as const;
    return [makeFinding(code, at, { subject: nameLabel(subject) })];
  }
  if (end === 'limit') return [cutFinding(nodes.length)];
  const at = { kind: 'link', subject: top.id, issuer: null } as const;
  const params = { issuer: nameText(issuer), label: nameLabel(issuer) };
  if (loops) return [makeFinding('issuer-loop', at, params)];
  const address = downloadPending ? issuerAddress(top.certificate) : null;
  if (address !== null) return [makeFinding('issuer-not-downloaded', at, { ...params, address })];
  const others = namesakes.slice(0, 1).map((one) => namesakeFinding(top, one));
  if (!isCa(top.certificate, nodes.length)) return [makeFinding('issuer-not-found', at, params), ...others];
  const selfSigned = namesSelfSignedIssuer(top);
  return [makeFinding('root-not-known', at, { ...params, selfSigned }), ...others];
}

/** Which limit cut a path of this many certificates: that of its length, or of the signatures of the whole search. */
const cutFinding = (length: number): RawFinding =>
  length >= LIMITS.pathLength
    ? makeFinding('limit-paths', { kind: 'path' }, { what: 'length', limit: LIMITS.pathLength })
    : makeFinding('limit-signatures', { kind: 'path' }, { limit: LIMITS.signatures });

/** What a certificate of the right name but another key says: not the issuer, and whose it may be. */
export function namesakeFinding(subject: Node, candidate: Node): RawFinding {
  const wanted = extensionValue(subject.certificate, AUTHORITY_KEY_IDENTIFIER)?.keyIdentifier;
  const found = extensionValue(candidate.certificate, SUBJECT_KEY_IDENTIFIER);
  const at = { kind: 'link', subject: subject.id, issuer: null } as const;
  return makeFinding('issuer-namesake', at, {
    kind: candidate.selfIssued ? 'root' : 'ca',
    trusted: candidate.anchorOf !== null,
    wanted: wanted ? toHex(wanted) : '',
    found: found ? toHex(found) : '',
  });
}

/** Whether it acts as a CA: it says so, or (old certificates don't say) another one of the path is below it. */
const isCa = (certificate: ParsedCertificate, length: number): boolean =>
  length > 1 || extensionValue(certificate, BASIC_CONSTRAINTS)?.ca === true;

/**
 * Whether the authority key identifier tells that the issuer signed itself: the issuer it names is that of the
 * issuer's own certificate (RFC 5280 §4.2.1.1), so equal names mean a root.
 */
function namesSelfSignedIssuer({ certificate, issuerKey }: Node): boolean {
  const named = extensionValue(certificate, AUTHORITY_KEY_IDENTIFIER)?.issuer ?? [];
  return named.some((one) => one.kind === 'directory' && nameKey(one.name) === issuerKey);
}

/** Where the issuer's certificate can be downloaded by HTTP (RFC 5280 §4.2.2.1), or null. */
function issuerAddress(certificate: ParsedCertificate): string | null {
  for (const { method, location } of extensionValue(certificate, AUTHORITY_INFO_ACCESS) ?? []) {
    if (method !== ACCESS_METHOD.caIssuers || location.kind !== 'uri' || location.value === null) continue;
    if (/^https?:/i.test(location.value)) return location.value;
  }
  return null;
}
