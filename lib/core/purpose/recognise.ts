/** Tells what certificates are for, by what they say and how they came. */
import { MS_APPLICATION_POLICIES } from '../certificate/extensions/application-policies.ts';
import { covers } from '../certificate/covers.ts';
import { extensionValue } from '../certificate/extensions/definition.ts';
import { EKU, EXTENDED_KEY_USAGE } from '../certificate/extensions/extended-key-usage.ts';
import { SUBJECT_ALT_NAME } from '../certificate/extensions/general-names.ts';
import { CT_POISON } from '../certificate/extensions/registry.ts';
import type { ParsedCertificate } from '../certificate/types.ts';
import type { HostName } from '../name/host.ts';
import { nameLabel } from '../name/describe.ts';
import { dnsNameCovers } from '../name/host.ts';
import { isAuthority } from '../path/leaf.ts';
import type { Node, Pool } from '../path/pool.ts';
import type { RuleSet } from '../verdict/rules.ts';
import { PURPOSES } from './registry.ts';
import type { Purpose } from './types.ts';

interface PurposeQuestion {
  readonly pool: Pool;
  /** The certificate to validate, as chosen before the purpose is known. */
  readonly leaf: Node | null;
  readonly host: HostName | null;
  readonly rules: RuleSet;
}

/**
 * The purpose to judge by where nobody names one. What a server presented stays a server's, be it a CA's own
 * or a self-signed certificate. For files a host asked for makes it a server too, unless there is nothing in
 * them but CA certificates, none of which covers it.
 */
export function recognise({ pool, leaf, host, rules }: PurposeQuestion): Purpose {
  if (leaf && isPrecertificate(leaf.certificate)) return PURPOSES.precertificate;
  // The rules ask about a client themselves.
  const { purposes } = rules;
  if (purposes.includes(EKU.clientAuth) && !purposes.includes(EKU.serverAuth)) return PURPOSES.client;
  const supplied = pool.supplied.filter(({ origin }) => origin.kind !== 'aia');
  if (!leaf || purposes.length === 0 || supplied.some(({ origin }) => origin.kind === 'presented'))
    return PURPOSES.server;
  if (supplied.some(({ use }) => use !== null)) return PURPOSES.signing;
  const nodes = supplied.flatMap(({ node }) => node ?? []);
  if (nodes.every(isCaCertificate) && !nodes.some((node) => isServerToo(node, host))) return PURPOSES.ca;
  return host === null ? byItsOwnWords(leaf) : PURPOSES.server;
}

const isPrecertificate = ({ extensions }: ParsedCertificate): boolean =>
  extensions.some(({ oid, critical }) => oid === CT_POISON && critical);

/** Marked as a CA, or a root from the time before that mark. */
const isCaCertificate = (node: Node): boolean =>
  isAuthority(node) || (node.certificate.version < 3 && node.selfIssued);

/** A CA certificate that a server may well show: tools make self-signed certificates with the CA mark. */
function isServerToo({ certificate, selfIssued }: Node, host: HostName | null): boolean {
  if (host !== null) {
    const named = host.kind === 'dns' && dnsNameCovers(nameLabel(certificate.subject), host.name);
    return covers(certificate, host) || (selfIssued && named);
  }
  const names = extensionValue(certificate, SUBJECT_ALT_NAME) ?? [];
  const purposes = extensionValue(certificate, EXTENDED_KEY_USAGE) ?? [];
  return (
    selfIssued &&
    (purposes.includes(EKU.serverAuth) || names.some(({ kind }) => kind === 'dns' || kind === 'ip'))
  );
}

/** Names that AD FS and Microsoft Entra ID give to what they make themselves. */
const AD_FS_TOKENS =
  /^(?:ADFS (?:Signing|Encryption) - |Microsoft Azure Federated SSO Certificate$|accounts\.accesscontrol\.windows\.net$)/i;
const AD_FS_PROXY = /^ADFS ProxyTrust - /i;
/** User principal name, as otherName: the certificate of a person or computer. */
const UPN = '1.3.6.1.4.1.311.20.2.3';

function byItsOwnWords({ certificate, selfIssued }: Node): Purpose {
  const label = nameLabel(certificate.subject);
  if (selfIssued && AD_FS_TOKENS.test(label)) return PURPOSES.signing;
  if (selfIssued && AD_FS_PROXY.test(label)) return PURPOSES['proxy-trust'];
  // Windows reads its own policies where extKeyUsage is absent; whoever wrote them meant the same.
  const purposes =
    extensionValue(certificate, EXTENDED_KEY_USAGE) ?? extensionValue(certificate, MS_APPLICATION_POLICIES);
  if (purposes === null) return PURPOSES.server;
  const has = (oid: string): boolean => purposes.includes(oid);
  if (has(EKU.kdc) || (has(EKU.smartcardLogon) && has(EKU.serverAuth))) return PURPOSES.kdc;
  if (has(EKU.eapOverLan) || has(EKU.eapOverPpp)) return PURPOSES.radius;
  if (has(EKU.serverAuth) || has(EKU.any)) return PURPOSES.server;
  if (has(EKU.ocspSigning)) return PURPOSES.ocsp;
  if (has(EKU.codeSigning)) return PURPOSES.code;
  if (has(EKU.timeStamping)) return PURPOSES.timestamp;
  const names = extensionValue(certificate, SUBJECT_ALT_NAME) ?? [];
  const isPerson = has(EKU.smartcardLogon) || names.some((name) => name.kind === 'other' && name.oid === UPN);
  if (has(EKU.emailProtection) && !isPerson) return PURPOSES.mail;
  if (has(EKU.clientAuth) || has(EKU.smartcardLogon)) return PURPOSES.client;
  return has(EKU.emailProtection) ? PURPOSES.mail : PURPOSES.other;
}
