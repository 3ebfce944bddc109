import { extensionValue } from '../../certificate/extensions/definition.ts';
import { SUBJECT_ALT_NAME } from '../../certificate/extensions/general-names.ts';
import { equalBytes } from '../../der/bytes.ts';
import { dnsNameCovers, parseHost } from '../../name/host.ts';
import { describeName } from '../../name/describe.ts';
import type { CertificateRule } from '../context.ts';
import { commonNames } from './names.ts';

/** How many names a finding repeats; the certificate's card has them all. */
const NAMES_SHOWN = 20;

/** The name asked against the names presented (RFC 9525 §6): SAN only, unless a client still reads the CN. */
export const checkHost: CertificateRule = ({ certificate, role, host, rules }, emit) => {
  if (role !== 'leaf' || host === null) return;
  const names = extensionValue(certificate, SUBJECT_ALT_NAME) ?? [];
  const covered =
    host.kind === 'ip'
      ? names.some((name) => name.kind === 'ip' && equalBytes(name.octets, host.octets))
      : names.some((name) => name.kind === 'dns' && name.value !== null && dnsNameCovers(name.value, host.name));
  if (covered) return;

  const subjectNames = commonNames(certificate.subject);
  const hasKind = names.some((name) => name.kind === host.kind);
  if (rules.commonNameFallback && !hasKind) {
    const match = subjectNames.some((commonName) => {
      if (host.kind === 'dns') return dnsNameCovers(commonName, host.name);
      const address = parseHost(commonName);
      return address?.kind === 'ip' && equalBytes(address.octets, host.octets);
    });
    if (match) return;
  }
  emit('host-not-covered', {
    host: host.kind === 'ip' ? host.text : host.name,
    names: names.filter(({ kind }) => kind === 'dns' || kind === 'ip').slice(0, NAMES_SHOWN).map(describeName),
    count: names.length,
    commonName: subjectNames,
  });
};
