/**
 * IIS and the Lync and Skype for Business services refuse each other's, or a proxy's, client certificates. Since
 * Windows Server 2012 one certificate in the Trusted Root store that did not sign itself is enough for it.
 */
import { EXPIRED, NONE, REVOKED, UNTRUSTED_ROOT } from './causes.ts';
import { row } from './row.ts';
import type { SourceEntries } from './types.ts';

const KB_2802568 = 'https://support.microsoft.com/kb/2802568';
const IIS_CODES =
  'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code';
const KB_2901554 = 'https://support.microsoft.com/kb/2901554';

/** Finds what does not belong among the roots, and moves it where it does. */
export const MISPLACED_ROOTS =
  'On every server of the pool or farm, look for certificates among the roots that did not sign themselves: Get-ChildItem Cert:\\LocalMachine\\Root | Where-Object { $_.Issuer -ne $_.Subject }. Move each to the intermediates: Get-ChildItem Cert:\\LocalMachine\\Root | Where-Object { $_.Issuer -ne $_.Subject } | Move-Item -Destination Cert:\\LocalMachine\\CA. If a group policy puts them there, take them out of the policy too, else they come back. Then restart the services.';

/** HTTP answers of IIS about client certificates, and the events that go with them. */
export const clientCertificates: SourceEntries = [
  row(
    [
      'HTTP Error 403.16',
      '403.16',
      '403.16 Client certificate is untrusted or invalid',
      'Forbidden: Client Certificate is Untrusted or Invalid',
    ],
    'The server does not trust a client’s certificate. Most often its own Trusted Root store holds an intermediate (a certificate that did not sign itself); else the root of the client’s CA is missing there.',
    UNTRUSTED_ROOT,
    {
      fix: `First: ${MISPLACED_ROOTS} If nothing was listed: put the root of the CA that issued the client’s certificate into the server’s Trusted Root store. If the store holds some hundred roots: take out those that no client of this server comes from.`,
      from: KB_2802568,
    },
  ),
  row(
    [
      'HTTP Error 403.7',
      '403.7',
      '403.7 Client certificate required',
      'Forbidden: Client certificate required',
    ],
    'The server asks for a client certificate and the client sent none: it has none that fits, or the list of CAs that the server sends does not name its CA. An intermediate among the server’s roots keeps CAs off that list.',
    NONE,
    {
      fix: 'If the client has a certificate: see that it has its key, the purpose client authentication, and comes from a CA that the server trusts. If the server’s root store is full (Schannel event 36885): clear it, or set SendTrustedIssuerList to 0. If nobody should be asked: set “Client certificates” in the site’s SSL settings to Ignore.',
      from: KB_2802568,
    },
  ),
  row(
    [
      'HTTP Error 403.13',
      '403.13',
      '403.13 Client certificate revoked',
      'Forbidden: Client certificate has been revoked',
    ],
    'A client’s certificate was revoked, or the server could not find out: IIS shows the same for both.',
    [...REVOKED, 'revocation-unreachable'],
    {
      confirm: 'revocation',
      fix: 'If it was revoked: the client needs a new one. If the list can’t be reached from the server: open the way to the addresses in the certificate (certutil -verify -urlfetch FILE shows which).',
    },
  ),
  row(
    ['HTTP Error 403.17', '403.17', '403.17 Client certificate has expired or is not yet valid'],
    'A client’s certificate is out of its dates, by the clock of the server.',
    EXPIRED,
    {
      from: IIS_CODES,
      fix: 'If the certificate is over: renew it on the client. If its dates are right: set the server’s clock.',
    },
  ),
  row(
    [
      'LS User Services event 32042',
      '32042 Invalid incoming HTTPS certificate',
      'Invalid incoming HTTPS certificate',
      'Event ID 32042',
    ],
    'A Front End refuses the certificate with which a server signs in to it. On Windows Server 2012 and later an intermediate in the Trusted Root store does this; else the certificate named in the event has expired or is not trusted.',
    [...UNTRUSTED_ROOT, ...EXPIRED],
    {
      code: 32042,
      fix: `First: ${MISPLACED_ROOTS} If nothing was listed: check the certificate that the event names for its dates, and its chain on this server with certutil -verify -urlfetch. Contacts, conferences and presence fail as long as it stays so, while sign-in works.`,
      from: KB_2901554,
    },
  ),
  row(
    [
      'LS MCU Infrastructure event 61045',
      'The Web Conferencing Server failed to send C3P notifications to the focus',
      'Event ID 61045',
    ],
    'A conferencing service can’t reach the Front End over HTTPS: with event 32042 beside it, its certificate is refused.',
    UNTRUSTED_ROOT,
    { code: 61045, fix: MISPLACED_ROOTS, from: KB_2901554 },
  ),
  row(
    [
      'The certificate received from the remote client application is not suitable for direct mapping to a client system account',
      'Schannel event 36878',
      'Event ID 36878',
    ],
    'A client’s certificate can’t stand for a Windows account: the CA that issued it is not trusted enough for that.',
    NONE,
    {
      code: 36878,
      fix: 'If the certificate is to sign in to an account: the CA that issued it must be in the enterprise’s NTAuth store (certutil -viewstore -enterprise NTAuth shows it; certutil -dspublish -f ca.cer NTAuthCA adds it). If not: the event is harmless.',
      from: 'https://learn.microsoft.com/en-us/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/dn786445(v=ws.11)',
    },
  ),
];
