import { UNVERIFIED } from '#lib/core/source.ts';
import { ENABLE_EXCHANGE_CERTIFICATE, GET_EXCHANGE_CERTIFICATE } from '../parts/documents.ts';
import { lines, ps } from '../parts/command.ts';
import type { FixValues, ServerContent, Step } from '../parts/types.ts';
import { HOW_WINDOWS, windowsRecipes } from '../parts/windows-store.ts';

const RESTART: Step = {
  text: 'Let web and mail services take it up.',
  source: UNVERIFIED,
  command: lines(ps`iisreset /noforce`, ps`Restart-Service -Name MSExchangeTransport`),
  disrupts:
    'Outlook, ActiveSync and mail flow of this server pause for about a minute; mail is queued, not lost.',
};

/** Names the certificate in `$cert` in the connectors of a hybrid set-up. */
const NAME_CONNECTORS = [
  ps`$name = "<I>$($cert.Issuer)<S>$($cert.Subject)"`,
  ps`Get-SendConnector 'Outbound to Office 365*' | Set-SendConnector -TlsCertificateName $name`,
  ps`Get-ReceiveConnector | Where-Object { $_.TlsCertificateName } | Set-ReceiveConnector -TlsCertificateName $name`,
];

const CONNECTORS: Step = {
  text: 'In a hybrid set-up the connectors name issuer and subject. After a change of either, set them again, or run the Hybrid Configuration Wizard.',
  source: UNVERIFIED,
  command: lines(ps`$cert = Get-ExchangeCertificate -Thumbprint $new`, ...NAME_CONNECTORS),
};

const TAKES_UP = {
  step: RESTART,
  assign: (): readonly Step[] => [
    {
      text: 'In the Exchange Management Shell, enable it. Add POP and IMAP if you offer them, but not with a wildcard certificate: that needs Set-PopSettings and Set-ImapSettings. Answer no to overwriting the default SMTP certificate, which the servers use among themselves.',
      source: ENABLE_EXCHANGE_CERTIFICATE,
      command: ps`Enable-ExchangeCertificate -Thumbprint $new -Services 'IIS, SMTP'`,
    },
    CONNECTORS,
  ],
  assignOld: ({ leaf }: FixValues): readonly Step[] => [
    {
      text: 'Enable the present certificate again, and set the connectors’ names back.',
      source: UNVERIFIED,
      command: lines(
        ps`Enable-ExchangeCertificate -Thumbprint ${leaf.thumbprint} -Services 'IIS, SMTP'`,
        ps`$cert = Get-ExchangeCertificate -Thumbprint ${leaf.thumbprint}`,
        ...NAME_CONNECTORS,
      ),
    },
  ],
  show: {
    text: 'The new certificate must list the services, with status Valid.',
    source: GET_EXCHANGE_CERTIFICATE,
    command: ps`Get-ExchangeCertificate | Format-List 'Subject', 'Services', 'Status', 'NotAfter', 'Thumbprint', 'CertificateDomains'`,
  },
};

export const exchange: ServerContent<'exchange'> = {
  id: 'exchange',
  title: 'Exchange',
  how: [
    HOW_WINDOWS,
    { text: 'Web (443) and mail (25, 587) may use different certificates.', source: UNVERIFIED },
  ],
  recipes: windowsRecipes(TAKES_UP),
};
