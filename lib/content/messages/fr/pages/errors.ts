import type { Parts } from '../../en/types.ts';

export const errors: Parts['errors'] = {
  title: 'Que signifie cette erreur ?',
  lead: 'Collez ce que voit un utilisateur ou ce que dit un journal : une phrase, une partie de celle-ci, un code hexadécimal ou décimal, ou le journal entier. Cela reste dans ce navigateur.',
  english: 'Les messages et leurs explications sont en anglais.',
  label: 'Message, code ou journal',
  clear: 'Effacer',
  known:
    '{count} messages sont connus. Les nombres hexadécimaux, décimaux et négatifs ont la même signification.',
  nothing: 'Rien n’est connu à ce sujet.',
  found: 'Messages trouvés : {count}.',
  'found-best': 'Messages trouvés : {count}, le meilleur en premier.',
  sources: 'Origines des messages',
  lost: {
    title: 'Que faire maintenant',
    fewer: 'Omettez les noms, dates et nombres qui vous sont propres et gardez quelques mots qui se suivent.',
    code: 'Cherchez un code près du message : dans ses détails, dans le journal des événements ou dans le journal du programme.',
    host: 'Vérifiez l’hôte auquel l’utilisateur s’est connecté.',
    'host-why': 'Le résultat nomme le défaut sans aucun message et indique ce que voient les utilisateurs.',
    domain: 'S’il s’agit de la connexion et que vous ignorez l’hôte : vérifiez le domaine entier.',
  },
  answer: {
    label: 'Ce que signifie le message',
    nothing:
      'Rien n’est connu sous ces mots. Gardez seulement le code ou la phrase que le programme a affichés, ou indiquez l’hôte concerné : le résultat nomme le défaut sans aucun message.',
    open: 'Ouvrir la recherche d’erreurs',
    all: 'Voir les {count} messages dans la recherche d’erreurs',
  },
  item: {
    also: 'Vu aussi comme :',
    unconfirmed:
      'Dans d’autres langues, à peu près (traduit ici ; la formulation de l’éditeur n’est pas vérifiée) :',
    fault: 'Défaut de la chaîne',
    none: 'Aucun : la chaîne du serveur n’est pas en cause.',
    confirm: 'Comment confirmer',
    fix: 'Comment corriger',
    which:
      'Le résultat de la vérification dit duquel il s’agit et donne les commandes pour votre serveur, avec ses propres noms.',
    source: 'Source',
    general: 'Connaissances générales ; non vérifié d’après le texte de l’éditeur.',
  },
  confirm: {
    host: 'Vérifiez l’hôte contacté, avec son port.',
    domain:
      'Vérifiez le domaine de connexion : chaque point de terminaison que le client a pu rencontrer, adresse par adresse.',
    federation:
      'Vérifiez les métadonnées de fédération : quelles clés de signature elles contiennent, et jusqu’à quand.',
    guide:
      'Parcourez les étapes de l’utilisateur : le défaut est sur l’appareil ou sur son trajet, ce qu’aucune vérification d’ici ne peut voir.',
    revocation:
      'Vérifiez l’hôte, puis interrogez les adresses de révocation sous « Révocation et téléchargements ».',
  },
};
