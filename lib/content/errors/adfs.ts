import { EXPIRED, NO_REVOCATION, NONE, UNTRUSTED_ROOT } from './causes.ts';
import type { SourceEntries } from './types.ts';

/** Microsoft's table of certificate errors of AD FS, read on 2026-11-28. */
const CERTIFICATE_EVENTS =
  'https://learn.microsoft.com/en-us/windows-server/identity/ad-fs/troubleshooting/ad-fs-tshoot-certs';
/** Of AD FS 2.0, whose events have the same numbers today. */
const PROXY_EVENTS =
  'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-R2-and-2008/ff641685(v=ws.10)';
/** Its codes, read on 2026-11-28. */
const ENTRA_CODES = 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes';

/** Event ids of the AD FS and proxy logs, and codes in their texts. */
export const adfs: SourceEntries = [
  {
    texts: [
      'MSIS3015',
      'The signing certificate of the relying party trust is not valid',
      'The signing certificate of the claims provider trust is not valid',
      'RevocationValidationException: MSIS3015',
    ],
    code: null,
    means:
      'AD FS judged a partner’s signing certificate and refused it: revoked, expired, an untrusted chain, or revocation that could not be checked.',
    findings: [...NO_REVOCATION, ...EXPIRED, ...UNTRUSTED_ROOT],
    confirm: 'federation',
    fix: 'Take the partner’s current metadata; for self-signed signing certificates set the trust’s revocation check to None.',
  },
  {
    texts: ['MSIS3014', 'The encryption certificate of the relying party trust is not valid'],
    code: null,
    means:
      'AD FS refused the certificate it is to encrypt tokens with: revoked, expired, an untrusted chain, or revocation that could not be checked because the server may not reach the CA’s addresses (HTTP, port 80).',
    findings: [...NO_REVOCATION, ...EXPIRED, ...UNTRUSTED_ROOT],
    confirm: 'federation',
    from: 'https://help.webex.com/en-us/article/WBX9000035630/SSO-Login-Failure-When-Renewing-the-SP-Certificate-Through-ADFS-as-IDP',
  },
  {
    texts: [
      'AD FS event 315',
      'An error occurred during an attempt to build the certificate chain for the claims provider trust certificate',
      'Event ID 315',
    ],
    code: 315,
    means:
      'The signing certificate of a claims provider trust was refused: revoked, out of its dates, or no chain could be built or checked for it.',
    findings: [...UNTRUSTED_ROOT, ...NO_REVOCATION, ...EXPIRED],
    confirm: 'federation',
    from: CERTIFICATE_EVENTS,
  },
  {
    texts: [
      'AD FS event 316, 317',
      'An error occurred during an attempt to build the certificate chain for the relying party trust certificate',
      'Event ID 316',
      'Event ID 317',
    ],
    code: 317,
    means:
      'The signing (316) or encryption (317) certificate of a relying party trust was refused: revoked, out of its dates, or no chain could be built or checked for it.',
    findings: [...UNTRUSTED_ROOT, ...NO_REVOCATION, ...EXPIRED],
    confirm: 'federation',
    from: CERTIFICATE_EVENTS,
  },
  {
    texts: [
      'AD FS event 381',
      'An error occurred during an attempt to build the certificate chain for configuration certificate',
      'Event ID 381',
    ],
    code: 381,
    means:
      'AD FS could not build a chain for one of its own certificates: mostly it has expired or was revoked.',
    findings: [...EXPIRED, ...NO_REVOCATION, ...UNTRUSTED_ROOT],
    confirm: 'host',
    from: CERTIFICATE_EVENTS,
  },
  {
    texts: [
      'AD FS event 385',
      'AD FS detected that one or more certificates in the configuration database need to be updated manually',
      'Event ID 385',
    ],
    code: 385,
    means:
      'One of the farm’s own certificates has expired or expires soon. Self-signed ones that AD FS renews by itself mend it without you.',
    findings: ['expired', 'expires-soon'],
    confirm: 'host',
    from: CERTIFICATE_EVENTS,
  },
  {
    texts: [
      'AD FS event 387',
      'AD FS detected that one or more of the certificates are not accessible to the service account',
      'Event ID 387',
    ],
    code: 387,
    means:
      'The service account may not read the key of a certificate: it can’t be used although it is valid.',
    findings: NONE,
    confirm: 'host',
    fix: 'certlm.msc, Personal, the certificate, All Tasks, Manage Private Keys: give the service account read. Then restart the service.',
    from: CERTIFICATE_EVENTS,
  },
  {
    texts: [
      'AD FS event 389',
      'AD FS detected that one or more of your trusts require their certificates to be updated manually',
      'Event ID 389',
    ],
    code: 389,
    means: 'A partner’s certificate has expired or expires soon, and the trust is not updated by itself.',
    findings: ['expired', 'expires-soon'],
    confirm: 'federation',
    from: CERTIFICATE_EVENTS,
  },
  {
    texts: [
      'AD FS event 133',
      'During processing of the Federation Service configuration, the element was found to have invalid data. The private key for the certificate could not be accessed',
      'The private key for the certificate that was configured could not be accessed',
      'Event ID 133',
    ],
    code: 133,
    means:
      'AD FS does not start: the key of a configured certificate is missing, may not be read by the service account, or is one of a newer provider (CNG), which AD FS of Windows Server 2012 does not use.',
    findings: NONE,
    confirm: 'host',
    fix: 'Import the certificate with its key on this node, and give the service account read on the key. If both are so: have it issued with a key of a CSP (RSA SChannel).',
    from: 'http://blog.viitaila.fi/2013/07/31/ad-fs-error-on-startup-indicating-no-access-to-private-keys-event-id-133/',
  },
  {
    texts: [
      'AD FS event 276',
      'The federation server proxy could not authenticate to the Federation Service',
      'The federation server proxy was not able to authenticate to the Federation Service',
      'Event ID 276',
    ],
    code: 276,
    means: 'AD FS does not trust the proxy that signs in to it. The chain of the service is not at fault.',
    findings: NONE,
    confirm: 'host',
    fix: 'The certificate that the proxy signs in with lives for two weeks and is renewed only while both reach each other. On the proxy establish the trust again with Install-WebApplicationProxy. If it fails at once: set both clocks, and see that an intermediate in AD FS’ Trusted Root store does not spoil client certificates (see HTTP 403.16).',
    from: PROXY_EVENTS,
  },
  {
    texts: [
      'AD FS event 275',
      'The federation server proxy could not establish a trust relationship for the Secure Sockets Layer (SSL) secure channel with the Federation Service',
      'Event ID 275',
    ],
    code: 275,
    means: 'The proxy does not trust the TLS certificate of AD FS.',
    findings: ['root-not-trusted', 'root-not-known', 'issuer-not-found', 'expired', 'host-not-covered'],
    confirm: 'host',
    from: PROXY_EVENTS,
  },
  {
    texts: [
      '0x8007520C',
      'Web Application Proxy could not connect to the AD FS configuration storage and could not load the configuration',
    ],
    code: 0x8007520c,
    means:
      'The Remote Access console of the Web Application Proxy can’t read its settings from AD FS, because the trust between the two is lost: the short-lived certificate with which the proxy signs in ran out while it did not reach AD FS.',
    findings: NONE,
    confirm: 'host',
    fix: 'If AD FS has event 276 or 394: establish the trust again with Install-WebApplicationProxy. If the certificate of the service was renewed: bring it to the proxy first.',
    from: 'https://blog.rmilne.ca/2015/04/20/adfs-2012-r2-web-application-proxy-re-establish-proxy-trust/',
  },
  {
    texts: [
      'Proxy event 394, 422',
      'The federation server proxy could not renew its trust with the Federation Service',
      'Unable to retrieve proxy configuration data from the Federation Service',
      'Event ID 394',
      'Event ID 422',
      'Event ID 244',
      'Proxy event 224',
      'WAP event 224',
      'Event ID 224',
      'The federation server proxy configuration could not be updated with the latest configuration on the federation service',
    ],
    code: 422,
    means:
      'The proxy does not trust the chain of AD FS, or AD FS no longer knows the proxy’s own certificate: after the TLS certificate was replaced on one of both only, or a device between them ends TLS.',
    findings: ['root-not-trusted', 'issuer-not-found', 'expired', 'host-not-covered'],
    confirm: 'host',
    fix: 'If the event says 401 or AD FS has event 276: the proxy’s own certificate is over or unknown; establish the trust again (Install-WebApplicationProxy; if the wizard can’t start, set ProxyConfigurationStatus under HKLM\\SOFTWARE\\Microsoft\\ADFS to 1 first). If it says that the connection or its certificate is not trusted: bring the same certificate to both, with its chain. If it comes back every two weeks: a device between them ends TLS, or the clocks differ; nothing may stand between proxy and AD FS.',
    from: 'https://jaapwesselius.com/tag/adfs/',
  },
  {
    texts: ['ID4037', 'The key needed to verify the signature could not be resolved'],
    code: null,
    means:
      'A token or request was signed with a key that the reader does not have: the signer’s certificate was never given to it, or the one it has is out of date.',
    findings: NONE,
    confirm: 'federation',
    from: 'https://support.microsoft.com/en-gb/help/2915817/sharepoint-2010-2013-site-configured-to-use-microsoft-account-fails',
    fix: 'Give the partner the current metadata; at Entra ID run Update-MgDomainFederationConfiguration.',
  },
  {
    texts: ['ID4175', 'The issuer of the security token was not recognized by the IssuerNameRegistry'],
    code: null,
    means:
      'The thumbprint of the certificate that signed the token is not in the application’s list of trusted issuers: the list has an older one, or one that was copied out of the console with an invisible mark in front.',
    findings: NONE,
    confirm: 'federation',
    fix: 'Put the thumbprint of the current token signing certificate into the application’s list of trusted issuers, typed or copied without spaces and marks.',
    from: 'https://github.com/dotnet/docs/blob/f5c5e9cc3a3c55f09fe6b40530a83605ba1975da/docs/framework/security/how-to-debug-claims-aware-applications-and-services-using-wif-tracing.md',
  },
];

