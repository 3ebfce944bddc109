import type { Parts } from '../../en/types.ts';

export const served: Parts['served'] = {
  sent: 'Envoyé par le serveur',
  needed: 'Nécessaire, dans cet ordre',
  more: 'Afficher {count, plural, one {# autre} many {# autres} other {# autres}}',
  unreadable: 'Illisible',
  place: 'sa place est en position {position, number}',
  note: {
    unreadable: 'pas un certificat lisible',
    again: 'envoyé à nouveau',
    root: 'racine, envoyée inutilement',
    unplaced: 'non placé : celui du serveur est illisible',
    extra: 'ne fait pas partie de la chaîne',
  },
  need: {
    sent: 'envoyé',
    'not-sent': 'non envoyé',
    known: 'les clients l’ont, inutile de l’envoyer',
    root: 'inutile de l’envoyer',
    open: 'pas parmi les racines connues ici ; une racine n’a pas à être envoyée',
  },
  role: {
    issuer: 'Émetteur',
    open: 'Racine, ou un certificat intermédiaire manquant',
  },
};
