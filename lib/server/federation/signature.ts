/** Validates the XML signature of metadata with xml-crypto (XML Signature 1.1, SAML metadata §3). */
import { X509Certificate } from 'node:crypto';
import { SignedXml } from 'xml-crypto';
import { firstCertificate, signaturesOf, type ReadCertificate } from '../../endpoints/federation/read.ts';
import type { FederationCertificate, MetadataSignature } from '../../endpoints/federation/wire.ts';

const ALGORITHMS: Readonly<Record<string, string>> = {
  'http://www.w3.org/2000/09/xmldsig#rsa-sha1': 'RSA-SHA1',
  'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256': 'RSA-SHA256',
  'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512': 'RSA-SHA512',
  'http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1': 'RSASSA-PSS-SHA256',
};

function parseCertificate(base64: string): X509Certificate | null {
  try {
    return new X509Certificate(Buffer.from(base64, 'base64'));
  } catch {
    return null;
  }
}

/** A certificate's DER in base64, encoded anew: nothing else of a peer's text gets through. */
export const readCertificate: ReadCertificate = (base64) =>
  parseCertificate(base64)?.raw.toString('base64') ?? null;

/** Whether the references cover the whole document: one, to nothing or to the root's ID. */
function coversAll(entity: Element, signature: Element): boolean {
  const references = Array.from(
    signature.getElementsByTagNameNS('http://www.w3.org/2000/09/xmldsig#', 'Reference'),
  );
  const id = entity.getAttribute('ID');
  const [only] = references;
  if (references.length !== 1 || only === undefined) return false;
  const uri = only.getAttribute('URI') ?? '';
  return uri === '' || (id !== null && id !== '' && uri === `#${id}`);
}

/**
 * Says whether the document is as its signer left it. The key is the one that came with the document:
 * a valid signature shows an undamaged document, not whom it comes from.
 */
export function checkSignature(
  xml: string,
  entity: Element,
  certificates: readonly FederationCertificate[],
): MetadataSignature {
  const signatures = signaturesOf(entity);
  const [signature] = signatures;
  if (signature === undefined) return { kind: 'none' };
  const certificate = firstCertificate(signature, readCertificate);
  const parsed = certificate === null ? null : parseCertificate(certificate);
  if (certificate === null || parsed === null) return { kind: 'unusable' };
  if (signatures.length > 1 || !coversAll(entity, signature)) return { kind: 'unusable' };
  const signed = new SignedXml({ publicCert: parsed.toString() });
  try {
    signed.loadSignature(signature);
    if (!signed.checkSignature(xml)) return { kind: 'invalid', certificate };
  } catch {
    // xml-crypto throws where the digest, the signature value or the form is wrong.
    return { kind: 'invalid', certificate };
  }
  const listed = certificates.some(
    ({ der, places }) => der === certificate && places.some(({ use }) => use !== 'encryption'),
  );
  return {
    kind: 'valid',
    certificate,
    listed,
    algorithm: ALGORITHMS[signed.signatureAlgorithm ?? ''] ?? null,
  };
}
