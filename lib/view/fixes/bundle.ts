/** A list of certificates in the file formats that servers take. */
import { zipSync } from 'fflate';
import { encode, encodeOid } from '#lib/core/der/encode.ts';
import type { CertificateView } from '#lib/core/report/types.ts';
import { singleFileName } from './bundle-names.ts';
import { toPem } from '../pem.ts';

const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
/** [0], constructed: EXPLICIT around SignedData, IMPLICIT for its certificates. */
const CONTEXT_0 = 0xa0;
const OID = { data: '1.2.840.113549.1.7.1', signedData: '1.2.840.113549.1.7.2' } as const;

const derOf = ({ der }: CertificateView): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(der), (character) => character.charCodeAt(0));

/** All certificates as PEM, in order: `ssl_certificate` of nginx, `fullchain.pem`. */
export const fullChainPem = (bundle: readonly CertificateView[]): string =>
  bundle.map(({ der }) => toPem(der)).join('');

/** Everything after the server's own certificate: `SSLCertificateChainFile`, “CA bundle” fields. */
export const intermediatesPem = (bundle: readonly CertificateView[]): string => fullChainPem(bundle.slice(1));

/**
 * A certificates-only PKCS #7 (RFC 2315 §9.1: SignedData without signers), DER, for Windows and appliances.
 * The certificates keep their order: a SET has none, but tools show and install them as they come.
 */
export function toPkcs7(bundle: readonly CertificateView[]): Uint8Array<ArrayBuffer> {
  const signedData = encode(SEQUENCE, [
    encode(INTEGER, [Uint8Array.of(1)]),
    encode(SET, []),
    encode(SEQUENCE, [encodeOid(OID.data)]),
    encode(CONTEXT_0, bundle.map(derOf)),
    encode(SET, []),
  ]);
  return new Uint8Array(encode(SEQUENCE, [encodeOid(OID.signedData), encode(CONTEXT_0, [signedData])]));
}

/** The earliest time a ZIP file can state; a fixed one makes equal bundles equal files. */
const ZIP_TIME = '1980-01-02T00:00:00Z';

/** Single DER files, numbered in order: “1-sts.contoso.com.cer”, “2-contoso-issuing-ca-2.cer”. */
export function toZip(bundle: readonly CertificateView[]): Uint8Array<ArrayBuffer> {
  const files = bundle.map((certificate, index) => {
    return [singleFileName(certificate, index), [derOf(certificate), { mtime: ZIP_TIME }]] as const;
  });
  return new Uint8Array(
    zipSync(Object.fromEntries(files.map(([name, [der, options]]) => [name, [der, options]]))),
  );
}
