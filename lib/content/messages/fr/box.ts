export const box = {
  plan: {
    fetch: 'Serveur <ui>{host}</ui>, port {port}, {protocol}{notes}.',
    note: '; {note}',
    domain: 'Tous les points de connexion de <ui>{domain}</ui>, le domaine de l’adresse.',
    list: '<ui>{count, plural, one {# hôte} many {# hôtes} other {# hôtes}}</ui>, à vérifier en liste.',
    judge:
      '<ui>{count, plural, one {# certificat} many {# certificats} other {# certificats}}</ui>. Rien n’est envoyé.',
    'judge-host':
      '<ui>{count, plural, one {# certificat} many {# certificats} other {# certificats}}</ui>, à vérifier pour <ui>{host}</ui>. Rien n’est envoyé.',
    'left-out':
      'Laissés de côté jusqu’au déverrouillage : {count, plural, one {# fichier} many {# fichiers} other {# fichiers}}.',
    request:
      'Une demande de certificat (CSR) : ce qu’elle demande et si elle est en ordre. Rien n’est envoyé.',
    status:
      '<ui>{lists, plural, =0 {} one {# liste de révocation} many {# listes de révocation} other {# listes de révocation}}{both, select, yes { et } other {}}{answers, plural, =0 {} one {# réponse OCSP} many {# réponses OCSP} other {# réponses OCSP}}</ui>, à examiner. Ajoutez les certificats concernés pour les vérifier avec.',
    reading: 'Lecture…',
    locked:
      '{count, plural, one {Le fichier demande} many {# fichiers demandent} other {# fichiers demandent}} un mot de passe avant que les certificats puissent être lus.',
    lookup: 'Un code ou un message d’erreur : ce qu’on en sait figure ci-dessous.',
    barren: 'Aucun certificat n’y a été trouvé.',
  },
  protocol: {
    with: '{name} avec {how}',
    packets: '{name}, TLS dans ses propres paquets',
    once: '{name}, TLS d’emblée',
    servers: 'XMPP entre serveurs avec STARTTLS',
  },
  file: {
    pasted: 'Texte collé',
    'pasted-request': 'Demande collée',
    list: 'Fichiers',
    reading: 'Lecture…',
    failed: 'Ce fichier n’a pas pu être ouvert',
    locked: 'Demande un mot de passe',
    'key-log': 'Journal de clés de connexions TLS',
    connections: '{count, plural, one {# connexion TLS} many {# connexions TLS} other {# connexions TLS}}',
    certificates: '{count, plural, one {# certificat} many {# certificats} other {# certificats}}',
    crls: '{count, plural, one {# liste de révocation} many {# listes de révocation} other {# listes de révocation}}',
    answers: '{count, plural, one {# réponse OCSP} many {# réponses OCSP} other {# réponses OCSP}}',
    request: 'Demande de certificat (CSR)',
    none: 'Aucun certificat trouvé',
    unlock: 'Saisir le mot de passe',
    remove: 'Retirer {name}',
    many: 'Trop de fichiers : {count, plural, one {# fichier laissé} many {# fichiers laissés} other {# fichiers laissés}} de côté',
    most: 'Au plus {limit, number} sont pris à la fois.',
  },
  host: { label: 'Vérifier pour l’hôte', optional: '(facultatif)' },
  password: {
    title: 'Mot de passe de {name}',
    why: 'Seuls les certificats sont lus. La clé privée n’est pas déchiffrée et le mot de passe n’est pas conservé.',
    label: 'Mot de passe',
    show: 'Afficher',
    hide: 'Masquer',
    wrong: 'Ce mot de passe n’ouvre pas le fichier. Majuscules et minuscules comptent.',
    failed: 'Le fichier n’a pas pu être ouvert. Réessayez.',
    open: 'Ouvrir',
    opening: 'Ouverture…',
  },
  refused: {
    title: 'Une clé privée a été refusée',
    understood: 'Compris',
    pasted: 'Le texte contenait une clé privée : le champ a été vidé. Rien n’a été envoyé ni conservé.',
    'stood-in': 'Elle se trouvait dans <ui>{where}</ui>.',
    file: '<ui>{file}</ui> contient une clé privée{place, select, line { (ligne {line})} file { ({within})} both { ({within}, ligne {line})} other {}}.',
    kept: '{count, plural, =0 {Rien n’en a été conservé.} one {Son certificat reste, la clé n’a pas été conservée.} many {Ses # certificats restent, la clé n’a pas été conservée.} other {Ses # certificats restent, la clé n’a pas été conservée.}}',
    never:
      'Une clé n’a jamais sa place dans une page web. Si quelqu’un d’autre l’a vue en chemin, faites réémettre le certificat avec une nouvelle clé.',
  },
  insecure: {
    title: 'Cette page a besoin de HTTPS pour vérifier les signatures',
    why: 'Les navigateurs ne donnent la cryptographie qui vérifie les certificats qu’aux pages en <code>https://</code> ou en <code>http://localhost</code>. Cette page est arrivée en HTTP simple : rien ne peut encore être vérifié.',
    proxy:
      'Placez Chainsight derrière un proxy inverse qui parle TLS (IIS avec ARR, nginx, Caddy, Web Application Proxy) et ouvrez son adresse https.',
    tunnel:
      'Ou accédez-y par un tunnel comme localhost : <code>ssh -L 3000:localhost:3000 server</code>, puis ouvrez <code>http://localhost:3000</code>.',
  },
  'no-server': {
    title: 'Cela demande le serveur de Chainsight',
    why: 'Cette page est un seul fichier qui n’utilise pas le réseau : elle ne résout aucun nom et ne récupère aucune chaîne. Un Chainsight installé fait les deux. Les fichiers et certificats collés sont jugés ici entièrement.',
  },
};
