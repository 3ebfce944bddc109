import { DerError } from '../../der/reader.ts';
import { readOid } from '../../der/values.ts';
import type { ExtensionDefinition } from './definition.ts';

export const EKU = {
  any: '2.5.29.37.0',
  serverAuth: '1.3.6.1.5.5.7.3.1',
  clientAuth: '1.3.6.1.5.5.7.3.2',
  codeSigning: '1.3.6.1.5.5.7.3.3',
  emailProtection: '1.3.6.1.5.5.7.3.4',
  timeStamping: '1.3.6.1.5.5.7.3.8',
  ocspSigning: '1.3.6.1.5.5.7.3.9',
  /** RFC 4334 §2. */
  eapOverPpp: '1.3.6.1.5.5.7.3.13',
  eapOverLan: '1.3.6.1.5.5.7.3.14',
  /** RFC 4556 §3.2.4: a Kerberos key distribution centre. */
  kdc: '1.3.6.1.5.2.3.5',
  /** Microsoft. */
  smartcardLogon: '1.3.6.1.4.1.311.20.2.2',
} as const;

/** What CA/B BR §7.1.2.7.10 and §7.1.2.10.6 forbid beside server authentication. */
export const NEVER_BESIDE_SERVER: ReadonlySet<string> = new Set([
  ...[EKU.codeSigning, EKU.emailProtection, EKU.timeStamping, EKU.ocspSigning, EKU.any],
]);

const NAMES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(EKU).map(([name, oid]) => [oid, name] as const),
  [EKU.any, 'anyExtendedKeyUsage'],
  ['1.3.6.1.4.1.311.10.3.4', 'encryptingFileSystem'],
  [EKU.kdc, 'kdcAuthentication'],
  ['1.3.6.1.5.5.7.3.17', 'ipsecIKE'],
]);

/** The purpose's name, or the OID when it has none here. */
export const purposeName = (oid: string): string => NAMES.get(oid) ?? oid;

/** RFC 5280 §4.2.1.12; at least one purpose. */
export const EXTENDED_KEY_USAGE: ExtensionDefinition<readonly string[]> = {
  oid: '2.5.29.37',
  name: 'extKeyUsage',
  decode(reader) {
    const list = reader.sequence('extKeyUsage');
    if (list.done) throw new DerError(list.offset, 'extKeyUsage names no purpose');
    const purposes: string[] = [];
    while (!list.done) purposes.push(readOid(list, 'a purpose'));
    return purposes;
  },
};
