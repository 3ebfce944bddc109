export const computer = {
  title: 'Cela échoue sur un seul ordinateur ?',
  lead: 'Exécutez ce script sur cet ordinateur et déposez ici, ou dans le champ de la page d’accueil, le fichier qu’il écrit. On y voit s’il manque une racine à cet ordinateur, s’il reçoit d’autres certificats que tout le monde, si son horloge est fausse ou s’il ne peut pas télécharger ce qu’il lui faut. Le fichier n’est lu que dans ce navigateur.',
  make: {
    title: '1. Exécuter le script là-bas',
    server: 'Serveur où la connexion échoue',
    hint: 'Par exemple sts.contoso.com, ou un hôte avec son port. TLS dès le premier octet : le script n’interroge pas les ports de messagerie qui passent ensuite à TLS.',
    runs: 'Système de cet ordinateur',
    save: 'Enregistrer {file}',
    copy: 'Copier le script',
    'copy-command': 'Copier la commande',
    show: 'Afficher le script',
    script: 'Le script',
    waiting: 'Le script apparaît dès qu’un serveur est saisi.',
  },
  system: {
    windows:
      'Windows (PowerShell 5.1 ou plus récent, sans droits d’administrateur). Exécutez-le là-bas, dans son dossier ; le fichier qu’il écrit se trouve à côté :',
    unix: 'macOS et Linux (sh, OpenSSL et curl). Exécutez-le là-bas, dans son dossier ; le fichier qu’il écrit se trouve à côté :',
  },
  take: {
    title: '2. Ouvrir le fichier ici',
    also: 'Ou des événements du journal Microsoft-Windows-CAPI2/Operational, enregistrés en XML. Un second fichier avec les certificats que le serveur envoie aux autres lui est comparé.',
    label: 'Fichier écrit par le script',
    choose: 'Choisir le fichier',
    reading: 'Lecture…',
    failed: 'Le fichier n’a pas pu être utilisé',
    cut: 'Le fichier est tronqué ou a été modifié. Prenez le fichier même que le script a écrit, ou exécutez-le de nouveau.',
    other: 'Ce n’est ni un fichier écrit par le script, ni un journal d’événements CAPI2.',
  },
  collected: {
    title: 'Ce qu’il note',
    none: 'Aucune clé et aucun certificat personnel n’est lu, rien n’est modifié et rien n’est envoyé.',
    form: 'Forme du fichier :',
    untried:
      'Les auteurs de cette page n’ont pas pu exécuter le script pour Windows ; sa grammaire est vérifiée.',
    what: {
      system: 'Le système et sa version, et le proxy utilisé pour ce serveur.',
      received: 'Les certificats que le serveur envoie à cet ordinateur.',
      clock: 'L’horloge de cet ordinateur et celle du serveur.',
      built: 'Sous Windows : la chaîne que le système a construite, avec ses objections à chaque certificat.',
      stores:
        'Les certificats des magasins : racines de confiance, intermédiaires (Windows) et certificats non autorisés (Windows).',
      log: 'Sous Windows : s’il peut récupérer lui-même des racines, ce que certutil affiche sur la chaîne, et les 50 derniers événements du journal CAPI2, s’il est activé. Les événements nomment des programmes et des comptes.',
    },
    why: {
      system: 'C’est peut-être un proxy qui répond à la place du serveur.',
      received:
        'Ce peuvent être d’autres certificats que ceux envoyés à tous : un autre nœud, ou un produit qui signe de nouveau en chemin.',
      clock: 'Quand l’horloge est fausse, un certificat paraît expiré ou pas encore valide.',
      built: 'Elle peut contenir d’autres certificats que ceux envoyés.',
      stores:
        'C’est le seul moyen de savoir quelle racine manque. Aucun certificat personnel ni aucune clé n’est lu.',
      log: 'Ils montrent ce qui n’a pas pu être téléchargé.',
    },
  },
} as const;
