import { ANY, NAME, NONE, UNKNOWN_ISSUER, UNTRUSTED_ROOT } from './causes.ts';
import type { SourceEntries } from './types.ts';

/** What Microsoft says of the first two, and of the question about a server outside the domain; read on 2026-11-28. */
const SIGN_IN =
  'https://support.microsoft.com/en-us/help/2604176/you-can-t-sign-in-to-skype-for-business-online-because-the-certificate';
const TRUST_PROMPT = 'https://support.microsoft.com/en-us/help/2833618';

/** What the clients and servers of Lync and Skype for Business show and log. */
export const lync: SourceEntries = [
  {
    texts: [
      'There was a problem verifying the certificate from the server',
      'Cannot sign in to Lync. There was a problem verifying the certificate from the server.',
      'Hubo un problema al comprobar el certificado del servidor',
    ],
    unconfirmed: [
      'Beim Überprüfen des Zertifikats vom Server ist ein Problem aufgetreten',
      'Un problème est survenu lors de la vérification du certificat du serveur',
      'Lync にサインインできません。サーバーからの証明書を確認する際、問題が発生しました。',
    ],
    code: null,
    means:
      'The client reached the server and did not accept its chain: a gap, an unknown root, another name, a date. Often seen after an outage, when clients sign in afresh and all judge at once.',
    findings: ANY,
    confirm: 'domain',
    from: SIGN_IN,
  },
  {
    texts: [
      'There was a problem acquiring a personal certificate required to sign in',
      'If the problem continues, please contact your support team',
    ],
    unconfirmed: [
      'Beim Abrufen eines persönlichen Zertifikats, das zum Anmelden erforderlich ist, ist ein Problem aufgetreten',
      'Un problème est survenu lors de l’acquisition d’un certificat personnel requis pour se connecter',
      'Hubo un problema al adquirir un certificado personal necesario para iniciar sesión',
      'サインインに必要な個人証明書を取得するときに問題が発生しました',
    ],
    code: null,
    means:
      'The client could not fetch the user’s own certificate from the web services: their chain is not accepted, the clock is off, or old sign-in data on the computer is in the way.',
    findings: ANY,
    confirm: 'domain',
    fix: 'If every endpoint of the domain is fine, the computer is not: go through the users’ steps (sign-in data, personal certificate, stored credentials).',
    from: SIGN_IN,
  },
  {
    texts: [
      'Can’t verify the certificate from the server. Please contact your support team.',
      'We can’t verify the certificate from the server',
    ],
    code: null,
    means:
      'An iPhone or iPad does not accept the chain: a private root that is not on the device, an intermediate that is not sent, a name that is not listed, or a date.',
    findings: [...UNKNOWN_ISSUER, 'host-not-covered', 'expired'],
    confirm: 'domain',
    from: 'https://kx.cloudingenium.com/lync-2010-on-the-ipad-app-i-get-the-following-message-cant-verify-the-certificate-from-the-server-please-contact-your-support-team',
  },
  {
    texts: [
      'Lync cannot verify that the server is trusted for your sign-in address. Connect anyway?',
      'Skype for Business cannot verify that the server is trusted for your sign-in address',
      'kann nicht bestätigt werden, dass der Server für Ihre Anmeldeadresse vertrauenswürdig ist. Trotzdem verbinden?',
      'Lync is attempting to connect to',
    ],
    unconfirmed: [
      'Lync kann nicht überprüfen, ob der Server für Ihre Anmeldeadresse vertrauenswürdig ist',
      'Lync ne peut pas vérifier que le serveur est approuvé pour votre adresse de connexion',
      'Lync no puede comprobar que el servidor es de confianza para su dirección de inicio de sesión',
      'Lync は、サーバーがサインイン アドレスに対して信頼されていることを確認できません',
    ],
    code: null,
    means:
      'The chain may be fine: the name of the server lies outside the user’s SIP domain, and the client asks first. A certificate for the right name, in the SIP domain, ends the question.',
    findings: NAME,
    confirm: 'domain',
    fix: 'Name the pool or the Edge within the SIP domain, or add its domain to the client’s list of trusted domains (TrustModelData) by policy.',
    from: TRUST_PROMPT,
  },
  {
    texts: [
      'Cannot sign in because the server is temporarily unavailable',
      'The server is temporarily unavailable. If the problem continues, please contact your support team.',
    ],
    code: null,
    means:
      'Mostly not the chain. But a service that could not load its own certificate does not answer, and then clients show this.',
    findings: ['self-signed-leaf', 'expired'],
    confirm: 'domain',
  },
  {
    texts: [
      'Certificate trust with another server could not be established',
      'ms-diagnostics: 1010',
      'Certificate trust with next-hop server could not be established',
    ],
    code: 1010,
    means:
      'A server could not trust the certificate of the next one on the way of a call or message. The header’s ErrorType and HRESULT say why.',
    findings: [...UNTRUSTED_ROOT, 'host-not-covered', 'expired'],
    confirm: 'host',
    from: 'https://learn.microsoft.com/en-us/openspecs/office_protocols/ms-ocer/88f739c4-83cf-480e-bd53-fe2d311aad3f',
  },
  {
    texts: [
      'The peer certificate does not contain a matching FQDN',
      'Wrong principal in the certificate of the peer',
    ],
    code: null,
    means: 'A server called another by a name that its certificate does not list.',
    findings: NAME,
    confirm: 'host',
  },
  {
    texts: ['The peer certificate is not chained to a trusted root'],
    code: null,
    means: 'The other server’s chain ends at a root that this one does not trust, or has a gap.',
    findings: UNKNOWN_ISSUER,
    confirm: 'host',
  },
  {
    texts: ['LS Protocol Stack event 14428', 'TLS outgoing connection failures', 'Event ID 14428'],
    code: 14428,
    means:
      'The server could not connect to another: the other’s root is not trusted on this one, or its certificate is for another name. The event names the Windows code behind it.',
    findings: [...UNTRUSTED_ROOT, 'host-not-covered', 'issuer-not-found'],
    confirm: 'host',
    from: 'https://systemcenter.wiki/?GetElement=OCS_Protocol_Stack_14428_AP&Type=Rule&ManagementPack=RTC2007R2MP_SCOM&Version=6.0.6907.21',
  },
  {
    texts: ['LS Protocol Stack event 14366', 'Multiple invalid incoming certificates', 'Event ID 14366'],
    code: 14366,
    means: 'Others connect to this server with certificates that it does not accept.',
    findings: [...UNTRUSTED_ROOT, 'eku-not-permitted', 'expired'],
    confirm: 'host',
    fix: 'Check the server that the event names, as it is the one whose certificate is refused. Federation is mutual: it must be trusted as a client too.',
  },
  {
    texts: [
      'LS Protocol Stack event 14397',
      'A configured certificate could not be loaded from store',
      'Event ID 14397',
    ],
    code: 14397,
    means: 'A service’s certificate or its key is missing, or the service account may not read the key.',
    findings: NONE,
    confirm: 'host',
    fix: 'List the assignments with Get-CsCertificate, compare thumbprints with the computer’s personal store, and see that the certificate there has its key.',
  },
  {
    texts: [
      'Connection to Microsoft Exchange is unavailable',
      'Exchange connection is unavailable. Microsoft Exchange integration unavailable',
    ],
    code: null,
    means:
      'On a desk phone: Exchange’s certificate comes from another CA than the pool’s, and the phone was given only that one.',
    findings: UNTRUSTED_ROOT,
    confirm: 'domain',
    fix: 'Add Exchange’s root to the web service configuration (Set-CsWebServiceConfiguration -TrustedCACerts), from which phones take their CAs.',
    from: 'http://ocsguy.com/',
  },
];
