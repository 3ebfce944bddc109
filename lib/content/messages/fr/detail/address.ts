import type { Parts } from '../../en/types.ts';

export const address: Parts['address'] = {
  what: {
    'not-an-address': 'Ce n’est pas une adresse que l’on peut récupérer ({reason}).',
    'scheme-not-fetched':
      '{ldap, select, yes {C’est une adresse d’annuaire (LDAP) : elle n’est pas récupérée ici, et la plupart des clients ne le peuvent pas non plus.} other {Les adresses qui commencent par {scheme}: ne sont pas récupérées.}}',
    'port-blocked':
      'Le port {port} appartient à un autre protocole : on ne lui parle pas HTTP, et les navigateurs le refusent aussi.',
    'redirect-loop': 'L’adresse redirige en boucle.',
    'too-many-redirects':
      'L’adresse redirige plus de {limit, plural, one {# fois} many {# fois} other {# fois}}.',
    'http-status': 'Le serveur a répondu par l’état HTTP {status}.',
    'not-http': 'Le serveur a répondu, mais pas en HTTP.',
    'answer-timeout':
      '{silent, select, yes {La connexion était établie, mais aucune réponse n’est venue en {seconds, number} s.} other {La réponse n’était pas complète après {seconds, number} s.}}',
    'answer-cut': 'La connexion s’est terminée avant que la réponse soit complète.',
    'answer-too-large': 'La réponse dépasse {size}.',
    'answer-not-expected':
      'L’adresse devait donner {expected}, mais a donné {found}{told, select, yes { ({reason})} other {}}.',
  },
  content: {
    empty: 'une réponse vide',
    'web-page': 'une page web',
    text: 'du texte',
    pem: 'du texte PEM',
    certificate: 'un certificat',
    crl: 'une liste de révocation',
    ocsp: 'une réponse OCSP',
    other: 'autre chose',
  },
};
