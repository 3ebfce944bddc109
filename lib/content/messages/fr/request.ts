import type { Messages } from '../en/types.ts';

export const request: Messages['request'] = {
  title: 'Demande de certificat',
  'title-for': 'Demande de certificat pour {name}',
  lead: {
    ok: 'Ceci est une demande de certificat (CSR), pas un certificat. Elle est en ordre et peut partir à l’AC.',
    warn: 'Ceci est une demande de certificat (CSR), pas un certificat. Une AC peut l’accepter ; regardez d’abord les remarques.',
    bad: 'Ceci est une demande de certificat (CSR), pas un certificat. Aucune AC ne l’acceptera telle quelle.',
    unknown: 'Ceci est une demande de certificat (CSR), pas un certificat. Tout n’a pas pu être vérifié ici.',
  },
  section: {
    asks: 'Ce qu’elle demande',
    checks: 'Ce qui a été vérifié',
    next: 'Que faire ensuite',
  },
  row: {
    subject: 'Sujet',
    names: 'Autres noms',
    key: 'Clé',
    usage: 'Utilisation de la clé',
    purposes: 'Usages',
    extensions: 'Autres extensions',
    algorithm: 'Signée avec',
    fingerprint: 'SHA-256 de la clé publique',
  },
  none: 'non indiqué',
  cut: 'plus de noms que ceux listés ici',
  state: {
    ok: 'En ordre',
    warn: 'Remarque',
    bad: 'Faux',
    unknown: 'Non vérifié',
  },
  check: {
    'signature-valid': 'Sa propre signature est juste : qui l’a faite détient la clé privée.',
    'signature-invalid':
      'Sa propre signature est fausse : elle a été modifiée, ou signée avec une autre clé que celle qu’elle contient.',
    'signature-malformed': 'Sa propre signature ne va pas avec sa clé.',
    'signature-unsupported': 'Sa propre signature est d’un type qui n’est pas vérifié ici.',
    'hash-weak': 'Elle est signée avec {value}, que beaucoup d’AC n’acceptent plus.',
    'names-given': 'Ses noms y figurent comme autres noms (SAN).',
    'names-missing':
      'Elle ne demande aucun autre nom (SAN) : si l’AC n’en ajoute pas, aucun navigateur n’acceptera le certificat pour quelque hôte que ce soit.',
    'common-name-missing':
      'Le nom commun {value} ne figure pas parmi les autres noms (SAN), les seuls que regardent les navigateurs.',
    'name-odd':
      '{value} n’est pas un nom d’hôte : espaces, URL, ports, points finaux, tirets bas et lettres hors ASCII n’y ont pas leur place.',
    'key-fit': 'La clé ({value}) est de celles que les AC publiques acceptent.',
    'key-weak':
      'La clé ({value}) n’est pas de celles que les AC publiques acceptent : prenez RSA d’au moins 2048 bits, ou ECDSA sur P-256 ou P-384.',
    'key-unusual': 'La clé ({value}) est d’un type que beaucoup de clients ne connaissent pas.',
    'purpose-other':
      'Elle demande {value} et non l’authentification du serveur : juste pour un utilisateur ou un appareil, faux pour un serveur.',
    'usage-unfit':
      'Il manque à son utilisation de la clé ({value}) la signature numérique, dont un serveur a besoin.',
    'ca-asked': 'Elle demande à devenir une AC.',
    challenge:
      'Elle contient un mot de passe de contestation (challenge), que peut lire quiconque a le fichier.',
  },
  step: {
    again: 'Refaites la demande, sur la machine qui utilisera le certificat.',
    send: 'Envoyez la demande à l’autorité de certification. Ce qui revient est le certificat.',
    keep: 'Laissez la clé privée là où la demande a été faite ; personne d’autre n’en a besoin, l’AC non plus.',
    compare:
      'Quand le certificat est là, donnez-le ici avec la demande : Chainsight dit si la clé et les noms vont ensemble.',
    install:
      'Installez le certificat sur la machine qui a fait la demande (Windows : certreq -accept), avec les certificats intermédiaires de l’AC.',
  },
  way: {
    compare: 'Donner aussi le certificat',
    live: 'Comparer avec ce que {host} envoie maintenant',
  },
  empty: {
    title: 'Aucune demande n’est ouverte dans cet onglet',
    words: 'Une demande est montrée dans l’onglet où elle a été donnée, et nulle part ailleurs.',
    way: 'Donner une demande',
  },
};
