/** A Java keystore (JKS, JCEKS) as a trust store: its trusted certificates by alias. */
import {
  isKeystore,
  keystorePasswordFits,
  parseKeystore,
  type KeystoreContent,
} from '#lib/core/input/jks.ts';

interface JavaKeystore extends KeystoreContent {
  /** Of the checksum: `unchecked` when no password was given. */
  readonly integrity: 'verified' | 'failed' | 'unchecked';
}

/** Reads a keystore, or null when the bytes are none. What is damaged ends the list and is told in `fault`. */
export function readJavaKeystore(bytes: Uint8Array, password?: string): JavaKeystore | null {
  if (!isKeystore(bytes)) return null;
  const integrity =
    password === undefined ? 'unchecked' : keystorePasswordFits(bytes, password) ? 'verified' : 'failed';
  return { ...parseKeystore(bytes), integrity };
}

/** The anchors in it. Chains of key entries are the owner's own and no anchors. */
export const trustedCertificates = ({ entries }: KeystoreContent): readonly Uint8Array[] =>
  entries
    .filter(({ kind }) => kind === 'trusted')
    .flatMap(({ certificates }) => certificates.map(({ der }) => der));
