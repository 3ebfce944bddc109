import type { Messages, SummaryMessages } from '../en/types.ts';

export const guideMore = {
  status: {
    heading: 'Cela fonctionne-t-il encore ?',
    'lync-2010':
      'Lync 2010 n’est plus pris en charge depuis le {ended, date, long} et ne se connecte plus à Microsoft 365. Il peut encore fonctionner avec le serveur de votre organisation. Son successeur est Teams, ou le programme Skype Entreprise.',
    'lync-2013':
      'Lync 2013 n’est plus pris en charge depuis le {ended, date, long} et ne se connecte plus à Microsoft 365. Il peut encore fonctionner avec le serveur de votre organisation. Son successeur est Teams, ou un Skype Entreprise plus récent.',
    sfb: 'Skype Entreprise Online a été arrêté le {retired, date, long} : les comptes Microsoft 365 utilisent désormais Teams. Le programme fonctionne encore avec le serveur de votre organisation (y compris en hybride) ; depuis le {ended, date, long}, seule l’édition Subscription Edition est maintenue.',
    mobile:
      'Skype Entreprise Online a été arrêté le {retired, date, long} : les comptes Microsoft 365 utilisent désormais Teams. Les anciennes applications Lync ne sont plus maintenues ; seul le serveur de votre organisation peut encore les accepter.',
    web: 'Teams, Outlook et la connexion par navigateur sont actuels. Si votre organisation a sa propre page de connexion (AD FS), tous dépendent de la chaîne de certificats de ce serveur.',
  },
  readback: {
    heading: 'Laisser l’ordinateur dire quelles étapes sont nécessaires',
    explain:
      'Copiez cette ligne dans PowerShell (appuyez sur <key>Windows</key>+<key>R</key>, tapez <code>powershell</code>). Elle ne fait que lire : l’état du service de connexion, l’émetteur et la date d’expiration de vos certificats Lync, la présence d’un dossier de cache et celle d’accolades dans MachineGuid. Elle n’affiche ni noms, ni adresses, ni mots de passe. Collée par erreur dans l’invite de commandes, elle ne donne qu’un message d’erreur.',
    label: 'Collez ici ce qu’elle a affiché',
    hint: 'Le texte est lu dans cette page et n’est envoyé nulle part.',
    read: 'Lire',
    empty: 'Rien n’a encore été collé.',
    'not-found':
      'Ce n’est pas ce qu’affiche la ligne : la marque « CHAINSIGHT-CHECK » manque. Copiez tout ce que PowerShell a affiché.',
    version:
      'Ce texte vient d’une autre version de la vérification. Copiez de nouveau la ligne et exécutez-la.',
    cut: 'La fin manque. Ce qui a pu être lu est affiché ; exécutez de nouveau la ligne pour le reste.',
    service: {
      running: 'L’Assistant de connexion fonctionne.',
      stopped: 'L’Assistant de connexion ne fonctionne pas.',
      missing: 'L’Assistant de connexion n’est pas installé.',
    },
    'certificate-none': 'Il n’y a pas de certificat délivré par Communications Server.',
    'certificate-valid':
      'Un certificat délivré par Communications Server est valable jusqu’au {until, date, long}.',
    'certificate-expired': 'Un certificat délivré par Communications Server a expiré le {until, date, long}.',
    cache:
      '{count, plural, =0 {Il n’y a pas de dossier de cache d’un compte.} one {Il y a # dossier de cache d’un compte.} many {Il y a # dossiers de cache de comptes.} other {Il y a # dossiers de cache de comptes.}}',
    guid: {
      braces: 'MachineGuid a des accolades.',
      plain: 'MachineGuid n’a pas d’accolades.',
      missing: 'MachineGuid n’a pas pu être lu.',
    },
  },
  elsewhere: {
    heading: 'Ouvrir sur l’ordinateur',
    why: 'Les lignes à copier sont pour l’ordinateur qui n’arrive pas à se connecter. Ouvrez cette étape là-bas pour les copier.',
    copy: 'Copier le lien vers cette étape',
    show: 'Afficher le code QR',
    hide: 'Masquer le code QR',
    picture: 'Code QR du lien vers cette étape',
    long: 'Le lien est trop long pour un code QR. Copiez-le plutôt.',
    holds:
      'Le lien contient le programme, l’appareil et l’étape, et ce que votre administrateur a préparé ; ni votre adresse de connexion, ni vos réponses.',
    printed: 'Ces étapes avec les lignes à copier, sur l’ordinateur qui n’arrive pas à se connecter :',
  },
  handover: {
    heading: 'Texte pour votre assistance',
    hint: 'Il ne contient que ce que vous avez saisi et cliqué ici.',
    title: 'Connexion impossible : ce qui a été vu et essayé',
    written: 'Écrit : {when, date, full}, {when, time, long}',
    client: 'Programme : {client}',
    platform: 'Appareil : {platform}',
    symptom: 'Constaté : {symptom}',
    answer: '{question} {answer}',
    address: 'Adresse de connexion : {address}',
    locus: 'Conclusion : {locus}',
    chain: 'Vérification du serveur : {line}',
    steps: 'Étapes :',
    step: '{number, number}. {title} : {state}',
    'step-at': '{number, number}. {title} : {state} ({when, date, short} {when, time, short})',
    readback: 'Vérification en lecture seule sur l’ordinateur :',
    account:
      'Merci de vérifier aussi le compte dans Active Directory : un compte incomplet ou endommagé n’obtient pas de certificat personnel.',
  },
  admin: {
    heading: 'Préparer le guide pour vos utilisateurs',
    intro:
      'Choisissez ce que voient vos utilisateurs, ajoutez un message et votre assistance, puis transmettez le lien ou le texte. Aucun serveur ne peut lire vos réglages : ils sont dans le lien même, ou stockés chiffrés, la clé étant dans le lien.',
    'any-client': 'Laisser l’utilisateur choisir',
    'any-device': 'Laisser l’utilisateur choisir',
    'client-question': 'Programme de vos utilisateurs',
    'device-question': 'Appareil de vos utilisateurs',
    'steps-question': 'Étapes à afficher',
    'steps-hint':
      'Décochez ce que vos utilisateurs ne doivent ou ne peuvent pas faire. Le passage au support reste toujours.',
    'all-steps': 'Toutes',
    'safe-steps': 'Seulement celles qui ne suppriment rien',
    'note-label': 'Message à vos utilisateurs',
    'note-hint':
      '{left, plural, one {# caractère restant} many {# caractères restants} other {# caractères restants}}',
    'contact-label': 'Assistance (téléphone, courriel ou adresse)',
    'root-heading': 'La racine de votre organisation',
    'root-allow': 'Autoriser les utilisateurs à installer cette racine',
    'root-hint':
      'Les utilisateurs reçoivent les instructions pour leur appareil et cette empreinte à comparer, jamais le certificat lui-même.',
    'root-name': 'Nom du certificat racine',
    'root-sha256': 'Empreinte SHA-256',
    'root-sha1': 'Empreinte SHA-1 (Windows l’appelle « empreinte numérique »)',
    'root-error': 'Une empreinte SHA-256 a 64 chiffres hexadécimaux, une empreinte SHA-1 en a 40.',
    'language-hint':
      'Le texte est dans la langue choisie ci-dessus ; la page suit le navigateur de chaque utilisateur.',
    'link-heading': 'Lien pour vos utilisateurs',
    'copy-link': 'Copier le lien',
    'open-link': 'Voir comme vos utilisateurs',
    'email-heading': 'Texte pour un courriel',
    'email-hint':
      'Choisissez programme et appareil pour que le texte contienne les étapes ; sinon, il n’a que le lien.',
    'copy-email': 'Copier le texte',
    'email-subject': 'Objet : aide à la connexion',
    'email-intro': 'Merci de suivre ces étapes dans l’ordre, jusqu’à ce que la connexion fonctionne :',
    'email-link': 'Les étapes avec boutons de copie et dessins :',
    'email-contact': 'Si rien n’aide : {contact}',
    'link-kind': 'Type de lien',
    'link-self': 'Lien long qui contient tout',
    'link-self-hint': 'Rien n’est stocké. Il n’expire jamais et ne peut pas être retiré.',
    'link-stored': 'Lien court, stocké sur ce serveur',
    'link-stored-hint':
      'Chiffré dans ce navigateur : la clé n’est que dans le lien. Vous pouvez le supprimer à tout moment.',
    'link-lifetime': 'Durée de vie',
    'link-days': '{days, plural, one {# jour} many {# jours} other {# jours}}',
    'link-make': 'Créer le lien court',
    'link-making': 'Création du lien…',
    'link-changed': 'Les réglages ont changé depuis : créez de nouveau le lien.',
    'link-until':
      'Il ouvre directement le guide jusqu’au {when, date, long} ; ensuite le serveur le supprime.',
    'link-unlisted': 'Ce navigateur ne garde rien pour la page : le lien ne peut pas être supprimé avant.',
    'link-failed': 'Le lien n’a pas pu être créé. Prenez le lien long, ou réessayez plus tard.',
    'my-links': 'Liens créés dans ce navigateur',
    'my-link-until': 'jusqu’au {when, date, long}',
    'delete-link': 'Supprimer : {label}',
    'link-deleted': 'Le lien est supprimé. Plus personne ne peut l’ouvrir.',
    'delete-failed': 'Le lien n’a pas pu être supprimé. Réessayez plus tard.',
    'copy-formatted': 'Copier avec la mise en forme',
    'bad-fields': 'Corrigez les champs signalés ; le lien n’est pas encore prêt.',
    'back-to-guide': 'Retour au guide',
    'bad-link': 'Les réglages de ce lien sont illisibles. Le guide général est affiché à la place.',
  },
} satisfies Omit<Messages, 'guide' | 'request' | 'steps' | keyof SummaryMessages>;
