import type { MutualWords } from './types.ts';

export const de: MutualWords = {
  locale: 'de',
  asks: ({ named, refuses }) =>
    `Dieser Server fragt nach einem Clientzertifikat; er nennt ${named === 0 ? 'keine Aussteller' : named === 1 ? '1 Aussteller' : `${named} Aussteller`}${refuses ? ' und beendet die Verbindung, wenn keines kommt' : ''}.`,
  quoted: (name) => `„${name}“`,
  names: (names, more) =>
    `Er nennt ${names.join(', ')}${more > 0 ? ` und ${more} weitere` : ''}. Ein Client bietet nur ein Zertifikat an, das zu einem davon führt.`,
  any: 'Er nennt keine Aussteller; ein Client bietet also an, was er hat.',
  refuses: 'Ohne Clientzertifikat beendet er die Verbindung; seine eigenen Zertifikate kamen vorher.',
  goesOn: 'Ohne Clientzertifikat macht er trotzdem weiter.',
  tooLong: (bytes) =>
    `Die Liste hat ${bytes} Oktette: Schannel schneidet sie bei 16 KB ab, und Clients, deren Aussteller dahinter steht, werden abgelehnt. Entfernen Sie unnötige Stammzertifikate aus dem Speicher des Servers; unter Windows Server 2003 bis 2008 R2 hilft auch SendTrustedIssuerList = 0.`,
  check: 'Mein Clientzertifikat prüfen',
  checkHelp:
    'Nur den öffentlichen Teil: .cer, .crt, .pem oder .p7b, am besten mit den Ausstellern. Es bleibt in diesem Browser.',
  paste: 'oder hier einfügen (PEM)',
  pasteGo: 'Prüfen',
  reading: 'Wird gelesen …',
  failed: 'Das Zertifikat konnte nicht gelesen werden. Versuchen Sie es noch einmal.',
  none: 'Darin ist kein Zertifikat.',
  secret:
    'Darin ist ein privater Schlüssel. Er wurde nicht behalten und nirgendwohin gesendet. Geben Sie nur den öffentlichen Teil an.',
  locked:
    'Das ist mit einem Kennwort geschützt, enthält also einen privaten Schlüssel. Geben Sie nur den öffentlichen Teil an (.cer).',
  fits: (label) => `„${label}“ passt zu dem, was dieser Server verlangt.`,
  open: (label) => `Ob ein Client „${label}“ hier anbietet, steht noch nicht fest.`,
  kept: (label) => `„${label}“ passt nicht zu dem, was dieser Server verlangt.`,
  leadsTo: (issuer, steps) =>
    steps === 1
      ? `Der Aussteller „${issuer}“ ist einer, den der Server nennt.`
      : `Die Kette führt zu „${issuer}“, den der Server nennt.`,
  anyIssuer: 'Der Server nennt keine Bedingung für den Aussteller; ob er diesem vertraut, weiß nur er.',
  signs: (schemes) => `Der Schlüssel kann so signieren, wie der Server es will: ${schemes.join(', ')}.`,
  faults: {
    expired: ({ end }) => `Es ist am ${end} abgelaufen.`,
    'not-yet-valid': () => 'Es ist noch nicht gültig.',
    'purpose-missing': ({ purposes }) =>
      `Es wurde nicht für Clientauthentifizierung ausgestellt, nur für: ${purposes}.`,
    'purpose-any': () =>
      'Es nennt „jeden Zweck“ statt Clientauthentifizierung; das nimmt nicht jeder Client an.',
    'key-usage': () =>
      'Die Schlüsselverwendung erlaubt keine digitale Signatur, mit der ein Client seinen Schlüssel beweist.',
    'issuer-not-named': ({ top }) =>
      `Die Kette endet bei „${top}“, ohne dass ein genannter Aussteller darin steht. Holen Sie eines von einer CA, die der Server nennt, oder lassen Sie diese am Server eintragen.`,
    'issuer-open': ({ top }) =>
      `Der Aussteller „${top}“ wird nicht genannt, und sein Zertifikat liegt nicht vor: Geben Sie es mit an, oder eine .p7b mit der ganzen Kette.`,
    'issuer-spelling': ({ top }) =>
      `Der Server schreibt den Namen „${top}“ anders als das Zertifikat; Clients, die Oktette vergleichen, halten ihn für einen anderen.`,
    algorithm: ({ key }) => `Der Server nimmt keine Signatur an, die der Schlüssel (${key}) leisten kann.`,
    'key-type': ({ key }) => `Die Zertifikatstypen des Servers lassen solche Schlüssel (${key}) aus.`,
    authority: () => 'Es ist das Zertifikat einer CA, nicht das eines Clients.',
  },
  clients: 'Welche Clients es anbieten',
  clientNames: {
    'chromium-windows': 'Chrome und Edge unter Windows',
    firefox: 'Firefox',
    dotnet: '.NET-Programme, die das Zertifikat nicht selbst auswählen',
    'schannel-services':
      'Windows-Dienste (Skype for Business, Exchange, AD FS-Proxy) mit dem ihnen zugewiesenen Zertifikat',
    java: 'Java-Programme',
    go: 'Go-Programme',
    openssl: 'curl, Python, nginx als Client und andere mit OpenSSL',
  },
  offers: 'bietet es an',
  keepsBack: 'hält es zurück',
  depends: 'kommt darauf an',
  servers: 'Was Server ohne den Zweck Clientauthentifizierung tun',
  serverNames: {
    schannel: 'Windows (IIS, AD FS-Anmeldung mit Zertifikat, Skype for Business)',
    openssl: 'OpenSSL (nginx, Apache, Postfix, HAProxy)',
    java: 'Java (Tomcat, Jetty, Kafka)',
    go: 'Go (Traefik, Caddy, Kubernetes)',
    'direct-routing': 'Microsoft Teams (Direct Routing)',
  },
  dates: 'Ab wann öffentliche CAs nicht mehr für Clientauthentifizierung ausstellen',
  role: 'Was dieser Dienst von beiden Zwecken braucht',
  roleNames: {
    'sip-federation': 'SIP-Partnerverbund von Skype for Business und Lync (Zugriffs-Edge)',
    'direct-routing': 'Session Border Controller für Teams Direct Routing',
    mail: 'E-Mail zwischen Servern, Exchange-Hybrid',
    'certificate-sign-in': 'AD FS-Anmeldung mit Benutzerzertifikaten',
    radius: 'RADIUS über TLS, 802.1X (NPS)',
  },
  source: (host, read) => `Quelle (${host}${read === null ? '' : `, gelesen am ${read}`})`,
  unchecked: 'Allgemein bekannt, nicht geprüft.',
};