/** What Entra ID says when it does not accept a federated token. */
export const entra: SourceEntries = [
  {
    texts: ['AADSTS50008', 'SAML token is invalid', 'Unable to verify token signature'],
    code: null,
    means:
      'Entra ID refused the token of your federation service: what it says of the user is missing or wrong. If the sentence after the number says that the signature could not be verified, the token was signed with a certificate that Entra ID does not know.',
    findings: NONE,
    confirm: 'federation',
    fix: 'Compare the signing certificate in the metadata with Get-MgDomainFederationConfiguration, and update what Entra ID has.',
    from: ENTRA_CODES,
  },
  {
    texts: ['AADSTS500081'],
    code: null,
    means:
      'Reports agree that Entra ID could not verify the signature of the SAML token, mostly because it was signed with a key that Entra ID does not have for the domain. Microsoft’s own list leaves the number out: the sentence after it has the last word.',
    findings: NONE,
    confirm: 'federation',
    fix: 'If the sentence speaks of the signature: update the signing certificate that Entra ID has. If it speaks of times: set the clock of the federation service. Else look at the token itself (AD FS, PingFederate or whichever issued it).',
  },
  {
    texts: ['AADSTS50107', 'The requested federation realm object does not exist'],
    code: null,
    means:
      'The issuer that the federation service states is not the one Entra ID has for the domain: not a matter of the chain.',
    findings: NONE,
    confirm: 'federation',
    from: 'https://learn.microsoft.com/en-us/troubleshoot/azure/active-directory/authentication-fails-with-error',
    fix: 'Compare the issuer in the metadata with the domain’s federation settings.',
  },
];
