import type { Parts } from '../../en/types.ts';

export const scenario: Parts['scenario'] = {
  try: 'Essayer un scénario',
  preset: {
    label: 'Scénarios usuels',
    days: 'Dans {count, plural, one {# jour} many {# jours} other {# jours}}',
    'after-leaf': 'Le lendemain de l’expiration du certificat',
    'without-root': 'Chaque magasin retire la racine',
    client: 'Sans authentification du client',
    stops: '{day} : {what}',
    reissued: 'Renouvelé depuis la même racine après le {day}, date fixée par {names}',
    servers: 'Renouvelé à partir du {day} : pour les serveurs uniquement',
    term: '{day} : Chrome retire la racine en raison de l’âge de sa clé',
  },
  form: {
    label: 'Scénario',
    day: 'Ce jour-là (UTC) ; vide : le moment du résultat',
    reissued:
      'Renouvelé par la même AC le (UTC) : certains magasins refusent ce qu’une racine émet après une date',
    'not-sent': '{name} n’est plus envoyé',
    client:
      'Le certificat arrive sans authentification du client, comme les AC publiques l’émettent depuis 2026',
    issuers: 'Personne ne peut télécharger un émetteur manquant (hors ligne, proxy, adresse morte)',
    revocation: 'Aucune source de révocation ne répond, et les clients exigent une réponse',
    strict:
      'Les clients deviennent stricts : pas de SHA-1, pas de clés courtes, pas de longue validité, pas de noms dans le seul nom commun',
    go: 'Voir chez qui cela rompt',
    dropped: 'La racine {name} est retirée',
    by: 'Par',
    every: 'chaque magasin de confiance',
    from: 'À partir du (UTC)',
  },
  judging:
    'Jugement pour chaque client{count, plural, =0 {} one {, # date essayée} many {, # dates essayées} other {, # dates essayées}}…',
  cancel: 'Annuler',
  cancelled: 'Annulé.',
  failed: 'Le scénario n’a pas pu être jugé',
  answer: {
    title: 'Et si : ce n’est pas l’état actuel',
    close: 'Fermer',
    nothing: 'Rien n’a été changé : le monde tel qu’il est.',
    suppose: 'Supposons ceci : {what}.',
    rest: 'Jugé sur les mêmes certificats ; rien n’a été récupéré. Les premières ruptures comptent à partir du moment du résultat.',
    draw: 'Dessiner la chaîne de ce scénario',
    hide: 'Masquer la chaîne de ce scénario',
    verdict: 'Et si : {verdict}.',
    chain: 'La chaîne de ce scénario, non de l’état actuel',
  },
  given: {
    at: 'nous sommes le {when}',
    every: 'chaque magasin de confiance retire la racine {name} le {day}',
    store: 'la racine {name} est retirée le {day} ({store})',
    reissued: 'la même AC réémet le certificat le {day}',
    'not-sent': 'le serveur n’envoie plus {name}',
    client: 'le certificat arrive sans l’usage d’authentification du client',
    issuers: 'personne ne peut télécharger un émetteur manquant',
    revocation: 'aucune source de révocation ne répond, et les clients qui interrogent exigent une réponse',
    strict:
      'les clients refusent SHA-1, les clés courtes, les longues validités et les noms dans le seul nom commun',
    certificate: 'un certificat',
  },
  table: {
    server: 'Pour un client qui se connecte au serveur',
    client: 'Pour l’autre côté du TLS mutuel (fédération sur 5061, SMTP hybride)',
    caption: '{title} : ce que chacun pense du scénario',
    breaks: 'Rompt :',
    nothing: 'rien de connu',
    of: '{names} : {what}',
  },
  head: {
    client: 'Client',
    then: 'Alors',
    breaks: 'Première rupture',
    why: 'Pourquoi',
  },
  then: {
    trusted: 'Approuvé',
    untrusted: 'Non approuvé',
    unknown: 'Non tranché',
    'not-known': 'Non connu',
  },
  breaks: {
    'not-known': 'non connu',
    never: 'aucune date connue',
    once: 'aussitôt',
    latest: 'au plus tard le {when}',
  },
  change: {
    'not-known': 'non connu aujourd’hui',
    again: 'tiendrait à nouveau',
    otherwise: 'sinon {when}',
    holds: 'tient aujourd’hui',
  },
  summary: {
    none: 'Rien ne peut être dit : aucun magasin de confiance d’aucun client n’est disponible.',
    same: 'Rien ne change : chaque type de client juge comme maintenant, et rompt quand il l’aurait fait de toute façon.',
    'same-known':
      'Rien ne change pour {known, plural, one {le # type de client connu} many {les # types de client connus} other {les # types de client connus}} ici ; {open, plural, one {# n’est pas connu} many {# ne sont pas connus} other {# ne sont pas connus}}.',
    one: '{what}.',
    both: 'Comme serveur : {server}. En TLS mutuel : {client}.',
    unchanged:
      '{open, plural, =0 {rien ne change} one {rien ne change pour ceux qui sont connus ; # non connu} many {rien ne change pour ceux qui sont connus ; # non connus} other {rien ne change pour ceux qui sont connus ; # non connus}}',
    refusing:
      '{count, number} sur {all, plural, one {# type de client} many {# types de client} other {# types de client}} {count, plural, one {ne fait} many {ne font} other {ne font}} alors pas confiance à la chaîne{open, plural, =0 {} one { ; # non connu} many { ; # non connus} other { ; # non connus}}',
    earlier:
      '{count, number} sur {all, plural, one {# type de client} many {# types de client} other {# types de client}} {count, plural, one {rompt} many {rompent} other {rompent}} plus tôt, début : {day}{open, plural, =0 {} one { ; # non connu} many { ; # non connus} other { ; # non connus}}',
    undated: 'date inconnue',
  },
};
