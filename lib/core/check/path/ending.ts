import { ACCESS_METHOD, AUTHORITY_INFO_ACCESS } from '../../certificate/extensions/access.ts';
import { extensionValue } from '../../certificate/extensions/definition.ts';
import type { ParsedCertificate } from '../../certificate/types.ts';
import type { RawFinding } from '../../finding/types.ts';
import { nameLabel, nameText } from '../../name/describe.ts';
import type { CandidatePath } from '../../path/search.ts';

export interface EndingOptions {
  /** The client would now fetch the issuer, and nobody here tried to: then its answer is not known. */
  readonly downloadPending: boolean;
}

/** What the end of a path that reaches no anchor says against it. */
export function endFindings(
  { nodes, end, loops }: CandidatePath,
  { downloadPending }: EndingOptions,
): readonly RawFinding[] {
  const top = nodes[nodes.length - 1];
  if (!top || end === 'anchored') return [];
  const { issuer, subject } = top.certificate;
  if (end === 'self-signed') {
    const code = nodes.length === 1 ? 'self-signed-leaf' : 'root-not-trusted';
    return [
      { code, at: { kind: 'certificate', certificate: top.id }, params: { subject: nameLabel(subject) } },
    ];
  }
  if (end === 'limit') return [{ code: 'limit-paths', at: { kind: 'path' }, params: { what: 'length' } }];
  const at = { kind: 'link', subject: top.id, issuer: null } as const;
  const params = { issuer: nameText(issuer), label: nameLabel(issuer) };
  if (loops) return [{ code: 'issuer-loop', at, params }];
  const address = downloadPending ? issuerAddress(top.certificate) : null;
  return [
    address === null
      ? { code: 'issuer-not-found', at, params }
      : { code: 'issuer-not-downloaded', at, params: { ...params, address } },
  ];
}

/** Where the issuer's certificate can be downloaded by HTTP (RFC 5280 §4.2.2.1), or null. */
function issuerAddress(certificate: ParsedCertificate): string | null {
  for (const { method, location } of extensionValue(certificate, AUTHORITY_INFO_ACCESS) ?? []) {
    if (method !== ACCESS_METHOD.caIssuers || location.kind !== 'uri' || location.value === null) continue;
    if (/^https?:/i.test(location.value)) return location.value;
  }
  return null;
}
