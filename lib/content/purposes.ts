/** What certificates are that are no server's: how a result names them, and what is told when they are in order. */
import type { PurposeId } from '#lib/core/purpose/types.ts';

export interface PurposeWords {
  /** For a choice: "CA certificates". */
  readonly name: string;
  /** What it is, before the judgement; `label` in quotation marks, `count` of certificates judged. */
  readonly lead: (label: string, count: number) => string;
  /** Said when nothing speaks against it. */
  readonly fine: string;
  /** Said behind what speaks against it. */
  readonly otherwise: string;
}

/** English, as the technical articles are. Every purpose but a server's, whose sentence is in the catalogue. */
export const PURPOSE_WORDS: Readonly<Record<Exclude<PurposeId, 'server'>, PurposeWords>> = {
  client: {
    name: 'TLS client',
    lead: (label) => `${label} is a client certificate, for signing in, and not a server’s.`,
    fine: 'Its chain holds for client authentication.',
    otherwise: '',
  },
  'proxy-trust': {
    name: 'Web Application Proxy trust',
    lead: (label) =>
      `${label} is the certificate with which a Web Application Proxy signs in to AD FS; it makes and renews it by itself, and signed by itself is right for it.`,
    fine: 'It is in date; there is nothing to do.',
    otherwise: 'On the proxy run Install-WebApplicationProxy again.',
  },
  ca: {
    name: 'CA certificates',
    lead: (label, count) =>
      count === 1
        ? `${label} is a CA certificate; the server’s own certificate is missing from this.`
        : `These are ${String(count)} CA certificates; the server’s own certificate is missing from this, as from a chain.pem, a trust store or a profile with a root.`,
    fine: 'Each is in order, up to a root that is known here.',
    otherwise: '',
  },
  signing: {
    name: 'Token signing and decrypting',
    lead: (_, count) =>
      count === 1
        ? 'This certificate signs or decrypts tokens (AD FS, SAML); it is not what a server shows, and signed by itself is right for it.'
        : `These ${String(count)} certificates sign or decrypt tokens (AD FS, SAML); they are not what a server shows, and signed by themselves is right for them.`,
    fine: 'All are in date; there is nothing to do.',
    otherwise:
      'Relying parties refuse sign-ins by it: on AD FS see Get-AdfsCertificate, renew with Update-AdfsCertificate, and give the new one to relying parties that do not read the metadata.',
  },
  kdc: {
    name: 'Domain controller (KDC)',
    lead: (label) => `${label} is the certificate of a domain controller.`,
    fine: 'Its chain holds for Kerberos and server authentication.',
    otherwise: '',
  },
  radius: {
    name: 'RADIUS / EAP',
    lead: (label) => `${label} is the certificate of a RADIUS server (EAP).`,
    fine: 'Its chain holds for EAP; clients have to trust its root for networks, and to know its name.',
    otherwise: '',
  },
  ocsp: {
    name: 'OCSP responder',
    lead: (label) => `${label} is the certificate of an OCSP responder, not a server’s.`,
    fine: 'Its chain holds for signing OCSP answers.',
    otherwise: '',
  },
  code: {
    name: 'Code signing',
    lead: (label) => `${label} is a certificate for signing code, not a server’s.`,
    fine: 'Its chain holds for code signing.',
    otherwise: '',
  },
  mail: {
    name: 'S/MIME',
    lead: (label) => `${label} is a certificate for mail (S/MIME), not a server’s.`,
    fine: 'Its chain holds for mail.',
    otherwise: '',
  },
  timestamp: {
    name: 'Time stamping',
    lead: (label) => `${label} is the certificate of a time-stamping service, not a server’s.`,
    fine: 'Its chain holds for time stamps.',
    otherwise: '',
  },
  precertificate: {
    name: 'Precertificate',
    lead: (label) =>
      `${label} is a precertificate, made for the logs of Certificate Transparency alone and never valid on a server: take the final certificate (same serial number and names) from the CA, or the second entry of the search.`,
    fine: '',
    otherwise: '',
  },
  other: {
    name: 'Another purpose',
    lead: (label) => `${label} names purposes that are none of a server’s.`,
    fine: 'Its chain holds.',
    otherwise: '',
  },
};
