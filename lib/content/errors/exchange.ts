import { EXPIRED, NAME, NONE, NO_REVOCATION, UNTRUSTED_ROOT } from './causes.ts';
import type { SourceEntries } from './types.ts';

/** What the reasons in “Certificate validation failure” mean, read on 2026-11-28. */
const REASONS =
  'https://learn.microsoft.com/en-us/previous-versions/office/exchange-server-api/ff454232(v=exchg.150)';

/** Exchange on premises and hybrid mail flow. */
export const exchange: SourceEntries = [
  {
    texts: [
      '454 4.7.5 Certificate validation failure',
      'Certificate validation failure, Reason:UntrustedRoot',
      '450 4.7.320 Certificate validation failed',
    ],
    code: null,
    means:
      'One mail server refuses the other’s certificate: an own or private CA is never accepted for hybrid mail flow, and a gap counts as an untrusted root.',
    findings: UNTRUSTED_ROOT,
    confirm: 'host',
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
    means: 'A certificate of the transport service has expired.',
    findings: EXPIRED,
    confirm: 'host',
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
      'The other side demands TLS and was not offered it, mostly because no certificate fits the connector’s name, or a firewall takes STARTTLS out.',
    findings: NONE,
    confirm: 'host',
    fix: 'Check the host on port 25 here: if STARTTLS is not offered from outside, look for SMTP inspection on the firewall (“XXXXXXXX” in the greeting) and for event 12014.',
  },
];
