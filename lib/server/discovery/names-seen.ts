/** Names that certificates of a domain tell of: hosts that no catalogue can guess. */
import { extensionValue } from '../../core/certificate/extensions/definition.ts';
import { SUBJECT_ALT_NAME } from '../../core/certificate/extensions/general-names.ts';
import { parseCertificate } from '../../core/certificate/parse.ts';
import { fromBase64 } from '../../core/der/bytes.ts';
import type { EndpointResult } from '../../endpoints/wire.ts';
import { parseHost } from '../gate/target.ts';

/** DNS names below `domain` in the certificates that an endpoint's addresses showed for themselves, each once. */
export function namesSeen({ addresses }: EndpointResult, domain: string): readonly string[] {
  const names = new Set<string>();
  for (const one of addresses) {
    const [leaf] = one.ok ? one.capture.chain : [];
    const parsed = leaf === undefined ? null : parseCertificate(fromBase64(leaf));
    if (!parsed?.ok) continue;
    for (const name of extensionValue(parsed.certificate, SUBJECT_ALT_NAME) ?? []) {
      if (name.kind !== 'dns' || name.value === null) continue;
      // A wildcard names no host, and whatever stands in a certificate may be no name at all.
      const host = parseHost(name.value);
      if (host.ok && host.value.kind === 'name' && host.value.name.endsWith(`.${domain}`)) {
        names.add(host.value.name);
      }
    }
  }
  return [...names];
}
