import { userClients } from './user-clients.ts';
import type { Messages } from '../en/types.ts';

export const guide = {
  title: 'Rétablir la connexion pas à pas',
  intro:
    'Pour Lync, Skype Entreprise, Teams et la connexion par navigateur quand un certificat fait obstacle. Répondez à quelques questions et n’obtenez que les étapes qui vous concernent, les plus douces d’abord.',
  privacy: 'Vos réponses et vos coches restent dans ce navigateur. Rien n’est envoyé.',
  tools: 'Affichage',
  language: 'Langue',
  'large-text': 'Grands caractères',
  'print-view': 'Version imprimable',
  'print-now': 'Imprimer',
  'print-back': 'Retour aux étapes',
  'start-over': 'Recommencer',
  'for-admins': 'Pour les administrateurs : préparer ce guide pour vos utilisateurs',
  'ask-heading': 'Votre situation',
  'client-question': 'Avec quoi vous connectez-vous ?',
  client: userClients,
  'client-hint': {
    'lync-2010': 'La version figure sous Aide › À propos',
    'lync-2013': 'Fourni avec Office 2013',
    sfb: '2015, 2016, 2019 ou plus récent, sous Windows',
    mobile: 'Sur iPhone, iPad ou Android',
    web: 'Vous passez par la page de connexion de votre organisation (AD FS)',
  },
  'platform-question': 'Quel appareil ?',
  platform: {
    'windows-11': 'Windows 11',
    'windows-10': 'Windows 10',
    'windows-8': 'Windows 8 ou 8.1',
    'windows-rt': 'Windows RT',
    'windows-7': 'Windows 7',
    'windows-vista': 'Windows Vista',
    'windows-xp': 'Windows XP',
    macos: 'Mac',
    ios: 'iPhone ou iPad',
    android: 'Android',
  },
  'symptom-question': 'Que voyez-vous ?',
  symptom: {
    'personal-certificate': 'Le certificat personnel nécessaire à la connexion n’a pas pu être obtenu',
    'server-certificate': 'Un problème est survenu lors de la vérification du certificat du serveur',
    other: 'Autre chose, ou un avertissement de certificat dans le navigateur',
  },
  'narrow-heading': 'Cerner le problème',
  'narrow-hint': 'Chaque réponse raccourcit le chemin. Laissez ouvert ce que vous ne savez pas.',
  question: {
    scope: 'Qui est touché ?',
    'after-outage': 'Cela a-t-il commencé après une panne du réseau ou du service ?',
    'other-account': 'Quelqu’un d’autre peut-il se connecter sur cet appareil ?',
    'other-computer': 'Pouvez-vous vous connecter sur un autre appareil ?',
  },
  yes: {
    scope: 'Moi seulement',
    'after-outage': 'Oui',
    'other-account': 'Oui, cela fonctionne',
    'other-computer': 'Oui, cela fonctionne',
  },
  no: {
    scope: 'D’autres aussi',
    'after-outage': 'Non',
    'other-account': 'Non, même échec',
    'other-computer': 'Non, même échec',
  },
  'dont-know': 'Je ne sais pas',
  'address-label': 'Votre adresse de connexion (facultatif)',
  'address-hint':
    'Complète les commandes qui en ont besoin, sous la forme name@example.com. Elle reste dans ce navigateur.',
  'address-error':
    'Ce n’est pas une adresse de connexion : elle ressemble à name@example.com, sans espace ni accent.',
  'show-steps': 'Afficher mes étapes',
  'still-missing': 'Choisissez le programme, l’appareil et ce que vous voyez.',
  'change-answers': 'Modifier les réponses',
  'steps-heading': 'Vos étapes',
  'step-list': 'Afficher toutes les étapes',
  'steps-count':
    '{count, plural, =0 {Aucune étape} one {# étape} many {# étapes} other {# étapes}}, {minutes, plural, =0 {plus aucune à faire} one {encore environ # minute} many {encore environ # minutes} other {encore environ # minutes}}',
  'step-position': 'Étape {number, number} sur {total, number}',
  minutes: 'Environ {minutes, plural, one {# minute} many {# minutes} other {# minutes}}',
  elevated: 'Demande des droits d’administrateur',
  tone: {
    info: 'Remarque',
    warning: 'Avertissement',
    error: 'Erreur',
  },
  'risk-label': {
    look: 'Ne change rien',
    refresh: 'Sans danger',
    delete: 'Supprime des données enregistrées',
    registry: 'Modifie le Registre',
  },
  why: 'Pourquoi',
  'what-to-do': 'Que faire',
  'check-first': 'Regarder d’abord, sans rien changer',
  'check-first-hint': 'Cette ligne ne fait que lire. Ce qu’elle affiche dit si l’étape est nécessaire.',
  expect: 'Ce que vous devez voir',
  undo: 'Comment revenir en arrière',
  risk: 'Avant de continuer',
  confirm: 'J’ai lu ceci et je veux continuer',
  'confirm-first': 'Confirmez ci-dessus pour voir les instructions.',
  'outcome-question': 'Pouvez-vous vous connecter maintenant ?',
  outcome: {
    fixed: 'Résolu',
    'not-fixed': 'Pas résolu',
    cannot: 'Je ne peux pas',
  },
  state: {
    open: 'À faire',
    current: 'Maintenant',
    fixed: 'A résolu le problème',
    'not-fixed': 'Essayé, pas résolu',
    cannot: 'Impossible à faire',
    'not-needed': 'Pas nécessaire',
  },
  needed: 'La vérification montre que cette étape est nécessaire.',
  'not-needed': 'La vérification montre que cette étape n’est pas nécessaire.',
  'previous-step': 'Étape précédente',
  'reopen-step': 'Rouvrir cette étape',
  copy: 'Copier',
  'copy-named': 'Copier : {text}',
  copied: 'Copié',
  'copy-failed': 'La copie a échoué. Sélectionnez le texte et copiez-le vous-même.',
  place: {
    run: 'Windows + R',
    cmd: 'Invite de commandes',
    powershell: 'PowerShell',
    terminal: 'Terminal',
    path: 'Barre d’adresse',
  },
  'or-else': 'Si ce dossier n’existe pas',
  'address-needed': 'Saisissez votre adresse de connexion et la ligne apparaît ici, prête à copier.',
  fingerprint: 'Empreinte à comparer',
  'root-name': 'Certificat',
  'fixed-heading': 'Résolu',
  'fixed-text':
    'Très bien. Si le problème revient, rouvrez cette page : vos coches sont conservées. Le texte ci-dessous dit à votre assistance ce qui a aidé.',
  'ended-heading': 'Toutes les étapes ont été essayées',
  'note-heading': 'De la part de votre administrateur',
  'contact-heading': 'Assistance',
  'note-warning':
    'Ceci est venu avec le lien que vous avez ouvert. Fiez-vous-y autant qu’à la personne qui vous l’a donné.',
  locus: {
    everyone:
      'D’autres sont touchés aussi : la cause n’est très probablement pas sur votre appareil. Il ne reste que ce qui peut aider après une panne ; l’essentiel est que votre administrateur vérifie le serveur.',
    account:
      'Votre compte échoue aussi sur d’autres appareils, alors que d’autres peuvent se connecter ici. La cause est votre compte sur le serveur, pas cet ordinateur : ne supprimez et ne changez rien ici.',
    computer:
      'D’autres comptes échouent aussi ici, alors que le vôtre fonctionne ailleurs : la cause est sur cet appareil.',
    profile:
      'Cet appareil fonctionne pour d’autres, et votre compte fonctionne ailleurs. Restent les données enregistrées de votre compte sur cet appareil.',
    unclear: 'Les réponses ne permettent pas de cerner le problème. Suivez les étapes dans cet ordre.',
  },
  line: {
    trusted: 'La chaîne du serveur est bonne. Suivez ces étapes sur l’appareil qui ne peut pas se connecter.',
    barred:
      'Certains programmes ne peuvent pas du tout se connecter à ce serveur. Pour eux, aucune étape ici n’aide : votre administrateur doit modifier le serveur.',
    server:
      'La chaîne de certificats du serveur est en faute. Rien sur votre ordinateur n’y remédiera ; votre administrateur a reçu les détails.',
    'server-more':
      'Ne supprimez pas de certificats et ne modifiez pas le Registre. Quand votre administrateur dit que c’est réparé, recommencez ici.',
    root: 'La chaîne du serveur remonte à une racine que cet appareil ne connaît pas. Demandez à votre administrateur comment la racine de votre organisation arrive sur votre appareil ; n’en installez pas une de vous-même.',
    'root-allowed':
      'La chaîne du serveur remonte à la racine propre à votre organisation. Votre administrateur vous autorise à l’installer ; les étapes ci-dessous montrent comment.',
    unknown:
      'La vérification n’a pas pu établir si la chaîne du serveur est bonne. Ces étapes peuvent aider ; essayer les premières ne coûte rien.',
    none: 'Aucune vérification d’un administrateur n’est encore disponible. Ces étapes aident si le défaut est sur votre appareil.',
    checked: '{host} a été vérifié le {when}.',
  },
  'repaired-start': 'C’est réparé : recommencer',
  panel: {
    heading: 'Pour les personnes qui ne peuvent pas se connecter',
    open: 'Ouvrir le guide complet',
    share: 'Préparer ce guide pour les utilisateurs',
    'no-server':
      'Aucun certificat de serveur n’a été vérifié ici\xa0; rien n’indique que leurs appareils soient en cause. Vérifiez d’abord le serveur.',
  },
  picture: {
    'sign-in-window': 'Dessin de la fenêtre de connexion. Sous l’adresse, le lien « {label} » est marqué.',
    services:
      'Dessin de la fenêtre Services. Sur la ligne de l’Assistant de connexion, l’état « {label} » est marqué.',
    'cache-folder':
      'Dessin d’une fenêtre de dossier. Le dossier « {label} » est marqué et reçoit la terminaison .old.',
    certificates:
      'Dessin du gestionnaire de certificats. Sous Personnel, Certificats, la ligne délivrée par « {label} » est marquée.',
    'credential-manager':
      'Dessin du Gestionnaire d’identification. Dans l’entrée dépliée, le lien « {label} » est marqué.',
    registry:
      'Dessin de l’Éditeur du Registre. Dans la valeur de {label}, les accolades des deux bouts sont barrées.',
  },
  'picture-label': {
    'sign-in-window': 'Supprimer mes informations de connexion',
    services: 'En cours d’exécution',
    'cache-folder': 'sip_name@example.com',
    certificates: 'Communications Server',
    'credential-manager': 'Supprimer du coffre-fort',
    registry: 'MachineGuid',
  },
} satisfies Messages['guide'];
