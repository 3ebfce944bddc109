import { DATES, GAP, NAME, NONE, PURPOSE, REVOKED, UNKNOWN_ISSUER } from './causes.ts';
import { MISPLACED_ROOTS } from './client-certificates.ts';
import { numbered } from './row.ts';
import type { SourceEntries } from './types.ts';

/** Microsoft's own list of these events and their texts, read on 2026-11-28 (texts of newer systems differ in a word). */
const EVENTS =
  'https://learn.microsoft.com/en-us/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/dn786445(v=ws.11)';

/** The events with the texts that Windows 11 and current servers have, read on 2026-11-28. */
const TEXTS = 'https://detection-wiki-dev.pages.dev/schannel/';
/** What the numbers of alerts stand for. */
const ALERTS =
  'https://learn.microsoft.com/en-us/windows/win32/secauthn/schannel-error-codes-for-tls-and-ssl-alerts';
/** Microsoft on two of them, met with Remote Desktop. */
const KEYS_AND_VERSIONS =
  'https://github.com/MicrosoftDocs/azure-docs/blob/f8de5e93f9bbce9aa6143e60d9ca87a11d43d008/articles/virtual-machines/troubleshooting/event-id-troubleshoot-vm-rdp-connecton.md';

/** Events of the source Schannel in the System log. */
export const schannel: SourceEntries = [
  numbered(
    36882,
    'Schannel event 36882',
    'The server’s chain comes from a CA that this computer does not trust, or has a gap.',
    UNKNOWN_ISSUER,
    {
      from: EVENTS,
      text: 'The certificate received from the remote server was issued by an untrusted certificate authority.',
      unconfirmed: [
        'Das vom Remoteserver erhaltene Zertifikat wurde von einer nicht vertrauenswürdigen Zertifizierungsstelle ausgestellt',
        'Le certificat reçu du serveur distant a été émis par une autorité de certification non approuvée',
        'El certificado recibido del servidor remoto lo emitió una entidad de certificación que no es de confianza',
        'リモート サーバーから受信した証明書は、信頼されていない証明機関によって発行されました',
      ],
    },
  ),
  numbered(
    36884,
    'Schannel event 36884',
    'The server’s certificate does not list the name that was connected to.',
    NAME,
    {
      from: EVENTS,
      text: 'The certificate received from the remote server does not contain the expected name.',
      unconfirmed: [
        'Das vom Remoteserver erhaltene Zertifikat enthält nicht den erwarteten Namen',
        'Le certificat reçu du serveur distant ne contient pas le nom attendu',
        'El certificado recibido del servidor remoto no contiene el nombre esperado',
        'リモート サーバーから受信した証明書には、必要な名前が含まれていません',
      ],
    },
  ),
  numbered(
    36881,
    'Schannel event 36881',
    'The server’s certificate has expired or is not valid yet.',
    DATES,
    {
      from: EVENTS,
      text: 'The certificate received from the remote server has either expired or is not yet valid.',
      unconfirmed: [
        'Das vom Remoteserver erhaltene Zertifikat ist abgelaufen oder noch nicht gültig',
        'Le certificat reçu du serveur distant a expiré ou n’est pas encore valide',
        'El certificado recibido del servidor remoto ha caducado o aún no es válido',
        'リモート サーバーから受信した証明書は、有効期限が切れているか、まだ有効ではありません',
      ],
    },
  ),
  numbered(36883, 'Schannel event 36883', 'The server’s certificate was revoked.', REVOKED, {
    text: 'The certificate received from the remote server has been revoked.',
    from: EVENTS,
    confirm: 'revocation',
  }),
  numbered(
    36876,
    'Schannel event 36876',
    'The server’s certificate was refused; the event gives the code.',
    [...PURPOSE, 'issuer-not-found'],
    { text: 'The certificate received from the remote server has not validated correctly.', from: EVENTS },
  ),
  numbered(
    36877,
    'Schannel event 36877',
    'This server refused a client’s certificate; the event gives the code.',
    ['root-not-trusted', 'expired', 'revocation-unreachable'],
    {
      text: 'The certificate received from the remote client application has not validated correctly.',
      from: EVENTS,
    },
  ),
  numbered(
    36887,
    'Schannel event 36887',
    'The other side broke the connection off with the alert whose number the event gives. Alerts 42 to 48 are about this side’s certificate: 42 bad, 43 of an unsupported kind, 44 revoked, 45 expired, 46 not accepted for another reason, 48 from a CA that the other side does not know.',
    UNKNOWN_ISSUER,
    {
      from: ALERTS,
      text: 'A fatal alert was received from the remote endpoint. The TLS protocol defined fatal alert code is',
      texts: [
        'Es wurde eine schwerwiegende Warnung vom Remoteendpunkt empfangen',
        'Une alerte irrécupérable a été reçue du point de terminaison distant',
      ],
      unconfirmed: [
        'Se recibió una alerta irrecuperable del extremo remoto',
        'リモート エンドポイントから致命的なアラートを受け取りました',
      ],
    },
  ),
  numbered(
    36888,
    'Schannel event 36888',
    'This side broke the handshake off with an alert; its number says why.',
    UNKNOWN_ISSUER,
    {
      from: EVENTS,
      text: 'A fatal alert was generated and sent to the remote endpoint.',
    },
  ),
  numbered(
    36874,
    'Schannel event 36874',
    'Client and server share no cipher suite, so the connection ended before any chain was judged.',
    ['key-type-forbidden'],
    {
      from: TEXTS,
      text: 'An SSL connection request was received from a remote client application, but none of the cipher suites supported by the client application are supported by the server.',
    },
  ),
  numbered(
    36870,
    'Schannel event 36870',
    'The key of the server’s certificate can’t be read: the account has no right to it, or it is damaged or gone.',
    NONE,
    {
      from: KEYS_AND_VERSIONS,
      text: 'A fatal error occurred when attempting to access the TLS server credential private key',
      fix: 'Give the service account read on the key, or import the PFX again. Keys of newer providers (CNG) are not read by old services.',
    },
  ),
  numbered(
    36871,
    'Schannel event 36871',
    'TLS could not be set up on this computer: mostly a policy that switches older protocol versions off. The chain is not at fault.',
    NONE,
    {
      from: KEYS_AND_VERSIONS,
      text: 'A fatal error occurred while creating a TLS client credential',
      fix: 'Look at which protocol versions are switched off on this computer.',
    },
  ),
  numbered(
    36886,
    'Schannel event 36886',
    'No certificate fit for a server is in the computer’s store. Programs that take the system’s default certificate, such as the directory service (LDAPS), refuse TLS; those that name their own, such as IIS, are not concerned.',
    NONE,
    {
      from: TEXTS,
      text: 'No suitable default server credential exists on this system.',
      fix: 'Install a certificate for this server’s name with its key. On a domain controller: the template for domain controllers.',
    },
  ),
  numbered(
    36889,
    'Schannel event 36889',
    'The chain of the certificate that a program uses here is not complete: an issuer is missing in the computer’s stores, and so it is not sent either.',
    GAP,
    {
      text: 'specified certificate’s chain is incomplete',
      from: TEXTS,
    },
  ),
  numbered(
    36872,
    'Schannel event 36872',
    'The chain of the certificate that a program uses here could not be put together.',
    GAP,
    {
      text: 'specified certificate’s chain could not be retrieved',
      from: TEXTS,
    },
  ),
  numbered(
    36869,
    'Schannel event 36869',
    'The certificate that a program uses here is not tied to a key, mostly because it was imported or put back without it.',
    NONE,
    {
      text: 'credential’s certificate does not have a private key information property attached to it',
      fix: 'Import the PFX on this computer, or mend the link to the key with certutil -repairstore my <serial number>.',
      from: TEXTS,
    },
  ),
  numbered(
    36885,
    'Schannel event 36885',
    'The list of CAs that the server sends to clients is too long and was cut: it trusts too many, and a client whose CA was cut off can’t sign in with its certificate.',
    NONE,
    {
      text: 'When asking for client authentication, this server sends a list of trusted certificate authorities to the client.',
      fix: `${MISPLACED_ROOTS} If the list is too long all the same (more than 16 KB): take out the roots that no client of this server comes from, or set SendTrustedIssuerList to 0 under HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL.`,
      from: 'https://support.microsoft.com/kb/2801679',
    },
  ),
];
