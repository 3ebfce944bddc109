/** What certificates are that are no server's: how a result names them, and what is told when they are in order. */
import type { PurposeId } from '#lib/core/purpose/types.ts';

interface PurposeWords {
  /** The judged certificate in the drawing: "CA certificate". */
  readonly role: string;
  /** What it is, before the judgement; `label` in quotation marks, `count` of certificates judged. */
  readonly lead: (label: string, count: number) => string;
  /** Said when nothing speaks against it. */
  readonly fine: string;
  /** What it means when it is out of date; "" where that goes without saying. */
  readonly ended: string;
  /** What to do about what speaks against it: the whole plan. */
  readonly repair: string;
}

/** English, as the technical articles are. Every purpose but a server's, whose sentence is in the catalogue. */
export const PURPOSE_WORDS: Readonly<Record<Exclude<PurposeId, 'server'>, PurposeWords>> = {
  client: {
    role: 'Client certificate',
    lead: (label) => `${label} is a client certificate, for signing in, and not a server’s.`,
    fine: 'Its chain holds for client authentication.',
    ended: '',
    repair:
      'Have it issued again, or its chain completed, where it came from; on no web server is anything to be changed.',
  },
  'proxy-trust': {
    role: 'Proxy trust certificate',
    lead: (label) =>
      `${label} is the certificate with which a Web Application Proxy signs in to AD FS; it makes and renews it by itself, and signed by itself is right for it.`,
    fine: 'It is in date; there is nothing to do.',
    ended: '',
    repair:
      'On the proxy run Install-WebApplicationProxy again; AD FS then makes a new trust. It is not a certificate to bind or to buy.',
  },
  ca: {
    role: 'CA certificate',
    lead: (label, count) =>
      count === 1
        ? `${label} is a CA certificate; the server’s own certificate is missing from this.`
        : `These are ${String(count)} CA certificates; the server’s own certificate is missing from this, as from a chain.pem, a trust store or a profile with a root.`,
    fine: 'Each is in order, up to a root that is known here.',
    ended:
      'Take it out of the file where one of its name that is in date stands beside it, or replace it by its successor.',
    repair:
      'Give the server’s own certificate too (fullchain.pem in place of chain.pem), or the host. To use these as roots or as missing issuers, add them under “Trusted roots”.',
  },
  signing: {
    role: 'Token certificate',
    lead: (_, count) =>
      count === 1
        ? 'This certificate signs or decrypts tokens (AD FS, SAML); it is not what a server shows, and no CA has to vouch for it.'
        : `These ${String(count)} certificates sign or decrypt tokens (AD FS, SAML); they are not what a server shows, and no CA has to vouch for them.`,
    fine: 'All are in date; there is nothing to do.',
    ended: 'Sign-in by tokens fails at every relying party that checks with it.',
    repair:
      'On AD FS look at Get-AdfsCertificate and at AutoCertificateRollover in Get-AdfsProperties, renew with Update-AdfsCertificate, and give the new certificate to relying parties that do not read the metadata.',
  },
  kdc: {
    role: 'Domain controller’s certificate',
    lead: (label) => `${label} is the certificate of a domain controller.`,
    fine: 'Its chain holds for Kerberos and server authentication.',
    ended: '',
    repair:
      'Renew it from the domain controller’s own template (Kerberos Authentication), and see that the issuing CA is in the NTAuth store.',
  },
  radius: {
    role: 'RADIUS server’s certificate',
    lead: (label) => `${label} is the certificate of a RADIUS server (EAP).`,
    fine: 'Its chain holds for EAP; clients have to trust its root for networks, and to know its name.',
    ended: '',
    repair:
      'Renew it on the RADIUS server, choose the new one in the network policy, and bring its root to the clients’ network profiles.',
  },
  ocsp: {
    role: 'OCSP responder’s certificate',
    lead: (label) => `${label} is the certificate of an OCSP responder, not a server’s.`,
    fine: 'Its chain holds for signing OCSP answers.',
    ended: '',
    repair:
      'Have it issued again, or its chain completed, where it came from; on no web server is anything to be changed.',
  },
  code: {
    role: 'Code-signing certificate',
    lead: (label) => `${label} is a certificate for signing code, not a server’s.`,
    fine: 'Its chain holds for code signing.',
    ended: '',
    repair:
      'Have it issued again, or its chain completed, where it came from; on no web server is anything to be changed.',
  },
  mail: {
    role: 'Mail certificate',
    lead: (label) => `${label} is a certificate for mail (S/MIME), not a server’s.`,
    fine: 'Its chain holds for mail.',
    ended: '',
    repair:
      'Have it issued again, or its chain completed, where it came from; on no web server is anything to be changed.',
  },
  timestamp: {
    role: 'Time-stamping certificate',
    lead: (label) => `${label} is the certificate of a time-stamping service, not a server’s.`,
    fine: 'Its chain holds for time stamps.',
    ended: '',
    repair:
      'Have it issued again, or its chain completed, where it came from; on no web server is anything to be changed.',
  },
  precertificate: {
    role: 'Precertificate',
    lead: (label) =>
      `${label} is a precertificate, made for the logs of Certificate Transparency alone and never valid on a server: the final certificate has the same serial number and names.`,
    fine: '',
    ended: '',
    repair:
      'Take the final certificate from the CA, or from the log’s other entry of the same serial number, and install that. Nothing has to be issued again.',
  },
  other: {
    role: 'Certificate',
    lead: (label) => `${label} names purposes that are none of a server’s.`,
    fine: 'Its chain holds.',
    ended: '',
    repair:
      'Have it issued again, or its chain completed, where it came from; on no web server is anything to be changed.',
  },
};
