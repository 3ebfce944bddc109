import type { Parts } from '../../en/types.ts';

export const deploy: Parts['deploy'] = {
  gap: {
    sign: {
      'key-identifier':
        'le dernier certificat dit que son émetteur s’est signé lui-même, comme le fait une racine',
      'name-of-root': 'le nom ressemble à celui d’une racine',
      'name-of-intermediate': 'le nom ressemble à celui d’un certificat intermédiaire',
      'private-host': 'le nom ou l’adresse du serveur n’existe qu’à l’intérieur d’une organisation',
      'public-role':
        'le nom du serveur est de ceux qu’on atteint de l’extérieur, le plus souvent sous une autorité publique',
      'own-address': 'l’adresse du certificat de l’émetteur est dans le domaine même du serveur',
      'private-address':
        'l’adresse du certificat de l’émetteur n’est joignable qu’à l’intérieur d’une organisation',
      'public-address': 'l’adresse du certificat de l’émetteur est publique',
      'no-address':
        'aucune adresse n’est indiquée pour le certificat de l’émetteur, comme le feraient les autorités publiques',
    },
    seen: 'Ce qu’on peut voir, même si cela ne prouve rien : {signs}.',
    'own-label': 'Si c’est votre propre racine',
    own: 'Si « {name} » est la racine propre à votre organisation',
    'server-ready':
      'Rien à changer sur le serveur : il envoie tout ce qu’il doit, et une racine a sa place dans les magasins des clients. Ajoutez-la ici pour voir ce qu’obtiennent les clients qui l’ont.',
    'clients-need':
      'Ce n’est pas au serveur d’envoyer une racine : les clients en ont besoin dans leurs propres magasins. Ajoutez-la ici pour voir ce qu’obtiennent les clients qui l’ont.',
    file: 'Fichier de la racine',
    choose: 'C’est notre racine : choisir son fichier',
    unread: 'Le fichier n’a pas pu être lu. Réessayez.',
    bring: 'Comment la déployer sur les clients',
    asking: 'Demande en cours…',
    fetch: 'La télécharger à l’adresse indiquée dans le certificat',
    'not-fetched':
      'Rien qui convienne n’est venu de {address} ; « Révocation et téléchargements » dit pourquoi.',
    'not-found': 'Aucun certificat n’a été trouvé dans ce fichier.',
    fit: {
      root: 'C’est la racine « {name} » : elle a signé elle-même et le dernier certificat de la chaîne.',
      intermediate:
        'C’est « {name} », mais pas une racine : une autre autorité l’a signé. C’est un certificat intermédiaire que le serveur doit envoyer.',
      'other-key':
        'Ce certificat s’appelle aussi « {name} », mais sa clé n’a pas signé la chaîne : c’en est un plus ancien ou plus récent du même nom.',
      stranger: 'Aucun certificat de ce fichier ne s’appelle « {name} ».',
    },
    power:
      'Qui détient sa clé peut parler au nom de n’importe qui à tout client qui l’approuve : faites-vous lire son empreinte par ceux qui l’exploitent, et comparez ligne par ligne.',
    'other-label': 'Si ce n’est pas votre racine',
    other: 'Sinon : un certificat intermédiaire manque',
    get: 'Procurez-vous le certificat « {name} » auprès de son autorité, et faites-le envoyer par le serveur après ceux qu’il envoie déjà. S’il est signé par lui-même, c’est tout de même une racine : l’autre voie est alors la bonne.',
    named: 'Le certificat au-dessous indique où l’obtenir : {addresses}.',
  },
  root: {
    never: 'Ne déployez jamais une racine dont vous n’avez pas comparé l’empreinte',
    proof:
      'Qui détient sa clé peut parler au nom de n’importe qui à tout client qui l’approuve. Ce qui a été vu sur le réseau ne prouve rien : appelez ceux qui exploitent « {name} » et faites-vous lire son empreinte. Pour les utilisateurs hors de votre organisation, prenez plutôt une autorité publique.',
    cer: 'Certificat (.cer)',
    profile: 'Profil Apple',
    sha1: 'SHA-1 (empreinte dans Windows)',
    lines: '{name}, ligne par ligne',
    full: 'La liste de vos racines est pleine : retirez-en d’abord une sous « Racines approuvées ».',
    failed: 'La racine n’a pas pu être ajoutée. Réessayez ; si cela persiste, rechargez la page.',
    trusted: '{name} est maintenant approuvé dans ce navigateur.',
    compared: 'J’ai comparé l’empreinte avec celle que son propriétaire m’a donnée par un autre moyen',
    ours: 'C’est notre racine',
    stays: 'Elle reste dans ce navigateur, et tout est réévalué tel que vos clients le voient.',
    which: 'Quels clients ?',
  },
  server: {
    iis: 'IIS, y compris avec ARR comme proxy inverse',
    'sfb-front-end': 'Serveur frontal Skype for Business ou Lync',
    'sfb-director': 'Directeur Skype for Business ou Lync',
    'sfb-edge': 'Serveur Edge Skype for Business ou Lync',
    'sql-server': 'SQL Server sous Windows',
    'remote-desktop': 'Bureau à distance (RDP)',
    'domain-controller': 'Contrôleur de domaine (LDAPS)',
    windows: 'Un autre service sous Windows',
    linux: 'Un autre service sous Linux ou une appliance',
  },
  client: {
    'windows-domain': 'Ordinateurs Windows d’un domaine (stratégie de groupe)',
    'windows-one': 'Un seul ordinateur Windows',
    ios: 'iPhone et iPad',
  },
  limits: {
    title: 'Ce qu’on ne peut pas voir d’ici',
    trusted: 'Si des utilisateurs échouent encore : ce qu’on ne peut pas voir d’ici',
    find: 'Comment le savoir :',
  },
  affected: {
    judged: 'Évalué ici : {what}.',
    stops: 'cela arrête {names}',
    undecided:
      '{count, plural, one {non tranché pour {names}} many {non tranché pour {names}} other {non tranché pour {names}}}',
    depend: '{names} ne passent qu’en téléchargeant',
    unknown: '{count, plural, one {# inconnu} many {# inconnus} other {# inconnus}}',
    audience: {
      everyone: 'Tous les clients.',
      'without-download':
        'Les clients qui ne construisent la chaîne qu’avec ce qui est envoyé : applications Android, Java, téléphones de la famille Lync, OpenSSL et ce qui en dépend. Windows, les systèmes Apple et Chrome téléchargent ce qui manque, s’ils en ont le droit.',
      'without-the-root':
        'Tout client qui n’a pas reçu cette racine à la main, par stratégie ou par profil : en général tout ce qui est hors du domaine, les téléphones d’abord.',
      'public-rules':
        'Les navigateurs et systèmes qui soumettent les autorités publiques à leurs règles ; un environnement privé peut ne rien remarquer.',
      strict: 'Les clients qui regardent de près ; « Pour qui » indique lesquels parmi ceux évalués ici.',
      apple:
        'Les systèmes Apple, qui l’appliquent aussi aux autorités privées ; les navigateurs, pour les autorités publiques.',
      windows:
        'Windows lui-même et ce qui utilise ses services de certificats : Lync, Skype for Business, Outlook, .NET.',
      'asks-revocation':
        'Les clients qui demandent la révocation et échouent sans réponse : AD FS, NPS, Exchange hybride, serveurs Lync et Skype for Business, Java avec révocation activée. Les navigateurs continuent le plus souvent.',
      old: 'Les clients anciens ou simples : Java avant 7, appliances, bibliothèques TLS de téléphones.',
      nobody: 'Personne pour l’instant.',
    },
  },
};
