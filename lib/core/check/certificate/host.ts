import { extensionValue } from '../../certificate/extensions/definition.ts';
import { namesCover } from '../../certificate/covers.ts';
import { SUBJECT_ALT_NAME } from '../../certificate/extensions/general-names.ts';
import { type GeneralName } from '../../name/general-name.ts';
import { dnsNameCovers, parseHost } from '../../name/host.ts';
import { equalBytes } from '../../der/bytes.ts';
import { describeName } from '../../name/describe.ts';
import type { CertificateRule, Emit, PublicSuffix } from '../context.ts';
import { commonNames } from '../../name/name.ts';
import { nearMiss } from './near-names.ts';

/** How many names a finding repeats; the certificate's card has them all. */
const NAMES_SHOWN = 20;

/** The name asked against the names presented (RFC 9525 §6): SAN only, unless a client still reads the CN. */
export const checkHost: CertificateRule = ({ certificate, role, host, rules, publicSuffix }, emit) => {
  if (role !== 'leaf' || host === null) return;
  const names = extensionValue(certificate, SUBJECT_ALT_NAME) ?? [];
  if (namesCover(names, host)) {
    if (publicSuffix && host.kind === 'dns') checkWildcard(names, host.name, publicSuffix, emit);
    return;
  }

  const subjectNames = commonNames(certificate.subject);
  if (rules.commonNameFallback && !names.some((name) => name.kind === host.kind)) {
    const match = subjectNames.some((commonName) => {
      if (host.kind === 'dns') return dnsNameCovers(commonName, host.name);
      const address = rules.commonNameAddresses === true ? parseHost(commonName) : null;
      return address?.kind === 'ip' && equalBytes(address.octets, host.octets);
    });
    if (match) return;
  }
  const miss = nearMiss(names, host);
  emit('host-not-covered', {
    ...(miss ? { why: miss.why, entry: miss.entry } : {}),
    host: host.kind === 'ip' ? host.text : host.name,
    names: names
      .filter(({ kind }) => kind === 'dns' || kind === 'ip')
      .slice(0, NAMES_SHOWN)
      .map(describeName),
    count: names.length,
    commonName: subjectNames,
  });
};

/** The wildcard names that cover this host; empty when an entry names it in full. */
export function coveringWildcards(names: readonly GeneralName[], host: string): readonly string[] {
  const covering = names.flatMap((name) =>
    name.kind === 'dns' && name.value !== null && dnsNameCovers(name.value, host) ? name.value : [],
  );
  return covering.every((name) => name.startsWith('*.')) ? covering : [];
}

/** CA/B BR §3.2.2.6: a wildcard directly below a public suffix spans strangers' domains. */
function checkWildcard(
  names: readonly GeneralName[],
  host: string,
  publicSuffix: PublicSuffix,
  emit: Emit,
): void {
  for (const name of coveringWildcards(names, host)) {
    const parent = name.slice(2).toLowerCase();
    const { suffix, isPrivate } = publicSuffix(parent);
    if (suffix === parent)
      emit(isPrivate ? 'wildcard-private-suffix' : 'wildcard-public-suffix', { name, suffix });
  }
}
