/** Which certificates and reasons a CRL speaks for: RFC 5280 §6.3.3 steps (b) and (d). */
import type { DistributionPoint } from '../certificate/extensions/access.ts';
import { BASIC_CONSTRAINTS } from '../certificate/extensions/basic-constraints.ts';
import { extensionValue } from '../certificate/extensions/definition.ts';
import type { GeneralName } from '../name/general-name.ts';
import type { ParsedCertificate } from '../certificate/types.ts';
import { toHex } from '../der/bytes.ts';
import { encode } from '../der/encode.ts';
import { DerReader, TAG } from '../der/reader.ts';
import type { Name } from '../name/name.ts';
import type { ParsedCrl } from './crl-types.ts';
import { keyOfName, namesMatch } from './names.ts';
import { ALL_REASONS, reasonMask } from './reasons.ts';

/** The point assumed for lists that no distribution point names (§6.3.3, last paragraph). */
export const defaultPoint = (certificate: ParsedCertificate): DistributionPoint => ({
  fullName: [{ kind: 'directory', name: certificate.issuer }],
  relativeName: null,
  reasons: null,
  crlIssuer: null,
});

/** Step (b)(1): whether the list's issuer is the one that this distribution point leads to. */
export function isIssuerOf(
  crl: ParsedCrl,
  point: DistributionPoint,
  certificate: ParsedCertificate,
): boolean {
  if (!point.crlIssuer) return namesMatch(crl.issuer, certificate.issuer);
  return directoryNames(point.crlIssuer).some((name) => namesMatch(name, crl.issuer));
}

/** Step (b)(2) and the rest of (b)(1): what part of the scope does not fit, or null when all does. */
export function scopeMismatch(
  crl: ParsedCrl,
  point: DistributionPoint,
  certificate: ParsedCertificate,
): string | null {
  const { scope } = crl;
  if (point.crlIssuer && !scope?.indirect) return 'indirectCRL';
  if (!scope) return null;
  if (scope.name && !namesMeet(pointNames(scope.name, crl.issuer), point, certificate)) {
    return 'distributionPoint';
  }
  const ca = extensionValue(certificate, BASIC_CONSTRAINTS)?.ca ?? false;
  if (scope.onlyUserCertificates && ca) return 'onlyContainsUserCerts';
  if (scope.onlyCaCertificates && !ca) return 'onlyContainsCACerts';
  if (scope.onlyAttributeCertificates) return 'onlyContainsAttributeCerts';
  return null;
}

/** Step (d): the reasons that the list answers for through this point. */
export function reasonsCovered(crl: ParsedCrl, point: DistributionPoint): number {
  const byList = crl.scope?.onlyReasons ?? ALL_REASONS;
  return point.reasons ? byList & reasonMask(point.reasons) : byList;
}

/** Step (b)(2)(i): a name of the list is one of the point's, or of its CRL issuer when it has none. */
function namesMeet(
  ofList: ReadonlySet<string>,
  point: DistributionPoint,
  certificate: ParsedCertificate,
): boolean {
  const named = point.fullName !== null || point.relativeName !== null;
  // §4.2.1.13: a relative name continues the one name in cRLIssuer, else the certificate issuer's.
  const base = (point.crlIssuer && directoryNames(point.crlIssuer)[0]) ?? certificate.issuer;
  const ofPoint = named ? pointNames(point, base) : keysOf(point.crlIssuer ?? []);
  return [...ofPoint].some((key) => ofList.has(key));
}

function pointNames(
  point: Pick<DistributionPoint, 'fullName' | 'relativeName'>,
  base: Name,
): ReadonlySet<string> {
  if (point.fullName) return keysOf(point.fullName);
  if (!point.relativeName) return new Set();
  return keysOf([{ kind: 'directory', name: extendName(base, point.relativeName) }]);
}

/** A name with one more RDN, given as the contents of its SET. */
function extendName(base: Name, rdn: Uint8Array): Name {
  const reader = new DerReader(base.der);
  const rdns = reader.contents(reader.expect(TAG.sequence, 'a name'));
  return { der: encode(TAG.sequence, [rdns, encode(TAG.set, [rdn])]) };
}

const directoryNames = (names: readonly GeneralName[]): readonly Name[] =>
  names.flatMap((name) => (name.kind === 'directory' ? [name.name] : []));

const keysOf = (names: readonly GeneralName[]): ReadonlySet<string> =>
  new Set(names.map(generalNameKey).filter((key) => key !== null));

/** Equal for general names that match; null for one that can't be read. */
function generalNameKey(name: GeneralName): string | null {
  switch (name.kind) {
    case 'directory': {
      const key = keyOfName(name.name);
      return key === null ? null : `directory ${key}`;
    }
    case 'uri':
      return `uri ${foldUri(name.value ?? '')}`;
    case 'dns':
    case 'email':
      return `${name.kind} ${(name.value ?? '').toLowerCase()}`;
    case 'ip':
      return `ip ${toHex(name.octets)}`;
    case 'registered-id':
      return `registered-id ${name.oid}`;
    default:
      return `${name.kind} ${toHex(name.der)}`;
  }
}

/** Scheme and host compare without regard to case (RFC 3986 §6.2.2.1), the rest exactly. */
const foldUri = (uri: string): string =>
  uri.replace(/^[a-z][a-z0-9+.-]*:(\/\/[^/?#]*)?/i, (start) => start.toLowerCase());
