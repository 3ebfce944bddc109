import type { Parts } from '../../en/types.ts';

export const opening: Parts['opening'] = {
  none: {
    title: 'Aucun résultat n’est ouvert dans cet onglet',
    text: 'Un résultat vit dans l’onglet du navigateur qui l’a produit, et nulle part ailleurs. Vérifiez un serveur ou vos certificats pour en voir un.',
  },
  missing: {
    title: 'Cette page n’existe pas',
    why: 'L’adresse est peut-être mal saisie, ou la page a été déplacée.',
  },
  check: 'Vérifier une chaîne',
  again: 'Réessayer',
  unfinished: {
    title: 'La vérification n’a pas pu être terminée',
    text: 'Rechargez la page pour réessayer.',
  },
  unrepeated: {
    title: 'La vérification n’a pas pu être répétée',
    text: 'Vous voyez le résultat précédent.',
  },
  unkept: {
    title: 'Un rechargement fera perdre ce résultat',
    text: 'Il est plus volumineux que ce que ce navigateur conserve pour un onglet, ou le stockage est désactivé. Avant de recharger, emportez le rapport en JSON, ou gardez les fichiers à portée de main.',
  },
  shared: 'Résultat partagé',
  loading: 'Ouverture du lien…',
  judging: 'Votre navigateur valide de nouveau les certificats…',
  once: {
    title: 'Ce lien ne peut être ouvert qu’une fois',
    text: 'L’ouvrir le supprime du serveur : plus personne ne pourra l’ouvrir ensuite, pas même vous dans un autre navigateur. Dans cet onglet, le résultat reste jusqu’à ce que vous le fermiez.',
    go: 'L’ouvrir maintenant',
  },
  phrase: {
    title: 'Ce lien demande une phrase secrète',
    text: 'La personne qui a envoyé le lien la connaît. Elle ne sert que dans ce navigateur et n’est envoyée nulle part.',
    field: 'Phrase secrète',
    open: 'Ouvrir',
    opening: 'Ouverture…',
  },
  broken: {
    title: 'Le résultat n’a pas pu être produit',
    text: 'Le lien lui-même est bon : réessayez.',
  },
  wait: '{minutes, plural, =0 {{seconds, plural, one {# seconde} many {# secondes} other {# secondes}}} one {# minute} many {# minutes} other {# minutes}}',
  fault: {
    'wrong-key': {
      message: 'La clé de ce lien ne convient pas.',
      advice:
        'La partie après « # » manque ou a été modifiée en route. Redemandez le lien, ou copiez-le en entier : les logiciels de messagerie coupent parfois les liens longs.',
    },
    'pass-phrase-needed': {
      message: 'Ce lien est protégé par une phrase secrète.',
      advice: 'La personne qui a envoyé le lien la connaît.',
    },
    'wrong-pass-phrase': {
      message: 'La phrase secrète ne convient pas.',
      advice: 'Les majuscules et les espaces comptent. Réessayez.',
    },
    damaged: {
      message: 'Le contenu de ce lien est endommagé.',
      advice: 'Une partie est illisible ({reason}). Demandez un nouveau lien.',
    },
    newer: {
      message: 'Ce lien a été créé par une version plus récente de Chainsight.',
      advice:
        'Il a le format {format}, que cette version ne sait pas lire. Mettez ce Chainsight à jour, ou ouvrez le lien là où il a été créé.',
    },
    'too-large': {
      message: 'C’est trop volumineux.',
      advice: 'La limite est de {size}. Partagez moins de certificats.',
    },
    'guide-only': {
      message: 'Ce lien ouvre le guide des utilisateurs ; il ne contient aucun résultat.',
      advice: 'Demandez un lien qui partage le résultat.',
    },
    gone: {
      message: 'Rien n’est enregistré sous ce lien.',
      advice:
        'Il a expiré, a été supprimé par son créateur, a déjà été ouvert s’il ne valait que pour une fois, ou a été mal saisi. Demandez un nouveau lien.',
    },
    'one-view': {
      message: 'Ce lien ne peut être ouvert qu’une fois.',
      advice: 'L’ouvrir le supprime du serveur. Une requête POST l’ouvre.',
    },
    'rate-limited': {
      message: 'Trop de liens ont été créés depuis votre réseau.',
      advice: 'Réessayez dans {wait}, ou créez un lien qui contient tout lui-même.',
    },
    busy: {
      message: 'Le serveur reçoit trop de liens en ce moment.',
      advice: 'Rien n’a été modifié. Réessayez dans {wait}, ou créez un lien qui contient tout lui-même.',
    },
    canceled: {
      message: 'L’envoi s’est arrêté avant la fin.',
      advice: 'Rien n’a été enregistré. Réessayez.',
    },
    'store-full': {
      message: 'Le serveur n’a plus de place pour d’autres liens.',
      advice:
        'Créez un lien qui contient tout lui-même, supprimez les liens devenus inutiles, ou demandez à l’exploitant d’augmenter CHAINSIGHT_SHARE_TOTAL_MB ou de libérer de l’espace disque.',
    },
    'store-unavailable': {
      message: 'Le serveur ne parvient pas à joindre sa base de données.',
      advice: 'Rien n’a été modifié. Réessayez dans {wait}.',
    },
    'cross-origin': {
      message: 'La requête venait d’une page d’un autre site.',
      advice: 'Seules les pages de ce serveur, et des programmes, peuvent utiliser cette adresse.',
    },
    'bad-request': {
      message: 'Le serveur n’a pas accepté la requête ({problem}).',
      advice: 'Voir la description de l’API.',
    },
    internal: {
      message: 'Le serveur n’y est pas parvenu.',
      advice: 'La raison figure dans le journal du serveur. Réessayez plus tard.',
    },
    'no-server': {
      message: 'Cette page est un fichier unique, sans le serveur où de tels liens sont enregistrés.',
      advice: 'Ouvrez le lien lui-même, avec son serveur, ou utilisez un lien qui contient tout.',
    },
    'own-server-unreachable': {
      message: 'Le serveur ne répond pas.',
      advice: 'Vérifiez votre connexion, puis réessayez.',
    },
    'answer-unreadable': {
      message: 'La réponse n’a pas pu être lue.',
      advice:
        'Quelque chose entre vous et le serveur a répondu avec l’état {status}. Réessayez, ou demandez à l’exploitant.',
    },
  },
};
