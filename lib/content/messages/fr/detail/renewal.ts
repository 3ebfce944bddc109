import type { Parts } from '../../en/types.ts';

export const renewal: Parts['renewal'] = {
  sentence: {
    ok: 'Ce renouvellement ne casse rien qui se voie d’ici.',
    warn: 'Ce renouvellement ne casse pas forcément quelque chose, mais examinez : {what}.',
    bad: 'Ce renouvellement casse quelque chose. En cause : {what}.',
  },
  told: {
    names: 'les noms',
    key: 'la clé',
    'must-staple': 'l’exigence d’agrafage OCSP',
    purposes: 'les usages',
    validity: 'la validité',
    chain: 'la chaîne',
    clients: 'les clients qui ne l’approuveront pas',
  },
  row: {
    names: 'Noms',
    key: 'Clé',
    'must-staple': 'Agrafage OCSP',
    purposes: 'Usages',
    validity: 'Validité',
    chain: 'Chaîne',
    clients: 'Clients',
  },
  names: {
    none: 'aucun',
    lost: 'Perdu : {names}.',
    gained: 'Nouveau : {names}.',
    known: '{name} ({role})',
  },
  role: {
    certauth: 'authentification par certificat auprès d’AD FS',
    registration: 'enregistrement des appareils (Workplace Join)',
    enrolment: 'inscription des appareils',
    federation: 'le service de fédération',
    discover: 'les clients mobiles Lync, qui cherchent ainsi leur serveur',
    edge: 'l’Access Edge : connexion à Lync depuis l’extérieur, et fédération',
    meetings: 'les réunions et services web de Lync',
    autodiscover: 'la découverte automatique d’Outlook',
    exchange: 'Exchange sur le web',
    mail: 'la messagerie',
  },
  key: {
    old: 'La clé est d’un autre type : les appareils et logiciels qui n’acceptent que RSA ne peuvent pas du tout se connecter. Le fournisseur Schannel d’AD FS sur d’anciens serveurs et Lync Server exigent RSA. RSA uniquement : {clients}.',
    few: 'Chrome, Edge et ce qui en dérive ne peuvent pas se connecter à un serveur avec ce type de clé. Tous acceptent RSA à partir de 2048 bits, ou ECDSA sur P-256 ou P-384.',
    small: 'Aucune autorité publique ne peut signer une clé RSA de moins de {bits} bits.',
  },
  staple: {
    yes: 'exigé',
    no: 'non exigé',
    begins:
      'Le certificat exige une réponse OCSP agrafée : les navigateurs qui en tiennent compte refusent le serveur dès qu’il n’en envoie pas. IIS, AD FS et Exchange n’agrafent d’eux-mêmes que s’ils joignent l’autorité.',
  },
  purposes: {
    any: 'sans limite',
    'no-server': 'Il n’est pas destiné aux serveurs : aucun client ne l’accepte.',
    'no-client':
      'Il ne peut plus s’authentifier auprès d’autres serveurs : la fédération sur le port 5061, la messagerie hybride et le TLS mutuel qui utilisent ce certificat comme client en ont besoin d’un d’une autre autorité. Les autorités publiques abandonnent cet usage.',
  },
  validity: {
    span: 'du {from} au {until} ({days, plural, one {# jour} many {# jours} other {# jours}})',
    unreadable: 'Les dates sont illisibles.',
    limit:
      'Les certificats publics sont valides {limit, plural, one {# jour} many {# jours} other {# jours}} au plus.',
    gap: 'L’ancien prend fin avant que celui-ci ne commence : entre-temps, personne n’entre.',
    shorter: 'Il ne dure pas plus longtemps que celui en service.',
  },
  chain: {
    alone: 'aucune\xa0: autosigné',
    issuer:
      'Nouvelle autorité émettrice {names}. Installez-la avec le certificat sur chaque nœud et sur chaque équipement placé devant. Mettez-la d’abord là où l’ancienne était épinglée ou importée : partenaires Edge, répartiteurs de charge, fichiers de chaîne, magasins de clés Java, applications.',
    root: 'Nouvelle racine {names}. Les clients auxquels vous avez donné une racine à la main, les téléphones et appareils surtout, ont besoin de celle-ci avant le changement.',
  },
  clients: {
    before: 'approuvé par {some, number} sur {all, number}',
    after: 'approuvé par {some, number} sur {all, number}, à partir du {day}',
    lost: '{client} : {why}.',
    'no-longer': 'ne l’approuve plus',
    out: '{count, plural, one {# type de client ne peut pas du tout se connecter à ce serveur ; aucun certificat n’y change rien.} many {# types de clients ne peuvent pas du tout se connecter à ce serveur ; aucun certificat n’y change rien.} other {# types de clients ne peuvent pas du tout se connecter à ce serveur ; aucun certificat n’y change rien.}}',
    early: '{client} ne l’approuve que jusqu’au {day}.',
  },
  command: {
    certreq: 'Le premier texte est le fichier request.inf.',
    openssl:
      'OpenSSL 1.1.1 ou ultérieur. La clé n’est pas chiffrée : gardez le fichier là où seul le service le lit.',
    exchange:
      'Dans l’Exchange Management Shell. Activez-le ensuite pour ses services (Enable-ExchangeCertificate).',
    adfs: 'Demandez-le avec certreq comme ci-dessus (AD FS a besoin de KeySpec=1), acceptez la réponse sur chaque nœud, puis liez-la ; la même empreinte va sur chaque proxy d’application web (Set-WebApplicationProxySslCertificate).',
  },
  unverified:
    'Ce qui est dit ici des produits est de notoriété générale, sans vérification dans les textes de leurs éditeurs. Parmi les commandes, seules celles d’OpenSSL ont été exécutées.',
};
