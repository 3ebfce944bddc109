export const roots = {
  title: 'Racines approuvées',
  description:
    'Le serveur apporte les listes de racines des clients. Ajoutez ici les racines de votre propre organisation : elles restent dans ce navigateur et ne sont jamais envoyées.',
  none: 'Pas encore de racine à vous.',
  yours: 'Vos racines',
  until: 'jusqu’au {day}',
  undated: 'date illisible',
  remove: 'Supprimer {name}',
  removed: '{name} n’est plus approuvé.',
  add: 'Ajouter un certificat racine',
  trust: 'L’approuver dans ce navigateur',
  files: 'Fichiers de certificats racine',
  'from-file': 'Depuis un fichier',
  outcome: {
    failed: 'Les certificats n’ont pas pu être lus',
    'failed-todo': 'Réessayez ; si cela persiste, rechargez la page.',
    known: 'Déjà dans la liste.',
    'not-ca': 'N’est pas un certificat d’AC, donc ne peut pas être une racine : {names}.',
    full: 'La liste est pleine : supprimez d’abord une racine.',
    fleeting:
      'Ce navigateur ne stocke rien pour la page : la racine est approuvée jusqu’à ce que vous la fermiez.',
    nothing: 'Aucun certificat n’y a été trouvé.',
    added: 'Approuvé désormais : {names}.',
    unchanged: 'Rien n’a été ajouté.',
  },
  stores: {
    title: 'Magasins de confiance des clients',
    why: 'Un fichier contenant les racines auxquelles un type de client fait confiance remplace pour lui la liste du serveur, dans ce navigateur seulement : un paquet PEM ou P7B, roots.sst, authroot.stl, disallowedcert.stl, ou un magasin de clés Java ou PKCS #12.',
    for: 'Le fichier est le magasin de confiance de',
    file: 'Fichier du magasin de confiance',
    choose: 'Choisir le fichier',
    reading: 'Lecture…',
    list: 'Magasins de confiance issus de fichiers',
    remove: 'Supprimer {file} pour {target}',
    removed: '{file} ne compte plus pour {target}.',
    failed: '{file} n’a pas pu être lu',
    'failed-todo':
      'Réessayez ; si cela persiste, rechargez la page. Ce que vous avez ajouté auparavant est toujours là.',
    target: {
      microsoft: 'Windows (racines de Microsoft)',
      apple: 'Appareils Apple',
      chrome: 'Chrome',
      android: 'Android',
      java: 'Java (cacerts)',
      'lync-phone': 'Lync Phone Edition (micrologiciel)',
      own: 'Notre propre organisation',
    },
  },
  store: {
    roots: '{count, plural, one {# racine} many {# racines} other {# racines}}',
    list: 'liste de {count, plural, one {# racine} many {# racines} other {# racines}} par empreinte',
    blocked:
      '{count, plural, one {# certificat bloqué} many {# certificats bloqués} other {# certificats bloqués}}',
    dated: 'du {day}',
    added: 'ajouté le {day}',
    taken: '{target} : {what}, de {file}.',
    signer: 'La signature est bonne : « {name} », sous la racine de Microsoft.',
    'signer-other':
      'La signature est bonne, mais son signataire « {name} » ne mène à aucune racine de Microsoft : vérifiez d’où vient le fichier.',
    hashes:
      'Une liste ne contient aucun certificat : ses racines sont prises dans les autres magasins d’ici et dans la chaîne elle-même. Ajoutez à côté un roots.sst pour les avoir toutes.',
    fleeting:
      'Ce navigateur n’enregistre rien pour la page : le magasin compte jusqu’à ce que vous la fermiez.',
  },
  remark: {
    'not-a-ca':
      '{count, plural, one {# certificat qui n’est pas d’une autorité ne peut pas être une racine et a été écarté.} many {# certificats qui ne sont pas d’une autorité ne peuvent pas être des racines et ont été écartés.} other {# certificats qui ne sont pas d’une autorité ne peuvent pas être des racines et ont été écartés.}}',
    unreadable:
      '{count, plural, one {# certificat illisible a été écarté.} many {# certificats illisibles ont été écartés.} other {# certificats illisibles ont été écartés.}}',
    'own-keys':
      '{count, plural, one {# clé ayant son propre certificat est restée fermée : ce n’est pas une racine.} many {# clés ayant leur propre certificat sont restées fermées : ce ne sont pas des racines.} other {# clés ayant leur propre certificat sont restées fermées : ce ne sont pas des racines.}}',
    'not-checked': 'Faute de mot de passe, il n’a pas été vérifié si le magasin de clés a été modifié.',
  },
  refused: {
    title: '{file} n’a pas été pris',
    malformed: '{file}, octet {offset} : {reason}.',
    'malformed-todo':
      'Rien n’en a été pris : avec un magasin auquel il manque des racines, les clients sembleraient plus stricts qu’ils ne le sont. Copiez le fichier de nouveau.',
    'list-unsigned': 'La liste de confiance n’est pas signée : n’importe qui peut l’avoir écrite.',
    'list-signature': 'La signature de la liste de confiance n’est pas bonne : {reason}.',
    'list-kind': 'La liste de confiance ne porte pas sur des racines ({usages}).',
    'list-kind-unstated': 'La liste de confiance n’indique pas qu’elle porte sur des racines.',
    'list-source':
      'Reprenez-la dans Windows : « <code>certutil -f -syncWithWU FOLDER</code> » écrit authrootstl.cab et disallowedcertstl.cab, qui contiennent les fichiers .stl.',
    'list-for': 'Une liste de confiance vaut pour Windows, pas pour « {target} ». Choisissez « {windows} ».',
    'no-roots': 'Il ne contient aucune racine.',
    'full-title': 'Il n’y a plus de place',
    full: 'Ce navigateur garde au plus {stores, plural, one {# fichier} many {# fichiers} other {# fichiers}}, {size} en tout : retirez-en d’abord un.',
  },
  password: {
    label: 'Mot de passe de {file}',
    optional:
      'Il montre que personne n’a modifié le magasin de clés ; les certificats sont lisibles sans lui. Celui de Java est souvent « changeit ».',
    why: 'Il ouvre les certificats. Les clés ne sont pas déchiffrées et le mot de passe n’est pas conservé.',
    wrong: 'Ce mot de passe ne correspond pas au fichier. Majuscules et minuscules comptent.',
    open: 'Ouvrir',
    unchecked: 'Utiliser sans vérifier',
  },
  server: {
    title: 'Listes de racines de ce serveur',
    running: 'Elles sont déjà en cours de téléchargement.',
    soon: 'Elles viennent d’être téléchargées ; réessayez dans une demi-minute.',
    failed: 'Le serveur n’a pas répondu. Réessayez plus tard.',
    started: 'Téléchargement des listes de racines.',
    fetching:
      '{count, plural, one {Téléchargement de la liste de {names}…} many {Téléchargement des listes de {names}…} other {Téléchargement des listes de {names}…}}',
    go: 'Télécharger maintenant',
    going: 'Téléchargement…',
    asked: 'Le serveur ne télécharge les listes que sur demande.',
    automatic: 'Le serveur télécharge ses listes de lui-même.',
    next: 'Le serveur télécharge ses listes de lui-même, la prochaine fois le {when}.',
    last: 'Dernière demande le {when}.',
    roots: '{count, plural, one {# racine} many {# racines} other {# racines}}',
    dated: 'liste du {day}',
    fetched: 'téléchargée {ago}',
    'being-fetched': 'en cours de téléchargement…',
    absent: 'non disponible',
    old: 'plus de {days, plural, one {# jour} many {# jours} other {# jours}}',
    from: 'Source : {source}.',
    'not-fetched': 'Non récupérée : {problem}.',
    list: { system: 'Système d’exploitation de ce serveur', enterprise: 'Votre organisation' },
    folder: 'Le dossier de votre organisation sur le serveur',
    'folder-all':
      '{count, plural, one {# racine lue, tous les fichiers.} many {# racines lues, tous les fichiers.} other {# racines lues, tous les fichiers.}}',
    'folder-some': '{count, plural, one {# racine lue.} many {# racines lues.} other {# racines lues.}}',
    'passed-over': 'Fichiers ignorés',
  },
};
