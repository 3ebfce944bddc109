import type { Parts } from '../../en/types.ts';

export const second: Parts['second'] = {
  built: {
    failed: 'pkijs n’a pas pu construire le chemin une seconde fois ; voir « {section} ».',
    running: 'pkijs construit lui-même le chemin…',
    disputed:
      '{library} arrive à un autre résultat sur une signature : rien n’est tranché avant l’avis d’un troisième outil.',
    'no-answer': '{library} n’a pas fini de construire lui-même un chemin et a été arrêté.',
    'not-asked': '{library} n’a pas eu à construire de chemin : celui-ci est trop long pour lui.',
    refused: '{library} refuse{too, select, yes { aussi} other {}} la chaîne.',
    saying: '{library} refuse{too, select, yes { aussi} other {}} la chaîne ; son message : « {message} ».',
    given:
      '{library} n’a trouvé lui-même aucun chemin, a reçu celui-ci et l’accepte{whole, select, yes {} other { ; il n’examine pas tout ce qui décide ici}}.',
    same: '{library} a construit lui-même le même chemin et l’accepte{whole, select, yes {} other { ; il n’examine pas tout ce qui décide ici}}.',
    another:
      '{library} a construit lui-même un autre chemin ({path}) et l’accepte{whole, select, yes {} other { ; il n’examine pas tout ce qui décide ici}}.',
  },
  sentence: {
    differs:
      'Une seconde bibliothèque, {name}, s’écarte du résultat ({places}) : à examiner. {signature, select, yes {Le verdict reste ouvert tant qu’on ne sait pas qui a raison.} other {Le verdict tient.}}',
    nothing: 'Une seconde bibliothèque, {name}, n’a rien trouvé à comparer.',
    reads:
      'Une seconde bibliothèque, {name}, lit {count, plural, one {ce certificat} many {ces # certificats} other {ces # certificats}} de la même façon.',
    confirms:
      'Une seconde bibliothèque, {name}, lit {count, plural, one {ce certificat} many {ces # certificats} other {ces # certificats}} de la même façon et confirme {what, select, one {la signature} all {chaque signature} said {ce qui est dit de chaque signature} other {{compared, number} de {links, plural, one {# signature} many {# signatures} other {# signatures}}}}.',
  },
  place: {
    field: 'ce qu’elle lit',
    unread: 'ce qu’elle sait lire',
    signature: 'une signature',
    verdict: 'son verdict',
  },
  state: {
    failed: 'non effectuée',
    running: 'pkijs relit le chemin…',
  },
  failed: {
    late: 'Rien n’a été lu une seconde fois : le chemin n’était pas lu après {count, plural, one {# seconde} many {# secondes} other {# secondes}}. Le verdict n’en dépend pas.',
    lost: 'Rien n’a été lu une seconde fois : la bibliothèque n’a pas pu être chargée, ou s’est arrêtée{said, select, yes { ({message})} other {}}. Le verdict n’en dépend pas.',
    again: 'Réessayer',
  },
  intro: 'Une bibliothèque qui n’est pas de nous, sans voix dans le verdict.',
  note: {
    algorithms:
      '{library} ne sait pas vérifier l’algorithme de {count, plural, one {# signature} many {# signatures} other {# signatures}}.',
    'not-der':
      'Un certificat doit être codé en DER (RFC 5280 §4.1) ; les clients stricts refusent tout le reste. Redemandez-le à l’émetteur, ou convertissez le fichier à partir de l’original.',
    search:
      'Sa propre recherche s’est terminée par « {message} » : elle abandonne dès que l’un de plusieurs chemins possibles est une impasse.',
    'no-answer':
      'La validation de chemin propre à {library} n’a pas répondu et a été arrêtée ; certaines entrées l’occupent sans fin.',
  },
  remark: {
    'not-checked': '{library} n’examine pas ce qui décide ici : {titles}.',
    names:
      '{library} n’applique qu’en partie les contraintes de nom : dans les suites de tests publiques, il accepte des noms que la RFC 5280 exclut et en refuse qu’elle permet.',
    policies:
      '{library} ne traite qu’en partie les stratégies de certificat : dans la suite de tests publique PKITS, il se trompe dans les deux sens.',
    algorithm: '{library} ne sait pas vérifier l’un des algorithmes de signature de ce chemin.',
    'anchor-dates':
      '{library} exige aussi que l’ancre de confiance soit elle-même en cours de validité ; la RFC 5280 §6.1 n’y regarde pas.',
    'anchor-alone': '{library} ne juge pas un certificat qui est lui-même une ancre de confiance.',
    undecided: 'Chainsight ne tranche pas sur ce chemin, il n’y a donc rien à comparer.',
  },
  head: {
    certificates: 'Certificats',
    signatures: 'Signatures',
    verdict: 'Verdict',
    compared: 'Champs comparés : {fields}.',
    library: 'La bibliothèque',
    nothing: '(rien)',
  },
  reading: {
    unread: 'non lu par elle',
    'not-der': 'lu par elle, bien que les octets ne soient pas du DER',
    neither: 'lu par aucune des deux',
    all: 'les {total, number} champs sont identiques',
    some: '{equal, number} champs identiques sur {total, number}',
    different: 'différents : {fields}',
    element: 'un élément qui n’est pas un certificat',
  },
  field: {
    subject: 'objet',
    issuer: 'émetteur',
    serial: 'numéro de série',
    notBefore: 'début de validité',
    notAfter: 'fin de validité',
    publicKey: 'clé publique',
    signatureAlgorithm: 'algorithme de signature',
    extensions: 'extensions et lesquelles sont critiques',
    alternativeNames: 'autres noms de l’objet',
    basicConstraints: 'contraintes de base',
    keyUsage: 'utilisation de la clé',
    extendedKeyUsage: 'utilisation avancée de la clé',
  },
  link: {
    what: '{subject}, signé par {issuer}',
    both: '{found, select, valid {les deux la trouvent juste} invalid {les deux la trouvent fausse} other {aucune des deux ne sait l’évaluer}}',
  },
  signature: {
    valid: 'juste',
    invalid: 'fausse',
    unsupported: 'impossible à évaluer',
  },
  verdict: {
    path: 'Le chemin entier',
    trusted: 'approuvé',
    untrusted: 'non approuvé',
    unknown: 'non tranché',
    said: 'Son message : {message}.',
  },
  outcome: {
    accepted: 'accepté',
    refused: 'refusé',
    'no-answer': 'pas de réponse à temps',
    'not-asked': 'non interrogée, le chemin étant trop long',
  },
  both: 'Chainsight : {ours} ; la bibliothèque : {theirs}',
  difference: {
    field: '{certificate} : {field}',
    unread: '{certificate} : non lu par la bibliothèque ({reason})',
    signature: 'La signature de {issuer} sur {subject}',
  },
  advice: {
    field:
      'Les clients reposent sur des bibliothèques différentes, certains peuvent donc voir ce champ autrement. Examinez-le avec un troisième outil (openssl x509 -text) et faites réémettre le certificat si son codage est inhabituel.',
    unread:
      'Les logiciels fondés sur cette bibliothèque ne peuvent pas utiliser le certificat. Vérifiez-le avec un troisième outil (openssl x509 -text) ; si celui-ci le lit, la bibliothèque est en cause.',
    signature:
      'Ne vous fiez pas à cette chaîne avant de savoir qui a raison : vérifiez-la avec un troisième outil (openssl verify) et signalez-nous le cas.',
    verdict:
      'Voyez d’abord les constats ci-dessus ; jugez ensuite le chemin avec un troisième outil (openssl verify -x509_strict) et signalez-nous le cas.',
  },
};
