/** Tells what a DER or BER value is by its outer shape, without decoding what it holds. */
import {
  BerError,
  firstChildren,
  isContext,
  isUniversal,
  oidText,
  readBer,
  smallInteger,
  TAG,
  type Ber,
} from './ber.ts';

export type ObjectKind =
  | 'certificate'
  | 'crl'
  | 'pkcs7'
  | 'content-other'
  | 'pkcs12'
  | 'private-key'
  | 'encrypted-private-key'
  | 'public-key'
  | 'certificate-request'
  | 'ocsp-response'
  | 'parameters'
  | 'unknown';

export const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  envelopedData: '1.2.840.113549.1.7.3',
  encryptedData: '1.2.840.113549.1.7.6',
  certificateTrustList: '1.3.6.1.4.1.311.10.1',
} as const;

const OPENSSH_KEY = new TextEncoder().encode('openssh-key-v1\0');

/** Whether bytes are a private key in OpenSSH's own format, without the lines around it. */
export const isOpenSshKey = (bytes: Uint8Array): boolean =>
  OPENSSH_KEY.every((octet, offset) => bytes[offset] === octet);

/** Kind of the value at the start of `bytes`; `unknown` for anything that does not read. Never throws. */
export function classify(bytes: Uint8Array, start = 0, end = bytes.length): ObjectKind {
  try {
    return classifyValue(readBer(bytes, start, end));
  } catch (error) {
    if (error instanceof BerError) return 'unknown';
    throw error;
  }
}

/** As `classify`, for a value already framed. @throws BerError when its children do not read. */
function classifyValue(value: Ber): ObjectKind {
  if (isUniversal(value, TAG.oid)) return 'parameters';
  if (!isUniversal(value, TAG.sequence) || !value.constructed) return 'unknown';
  const parts = firstChildren(value, 4);
  const [first, second, third] = parts;
  if (isUniversal(first, TAG.oid)) return classifyContent(first, second);
  if (isUniversal(first, TAG.enumerated)) return 'ocsp-response';
  if (isUniversal(first, TAG.integer)) return classifyNumbered(first, parts);
  if (!isUniversal(first, TAG.sequence)) return 'unknown';
  if (isUniversal(second, TAG.octetString) && third === undefined && hasAlgorithm(first)) {
    return 'encrypted-private-key';
  }
  if (isUniversal(second, TAG.bitString) && third === undefined && hasAlgorithm(first)) return 'public-key';
  if (isUniversal(second, TAG.sequence) && isUniversal(third, TAG.bitString) && parts.length === 3) {
    return classifySigned(first);
  }
  return 'unknown';
}

function classifyContent(type: Ber, body: Ber | undefined): ObjectKind {
  if (!isContext(body, 0)) return 'unknown';
  return oidText(type) === OID.signedData ? 'pkcs7' : 'content-other';
}

/** SEQUENCE { INTEGER, … }: PKCS #12, or a key of PKCS #1, PKCS #8, SEC 1 or DSA. */
function classifyNumbered(first: Ber, [, second, third, fourth]: readonly Ber[]): ObjectKind {
  const version = smallInteger(first);
  if (isUniversal(second, TAG.sequence)) {
    const type = oidText(firstChildren(second, 1)[0]);
    if (version === 3 && (type === OID.data || type === OID.signedData)) return 'pkcs12';
    if (version <= 1 && isUniversal(third, TAG.octetString)) return 'private-key';
    return 'unknown';
  }
  if (isUniversal(second, TAG.octetString) && version === 1) return 'private-key';
  if (!isUniversal(second, TAG.integer)) return 'unknown';
  if (third === undefined) return second.contentEnd - second.contentStart > 8 ? 'parameters' : 'public-key';
  // Two large numbers and a third: Diffie-Hellman or DSA parameters; a version in front: a key.
  const isKey = version <= 1 && isUniversal(third, TAG.integer) && isUniversal(fourth, TAG.integer);
  return isKey ? 'private-key' : 'parameters';
}

const hasAlgorithm = (value: Ber): boolean => oidText(firstChildren(value, 1)[0]) !== '';

/** SEQUENCE { to be signed, algorithm, BIT STRING }: certificate, CRL or request by what is signed. */
function classifySigned(signed: Ber): ObjectKind {
  const parts = firstChildren(signed, 4);
  const [first, , third] = parts;
  if (isContext(first, 0)) return 'certificate';
  const afterVersion = isUniversal(first, TAG.integer) ? parts.slice(1) : parts;
  const time = afterVersion[2];
  if (isUniversal(time, TAG.utcTime) || isUniversal(time, TAG.generalizedTime)) return 'crl';
  // Version 1 certificate: serial, algorithm, issuer, validity. Request: version, subject, key, [0].
  const isRequest = isUniversal(first, TAG.integer) && isUniversal(third, TAG.sequence) && hasKey(third);
  return isRequest ? 'certificate-request' : 'certificate';
}

/** SubjectPublicKeyInfo: SEQUENCE { SEQUENCE { OID … }, BIT STRING }. */
function hasKey(value: Ber): boolean {
  const [algorithm, key] = firstChildren(value, 2);
  return isUniversal(algorithm, TAG.sequence) && hasAlgorithm(algorithm) && isUniversal(key, TAG.bitString);
}
