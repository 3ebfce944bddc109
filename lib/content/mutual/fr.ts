import type { MutualWords } from './types.ts';

export const fr: MutualWords = {
  locale: 'fr',
  asks: ({ named, refuses }) =>
    `Ce serveur demande un certificat client ; il nomme ${named === 0 ? 'aucun émetteur' : named === 1 ? '1 émetteur' : `${named} émetteurs`}${refuses ? ' et coupe la connexion si aucun ne vient' : ''}.`,
  quoted: (name) => `« ${name} »`,
  names: (names, more) =>
    `Il nomme ${names.join(', ')}${more > 0 ? ` et ${more} de plus` : ''}. Un client ne propose qu’un certificat qui mène à l’un d’eux.`,
  any: 'Il ne nomme aucun émetteur : un client propose donc le certificat qu’il a.',
  refuses: 'Sans certificat client, il coupe la connexion ; ses propres certificats ont été lus avant.',
  goesOn: 'Sans certificat client, il continue quand même.',
  tooLong: (bytes) =>
    `La liste fait ${bytes} octets : Schannel la coupe à 16 Ko, et les clients dont l’émetteur est au-delà sont refusés. Retirez du magasin du serveur les racines inutiles ; sous Windows Server 2003 à 2008 R2, SendTrustedIssuerList = 0 convient aussi.`,
  check: 'Vérifier mon certificat client',
  checkHelp:
    'La partie publique seulement : .cer, .crt, .pem ou .p7b, de préférence avec ses émetteurs. Il reste dans ce navigateur.',
  paste: 'ou collez-le ici (PEM)',
  pasteGo: 'Vérifier',
  reading: 'Lecture…',
  failed: 'Le certificat n’a pas pu être lu. Réessayez.',
  none: 'Il n’y a pas de certificat là-dedans.',
  secret:
    'Cela contient une clé privée. Elle n’a pas été gardée et rien n’a été envoyé. Donnez seulement la partie publique.',
  locked:
    'C’est protégé par un mot de passe et contient donc une clé privée. Donnez seulement la partie publique (.cer).',
  fits: (label) => `« ${label} » convient à ce que ce serveur demande.`,
  open: (label) => `On ne sait pas encore si un client propose « ${label} » ici.`,
  kept: (label) => `« ${label} » ne convient pas à ce que ce serveur demande.`,
  leadsTo: (issuer, steps) =>
    steps === 1
      ? `Son émetteur « ${issuer} » est nommé par le serveur.`
      : `Sa chaîne mène à « ${issuer} », que le serveur nomme.`,
  anyIssuer: 'Le serveur n’exige aucun émetteur ; lui seul sait s’il fait confiance à celui-ci.',
  signs: (schemes) => `Sa clé peut signer comme le serveur le veut : ${schemes.join(', ')}.`,
  faults: {
    expired: ({ end }) => `Il a expiré le ${end}.`,
    'not-yet-valid': () => 'Il n’est pas encore valide.',
    'purpose-missing': ({ purposes }) =>
      `Il n’a pas été émis pour l’authentification client, seulement pour : ${purposes}.`,
    'purpose-any': () =>
      'Il indique « tout usage » au lieu de l’authentification client ; tous les clients ne l’acceptent pas.',
    'key-usage': () =>
      'L’usage de la clé ne permet pas la signature numérique, avec laquelle un client prouve sa clé.',
    'issuer-not-named': ({ top }) =>
      `Sa chaîne se termine à « ${top} » sans aucun émetteur nommé par le serveur. Prenez-en un d’une AC que le serveur nomme, ou faites ajouter celle-ci au serveur.`,
    'issuer-open': ({ top }) =>
      `Son émetteur « ${top} » n’est pas nommé et le certificat de cet émetteur manque : donnez-le aussi, ou un .p7b avec toute la chaîne.`,
    'issuer-spelling': ({ top }) =>
      `Le serveur écrit le nom « ${top} » autrement que le certificat ; les clients qui comparent les octets le prennent pour un autre.`,
    algorithm: ({ key }) => `Le serveur n’accepte aucune signature que sa clé (${key}) puisse faire.`,
    'key-type': ({ key }) => `Les types de certificats du serveur excluent ce genre de clé (${key}).`,
    authority: () => 'C’est le certificat d’une AC, pas d’un client.',
  },
  clients: 'Quels clients le proposent',
  clientNames: {
    'chromium-windows': 'Chrome et Edge sous Windows',
    firefox: 'Firefox',
    dotnet: 'Programmes .NET qui ne choisissent pas eux-mêmes le certificat',
    'schannel-services':
      'Services Windows (Skype for Business, Exchange, proxy AD FS), avec le certificat qui leur est attribué',
    java: 'Programmes Java',
    go: 'Programmes Go',
    openssl: 'curl, Python, nginx comme client et d’autres avec OpenSSL',
  },
  offers: 'le propose',
  keepsBack: 'le retient',
  depends: 'selon le cas',
  servers: 'Ce que font les serveurs sans l’usage authentification client',
  serverNames: {
    schannel: 'Windows (IIS, connexion AD FS par certificat, Skype for Business)',
    openssl: 'OpenSSL (nginx, Apache, Postfix, HAProxy)',
    java: 'Java (Tomcat, Jetty, Kafka)',
    go: 'Go (Traefik, Caddy, Kubernetes)',
    'direct-routing': 'Microsoft Teams (routage direct)',
  },
  dates: 'Quand les AC publiques cessent d’émettre pour l’authentification client',
  role: 'Ce que ce service exige des deux usages',
  roleNames: {
    'sip-federation': 'Fédération SIP de Skype for Business et Lync (Edge d’accès)',
    'direct-routing': 'Contrôleur de session en périphérie (SBC) pour le routage direct de Teams',
    mail: 'Messagerie entre serveurs, Exchange hybride',
    'certificate-sign-in': 'Connexion AD FS avec des certificats d’utilisateur',
    radius: 'RADIUS sur TLS, 802.1X (NPS)',
  },
  source: (host, read) => `Source (${host}${read === null ? '' : `, lue le ${read}`})`,
  unchecked: 'Connaissance générale, non vérifiée.',
};
