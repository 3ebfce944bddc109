/**
 * Validates the XML signature of metadata (XML Signature 1.1, SAML metadata §3): xml-crypto for references,
 * transforms and canonical forms, the core's verifier for the signature value. The same in Node and browser,
 * so that a file can be checked where it is.
 */
import { SignedXml } from 'xml-crypto';
import { parseCertificate } from '#lib/core/certificate/parse.ts';
import { readBase64 } from '#lib/core/der/bytes.ts';
import type { SignatureVerifier } from '#lib/core/signature/types.ts';
import { entityOf, firstCertificate, readCertificates, signaturesOf, type ReadCertificate } from './read.ts';
import type { FederationCertificate, MetadataSignature } from './wire.ts';
import { HASH_CLASSES, pairToSequence, SHA1_DIGEST, SIGNATURE_METHODS } from './xml-algorithms.ts';

const DSIG = 'http://www.w3.org/2000/09/xmldsig#';

/** Characters of a list of prefixes. */
const PREFIX_LIST = 1_000;

/** Whether the references cover the whole document: one, to nothing or to the root's ID. */
function coversAll(entity: Element, signature: Element): boolean {
  const references = Array.from(signature.getElementsByTagNameNS(DSIG, 'Reference'));
  const id = entity.getAttribute('ID');
  const [only] = references;
  if (references.length !== 1 || only === undefined) return false;
  const uri = only.getAttribute('URI') ?? '';
  return uri === '' || (id !== null && id !== '' && uri === `#${id}`);
}

/** What signatures of SAML may apply to the document before it is digested (SAML core §5.4.4). */
const TRANSFORMS: ReadonlySet<string> = new Set([
  'http://www.w3.org/2000/09/xmldsig#enveloped-signature',
  'http://www.w3.org/2001/10/xml-exc-c14n#',
  'http://www.w3.org/2001/10/xml-exc-c14n#WithComments',
]);

/** Each of these walks the whole document: no more of them than the standard has. */
function hasUsualTransforms(signature: Element): boolean {
  const transforms = algorithmsOf(signature, 'Transform');
  const prefixes = Array.from(signature.getElementsByTagName('*')).map(
    (one) => one.getAttribute('PrefixList')?.length ?? 0,
  );
  return (
    transforms.length <= 2 &&
    transforms.every((algorithm) => TRANSFORMS.has(algorithm)) &&
    prefixes.every((length) => length <= PREFIX_LIST)
  );
}

const algorithmsOf = (signature: Element, name: string): readonly string[] =>
  Array.from(signature.getElementsByTagNameNS(DSIG, name)).map((one) => one.getAttribute('Algorithm') ?? '');

/** What remains to be verified once the references hold. */
interface Pending {
  readonly data: Uint8Array;
  readonly value: Uint8Array;
  /** The canonical form of what the signature covers. */
  readonly covered: string;
}

/** Checks the references. Null: they don't hold, or the form is wrong. */
function checkReferences(xml: string, signature: Element, method: string): Pending | null {
  let pending: Omit<Pending, 'covered'> | null = null;
  /** Notes what has to be verified, which `checkSignature` does afterwards: WebCrypto is asynchronous. */
  class Noting {
    getAlgorithmName = (): string => method;
    getSignature = (): never => {
      throw new Error('Nothing is signed here.');
    };
    verifySignature = (material: string, _key: unknown, text: string): boolean => {
      const value = readBase64(text.replace(/\s+/g, ''));
      if (value) pending = { data: new TextEncoder().encode(material), value };
      return value !== null;
    };
  }
  // xml-crypto insists on some key; the one of the certificate is put to use with the verifier.
  const signed = new SignedXml({ publicCert: 'unused' });
  signed.SignatureAlgorithms = { [method]: Noting };
  signed.HashAlgorithms = HASH_CLASSES;
  try {
    signed.loadSignature(signature);
    if (!signed.checkSignature(xml)) return null;
  } catch {
    // It throws where the digest or the form is wrong.
    return null;
  }
  const [covered] = signed.getSignedReferences();
  const noted = pending as Omit<Pending, 'covered'> | null;
  return noted && covered !== undefined ? { ...noted, covered } : null;
}

/** What a check needs beside the document. */
interface SignatureParts {
  readonly verifier: SignatureVerifier;
  readonly read: ReadCertificate;
  /** Parses XML; null when it is none. */
  readonly parse: (text: string) => Document | null;
}

/**
 * Says whether the document is as its signer left it. The key is the one that came with the document:
 * a valid signature shows an undamaged document, not whom it comes from.
 * @param xml the text that `entity` is the root of
 */
export async function checkSignature(
  xml: string,
  entity: Element,
  certificates: readonly FederationCertificate[],
  { verifier, read, parse }: SignatureParts,
): Promise<MetadataSignature> {
  const signatures = signaturesOf(entity);
  const [signature] = signatures;
  if (signature === undefined) return { kind: 'none' };
  const certificate = firstCertificate(signature, read);
  const parsed = certificate === null ? null : parseCertificate(readBase64(certificate) ?? new Uint8Array());
  if (certificate === null || !parsed?.ok) return { kind: 'unusable' };
  if (signatures.length > 1 || !coversAll(entity, signature) || !hasUsualTransforms(signature)) {
    return { kind: 'unusable' };
  }

  const [uri = '', ...others] = algorithmsOf(signature, 'SignatureMethod');
  const digests = algorithmsOf(signature, 'DigestMethod');
  if (others.length > 0) return { kind: 'unusable' };
  const method = SIGNATURE_METHODS.get(uri);
  if (!method || digests.some((digest) => !(digest in HASH_CLASSES))) return { kind: 'unsupported' };

  const pending = checkReferences(xml, signature, uri);
  if (!pending) return { kind: 'invalid', certificate };
  const result = await verifier.verify({
    algorithm: method.algorithm,
    spki: parsed.certificate.spki,
    signature: method.pair ? pairToSequence(pending.value) : pending.value,
    data: pending.data,
  });
  if (result === 'unsupported') return { kind: 'unsupported' };
  if (result !== 'valid') return { kind: 'invalid', certificate };
  // What is shown must be what was signed: read again from there, it has to be the same.
  const covered = parse(pending.covered);
  const root = covered && entityOf(covered);
  const signedOnes = root ? readCertificates(root, read) : [];
  if (JSON.stringify(signedOnes) !== JSON.stringify(certificates)) return { kind: 'unusable' };

  const listed = certificates.some(
    ({ der, places }) => der === certificate && places.some(({ use }) => use !== 'encryption'),
  );
  const sha1 = method.sha1 || digests.includes(SHA1_DIGEST);
  return { kind: 'valid', certificate, listed, algorithm: method.name, sha1 };
}
