import type { Parts } from '../../en/types.ts';

export const beside: Parts['beside'] = {
  join: '{before} ; {after}',
  said: 'Le résolveur a répondu {reason}.',
  asked: 'Interrogé : {names}.',
  caa: {
    'new-title': 'CAA, pour l’autorité du nouveau certificat',
    issuer: 'l’émetteur',
    failed:
      'Les enregistrements de {name} n’ont pas pu être demandés. Une autorité qui n’obtient pas de réponse ne peut pas émettre, sauf si la zone n’est pas signée et que le défaut est extérieur à l’autorité (BR §3.2.2.8).',
    none: 'Aucun enregistrement : n’importe quelle autorité peut émettre.',
    open: 'Les enregistrements de {place} ne restreignent aucune autorité{wild, select, yes { pour {name} ({tag})} other {}}.',
    permitted: '{place} autorise {ca}{wild, select, yes { pour {name} ({tag})} other {}}.',
    conditional:
      '{place} autorise {ca}{wild, select, yes { pour {name} ({tag})} other {}}, sous des conditions que votre demande doit remplir.',
    nobody: '{place} n’autorise aucune autorité{wild, select, yes { pour {name} ({tag})} other {}}.',
    others:
      '{place} autorise {permitted}{wild, select, yes { pour {name} ({tag})} other {}}, mais pas {ca} ({domains}).',
    critical:
      '{place} a une propriété critique ({tags}) que les autorités ne sont pas tenues de connaître : celles qui ne la connaissent pas ne peuvent pas émettre.',
    'issuer-unknown':
      '{place} autorise {permitted}{wild, select, yes { pour {name} ({tag})} other {}} ; le domaine qui représente {ca} n’est pas connu ici.',
    live: 'Le certificat actuel reste valide ; son renouvellement y serait refusé.',
    private: 'Votre propre autorité ne regarde pas CAA ; une autorité publique y est tenue (BR §3.2.2.8).',
    account: 'Seulement pour le compte {account} (RFC 8657).',
    methods: 'Seulement avec une validation par {methods} (RFC 8657).',
    other: 'Avec {other}, dont l’autorité peut dire le sens.',
    unverified:
      'Que {domains} {count, plural, one {représente} many {représentent} other {représentent}} {ca} relève de la connaissance générale, non vérifiée.',
    signed: 'Signé.',
    unsigned: 'Non signé, d’après le résolveur.',
  },
  mx: {
    title: 'Enregistrements MX',
    failed: 'Ils n’ont pas pu être demandés ({reason}).',
    unsigned:
      'Les enregistrements MX ne sont pas signés, d’après le résolveur : les serveurs de messagerie ne suivent donc pas les enregistrements TLSA de ces hôtes (RFC 7672 §2.2.1).',
  },
  tlsa: {
    title: 'TLSA de {place}',
    failed:
      '{name} n’a pas pu être demandé. Quand la signature de la zone est défectueuse, les serveurs de messagerie qui suivent DANE retiennent le courrier (RFC 7672 §2.1.2).',
    none: 'Aucun enregistrement : un nouveau certificat n’oblige à rien changer ici.',
    unsigned:
      '{count, plural, one {Un enregistrement, non signé d’après le résolveur : les clients qui suivent DANE ne le regardent pas, et il ne casse rien.} many {# enregistrements, non signés d’après le résolveur : les clients qui suivent DANE ne les regardent pas, et ils ne cassent rien.} other {# enregistrements, non signés d’après le résolveur : les clients qui suivent DANE ne les regardent pas, et ils ne cassent rien.}}',
    fits: '{count, plural, one {Un enregistrement, signé, et ce que le serveur envoie correspond.} many {# enregistrements, signés, et ce que le serveur envoie correspond.} other {# enregistrements, signés, et ce que le serveur envoie correspond.}}',
    breaks:
      '{count, plural, one {Un enregistrement, signé, et il ne correspond pas} many {# enregistrements, signés, et aucun ne correspond} other {# enregistrements, signés, et aucun ne correspond}} à ce que le serveur envoie : les serveurs de messagerie et les autres clients qui suivent DANE refusent le serveur. Si le certificat est le vôtre, publiez l’enregistrement ci-dessous à côté des anciens.',
    unusable:
      '{count, plural, one {Un enregistrement, mais aucun client ne peut l’utiliser.} many {# enregistrements, mais aucun qu’un client puisse utiliser.} other {# enregistrements, mais aucun qu’un client puisse utiliser.}}',
    found: 'Trouvés : {count, number} ; vérifiez {address} pour les comparer à la chaîne.',
    unfit: 'ne correspond à rien de ce qui est envoyé',
    leaf: 'correspond au certificat du serveur',
    'one-sent': 'correspond au certificat {position, number} de ceux envoyés',
    warning: {
      unusable: 'aucun client ne peut l’utiliser (type inconnu, ou données de mauvaise longueur)',
      'not-for-mail': 'les serveurs de messagerie n’utilisent pas ce type (RFC 7672 §3.1.3)',
      'changes-with-renewal':
        'chaque renouvellement le met en défaut, même avec la même clé ; 3 1 1 tiendrait (RFC 7671 §5.1)',
      'full-data':
        'contient le certificat ou la clé en entier, ce qui rend les réponses trop volumineuses (RFC 7671 §10.1.2)',
      'only-sha512':
        'SHA-512 seulement, que les clients ne sont pas tenus de connaître ; publiez SHA-256 à côté (RFC 6698 §6)',
      'anchor-not-sent':
        'ne correspond à aucun certificat d’autorité envoyé par le serveur, qui doit pourtant l’envoyer (RFC 7671 §5.2.2)',
    },
    kept: 'Peut être gardé en cache pendant {time}.',
    step: {
      publish: 'Étape {number} : publier l’enregistrement ci-dessous à côté des anciens, et signer la zone.',
      wait: 'Étape {number} : attendre {time}, jusqu’à ce qu’aucun résolveur ne garde l’ancien jeu.',
      install: 'Étape {number} : installer la nouvelle chaîne sur chaque nœud.',
      remove: 'Étape {number} : retirer ce qui ne correspond qu’à l’ancienne chaîne : {records}.',
    },
  },
  window: {
    title: 'Fenêtre de renouvellement de l’autorité (ARI)',
    none: 'L’autorité n’en publie pas pour ce certificat.',
    unreadable: 'La réponse n’a pas pu être lue.',
    'no-times': 'La fenêtre n’a pas de début et de fin lisibles.',
    when: 'L’autorité demande le renouvellement entre le {start} et le {end} ({state, select, over {passé : renouveler sans attendre} now {maintenant} other {{relative}}}).',
    explained: 'L’autorité l’explique à l’adresse {address}',
    again: 'Elle souhaite que la question soit reposée après {time}.',
    told: 'Réponse de {directory}. Qui a répondu à cette adresse n’a pas été authentifié : prenez-la comme une indication, et posez la même question à votre client ACME.',
  },
  resolver:
    '{source, select, configured {Interrogés : les serveurs de noms réglés sur ce serveur} other {Interrogé : le résolveur de ce serveur}} ({addresses}). « Signé » est ce que ce résolveur dit avoir contrôlé ; le chemin jusqu’à lui n’en est pas protégé.',
};
