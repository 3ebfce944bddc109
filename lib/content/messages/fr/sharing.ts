export const sharing = {
  title: 'Partager ce résultat',
  description:
    'Un lien porte les certificats et votre question, pas un verdict : le navigateur du destinataire vérifie de nouveau.',
  tabs: 'Liens',
  new: 'Nouveau lien',
  mine: 'Mes liens ({count})',
  'nothing-yet': 'Il n’y a pas encore de résultat à partager.',
  what: {
    legend: 'Que partager',
    everything: 'Tout',
    'everything-hint': 'Certificats, hôte, adresses, date de la vérification et votre question.',
    chain: 'La chaîne seulement',
    'chain-hint': 'Ni nom d’hôte, ni adresses, ni noms de fichiers.',
    guide: 'Le guide des utilisateurs',
    'guide-hint': 'S’ouvre sur la liste de vérifications des utilisateurs, votre note en tête.',
  },
  redaction: {
    'leave-out': 'Laisser aussi de côté le certificat du serveur lui-même : il nomme des hôtes',
    none: 'Les certificats partagés ne nomment aucun hôte.',
    some: 'Les certificats ne peuvent pas être modifiés ; ceux qui sont partagés nomment encore : {names}.',
    more: '{names} et {count, plural, one {# autre} many {# autres} other {# autres}}',
  },
  note: {
    users: 'Note pour les utilisateurs',
    reader: 'Note pour le destinataire (facultatif)',
    contact: 'Comment joindre votre support technique (facultatif)',
  },
  kind: {
    legend: 'Type de lien',
    stored: 'Stocké sur ce serveur',
    'stored-hint':
      'Court. Chiffré dans ce navigateur : la clé n’est que dans le lien, le serveur ne peut rien lire.',
    self: 'Porte tout lui-même',
    'self-hint':
      'Long, jusqu’à {limit, plural, one {# caractère} many {# caractères} other {# caractères}}. Rien n’est stocké : il n’expire jamais et ne peut pas être repris.',
  },
  lifetime: 'Durée de validité',
  once: 'Supprimer après la première ouverture',
  'pass-phrase': 'Phrase secrète (facultatif)',
  'pass-phrase-hint': 'Communiquez-la au destinataire par une autre voie que le lien.',
  done: {
    ready: 'Le lien est prêt',
    another: 'En créer un autre',
    open: 'Quiconque a le lien entier peut l’ouvrir.',
    'open-phrase': 'Quiconque a le lien entier et la phrase secrète peut l’ouvrir.',
    self: 'Rien n’est stocké : le lien fonctionne aussi longtemps que ce serveur et ne peut pas être repris.',
    cipher:
      'Le serveur ne détient que du texte chiffré ; la clé est la partie après « # », que les navigateurs n’envoient pas.',
    once: 'Il est supprimé à la première ouverture, ou le {when}.',
    until: 'Il est supprimé le {when}.',
    listed: 'Vous pouvez le supprimer avant sous « Mes liens », dans ce navigateur.',
    unlisted: 'Ce navigateur ne stocke rien pour la page : le lien ne peut pas être supprimé avant.',
  },
  'too-long': {
    title: 'C’est trop pour un lien qui porte tout',
    text: 'Les messageries coupent les liens de plus de {limit, plural, one {# caractère} many {# caractères} other {# caractères}}. Choisissez un lien stocké, ou ne partagez que la chaîne.',
  },
  broken: 'Le lien n’a pas pu être créé',
};
