import type { Parts } from '../../en/types.ts';

export const dates: Parts['dates'] = {
  next: 'prochaine : {relative}, {day}',
  over: '{count, plural, one {# certificat expiré} many {# certificats expirés} other {# certificats expirés}}',
  due: 'à renouveler depuis {day}',
  list: 'Dates',
  behind: '{count, plural, one {# date passée} many {# dates passées} other {# dates passées}}',
  'behind-list': 'Dates passées',
  mark: 'Prochaine',
  check: 'contrôle',
  calendar: {
    button: 'Calendrier (.ics)',
    note: 'rappelle 30, 14 et 7 jours avant et la veille ; un fichier plus récent déplace les mêmes entrées',
    saved:
      '{count, plural, one {# date enregistrée pour un calendrier.} many {# dates enregistrées pour un calendrier.} other {# dates enregistrées pour un calendrier.}}',
    left: '{count, plural, one {Encore # jour : {summary}} many {Encore # jours : {summary}} other {Encore # jours : {summary}}}',
  },
  kind: {
    stops: 'Fin de la confiance',
    expires: 'Expiration',
    renew: 'Renouvellement',
    rule: 'Règle',
    begins: 'Début',
    evidence: 'Preuve',
  },
  begins: '{subject} : {past, select, yes {valide depuis ce jour} other {valide à partir de ce jour}}',
  expires: '{past, select, yes {{subject} a expiré} other {{subject} expire}}',
  stop: {
    all: 'les {count, number} clients qui lui font confiance ne lui font plus confiance',
    some: '{count, plural, one {{names} ne lui fait plus confiance} many {{names} ne lui font plus confiance} other {{names} ne lui font plus confiance}}',
    then: 'Dès lors, {what}.',
    after: 'Après cela, {what}',
  },
  renew: {
    title: 'Renouveler {subject}',
    due: '{subject} est à renouveler',
    limit:
      'Un certificat public émis alors dure au plus {days, plural, one {# jour} many {# jours} other {# jours}}.',
    'other-root':
      'Prenez-le d’une autre racine : {count, plural, one {{names} refuse} many {{names} refusent} other {{names} refusent}} ce que celle-ci émet après le {day}.',
  },
  rule: {
    refuse:
      '{count, plural, one {{names} refuse} many {{names} refusent} other {{names} refusent}} les certificats que cette racine émet après cela',
    'refuse-why': 'Le certificat actuel n’est pas concerné ; le suivant doit venir d’une autre racine.',
    limit:
      'Les certificats publics émis désormais durent au plus {days, plural, one {# jour} many {# jours} other {# jours}}',
    'limit-why':
      'Règle du CA/Browser Forum (scrutin SC-081v3). Les certificats émis avant gardent leurs dates.',
  },
  policy: {
    'chrome-subordinates-servers-only':
      'Les nouvelles autorités publiques émettrices ne servent qu’aux serveurs',
    'lets-encrypt-servers-only': 'Let’s Encrypt n’émet plus que pour des serveurs',
    'digicert-servers-only': 'DigiCert n’émet plus que pour des serveurs',
    'chrome-leaves-servers-only': 'Les certificats publics émis désormais ne servent qu’aux serveurs',
    'chrome-root-term': 'Chrome compte retirer cette racine en raison de l’âge de sa clé',
  },
  evidence: {
    ocsp: 'La réponse OCSP pour {subject} {past, select, yes {est périmée} other {arrive à échéance}}',
    crl: 'La liste de révocation pour {subject} {past, select, yes {est périmée} other {arrive à échéance}}',
    staple:
      'La réponse OCSP agrafée pour {subject} {past, select, yes {est périmée} other {arrive à échéance}}',
    'by-hand':
      'Elle vaut {days, plural, one {# jour} many {# jours} other {# jours}}, donc quelqu’un chez vous la publie à la main : faites publier la suivante avant.',
    replaced: 'Son émetteur la remplace avant ; une ancienne ne dit alors plus rien.',
    hard: '{count, plural, one {{names} refuse} many {{names} refusent} other {{names} refusent}} sans une plus récente.',
    soft: '{count, plural, one {{names} la demande et laisse} many {{names} la demandent et laissent} other {{names} la demandent et laissent}} passer la connexion sans une plus récente.',
    others:
      '{count, plural, one {# autre client ne la regarde pas.} many {# autres clients ne la regardent pas.} other {# autres clients ne la regardent pas.}}',
    insisting:
      'Les programmes qui exigent une réponse refusent dès lors : surtout des serveurs qui contrôlent les certificats de clients ou de partenaires (connaissance générale, non vérifiée).',
  },
  window: {
    title: 'L’autorité demande le renouvellement à partir de maintenant',
    why: 'Jusqu’au {until} (ARI). Après un incident, l’autorité révoque bientôt l’ancien certificat : tout client qui le contrôle le refuse alors.',
  },
  tlsa: {
    title:
      'La signature des enregistrements TLSA de {place} {past, select, yes {est périmée} other {arrive à échéance}}',
    mail: 'Les serveurs de noms de la zone les signent à nouveau avant ; après, les serveurs de messagerie qui suivent DANE retiennent leur courrier (RFC 7672 §2.1.2).',
    web: 'Les serveurs de noms de la zone les signent à nouveau avant ; après, les clients qui suivent DANE refusent le serveur, et les résolveurs qui contrôlent les signatures ne donnent pas les enregistrements. Les navigateurs ne les regardent pas.',
  },
};
