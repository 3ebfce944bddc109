import { EXPIRED, NAME, NONE, NO_REVOCATION, UNTRUSTED_ROOT } from './causes.ts';
import type { SourceEntries } from './types.ts';

/** What the reasons in “Certificate validation failure” mean, read on 2026-11-28. */
const REASONS =
  'https://learn.microsoft.com/en-us/previous-versions/office/exchange-server-api/ff454232(v=exchg.150)';

/** Mail that Exchange Online can't deliver over a connector, read on 2026-11-28. */
const CONNECTORS =
  'https://github.com/MicrosoftDocs/defender-docs/blob/public/defender-office-365/connectors-mail-flow-intelligence.md';

/** Exchange on premises and hybrid mail flow. */
export const exchange: SourceEntries = [
  {
    texts: [
      '454 4.7.5 Certificate validation failure',
      'Certificate validation failure, Reason:UntrustedRoot',
    ],
    code: null,
    means:
      'The Exchange server refuses the certificate of the other mail server. With UntrustedRoot its own list of roots may be old: Microsoft 365’s root is not on it.',
    findings: UNTRUSTED_ROOT,
    confirm: 'host',
    from: 'https://thecloudtechnologist.com/2018/12/15/how-to-fix-exchange-online-hybrid-outbound-connector-454-4-7-5-certificate-validation-failure/',
  },
  {
    texts: ['450 4.7.320 Certificate validation failed'],
    code: null,
    means:
      'Exchange Online refuses the certificate of your mail server: it is expired, for another name, or not valid any more. The words after the number say which.',
    findings: [...EXPIRED, ...NAME, ...UNTRUSTED_ROOT],
    confirm: 'host',
    from: CONNECTORS,
  },
  {
    texts: [
      '454 4.7.5 The certificate specified in TlsCertificateName of the SendConnector could not be found',
      'TLS negotiation failed with error NoCredentials',
    ],
    code: null,
    means:
      'The connector still names the certificate of before, or the new one is not enabled for SMTP or not valid: after a renewal the name in the connectors has to be set again.',
    findings: NONE,
    confirm: 'host',
    fix: 'Set TlsCertificateName of the send and receive connectors to issuer and subject of the new certificate (the commands stand under Exchange, “Replace the server’s certificate”), and see with Get-ExchangeCertificate that it has SMTP and the status Valid.',
    from: 'https://learn.microsoft.com/en-us/archive/blogs/lalitbisht/mailflow-issue-from-exchange-on-prem-to-office-365',
  },
  {
    texts: [
      'Certificate validation failure, Reason:SubjectMismatch',
      'Reason:SubjectMismatch',
      '450 4.7.320 Certificate validation failed SubjectMismatch',
    ],
    code: null,
    means: 'The certificate is not for the name that the connector demands (TlsDomain).',
    findings: NAME,
    confirm: 'host',
    from: REASONS,
  },
  {
    texts: ['Certificate validation failure, Reason:CertificateExpired', 'Reason:CertificateExpired'],
    code: null,
    means: 'A certificate that the mail server’s chain needs is out of its dates.',
    findings: EXPIRED,
    confirm: 'host',
    from: REASONS,
  },
  {
    texts: [
      'Certificate validation failure, Reason:RevocationStatusUnknown',
      'Reason:RevocationStatusUnknown',
    ],
    code: null,
    means: 'The mail server could not learn whether the certificate was revoked.',
    findings: NO_REVOCATION,
    confirm: 'revocation',
  },
  {
    texts: [
      'MSExchangeTransport event 12014',
      'Microsoft Exchange could not find a certificate that contains the domain name',
      'Event ID 12014',
    ],
    code: 12014,
    means:
      'No certificate enabled for SMTP lists the name of the connector, so STARTTLS is not offered for it.',
    findings: ['host-not-covered'],
    confirm: 'host',
    fix: 'Enable a certificate with that name for SMTP, or give the connector the name that the certificate has. After a renewal set TlsCertificateName again.',
    from: 'https://technet.microsoft.com/en-us/library/bb510128.aspx',
  },
  {
    texts: [
      'MSExchangeTransport event 12015, 12016',
      'An internal transport certificate expired',
      'There is no valid SMTP Transport Layer Security (TLS) certificate for the FQDN',
      'There is no valid SMTP TLS certificate for the FQDN',
      'Event ID 12016',
    ],
    code: 12016,
    means: 'The certificate that a connector uses for TLS has expired.',
    findings: EXPIRED,
    confirm: 'host',
    from: 'https://technet.microsoft.com/en-us/library/ff983405(v=exchg.141)',
  },
  {
    texts: [
      'MSExchangeTransport event 12017, 12018',
      'The STARTTLS certificate will expire soon',
      'Event ID 12018',
    ],
    code: 12018,
    means: 'A certificate of the transport service expires soon.',
    findings: ['expires-soon'],
    confirm: 'host',
    from: 'https://technet.microsoft.com/zh-cn/library/ff982351(v=exchg.141).aspx',
  },
  {
    texts: [
      'The remote certificate is invalid according to the validation procedure (hybrid free/busy)',
      'The request failed. The underlying connection was closed: Could not establish trust relationship for the SSL/TLS secure channel.',
    ],
    code: null,
    means:
      'Exchange, or Exchange Online, does not accept the chain of the other side’s web services: free/busy, mailbox moves and mail tips fail.',
    findings: [...UNTRUSTED_ROOT, 'issuer-not-found', 'host-not-covered'],
    confirm: 'domain',
  },
  {
    texts: [
      '450 4.4.317 Cannot connect to remote server',
      'STARTTLS is required to send mail',
      '451 5.7.3 STARTTLS is required to send mail',
    ],
    code: null,
    means:
      'Exchange Online reached the mail server and got an error at once, or the connector demands TLS and the server does not offer it.',
    findings: NONE,
    confirm: 'host',
    from: CONNECTORS,
    fix: 'Check the host on port 25 here: if STARTTLS is not offered from outside, look for SMTP inspection on the firewall (“XXXXXXXX” in the greeting) and for event 12014.',
  },
];
