import { extensionValue } from '../certificate/extensions/definition.ts';
import { SUBJECT_ALT_NAME } from '../certificate/extensions/general-names.ts';
import type { ParsedCertificate } from '../certificate/types.ts';
import { coveringWildcards } from './certificate/host.ts';
import type { PublicSuffix } from './context.ts';
import type { HostName } from '../name/host.ts';

/**
 * Loads the public suffix list when a wildcard of the leaf covers the host, the only case that asks for
 * it: the list is larger than the rest of the engine.
 */
export async function suffixesFor(
  leaf: ParsedCertificate,
  host: HostName | null,
): Promise<PublicSuffix | null> {
  const names = extensionValue(leaf, SUBJECT_ALT_NAME);
  if (!names || host?.kind !== 'dns' || coveringWildcards(names, host.name).length === 0) return null;
  const { parse } = await import('tldts');
  return (name) => {
    const { publicSuffix, isPrivate } = parse(name, { allowPrivateDomains: true });
    return { suffix: publicSuffix, isPrivate: isPrivate ?? false };
  };
}
