/** Writes certificates field by field, so that each field can be wrong by itself. */
import { createHash } from 'node:crypto';
import {
  bits,
  boolean,
  bytes,
  explicit,
  integer,
  octets,
  oid,
  rawInteger,
  sequence,
  text,
  tlv,
  type Bytes,
} from './der.ts';
import { ALGORITHM, type Algorithm, type LabKey } from './keys.ts';

/** An extension; `critical` null: the field is left out, a number: that octet is written, FALSE included. */
export interface LabExtension {
  readonly oid: string;
  readonly critical: number | null;
  readonly value: Bytes;
}

/** Everything a certificate says, as the bytes it says it with. */
export interface Spec {
  /** Content of [0], or null for version 1. */
  readonly version: Bytes | null;
  readonly serial: Bytes;
  readonly issuer: Bytes;
  readonly notBefore: Bytes;
  readonly notAfter: Bytes;
  readonly subject: Bytes;
  readonly key: LabKey;
  /** Instead of the key's own. */
  readonly spki?: Bytes;
  readonly extensions: readonly LabExtension[] | null;
  /** Instead of what the signer's key suggests. */
  readonly algorithm?: Algorithm;
  /** Hash instead of the usual one, where the signer's kind of key has a choice. */
  readonly hash?: string;
  /** Identifiers where they differ from the algorithm signed with. */
  readonly inner?: Bytes;
  readonly outer?: Bytes;
  /** Changes the signature's BIT STRING, or the whole certificate. */
  readonly signature?: (signature: Bytes) => Bytes;
  readonly finish?: (der: Bytes) => Bytes;
}

export const EXTENSION = {
  basicConstraints: '2.5.29.19',
  keyUsage: '2.5.29.15',
  extKeyUsage: '2.5.29.37',
  subjectAltName: '2.5.29.17',
  issuerAltName: '2.5.29.18',
  nameConstraints: '2.5.29.30',
  authorityKeyIdentifier: '2.5.29.35',
  subjectKeyIdentifier: '2.5.29.14',
  certificatePolicies: '2.5.29.32',
  policyMappings: '2.5.29.33',
  policyConstraints: '2.5.29.36',
  inhibitAnyPolicy: '2.5.29.54',
  crlDistributionPoints: '2.5.29.31',
  authorityInfoAccess: '1.3.6.1.5.5.7.1.1',
  tlsFeature: '1.3.6.1.5.5.7.1.24',
  applicationPolicies: '1.3.6.1.4.1.311.21.10',
  netscapeCertType: '2.16.840.1.113730.1.1',
  timestamps: '1.3.6.1.4.1.11129.2.4.2',
  poison: '1.3.6.1.4.1.11129.2.4.3',
  unknown: '1.3.6.1.4.1.99999.1',
} as const;

export const PURPOSE = {
  serverAuth: '1.3.6.1.5.5.7.3.1',
  clientAuth: '1.3.6.1.5.5.7.3.2',
  codeSigning: '1.3.6.1.5.5.7.3.3',
  emailProtection: '1.3.6.1.5.5.7.3.4',
  timeStamping: '1.3.6.1.5.5.7.3.8',
  ocspSigning: '1.3.6.1.5.5.7.3.9',
  any: '2.5.29.37.0',
  microsoftSgc: '1.3.6.1.4.1.311.10.3.3',
  netscapeSgc: '2.16.840.1.113730.4.1',
  unknown: '1.3.6.1.4.1.99999.2',
} as const;

/** KeyUsage bits by number (RFC 5280 §4.2.1.3). */
export const USAGE = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
] as const;
export type Usage = (typeof USAGE)[number];

export const CRITICAL = 0xff;

export const extension = (
  id: keyof typeof EXTENSION | (string & {}),
  value: Bytes,
  critical: number | null = null,
): LabExtension => ({
  oid: Object.hasOwn(EXTENSION, id) ? EXTENSION[id as keyof typeof EXTENSION] : id,
  critical,
  value,
});

export const basicConstraints = (ca: boolean, pathLength?: number): Bytes =>
  sequence(...(ca ? [boolean(0xff)] : []), ...(pathLength === undefined ? [] : [integer(pathLength)]));

export function keyUsage(...usages: readonly Usage[]): Bytes {
  const numbers = usages.map((usage) => USAGE.indexOf(usage));
  const highest = Math.max(-1, ...numbers);
  const content = new Uint8Array(Math.floor(highest / 8) + 1);
  for (const number of numbers) content[number >> 3] = (content[number >> 3] ?? 0) | (0x80 >> (number & 7));
  return bits(content, highest < 0 ? 0 : 7 - (highest & 7));
}

export const purposes = (...list: readonly (keyof typeof PURPOSE)[]): Bytes =>
  sequence(...list.map((one) => oid(PURPOSE[one])));

export const dnsName = (value: string): Bytes => text(value, 0x82);
export const ipName = (...octet: readonly number[]): Bytes => tlv(0x87, bytes(...octet));
export const altNames = (...names: readonly Uint8Array[]): Bytes => sequence(...names);

export const keyIdentifier = (spki: Uint8Array): Bytes =>
  new Uint8Array(createHash('sha1').update(spki).digest());

/** The DER of one certificate. */
export function writeCertificate(spec: Spec, signer: LabKey): Bytes {
  const algorithm = spec.algorithm ?? usualAlgorithm(signer, spec.hash);
  const tbs = sequence(
    ...(spec.version ? [explicit(0, spec.version)] : []),
    spec.serial,
    spec.inner ?? algorithm.identifier,
    spec.issuer,
    sequence(spec.notBefore, spec.notAfter),
    spec.subject,
    spec.spki ?? spec.key.spki,
    ...(spec.extensions ? [explicit(3, sequence(...spec.extensions.map(writeExtension)))] : []),
  );
  const signature = bits(signer.sign(tbs, algorithm));
  const der = sequence(
    tbs,
    spec.outer ?? algorithm.identifier,
    spec.signature ? spec.signature(signature) : signature,
  );
  return spec.finish ? spec.finish(der) : der;
}

const writeExtension = ({ oid: id, critical, value }: LabExtension): Bytes =>
  sequence(oid(id), ...(critical === null ? [] : [boolean(critical)]), octets(value));

function usualAlgorithm({ id }: LabKey, hash = 'sha256'): Algorithm {
  if (id.startsWith('ed25519')) return ALGORITHM.ed25519;
  if (id.startsWith('ed448')) return ALGORITHM.ed448;
  const kind = `${id.startsWith('rsa') ? 'rsa' : 'ecdsa'}-${hash}`;
  if (!(kind in ALGORITHM)) throw new Error(`No such algorithm: ${kind}`);
  return ALGORITHM[kind as keyof typeof ALGORITHM];
}

/** A positive serial number of 16 octets that follows from a label. */
export function serialOf(label: string): Bytes {
  const digest = createHash('sha256').update(label).digest().subarray(0, 16);
  digest[0] = ((digest[0] ?? 0) & 0x3f) | 0x40;
  return rawInteger(new Uint8Array(digest));
}

export const V3 = integer(2);
