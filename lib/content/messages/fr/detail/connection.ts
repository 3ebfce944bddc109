import type { Parts } from '../../en/types.ts';

export const connection: Parts['connection'] = {
  summary:
    '{version}, échange de clés {group}, post-quantique : {quantum, select, yes {oui} no {non} other {impossible}}',
  newest: '{version} est la version la plus récente que le serveur accepte.',
  'newest-13':
    'TLS 1.3 a été négocié ; si des versions plus anciennes sont aussi acceptées n’a pas été demandé.',
  rsa: 'L’échange de clés est RSA, sans confidentialité persistante. Les programmes Go le refusent depuis la version 1.22. Connaissance générale : Java 25 et les applications iOS sous App Transport Security aussi ; les navigateurs l’acceptent encore.',
  small:
    'L’échange de clés utilise un groupe de {bits} bits. Chrome, Edge et Safari n’acceptent aucun échange sur corps fini, OpenSSL 3 sous Debian et Ubuntu aucun en dessous de 2 048 bits (non vérifié).',
  quantum: {
    yes: 'Échange de clés post-quantique : oui ({group}).',
    no: 'Échange de clés post-quantique : non. Il a été proposé et n’a pas été retenu. Aucun client jugé ici ne l’exige ; tous se rabattent sur un autre (non vérifié).',
    impossible:
      'Échange de clés post-quantique : impossible, le ClientHello qui le propose restant sans réponse.',
  },
  title: {
    'small-hello': 'Les clients récents restent bloqués ici, les anciens non',
    'old-versions': 'Le serveur ne parle que {version}',
    'old-ciphers': 'Uniquement des suites que les clients actuels ne proposent pas',
  },
  what: {
    'small-hello':
      'Le serveur, ou un appareil placé devant lui, ne répond pas à un ClientHello de plus d’un segment ; à un petit, il répond. Les clients dont le ClientHello porte une clé ML-KEM en envoient un tel : {clients}. Aucun certificat n’est en cause.',
    'old-versions':
      'Refusé par : Chrome, Edge, Firefox et Safari depuis 2020 ; les programmes Go depuis 1.18. Edge depuis 98, quelle que soit la stratégie. Microsoft 365, aussi comme client (messagerie hybride, fédération). Windows 11 et Windows Server 2025 les ont désactivées, de même que Java depuis 8u291 et 11.0.11, et OpenSSL 3 sous Debian et Ubuntu (non vérifié). Un tel serveur est le plus souvent Windows Server 2008 ou plus ancien, un vieux Java ou OpenSSL 0.9.8, ou un appareil sans mises à jour.',
    'old-ciphers':
      'Un ClientHello actuel a été refusé, un autre avec toutes les anciennes suites a été accepté{named, select, yes { ({cipher})} other {}}. Les navigateurs et les systèmes actuels s’arrêtent ici, faute de suite commune. Aucun certificat n’est en cause.',
  },
  step: {
    'small-hello':
      'Mettez à jour le logiciel TLS du serveur, ou de l’appareil placé devant lui : un ClientHello de plus d’un segment reste sans réponse.',
    'old-versions': 'Activez TLS 1.2 (Schannel, le réglage propre au produit, le répartiteur de charge).',
    'old-ciphers': 'Autorisez des suites de chiffrement avec ECDHE et AES-GCM.',
  },
  source: 'Source : {source}.',
  capture: {
    note: '{input} : {count, plural, one {# connexion TLS} many {# de connexions TLS} other {# connexions TLS}}. Lu dans ce navigateur ; rien n’a été envoyé.',
    more: 'En afficher {count} de plus',
    here: 'Examinée ici',
    look: '{count, plural, one {Voir son certificat} many {Voir ses # de certificats} other {Voir ses # certificats}}',
    nameless: 'aucun nom demandé',
    alert: '{from, select, client {Le client} other {Le serveur}} a rompu avec l’alerte {name} ({number}).',
    'alert-meaning':
      '{from, select, client {Le client} other {Le serveur}} a rompu avec l’alerte {name} ({number}) : {meaning}.',
    meaning: {
      'unknown-ca': 'il ne connaît pas la racine, ou il lui manque un certificat intermédiaire',
      'certificate-unknown': 'il a refusé le certificat pour une raison qui lui est propre',
      'bad-certificate': 'il a jugé le certificat endommagé ou non conforme à ses règles',
      'certificate-expired': 'selon son horloge, le certificat a expiré',
      'certificate-revoked': 'il a trouvé le certificat révoqué',
      'unsupported-certificate': 'il n’accepte aucun certificat de ce type',
      'unrecognized-name': 'il n’a rien sous le nom demandé',
      'certificate-required': 'il exige un certificat client',
      'handshake-failure': 'le client et le serveur n’ont rien en commun que les deux utiliseraient',
      'protocol-version': 'il ne parle aucune des versions proposées',
    },
    unread: {
      encrypted: 'Non lu : chiffré par TLS 1.3 ; ses secrets ne sont pas disponibles.',
      suite: 'Non lu : une suite de chiffrement qui n’est pas ouverte ici.',
      compressed: 'Non lu : les certificats sont compressés d’une façon qui n’est pas décompressée ici.',
      resumed: 'Non lu : une ancienne session a été reprise ; aucun certificat n’est envoyé.',
      refused: 'Non lu : refusé avant l’envoi de certificats.',
      unanswered: 'Non lu : aucune réponse n’a été capturée.',
      incomplete: 'Non lu : il manque des paquets.',
    },
  },
};
