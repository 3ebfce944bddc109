import { equalBytes } from '../der/bytes.ts';
import { dnsNameCovers, type HostName } from '../name/host.ts';
import { extensionValue } from './extensions/definition.ts';
import type { GeneralName } from '../name/general-name.ts';
import { SUBJECT_ALT_NAME } from './extensions/general-names.ts';
import type { ParsedCertificate } from './types.ts';

/** Whether one of the names presented covers the host (RFC 9525 §6.3). */
export const namesCover = (names: readonly GeneralName[], host: HostName): boolean =>
  host.kind === 'ip'
    ? names.some((name) => name.kind === 'ip' && equalBytes(name.octets, host.octets))
    : names.some(
        (name) => name.kind === 'dns' && name.value !== null && dnsNameCovers(name.value, host.name),
      );

/** Whether the certificate's alternative names cover the host. */
export const covers = (certificate: ParsedCertificate, host: HostName): boolean =>
  namesCover(extensionValue(certificate, SUBJECT_ALT_NAME) ?? [], host);
