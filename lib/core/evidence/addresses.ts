/** The addresses that a certificate or CRL names, in its own order, each once. */
import {
  ACCESS_METHOD,
  AUTHORITY_INFO_ACCESS,
  CRL_DISTRIBUTION_POINTS,
  FRESHEST_CRL,
  type DistributionPoint,
} from '../certificate/extensions/access.ts';
import { extensionValue } from '../certificate/extensions/definition.ts';
import type { GeneralName } from '../name/general-name.ts';
import type { ParsedCertificate } from '../certificate/types.ts';

const uris = (names: readonly GeneralName[]): readonly string[] => [
  ...new Set(names.flatMap((name) => (name.kind === 'uri' && name.value ? [name.value] : []))),
];

const pointUris = (points: readonly DistributionPoint[] | null): readonly string[] =>
  uris((points ?? []).flatMap(({ fullName }) => fullName ?? []));

const accessUris = (certificate: ParsedCertificate, method: string): readonly string[] =>
  uris(
    (extensionValue(certificate, AUTHORITY_INFO_ACCESS) ?? [])
      .filter((one) => one.method === method)
      .map(({ location }) => location),
  );

/** Where the issuer's certificate can be had (RFC 5280 §4.2.2.1). */
export const issuerAddresses = (certificate: ParsedCertificate): readonly string[] =>
  accessUris(certificate, ACCESS_METHOD.caIssuers);

export const ocspAddresses = (certificate: ParsedCertificate): readonly string[] =>
  accessUris(certificate, ACCESS_METHOD.ocsp);

/** Complete lists (RFC 5280 §4.2.1.13), then deltas (§4.2.1.15). */
export const crlAddresses = (certificate: ParsedCertificate): readonly string[] => [
  ...new Set([
    ...pointUris(extensionValue(certificate, CRL_DISTRIBUTION_POINTS)),
    ...pointUris(extensionValue(certificate, FRESHEST_CRL)),
  ]),
];

/** Where a complete list says its deltas are (RFC 5280 §5.2.6). */
export const deltaAddresses = (points: readonly DistributionPoint[] | null): readonly string[] =>
  pointUris(points);
