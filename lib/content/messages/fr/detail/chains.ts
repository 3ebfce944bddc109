import type { Parts } from '../../en/types.ts';

export const chains: Parts['chains'] = {
  nodes: {
    differ: 'Les adresses de cet hôte envoient des chaînes différentes',
    silent: 'Certaines adresses de cet hôte n’ont pas répondu',
    below:
      'Voici ce qu’a envoyé {addresses}. Les clients peuvent atteindre n’importe laquelle des adresses : chacune doit envoyer une bonne chaîne.',
    look: '{count, plural, one {# certificat} many {# de certificats} other {# certificats}} de {addresses}',
    compare: 'Comparer ces deux nœuds',
    which: '{one} et {other}',
    none: 'Aucun certificat n’est venu de {addresses}.',
  },
  hello: {
    title: {
      'rsa-only': 'Les clients qui n’acceptent que RSA reçoivent une autre chaîne',
      'ecdsa-only': 'Les clients qui n’acceptent qu’ECDSA reçoivent une autre chaîne',
      'without-name': 'Les clients qui ne nomment aucun hôte reçoivent une autre chaîne',
    },
    text: {
      'rsa-only': 'À côté du certificat ci-dessous, cette adresse en a un avec une clé RSA.',
      'ecdsa-only':
        'À côté du certificat ci-dessous, cette adresse en a un avec une clé ECDSA. Quand un client accepte les deux, comme presque tous, le serveur choisit selon son propre ordre.',
      'without-name': 'Sans nom de serveur (SNI), le serveur présente son certificat par défaut.',
    },
    shown: {
      'rsa-only': 'Voici la chaîne pour les clients qui n’acceptent que des clés RSA.',
      'ecdsa-only': 'Voici la chaîne pour les clients qui n’acceptent que des clés ECDSA.',
      'without-name': 'Voici la chaîne pour les clients qui ne nomment aucun hôte (sans SNI).',
    },
    known: 'Parmi les clients évalués ici : {clients}.',
    unknown:
      'Aucun des clients évalués ici n’est concerné ; de vieux appareils et certains programmes le sont.',
    back: 'Revenir à la chaîne de tous les autres',
    judged: 'Avec cette autre chaîne : {sentence}',
    judging: 'Évaluation en cours…',
    look: '{count, plural, one {Voir son certificat} many {Voir ses # de certificats} other {Voir ses # certificats}}',
    compare: 'Comparer les deux chaînes',
  },
};
