/** What to do about what speaks against certificates that are no server's: the whole plan. */
import type { PurposeId } from '#lib/core/purpose/types.ts';

/**
 * English, as the technical articles are; what they are is said in the part `purposes` of the catalogue, and there
 * too what is to be done about a file of CA certificates.
 */
export const PURPOSE_REPAIRS: Readonly<Record<Exclude<PurposeId, 'server' | 'ca'>, string>> = {
  client:
    'Have it issued again, or its chain completed, where it came from; on no web server is anything to be changed.',
  'proxy-trust':
    'On the proxy run Install-WebApplicationProxy again; AD FS then makes a new trust. It is not a certificate to bind or to buy.',
  signing:
    'On AD FS look at Get-AdfsCertificate and at AutoCertificateRollover in Get-AdfsProperties, renew with Update-AdfsCertificate, and give the new certificate to relying parties that do not read the metadata.',
  kdc: 'Renew it from the domain controller’s own template (Kerberos Authentication), and see that the issuing CA is in the NTAuth store.',
  radius:
    'Renew it on the RADIUS server, choose the new one in the network policy, and bring its root to the clients’ network profiles.',
  ocsp: 'Have it issued again, or its chain completed, where it came from; on no web server is anything to be changed.',
  code: 'Have it issued again, or its chain completed, where it came from; on no web server is anything to be changed.',
  mail: 'Have it issued again, or its chain completed, where it came from; on no web server is anything to be changed.',
  timestamp:
    'Have it issued again, or its chain completed, where it came from; on no web server is anything to be changed.',
  precertificate:
    'Take the final certificate from the CA, or from the log’s other entry of the same serial number, and install that. Nothing has to be issued again.',
  other:
    'Have it issued again, or its chain completed, where it came from; on no web server is anything to be changed.',
};
