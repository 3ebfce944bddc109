import type { Parts } from '../../en/types.ts';

export const limits: Parts['limits'] = {
  'cached-intermediates': {
    title: 'Votre propre Windows peut cacher le défaut',
    unknown:
      'Windows garde chaque certificat intermédiaire qu’il a rencontré ou téléchargé, et Firefox est livré avec les intermédiaires publics. Sur l’ordinateur de la personne qui cherche, la chaîne est alors complète ; sur un téléphone neuf, elle ne l’est pas.',
    find: 'Fiez-vous à cette page et à un ordinateur qui n’a jamais rencontré le serveur plutôt qu’à votre propre navigateur. Sous Windows, voyez ce qui est en cache :',
  },
  'one-computer': {
    title: 'Le magasin de confiance d’un ordinateur donné',
    unknown:
      'Ce sont les magasins publiés par les éditeurs qui sont évalués ici. Les racines que possède un ordinateur, ou qu’il a perdues par une stratégie désactivant leur mise à jour, ne se voient pas d’ici.',
    find: 'Sur cet ordinateur, faites évaluer par Windows le certificat du serveur, enregistré depuis la chaîne ci-dessus, et lisez les dernières lignes :',
  },
  inspection: {
    title: 'Une inspection TLS sur le trajet',
    unknown:
      'Un proxy, un pare-feu ou un antivirus peut présenter ses propres certificats : aux utilisateurs, ou à l’ordinateur qui a récupéré cette chaîne. Les deux ne suivent pas le même trajet.',
    find: 'Sur l’ordinateur de l’utilisateur, regardez l’émetteur du certificat qui y arrive. Si ce n’est pas celui indiqué plus haut, quelqu’un d’autre répond ; sa racine doit être sur l’appareil, ou l’hôte dans la liste des exceptions.',
  },
  'other-nodes': {
    title: 'D’autres nœuds derrière le même nom',
    unknown:
      'Chaque adresse du nom a été interrogée, mais un répartiteur de charge à une seule adresse cache combien de serveurs se trouvent derrière. L’un d’eux envoie peut-être autre chose.',
    find: 'Récupérez plusieurs fois, à des heures différentes, et vérifiez chaque nœud par son propre nom ou sa propre adresse, avec le nom public comme nom de serveur.',
  },
  'split-dns': {
    title: 'Une autre réponse à l’intérieur du réseau',
    unknown:
      'À l’intérieur, le même nom mène souvent à un autre serveur, avec un certificat d’une AC privée : les téléphones sur le Wi-Fi de l’entreprise rencontrent celui-là.',
    find: 'Interrogez le nom à l’intérieur et à l’extérieur, et vérifiez ici des deux côtés, ou l’adresse interne seule.',
  },
  'client-clock': {
    title: 'L’horloge d’un client',
    unknown:
      'Les dates ont été évaluées selon l’horloge de ce navigateur. Un client dont l’horloge est fausse en voit d’autres, et Lync refuse ses propres certificats à partir de cinq minutes d’écart.',
    find: 'Sur le client, comparez son horloge à un serveur de temps :',
  },
  'cached-crl': {
    title: 'Les listes de révocation que les clients gardent',
    unknown:
      'Un client utilise une liste ou une réponse qu’il possède jusqu’à son terme, et se souvient un moment qu’il n’en est pas venu. Il peut encore refuser ce qui est réparé, ou accepter ce qui a été révoqué.',
    find: 'Sur un client Windows, oubliez ce qui est gardé (sans « delete », la ligne ne fait que l’afficher) :',
  },
  'outbound-only': {
    title: 'Ce qu’un serveur peut atteindre lui-même',
    unknown:
      'Les adresses de révocation ont été interrogées d’ici. Un serveur Edge ou AD FS derrière un pare-feu sans HTTP sortant n’obtient pas de réponse et échoue lui-même.',
    find: 'Sur ce serveur, avec son compte de service, récupérez chaque adresse :',
  },
  mutual: {
    title: 'L’autre moitié d’une connexion mutuelle',
    unknown:
      'Seul le certificat que présente ce serveur a été évalué. Les partenaires l’évaluent aussi comme celui d’un client, et ce serveur évalue le leur.',
    find: 'Vérifiez aussi ici l’hôte du partenaire, et voyez si ce certificat indique l’authentification du client là où des partenaires la demandent encore.',
  },
  'from-file': {
    title: 'Ce que le serveur envoie vraiment',
    unknown:
      'Ces certificats viennent de fichiers. Qu’un serveur les envoie, dans cet ordre et sur chaque port, les fichiers ne le disent pas.',
    find: 'Vérifiez ici l’hôte lui-même, ou enregistrez ce qu’il envoie et donnez-le à cette page :',
  },
};
