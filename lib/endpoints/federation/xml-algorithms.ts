/**
 * The methods of XML signatures (XML Signature 1.1 §6, RFC 9231), so that xml-crypto needs no Node: digests
 * of our own libraries, and AlgorithmIdentifiers for the verifier that certificates are checked with.
 */
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { toBase64 } from '#lib/core/der/bytes.ts';
import { encode, encodeOid } from '#lib/core/der/encode.ts';
import { TAG, context } from '#lib/core/der/reader.ts';

/** How a signature is checked. */
interface XmlSignatureMethod {
  /** "RSA-SHA256" … */
  readonly name: string;
  /** AlgorithmIdentifier, whole TLV. */
  readonly algorithm: Uint8Array;
  /** The value is r and s side by side (§6.4.3), not a SEQUENCE. */
  readonly pair: boolean;
  readonly sha1: boolean;
}

const NULL = encode(TAG.null, []);
const identifier = (oid: string, ...parameters: readonly Uint8Array[]): Uint8Array =>
  encode(TAG.sequence, [encodeOid(oid), ...parameters]);

const rsa = (name: string, oid: string): XmlSignatureMethod => ({
  name,
  algorithm: identifier(oid, NULL),
  pair: false,
  sha1: name.endsWith('SHA1'),
});
const ecdsa = (name: string, oid: string): XmlSignatureMethod => ({
  name,
  algorithm: identifier(oid),
  pair: true,
  sha1: name.endsWith('SHA1'),
});

/** RSASSA-PSS-params (RFC 4055 §3.1): one hash for all, and a salt as long as it. */
function pss(name: string, hashOid: string, salt: number): XmlSignatureMethod {
  const hash = identifier(hashOid, NULL);
  const parameters = encode(TAG.sequence, [
    encode(context(0, true), [hash]),
    encode(context(1, true), [identifier('1.2.840.113549.1.1.8', hash)]),
    encode(context(2, true), [encode(TAG.integer, [Uint8Array.of(salt)])]),
  ]);
  return { name, algorithm: identifier('1.2.840.113549.1.1.10', parameters), pair: false, sha1: false };
}

const DSIG = 'http://www.w3.org/2000/09/xmldsig#';
const MORE = 'http://www.w3.org/2001/04/xmldsig-more#';
const MORE_2007 = 'http://www.w3.org/2007/05/xmldsig-more#';

/** By the URI of SignatureMethod. HMAC is not among them: a key that everybody has proves nothing. */
export const SIGNATURE_METHODS: ReadonlyMap<string, XmlSignatureMethod> = new Map([
  [`${DSIG}rsa-sha1`, rsa('RSA-SHA1', '1.2.840.113549.1.1.5')],
  [`${MORE}rsa-sha256`, rsa('RSA-SHA256', '1.2.840.113549.1.1.11')],
  [`${MORE}rsa-sha384`, rsa('RSA-SHA384', '1.2.840.113549.1.1.12')],
  [`${MORE}rsa-sha512`, rsa('RSA-SHA512', '1.2.840.113549.1.1.13')],
  [`${MORE_2007}sha256-rsa-MGF1`, pss('RSASSA-PSS-SHA256', '2.16.840.1.101.3.4.2.1', 32)],
  [`${MORE_2007}sha384-rsa-MGF1`, pss('RSASSA-PSS-SHA384', '2.16.840.1.101.3.4.2.2', 48)],
  [`${MORE_2007}sha512-rsa-MGF1`, pss('RSASSA-PSS-SHA512', '2.16.840.1.101.3.4.2.3', 64)],
  [`${MORE}ecdsa-sha1`, ecdsa('ECDSA-SHA1', '1.2.840.10045.4.1')],
  [`${MORE}ecdsa-sha256`, ecdsa('ECDSA-SHA256', '1.2.840.10045.4.3.2')],
  [`${MORE}ecdsa-sha384`, ecdsa('ECDSA-SHA384', '1.2.840.10045.4.3.3')],
  [`${MORE}ecdsa-sha512`, ecdsa('ECDSA-SHA512', '1.2.840.10045.4.3.4')],
]);

/** The URI of the digest that collisions were found for. */
export const SHA1_DIGEST = `${DSIG}sha1`;

type Digest = (bytes: Uint8Array) => Uint8Array;

const DIGESTS: ReadonlyMap<string, Digest> = new Map<string, Digest>([
  [SHA1_DIGEST, sha1],
  ['http://www.w3.org/2001/04/xmlenc#sha256', sha256],
  [`${MORE}sha384`, sha384],
  ['http://www.w3.org/2001/04/xmlenc#sha512', sha512],
]);

interface HashAlgorithm {
  getAlgorithmName(): string;
  getHash(xml: string): string;
}

/** Digests as xml-crypto asks for them: classes by URI. */
export const HASH_CLASSES: Readonly<Record<string, new () => HashAlgorithm>> = Object.fromEntries(
  [...DIGESTS].map(([uri, digest]) => [
    uri,
    class {
      getAlgorithmName = (): string => uri;
      getHash = (xml: string): string => toBase64(digest(new TextEncoder().encode(xml)));
    },
  ]),
);

/** An ECDSA value of XML (r and s, each half) as the SEQUENCE of X.509 (RFC 3279 §2.2.3). */
export function pairToSequence(value: Uint8Array): Uint8Array {
  const half = value.length / 2;
  return encode(TAG.sequence, [integer(value.subarray(0, half)), integer(value.subarray(half))]);
}

function integer(magnitude: Uint8Array): Uint8Array {
  const start = magnitude.findIndex((octet) => octet !== 0);
  const significant = start < 0 ? Uint8Array.of(0) : magnitude.subarray(start);
  return encode(TAG.integer, (significant[0] ?? 0) >= 0x80 ? [Uint8Array.of(0), significant] : [significant]);
}
