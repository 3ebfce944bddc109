import { extensionOf } from '../../certificate/extensions/definition.ts';
import { KEY_USAGE, KEY_USAGE_BITS } from '../../certificate/extensions/key-usage.ts';
import { makeFinding, type RawFinding } from '../../finding/types.ts';
import { nameLabel } from '../../name/describe.ts';
import type { Link } from '../../path/links.ts';
import { isOnlyDownloaded, type Node } from '../../path/pool.ts';

/**
 * Where a path takes an issuer that a client passes over which tries only one: OpenSSL (`X509_verify_cert`) and what is
 * made of it, and GnuTLS. They look for the issuer among the roots first, then among what was sent, in its order; the
 * first that fits by name, key identifier and key usage and is valid is taken, and where that one leads nowhere the
 * search ends. Everybody else goes back and tries the next.
 * @param issuersOf every certificate that may have issued this one
 * @param at milliseconds since 1970
 */
export function firstIssuerFindings(
  nodes: readonly Node[],
  issuersOf: (subject: Node) => readonly Link[],
  at: number,
): readonly RawFinding[] {
  for (const [index, subject] of nodes.entries()) {
    const issuer = nodes[index + 1];
    if (issuer === undefined || issuer.anchorOf !== null) return [];
    const taken = taking(
      issuersOf(subject)
        .filter((link) => !link.isExcluded && !nodes.slice(0, index + 1).includes(link.issuer))
        .map((link) => link.issuer),
      at,
    );
    // A trusted one is a path of its own, which is judged by itself.
    if (taken !== null && taken !== issuer && taken.anchorOf === null) {
      const here = { kind: 'link', subject: subject.id, issuer: issuer.id } as const;
      return [
        makeFinding('issuer-passed-over', here, {
          label: nameLabel(issuer.certificate.subject),
          by: nameLabel(taken.certificate.issuer),
        }),
      ];
    }
  }
  return [];
}

function taking(issuers: readonly Node[], at: number): Node | null {
  const fit = issuers.filter((issuer) => !isOnlyDownloaded(issuer) && maySign(issuer));
  const trusted = fit.find(({ anchorOf }) => anchorOf !== null);
  if (trusted) return trusted;
  // Nodes are numbered in the order in which they were sent.
  const sent = [...fit].sort((a, b) => a.id - b.id);
  const valid = sent.find(
    ({ certificate: { notBefore, notAfter } }) => at >= notBefore.ms && at <= notAfter.ms,
  );
  return valid ?? sent[0] ?? null;
}

function maySign({ certificate }: Node): boolean {
  const usage = extensionOf(certificate, KEY_USAGE);
  return usage.state !== 'present' || (usage.value & KEY_USAGE_BITS.keyCertSign) !== 0;
}
