/** Named edits of a certificate's bytes, for encodings that no library writes. */
import { KeyObject, sign } from 'node:crypto';
import { oid as oidOf, sequence, tlv } from '#lib/cli/pki/der.ts';

type Bytes = Uint8Array<ArrayBuffer>;
/** Changes the bytes of one element, tag and length included. */
export type Edit = (element: Bytes) => Bytes;

/** Elements of a TBSCertificate of version 3, in their order (RFC 5280 §4.1). */
const FIELDS = [
  'version',
  'serialNumber',
  'signature',
  'issuer',
  'validity',
  'subject',
  'subjectPublicKeyInfo',
  'extensions',
] as const;
type Field = (typeof FIELDS)[number];

const headerOf = (element: Bytes): number => {
  const first = element[1] ?? 0;
  return first < 0x80 ? 2 : 2 + (first & 0x7f);
};

/** What an element holds, without tag and length. */
export const contentOf = (element: Bytes): Bytes => element.slice(headerOf(element));

/** The elements inside a constructed one. */
export function childrenOf(element: Bytes): readonly Bytes[] {
  const children: Bytes[] = [];
  for (let rest = contentOf(element); rest.length > 0;) {
    const header = headerOf(rest);
    const octets = rest.slice(2, header);
    const length = header === 2 ? (rest[1] ?? 0) : octets.reduce((sum, octet) => sum * 256 + octet, 0);
    children.push(rest.slice(0, header + length));
    rest = rest.slice(header + length);
  }
  return children;
}

/** Changes the element at this place inside a constructed one: `inside(0, 1)` is the second child of the first. */
export function inside(...place: readonly number[]): (edit: Edit) => Edit {
  const [at, ...deeper] = place;
  return (edit) => (element) => {
    if (at === undefined) return edit(element);
    const children = [...childrenOf(element)];
    const child = children[at];
    if (!child) throw new RangeError(`no child ${at}`);
    children[at] = inside(...deeper)(edit)(child);
    return tlv(element[0] ?? 0, ...children);
  };
}

/** Changes a field of the signed part. */
export const field = (name: Field, edit: Edit): Edit => inside(FIELDS.indexOf(name))(edit);

/** Replaces an element by these bytes. */
export const become =
  (bytes: Bytes): Edit =>
  () =>
    bytes;

/** Leaves a field of the signed part out. */
export const without =
  (name: Field): Edit =>
  (tbs) =>
    sequence(...childrenOf(tbs).filter((_, at) => at !== FIELDS.indexOf(name)));

/** Changes the extension of this kind, the whole `Extension`. */
export function extension(dotted: string, edit: (element: Bytes) => readonly Bytes[]): Edit {
  const wanted = Buffer.from(oidOf(dotted));
  return field('extensions', (wrapped) => {
    const [list] = childrenOf(wrapped);
    const all = list ? childrenOf(list) : [];
    const isIt = (one: Bytes): boolean => wanted.equals(childrenOf(one)[0] ?? new Uint8Array());
    if (!all.some(isIt)) throw new RangeError(`no extension ${dotted}`);
    return tlv(0xa3, sequence(...all.flatMap((one) => (isIt(one) ? edit(one) : [one]))));
  });
}

const TRUE = tlv(0x01, Uint8Array.of(0xff));

/** Marks an extension critical, or not. */
export const critical = (dotted: string, is: boolean): Edit =>
  extension(dotted, (element) => {
    const [id, ...others] = childrenOf(element);
    const value = others[others.length - 1];
    return id && value ? [sequence(...(is ? [id, TRUE, value] : [id, value]))] : [];
  });

/** The extension's value (content of extnValue). */
export const value = (dotted: string, edit: Edit): Edit =>
  extension(dotted, (element) => {
    const children = [...childrenOf(element)];
    const last = children.pop();
    return last ? [sequence(...children, tlv(0x04, edit(contentOf(last))))] : [];
  });

/** Changes the signed part of a certificate and signs it anew. */
export function resigned(der: Bytes, key: CryptoKey, edit: Edit): Bytes {
  const [tbs, algorithm] = childrenOf(der);
  if (!tbs || !algorithm) throw new TypeError('Not a certificate.');
  const changed = edit(tbs);
  const fields = childrenOf(changed);
  const stated = fields[fields[0]?.[0] === 0xa0 ? 2 : 1] ?? algorithm;
  const signature = sign(hashOf(stated), changed, KeyObject.from(key));
  return sequence(changed, stated, tlv(0x03, Uint8Array.of(0), new Uint8Array(signature)));
}

/** ECDSA with hashes (RFC 5758 §3.2); every other identifier is a fault of its row, over SHA-256. */
const HASHES: Readonly<Record<string, string>> = {
  '2a8648ce3d0401': 'sha1',
  '2a8648ce3d040301': 'sha224',
};
const hashOf = (algorithm: Bytes): string =>
  HASHES[Buffer.from(contentOf(childrenOf(algorithm)[0] ?? algorithm)).toString('hex')] ?? 'sha256';

/** A name of one attribute, the common name, in this string type (UTF8String). */
export const named = (text: string, tag = 0x0c): Bytes =>
  sequence(tlv(0x31, sequence(oidOf('2.5.4.3'), tlv(tag, Buffer.from(text)))));

/** An SPKI of RSA whose modulus is odd and has this many bits: enough for whoever only looks at it. */
export function rsaKey(bits: number, exponent: readonly number[] = [1, 0, 1]): Bytes {
  const modulus = new Uint8Array(Math.ceil(bits / 8)).fill(0xff);
  modulus[0] = 0xff >> (modulus.length * 8 - bits);
  const positive = (octets: Uint8Array): Bytes =>
    tlv(0x02, ...((octets[0] ?? 0) > 0x7f ? [Uint8Array.of(0)] : []), octets);
  const key = sequence(positive(modulus), positive(Uint8Array.from(exponent)));
  const algorithm = sequence(oidOf('1.2.840.113549.1.1.1'), tlv(0x05));
  return sequence(algorithm, tlv(0x03, Uint8Array.of(0), key));
}
