import type { Parts } from '../../en/types.ts';

export const clients: Parts['clients'] = {
  caption:
    'Ce que chaque type de client pense de cette chaîne. Le nom d’un client dessine la chaîne telle qu’il la voit.',
  head: {
    client: 'Client',
    verdict: 'Verdict',
    why: 'Où cela s’arrête, de quoi cela dépend',
  },
  judging: 'évaluation pour chaque client…',
  failed: {
    title: 'La chaîne n’a pas pu être évaluée pour chaque client',
    again: 'Réessayer',
    missing: 'Le verdict ci-dessus reste valable. L’avis de chaque client manque.',
    older: 'Le verdict ci-dessus reste valable. Les lignes d’ici sont plus anciennes.',
  },
  verdict: {
    'not-known': 'Inconnu',
    'no-connection': 'Connexion impossible',
  },
  family: {
    computer: 'Cet ordinateur',
    windows: 'Windows',
    apple: 'Apple',
    android: 'Android',
    phone: 'Téléphones de la famille Lync',
    browser: 'Navigateurs',
    runtime: 'Logiciels serveur',
  },
  'computer-of-record': 'L’ordinateur du relevé',
  name: {
    outlook: 'Outlook pour Windows',
    'teams-desktop': 'Teams de bureau (WebView2)',
    android: 'Applications Android (magasin du système)',
    'lync-mobile-old': 'Lync Mobile avant 5.4 (iOS)',
    'lync-mobile': 'Lync Mobile 5.4 et suivants (iOS)',
    openssl: 'Logiciels à base d’OpenSSL (curl, Python, Postfix…)',
    gnutls: 'Logiciels à base de GnuTLS (wget de Debian, Exim, GNOME…)',
    go: 'Programmes Go sous Linux',
    'dotnet-linux': '.NET sous Linux',
    'this-server': 'Programmes sur ce serveur',
  },
  stop: {
    bare: '{what}.',
    at: '« {subject} » : {what}.',
    between: '« {subject} » → « {issuer} » : {what}.',
    same: 'S’arrête là aussi.',
    alike:
      '{count, plural, one {# client s’arrête} many {# clients s’arrêtent} other {# clients s’arrêtent}} au même endroit :',
    needs: 'Il manque ici : {store}.',
    refuses: 'Refuse ce chemin : {reason} L’existence d’un autre dépend de ce qui manque ici : {store}.',
    hashes:
      'La liste fournie ({store}) ne les désigne que par leur empreinte, et l’émetteur qui manque ici peut en faire partie.',
    'no-connection': 'Connexion impossible : {reason}.',
  },
  note: {
    'whatever-roots':
      'Quelles que soient ses racines : sa liste n’est pas ici et ne pourrait rien y changer.',
    fetches: 'Ne fonctionne que parce qu’il télécharge le certificat intermédiaire manquant.',
    until: 'Ne fonctionne que jusqu’au {day}.',
    'own-roots': 'Approuvé grâce aux racines de votre organisation, et seulement là où elles sont déployées.',
    'own-roots-change': 'Les racines de votre organisation changent ce verdict.',
    'would-help': 'Approuverait une fois ce client configuré pour les racines de votre organisation.',
    ignores: 'Ignore les racines de votre organisation.',
    alone: 'Les certificats seuls : {verdict}.',
  },
  barred: {
    'old-versions': 'le serveur ne parle que {version}',
    'old-ciphers': 'il n’y a aucune suite cryptographique commune',
    'rsa-exchange': 'le serveur n’accepte qu’un échange de clés sans confidentialité persistante',
    'finite-field': 'il n’y a aucun groupe commun pour l’échange de clés',
    large: 'un ClientHello de plus d’un segment reste sans réponse',
    sentence:
      '{count, plural, one {# type de client ne peut pas se connecter} many {# types de clients ne peuvent pas se connecter} other {# types de clients ne peuvent pas se connecter}} ({names}) : {reason}. Aucun certificat n’est en cause.',
  },
  summary:
    'Approuvé par {trusted, number} sur {all, plural, one {# type de client} many {# types de clients} other {# types de clients}}{untrusted, plural, =0 {} one {, pas par #} many {, pas par #} other {, pas par #}}{unknown, plural, =0 {} one {, non tranché pour #} many {, non tranché pour #} other {, non tranché pour #}}{open, plural, =0 {} one {, inconnu pour #} many {, inconnu pour #} other {, inconnu pour #}}{barred, plural, =0 {} one {, connexion impossible pour #} many {, connexion impossible pour #} other {, connexion impossible pour #}}',
  kinds: '{count, plural, one {# type de client} many {# types de clients} other {# types de clients}}',
  more: '{count, number} autres',
  'how-one': 'Comment il juge',
  'how-many': 'Comment ils jugent',
  draw: 'Dessiner la chaîne vue par {client}',
  seen: {
    title: 'Vu par {client}',
    back: 'Retour à la vue générale',
    why: 'Le verdict, la chaîne et les constats ci-dessous sont ceux de ce client, avec ses racines et ses règles.',
    spoken: 'La chaîne vue par {client}.',
    general: 'La chaîne vue par les clients en général.',
  },
  missing: {
    title: 'Certains clients sont inconnus',
    why: 'Leurs magasins de confiance ne sont pas disponibles ici, et rien n’est deviné. Pour les fournir :',
    fetch:
      'appuyez sur « Télécharger maintenant » sous « Racines approuvées » ; ou ajoutez-y {file}, pour ce navigateur ; ou, pour tous, exécutez « {command} » sur le serveur',
    mozilla: 'reconstruisez l’application : elles viennent avec elle',
    system: 'installez le paquet ca-certificates sur le serveur, ou indiquez ses fichiers dans SSL_CERT_FILE',
    problem: 'Le serveur n’a pas pu les télécharger. Il réessaiera plus tard. Le message :',
    file: {
      microsoft: 'un roots.sst (« certutil -generateSSTFromWU roots.sst ») ou un authroot.stl',
      apple: 'un fichier PEM des racines d’Apple',
      chrome: 'un fichier PEM de ce magasin',
      android: 'un fichier PEM des certificats du système',
      java: 'le fichier cacerts de l’installation Java',
      'lync-phone': 'un fichier des autorités citées dans les notes de version du micrologiciel',
    },
  },
  lists: {
    all: 'Listes de racines : {lists}.',
    dated:
      '{maker, select, yes {liste de {title}} other {{title}}} du {day}{fetched, select, no {} other {, téléchargée {fetched}}} ({count, plural, one {# racine} many {# racines} other {# racines}}{old, plural, =0 {} one {, plus de # jour} many {, plus de # jours} other {, plus de # jours}})',
    undated:
      '{maker, select, yes {liste de {title}} other {{title}}}, source : {source} ({count, plural, one {# racine} many {# racines} other {# racines}})',
    system: 'Système d’exploitation de ce serveur',
    enterprise: 'Votre organisation',
    own: '{file} (dans ce navigateur)',
    again: 'Les clients seront réévalués à leur arrivée.',
  },
};
