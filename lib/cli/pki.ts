/**
 * Makes certificate hierarchies: for the examples of the start page, and for tests and benchmarks. The
 * default is a certificate that a strict Web PKI verifier accepts (CA/B Baseline Requirements); every fault
 * is an option. Keys are fresh, times are those given.
 */
import 'reflect-metadata'; // @peculiar/x509 needs it, and before itself
import { X509Certificate, X509CertificateGenerator, cryptoProvider } from '@peculiar/x509';
import { makeExtensions } from './pki/extensions.ts';
import { type KeyKind, makeKeys, toPem } from './pki/keys.ts';
import type { CertificateOptions } from './pki/options.ts';
import { breakSignature, resign } from './pki/resign.ts';

export { privateKeyPem, toPem } from './pki/keys.ts';
export type { KeyKind } from './pki/keys.ts';
export { dns } from './pki/options.ts';
export type { CertificateOptions, RawExtension } from './pki/options.ts';

cryptoProvider.set(crypto);

/** A certificate and its keys. */
export interface Issued {
  readonly der: Uint8Array<ArrayBuffer>;
  readonly pem: string;
  readonly keys: CryptoKeyPair;
  /** Subject as encoded in it, for use as an issuer. */
  readonly certificate: X509Certificate;
}

/** Makes a self-signed CA certificate: a root. */
export async function createAuthority(options: CertificateOptions): Promise<Issued> {
  return make({ ca: true, keyUsage: ['keyCertSign', 'cRLSign'], ...options }, null);
}

/** Issues a CA certificate: an intermediate that may issue server certificates and no further CA. */
export async function issueAuthority(issuer: Issued, options: CertificateOptions): Promise<Issued> {
  return make(
    {
      ca: true,
      ...(options.ca === false || options.ca === null ? {} : { pathLength: 0 }),
      keyUsage: ['keyCertSign', 'cRLSign', 'digitalSignature'],
      purposes: ['serverAuth'],
      ...options,
    },
    issuer,
  );
}

/** Issues a server certificate. Its names have to be given: `names: dns('sts.contoso.com')`. */
export async function issue(issuer: Issued, options: CertificateOptions): Promise<Issued> {
  return make({ ca: false, keyUsage: ['digitalSignature'], purposes: ['serverAuth'], ...options }, issuer);
}

/** A server certificate that vouches for itself. */
export async function selfSigned(options: CertificateOptions): Promise<Issued> {
  return make({ ca: false, keyUsage: ['digitalSignature'], purposes: ['serverAuth'], ...options }, null);
}

async function make(options: CertificateOptions, issuer: Issued | null): Promise<Issued> {
  const key: KeyKind | CryptoKeyPair = options.key ?? 'p256';
  const keys = typeof key === 'string' ? await makeKeys(key) : key;
  const signer =
    options.wrongSigner === true ? await sameKindOfKeys(issuer?.keys ?? keys) : (issuer?.keys ?? keys);
  const extensions =
    options.version === 1
      ? []
      : await makeExtensions(options, {
          subject: keys.publicKey,
          issuer: issuer ? subjectKeyIdentifierOf(issuer) : null,
        });
  const hash = options.hash ?? 'sha256';
  const made = await X509CertificateGenerator.create({
    subject: options.subject,
    issuer: issuer ? issuer.certificate.subjectName : options.subject,
    serialNumber: options.serial ?? randomSerial(),
    notBefore: options.notBefore,
    notAfter: options.notAfter,
    publicKey: keys.publicKey,
    signingKey: signer.privateKey,
    signingAlgorithm: {
      name: signer.privateKey.algorithm.name,
      hash: hash === 'md5' ? 'SHA-256' : `SHA-${hash.slice(3)}`,
    },
    extensions: [...extensions],
  });
  const der = finish(new Uint8Array(made.rawData), signer.privateKey, options);
  // The library refuses to parse very large certificates, though it makes them.
  const certificate = der.length === made.rawData.byteLength ? made : new X509Certificate(der);
  return { der, pem: toPem('CERTIFICATE', der), keys, certificate };
}

/** The faults that the library can't make. */
function finish(
  der: Uint8Array<ArrayBuffer>,
  key: CryptoKey,
  { hash, version, brokenSignature }: CertificateOptions,
): Uint8Array<ArrayBuffer> {
  const changes = { md5: hash === 'md5', version1: version === 1 };
  const signed = changes.md5 || changes.version1 ? resign(der, key, changes) : der;
  return brokenSignature === true ? breakSignature(signed) : signed;
}

function subjectKeyIdentifierOf({ certificate }: Issued): string | null {
  const extension = certificate.getExtension('2.5.29.14');
  return extension && 'keyId' in extension && typeof extension.keyId === 'string' ? extension.keyId : null;
}

/** Another pair of the same algorithm and size. */
async function sameKindOfKeys(keys: CryptoKeyPair): Promise<CryptoKeyPair> {
  const other = await crypto.subtle.generateKey(keys.privateKey.algorithm, true, ['sign', 'verify']);
  if (!('privateKey' in other)) throw new TypeError('No key pair.');
  return other;
}

/** 127 random bits: positive, and more than the 64 that the Baseline Requirements ask (§7.1). */
function randomSerial(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return Buffer.from(bytes).toString('hex');
}
