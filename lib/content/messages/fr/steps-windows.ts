import type { Messages } from '../en/types.ts';

export const stepsWindows = {
  'delete-sign-in-info': {
    title: 'Supprimer les informations de connexion',
    why: 'À la connexion, le programme enregistre votre mot de passe, vos certificats et le chemin vers le serveur. Un clic supprime tout cela pour votre compte, afin que tout soit redemandé.',
    do: {
      'sign-out': 'Déconnectez-vous, de façon à voir la fenêtre avec votre adresse de connexion.',
      click: 'Sous votre adresse de connexion, choisissez <ui>Supprimer mes informations de connexion</ui>.',
      confirm: 'Confirmez par <ui>Oui</ui>.',
      'sign-in': 'Saisissez votre mot de passe et connectez-vous.',
    },
    expect:
      'Le lien disparaît et le champ du mot de passe est vide. La connexion suivante dure un peu plus longtemps.',
    undo: 'Il n’y a rien à annuler : le programme enregistre de nouveau tout à la connexion. Ayez votre mot de passe sous la main.',
  },
  'sign-in-assistant': {
    title: 'Vérifier que l’Assistant de connexion fonctionne',
    why: 'Lync 2010 se connecte à Microsoft 365 à l’aide de l’Assistant de connexion Microsoft Online Services. Si ce service est arrêté ou trop ancien, aucun certificat personnel n’est délivré.',
    do: {
      'open-classic':
        'Ouvrez le menu <ui>Démarrer</ui>, choisissez <ui>Exécuter</ui>, collez cette ligne et choisissez <ui>OK</ui>.',
      open: 'Faites un clic droit sur <ui>Démarrer</ui>, choisissez <ui>Exécuter</ui>, collez cette ligne et choisissez <ui>OK</ui>.',
      status:
        'Cherchez <ui>Microsoft Online Services Sign-in Assistant</ui> et regardez la colonne <ui>État</ui> : elle doit indiquer <ui>En cours d’exécution</ui>.',
      start:
        'Sinon, faites un clic droit dessus et choisissez <ui>Démarrer</ui>. Si c’est grisé, il vous faut un administrateur.',
      update:
        'S’il manque dans la liste ou s’il est ancien, faites installer la dernière version depuis les téléchargements du portail Microsoft 365.',
    },
    expect: 'L’état est « En cours d’exécution ».',
    undo: 'Faites un clic droit sur le service et choisissez Arrêter. Rien d’autre n’a changé.',
  },
  'clear-cached': {
    title: 'Effacer les certificats, mots de passe et connexions mémorisés',
    why: 'Windows retient les connexions chiffrées et les certificats qui y ont servi, et le programme retient votre mot de passe. S’ils sont périmés, ils sont présentés au serveur encore et encore.',
    do: {
      password:
        'Dans la fenêtre de connexion, décochez <ui>Enregistrer mon mot de passe</ui> et effacez le contenu du champ du mot de passe.',
      quit: 'Quittez complètement Lync : clic droit sur son icône près de l’horloge, puis <ui>Quitter</ui>.',
      'close-browser': 'Fermez toutes les fenêtres du navigateur et quittez Teams et Outlook.',
      'internet-options':
        'Appuyez sur <key>Windows</key>+<key>R</key>, collez cette ligne et appuyez sur <key>Entrée</key>.',
      'ssl-state': 'Dans l’onglet <ui>Contenu</ui>, choisissez <ui>Effacer l’état SSL</ui>.',
      retry: 'Relancez le programme, saisissez votre mot de passe et connectez-vous.',
    },
    expect: 'Windows indique que le cache SSL a été effacé.',
    undo: 'Il n’y a rien à annuler : les deux sont enregistrés de nouveau à la prochaine connexion.',
  },
  'endpoint-cache': {
    title: 'Retirer le dossier du cache de points de terminaison',
    why: 'Pour aller plus vite, le programme retient quel serveur il a atteint la dernière fois. Si votre compte a changé de serveur depuis, il continue à s’adresser au mauvais.',
    do: {
      quit: 'Quittez complètement le programme : clic droit sur son icône près de l’horloge, puis <ui>Quitter</ui>.',
      open: 'Appuyez sur <key>Windows</key>+<key>R</key>, collez cette ligne et appuyez sur <key>Entrée</key>.',
      find: 'Cherchez le dossier qui porte votre adresse de connexion, souvent précédée de « sip_ ».',
      rename:
        'Renommez-le pour que son nom se termine par « .old » : pour le programme, il n’existe plus, et vous pouvez encore le récupérer. Cette ligne dans l’invite de commandes fait de même.',
      restart: 'Relancez le programme et connectez-vous.',
      delete: 'Quand la connexion fonctionne, supprimez le dossier renommé.',
    },
    expect: 'À la connexion, le programme crée un nouveau dossier avec votre adresse.',
    undo: 'Quittez le programme, supprimez le nouveau dossier et rendez son nom à l’ancien.',
    risk: 'Retirer le mauvais dossier fait perdre les réglages d’un autre compte. Ne touchez qu’au dossier qui porte votre propre adresse.',
  },
  'personal-certificate': {
    title: 'Supprimer le certificat personnel',
    why: 'Avec « Enregistrer mon mot de passe », le programme enregistre aussi dans Windows un certificat à votre nom. S’il est endommagé ou périmé, la connexion échoue jusqu’à ce qu’il soit supprimé et qu’un nouveau soit obtenu.',
    do: {
      open: 'Appuyez sur <key>Windows</key>+<key>R</key>, collez cette ligne et choisissez <ui>OK</ui>.',
      expand: 'Ouvrez <ui>Personnel</ui>, puis <ui>Certificats</ui>.',
      sort: 'Cliquez sur l’en-tête <ui>Délivré par</ui> pour trier, et cherchez un certificat délivré par <ui>Communications Server</ui>.',
      verify: 'Vérifiez qu’il y en a un et notez sa date d’expiration : est-il expiré ?',
      delete: 'Faites un clic droit sur ce certificat, choisissez <ui>Supprimer</ui> et confirmez.',
      'sign-in': 'Lancez le programme et connectez-vous.',
    },
    expect:
      'Après la connexion, la liste contient un nouveau certificat délivré par Communications Server, avec une date plus lointaine.',
    undo: 'Inutile : le serveur délivre un nouveau certificat à la prochaine connexion. Un certificat supprimé ne peut pas être récupéré.',
    risk: 'D’autres certificats de cette liste sont peut-être ceux de votre carte à puce, du chiffrement du courrier ou du VPN ; les supprimer peut vous bloquer l’accès. Ne supprimez que celui délivré par Communications Server.',
  },
  'credential-manager': {
    title: 'Retirer les identifiants enregistrés',
    why: 'Windows garde une copie de votre mot de passe dans son gestionnaire d’identification. Après un changement de mot de passe, l’ancienne copie est peut-être encore envoyée.',
    do: {
      open: 'Appuyez sur <key>Windows</key>+<key>R</key>, collez cette ligne et choisissez <ui>OK</ui>. Dans le Panneau de configuration, il s’appelle <ui>Gestionnaire d’identification</ui>.',
      find: 'Cherchez l’entrée de votre adresse de connexion, ou dont le nom contient Lync, Communicator ou Microsoft Office, et dépliez-la.',
      remove: 'Choisissez <ui>Supprimer du coffre-fort</ui>.',
      'remove-newer': 'Choisissez <ui>Supprimer</ui>.',
      'sign-in': 'Reconnectez-vous et saisissez vos identifiants.',
    },
    expect: 'L’entrée a disparu et le programme demande votre mot de passe.',
    undo: 'Saisissez votre mot de passe à la prochaine connexion et laissez-le enregistrer de nouveau.',
    risk: 'Un mot de passe retiré ne peut plus être relu. Ne retirez que l’entrée de ce programme, et seulement si vous connaissez votre mot de passe.',
  },
  'machine-guid': {
    title: 'Vérifier si MachineGuid a des accolades dans le Registre',
    why: 'Windows garde dans le Registre un identifiant de cet ordinateur. Certains outils d’installation l’ont écrit entre accolades ; alors le certificat personnel ne peut pas être enregistré.',
    do: {
      backup:
        'Faites d’abord une copie : collez cette ligne dans l’invite de commandes. Elle écrit un fichier sur votre bureau. Ne continuez que si le fichier y est.',
      open: 'Appuyez sur <key>Windows</key>+<key>R</key>, collez cette ligne et autorisez l’Éditeur du Registre à apporter des modifications.',
      go: 'Allez à cette clé. Dans les versions récentes de Windows, vous pouvez la coller dans la barre d’adresse.',
      edit: "Double-cliquez sur <ui>MachineGuid</ui>. Seulement si la valeur commence par <code>'{'</code> et finit par <code>'}'</code>, supprimez ces deux caractères, rien d’autre, et choisissez <ui>OK</ui>.",
      restart: 'Fermez l’Éditeur du Registre, relancez le programme et connectez-vous.',
    },
    expect: 'La valeur se compose de 36 lettres, chiffres et tirets, sans accolades.',
    undo: 'Double-cliquez sur le fichier de votre bureau et confirmez : les anciennes valeurs sont rétablies. Redémarrez ensuite l’ordinateur.',
    risk: 'Une erreur dans le Registre peut empêcher des programmes ou Windows lui-même de fonctionner, jusqu’à imposer une réinstallation. Ne modifiez que cette valeur, et seulement une fois la copie faite. Dans le doute, choisissez « Je ne peux pas ».',
  },
} satisfies Partial<Messages['steps']>;
