import { DATES, NAME, NO_REVOCATION, UNKNOWN_ISSUER } from './causes.ts';
import type { SourceEntries } from './types.ts';

/** On the alert about the name, read on 2026-11-28. */
const KB_940726 = 'https://support.microsoft.com/kb/940726';

/** Security alerts of Outlook and of other Windows programs. */
export const outlook: SourceEntries = [
  {
    texts: [
      'The name on the security certificate is invalid or does not match the name of the site',
      'Der Name des Sicherheitszertifikats ist ungültig oder entspricht nicht dem Namen der Zielwebsite',
      'Le nom du certificat de sécurité n’est pas valide ou ne correspond pas au nom du site',
      'セキュリティ証明書の名前が無効であるか、またはサイト名と一致しません',
      'セキュリティ証明書の名前が無効であるか、サイトの名前と一致しません',
      'There is a problem with the proxy server’s security certificate. The name on the security certificate is invalid or does not match the name of the target site',
      'Outlook is unable to connect to the proxy server. (Error Code 10)',
    ],
    unconfirmed: [
      'Der Name auf dem Sicherheitszertifikat ist ungültig oder stimmt nicht mit dem Namen der Website überein',
      'El nombre del certificado de seguridad no es válido o no coincide con el nombre del sitio',
    ],
    code: null,
    means:
      'Outlook reached Autodiscover or Exchange by a name that the certificate does not list. Inside the network it is mostly the server’s own name, which Exchange puts into the service connection point and the internal URLs until they are set.',
    findings: NAME,
    confirm: 'domain',
    from: KB_940726,
    fix: 'Either list the name, or stop using it: Set-ClientAccessService -AutoDiscoverServiceInternalUri and the virtual directories’ internal URLs.',
  },
  {
    texts: [
      'The security certificate was issued by a company you have not chosen to trust',
      'セキュリティ証明書は、信頼された証明機関からの証明書ではありません',
      'セキュリティ証明書は、信頼された証明機関からのものではありません',
      'The security certificate is not from a trusted certifying authority',
      'Outlook is unable to connect to the proxy server. (Error Code 8)',
      'There is a problem with the proxy server’s security certificate. The security certificate is not from a trusted certifying authority',
    ],
    unconfirmed: [
      'Das Sicherheitszertifikat stammt nicht von einer vertrauenswürdigen Zertifizierungsstelle',
      'Das Sicherheitszertifikat wurde von einer Firma ausgestellt, die Sie als nicht vertrauenswürdig eingestuft haben',
      'Le certificat de sécurité ne provient pas d’une autorité de certification approuvée',
      'El certificado de seguridad no procede de una entidad de certificación de confianza',
    ],
    code: null,
    means: 'The chain ends at a root that this computer does not trust, or has a gap.',
    findings: UNKNOWN_ISSUER,
    confirm: 'domain',
  },
  {
    texts: ['The security certificate has expired or is not yet valid'],
    unconfirmed: [
      'Das Sicherheitszertifikat ist abgelaufen oder noch nicht gültig',
      'Le certificat de sécurité a expiré ou n’est pas encore valide',
      'El certificado de seguridad ha caducado o todavía no es válido',
      'セキュリティ証明書の有効期限が切れているか、まだ有効ではありません',
    ],
    code: null,
    means: 'A certificate of the chain is out of its dates, or the computer’s clock is wrong.',
    findings: DATES,
    confirm: 'host',
  },
  {
    texts: [
      'Revocation information for the security certificate for this site is not available. Do you want to proceed?',
      'The revocation server was offline',
    ],
    code: null,
    means: 'No address for revocation answered in time from this computer.',
    findings: NO_REVOCATION,
    confirm: 'revocation',
  },
  {
    texts: [
      'Outlook cannot log on. Verify you are connected to the network and are using the proper server and mailbox name',
      'An encrypted connection to your mail server is not available. Click Next to attempt using an unencrypted connection.',
    ],
    code: null,
    means:
      'Autodiscover failed without saying why. If the chain of autodiscover.<domain> or of the mail server is refused, this is all a user sees.',
    findings: [...UNKNOWN_ISSUER, 'host-not-covered'],
    confirm: 'domain',
  },
];
