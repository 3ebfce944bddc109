/** Federation metadata as AD FS has it, and its XML signature. */
import { sign } from 'node:crypto';
import { SignedXml } from 'xml-crypto';
import type { Identity, Pki } from '#test/server/support/pki.ts';

export const base64 = ({ der }: Identity): string => der.toString('base64');

/** As it stands in the metadata: in lines, with white space around. */
export const wrapped = (identity: Identity): string => base64(identity).replace(/(.{64})/g, '$1\n  ');

const key = (use: string | null, identity: Identity): string =>
  `<KeyDescriptor${use === null ? '' : ` use="${use}"`}><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#">` +
  `<X509Data><X509Certificate>\n  ${wrapped(identity)}\n</X509Certificate></X509Data></KeyInfo></KeyDescriptor>`;

/** Metadata as AD FS has it: three roles that repeat the same keys, two signing keys for a rollover. */
export function metadata({ leaf: primary, otherLeaf: secondary, ecLeaf: decrypting }: Pki): string {
  const roles =
    'xmlns:fed="http://docs.oasis-open.org/wsfed/federation/200706" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  return (
    '<?xml version="1.0" encoding="utf-8"?>' +
    '<EntityDescriptor ID="_1" entityID="http://sts.contoso.test/adfs/services/trust" xmlns="urn:oasis:names:tc:SAML:2.0:metadata">' +
    `<RoleDescriptor xsi:type="fed:ApplicationServiceType" ${roles}>${key('encryption', decrypting)}${key('signing', primary)}</RoleDescriptor>` +
    `<RoleDescriptor xsi:type="fed:SecurityTokenServiceType" ${roles}>${key('signing', primary)}${key('signing', secondary)}</RoleDescriptor>` +
    `<IDPSSODescriptor>${key('encryption', decrypting)}${key('signing', primary)}${key('signing', secondary)}</IDPSSODescriptor>` +
    `<SPSSODescriptor>${key(null, decrypting)}</SPSSODescriptor>` +
    '</EntityDescriptor>'
  );
}

export const RSA_SHA256 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256';
export const SHA256 = 'http://www.w3.org/2001/04/xmlenc#sha256';

export const ECDSA_SHA256 = 'http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256';

/** The library signs with RSA alone. */
class EcdsaSha256 {
  getAlgorithmName = (): string => ECDSA_SHA256;
  getSignature = (text: string, key: string): string =>
    sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64');
  verifySignature = (): boolean => false;
}

/** Signed with an enveloped signature that stands first in the root. */
export function signMetadata(
  xml: string,
  identity: { readonly keyPem: string; readonly pem: string },
  { method = RSA_SHA256, digest = SHA256, xpath = '/*' } = {},
): string {
  const signed = new SignedXml({
    privateKey: identity.keyPem,
    publicCert: identity.pem,
    signatureAlgorithm: method,
    canonicalizationAlgorithm: 'http://www.w3.org/2001/10/xml-exc-c14n#',
  });
  signed.SignatureAlgorithms = {
    ...signed.SignatureAlgorithms,
    [ECDSA_SHA256]: EcdsaSha256,
  };
  signed.addReference({
    xpath,
    transforms: [
      'http://www.w3.org/2000/09/xmldsig#enveloped-signature',
      'http://www.w3.org/2001/10/xml-exc-c14n#',
    ],
    digestAlgorithm: digest,
  });
  signed.computeSignature(xml, { location: { reference: '/*', action: 'prepend' } });
  return signed.getSignedXml();
}
