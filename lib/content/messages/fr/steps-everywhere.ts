import type { Messages } from '../en/types.ts';

export const stepsEverywhere = {
  'check-clock': {
    title: 'Vérifier la date et l’heure',
    why: 'Un certificat n’est valable qu’entre deux dates. Si l’horloge de cet appareil est décalée de plus de quelques minutes, de bons certificats paraissent expirés ou pas encore valables, et la connexion est refusée.',
    do: {
      compare:
        'Comparez l’horloge de cet appareil à une horloge sûre, par exemple celle d’un autre téléphone.',
      windows:
        'Appuyez sur <key>Windows</key>+<key>R</key>, collez cette ligne, appuyez sur <key>Entrée</key> et vérifiez la date, l’heure et le fuseau horaire. Laissez si possible Windows régler l’heure lui-même.',
      macos:
        'Ouvrez <ui>Réglages Système › Général › Date et heure</ui> et laissez l’heure se régler automatiquement.',
      phone:
        'Ouvrez les réglages de date et d’heure du téléphone et laissez l’heure se régler automatiquement.',
    },
    expect:
      'L’horloge indique la bonne date et la bonne heure, dans le bon fuseau. Si vous avez dû la corriger, reconnectez-vous.',
    undo: 'Il n’y a rien à annuler.',
  },
  'install-org-root': {
    title: 'Installer le certificat racine de votre organisation',
    why: 'La vérification de votre administrateur montre que le certificat du serveur remonte à la racine propre à votre organisation, que cet appareil ne connaît pas encore. Votre administrateur autorise les utilisateurs à l’installer.',
    do: {
      obtain:
        'Procurez-vous le fichier du certificat auprès de votre organisation, par exemple sur son intranet. Ne le prenez ni dans une recherche sur le Web ni chez un inconnu.',
      'windows-open': 'Ouvrez le fichier. Windows affiche le certificat ; rien n’est encore installé.',
      'macos-open':
        'Ouvrez le fichier. <ui>Trousseaux d’accès</ui> affiche le certificat ; choisissez le trousseau <ui>session</ui>.',
      'ios-open':
        'Ouvrez le fichier, autorisez le téléchargement, puis ouvrez <ui>Réglages › Profil téléchargé</ui>. Rien n’est encore approuvé.',
      'android-open':
        'Ouvrez <ui>Paramètres › Sécurité › Chiffrement et identifiants › Installer un certificat › Certificat CA</ui>. Les noms varient selon le fabricant.',
      compare:
        'Comparez l’empreinte que montre votre appareil avec celle affichée ici, caractère par caractère. Si elles diffèrent, arrêtez-vous et prévenez votre administrateur.',
      'windows-store':
        'Choisissez <ui>Installer un certificat</ui>, <ui>Utilisateur actuel</ui>, <ui>Placer tous les certificats dans le magasin suivant</ui>, <ui>Autorités de certification racines de confiance</ui>.',
      'macos-trust':
        'Double-cliquez sur le certificat, ouvrez <ui>Se fier</ui> et réglez <ui>Lors de l’utilisation de ce certificat</ui> sur <ui>Toujours approuver</ui>.',
      'ios-trust':
        'Installez le profil, puis activez-le dans <ui>Réglages › Général › Informations › Réglages des certificats</ui>.',
      'android-trust':
        'Choisissez le fichier et confirmez. Beaucoup d’applications ignorent les certificats installés ainsi ; la gestion des appareils de votre organisation est la meilleure voie.',
      restart: 'Fermez complètement le programme ou le navigateur, rouvrez-le et connectez-vous.',
    },
    expect: 'La connexion fonctionne et aucun avertissement de certificat n’apparaît.',
    undo: 'Supprimez le certificat à l’endroit où vous l’avez installé.',
    risk: 'Un certificat racine permet à son détenteur de se porter garant de n’importe quel site auprès de cet appareil. Ne l’installez que si votre organisation vous l’a demandé et si l’empreinte concorde.',
  },
  'update-client': {
    title: 'Mettre à jour le programme',
    why: 'Les programmes anciens ne connaissent pas les certificats et les méthodes de connexion d’aujourd’hui, et des défauts corrigés depuis longtemps y subsistent.',
    do: {
      'lync-2010':
        'Dans un navigateur, connectez-vous au portail Microsoft 365, ouvrez les téléchargements de logiciels et installez la version de Lync la plus récente qui vous est proposée.',
      office:
        'Ouvrez un programme Office et choisissez <ui>Fichier › Compte › Options de mise à jour › Mettre à jour maintenant</ui>. Les anciennes versions d’Office sont mises à jour par Windows Update.',
      mobile: 'Ouvrez la boutique d’applications du téléphone et mettez l’application à jour.',
      web: 'Mettez à jour le navigateur, ainsi que Teams ou Outlook : la recherche de mises à jour se trouve dans le menu sous votre photo ou sous Aide.',
      'windows-update':
        'Laissez Windows Update installer ce qui est en attente. Il renouvelle aussi la liste des racines connues.',
      restart: 'Redémarrez l’appareil et reconnectez-vous.',
    },
    expect: 'Le programme indique qu’il est à jour.',
    undo: 'Une mise à jour n’a pas besoin d’être annulée. Si elle gêne autre chose, votre support peut la retirer.',
  },
  'other-network': {
    title: 'Essayer un autre réseau',
    why: 'Au bureau, votre appareil atteint peut-être un autre serveur, avec un autre certificat, que de l’extérieur. Des réseaux d’hôtel ou d’entreprise ouvrent aussi les connexions chiffrées en chemin et mettent leur propre certificat à la place du vrai.',
    do: {
      'switch-phone':
        'Coupez le Wi-Fi pour que le téléphone utilise les données mobiles, et connectez-vous. Essayez ensuite l’inverse.',
      'switch-computer':
        'Reliez l’ordinateur au partage de connexion d’un téléphone, sans VPN, et connectez-vous. Essayez ensuite avec le VPN.',
      note: 'Notez sur quels réseaux cela fonctionne et sur lesquels non. C’est exactement ce dont votre administrateur a besoin.',
    },
    expect:
      'Si cela fonctionne sur un réseau et pas sur un autre, le défaut vient du réseau ou du serveur qu’on y atteint, pas de votre appareil.',
    undo: 'Réactivez le Wi-Fi et le VPN.',
  },
  'other-browser': {
    title: 'Essayer une fenêtre privée et un autre navigateur',
    why: 'Une fenêtre privée démarre sans connexions mémorisées. De plus, les navigateurs tiennent des listes de racines différentes : une différence entre deux navigateurs est un indice précieux.',
    do: {
      private:
        'Ouvrez une fenêtre privée (<key>Ctrl</key>+<key>Maj</key>+<key>N</key> ou <key>Ctrl</key>+<key>Maj</key>+<key>P</key>) et connectez-vous-y.',
      second: 'Essayez un autre navigateur, par exemple Firefox à côté d’Edge ou de Chrome.',
      issuer:
        'Si un avertissement apparaît, ouvrez les détails et notez l’émetteur du certificat et le code d’erreur. Ne choisissez pas de continuer malgré tout.',
    },
    expect:
      'Si cela fonctionne en fenêtre privée, effacez les données mémorisées de ce site. Si cela fonctionne dans un seul navigateur, dites lequel à votre administrateur.',
    undo: 'Il n’y a rien à annuler.',
  },
  'flush-dns': {
    title: 'Vider le cache DNS',
    why: 'L’ordinateur retient quelque temps quelle adresse correspond à quel nom de serveur. Après une panne ou un déménagement, l’adresse retenue peut mener au mauvais serveur.',
    do: {
      run: 'Appuyez sur <key>Windows</key>+<key>R</key>, collez cette ligne et appuyez sur <key>Entrée</key>. Une fenêtre noire s’ouvre et se referme aussitôt.',
      terminal:
        'Ouvrez <ui>Terminal</ui>, collez cette ligne et appuyez sur <key>Entrée</key>. Votre mot de passe est demandé.',
      retry: 'Fermez complètement le programme ou le navigateur, rouvrez-le et connectez-vous.',
    },
    expect: 'Rien ne change à l’écran ; l’ordinateur redemande les adresses.',
    undo: 'Il n’y a rien à annuler : le cache se remplit de lui-même.',
  },
  'app-reset': {
    title: 'Se déconnecter et réinstaller l’application',
    why: 'L’application garde sur le téléphone des identifiants et des réglages de connexion. Ceux qui ne correspondent plus au serveur servent encore jusqu’à leur suppression.',
    do: {
      'sign-out': 'Déconnectez-vous dans l’application, si possible.',
      'remove-ios':
        'Gardez le doigt sur l’icône de l’application et choisissez <ui>Supprimer l’app</ui>, puis confirmez.',
      'remove-android':
        'Ouvrez <ui>Paramètres › Applications</ui>, choisissez l’application, puis <ui>Stockage › Vider l’espace de stockage</ui>, et désinstallez-la.',
      install: 'Réinstallez l’application depuis la boutique et connectez-vous.',
    },
    expect: 'L’application démarre comme neuve et demande votre adresse de connexion.',
    undo: 'Vos conversations sur le téléphone ne reviennent pas. Les contacts et les réunions sont conservés sur le serveur.',
    risk: 'Tout ce que l’application a enregistré sur ce téléphone est supprimé. Ayez votre adresse de connexion et votre mot de passe sous la main.',
  },
  'admin-chain-check': {
    title: 'Demander à l’administrateur de vérifier la chaîne de certificats du serveur',
    why: 'Ce message signifie souvent qu’un certificat de la chaîne envoyée par le serveur n’est pas approuvé. C’est fréquent quand une organisation a sa propre page de connexion (authentification unique) ou exploite elle-même une partie du service (hybride). Aucun réglage de votre ordinateur n’y remédie.',
    do: {
      ask: 'Envoyez à votre administrateur le texte ci-dessous. Il dit ce que vous voyez et ce que vous avez essayé.',
      host: 'Demandez-lui de vérifier le serveur de connexion de votre organisation avec Chainsight, depuis le réseau où vous êtes.',
      mobile:
        'Indiquez la version de l’application : depuis la version 5.4, elle est plus stricte et refuse des chaînes que les anciennes acceptaient.',
    },
    expect:
      'L’administrateur constate que la chaîne est bonne, ou trouve le certificat fautif et corrige le serveur.',
    undo: 'Il n’y a rien à annuler.',
  },
  support: {
    title: 'Passer la main au support',
    why: 'Tout ce qui est possible sur votre appareil a été fait. Le reste ne se voit que du côté du serveur, par exemple un compte qui n’a pas été entièrement créé.',
    do: {
      copy: 'Copiez le texte ci-dessous. Il dit ce que vous voyez et ce que vous avez essayé, avec les heures.',
      send: 'Envoyez-le au service d’assistance de votre organisation. S’il n’y en a pas, votre administrateur Microsoft 365 peut ouvrir un dossier chez Microsoft.',
      account:
        'Demandez de vérifier votre compte : s’il est incomplet ou endommagé dans Active Directory, le serveur ne peut pas lui délivrer de certificat personnel. D’autres comptes peuvent fonctionner malgré tout.',
      community:
        'Les forums de la communauté Microsoft 365 aident aussi, mais n’y publiez pas votre adresse.',
    },
    expect: 'Le support peut commencer là où vous vous êtes arrêté, sans vous faire répéter ces étapes.',
    undo: 'Il n’y a rien à annuler.',
  },
} satisfies Partial<Messages['steps']>;
