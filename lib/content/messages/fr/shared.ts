export const shared = {
  same: 'Vérifié le {when} ; validé de nouveau à l’instant : même verdict.',
  changed: 'Vérifié le {when} ; validé de nouveau à l’instant : maintenant {verdict}.',
  'other-reason': 'Vérifié le {when} ; validé de nouveau à l’instant : {verdict}, pour une autre raison.',
  seen: 'L’expéditeur a vu : {verdict}, pour le {when}.',
  now: 'Votre navigateur constate : {headline}',
  verdict: {
    trusted: 'approuvé',
    untrusted: 'non approuvé',
    unknown: 'non tranché',
  },
  because: '{verdict} ({title})',
  cause: {
    date: 'Pour cette date, ce navigateur arrive aussi au verdict de l’expéditeur : c’est la date qui a changé.',
    roots:
      'Le navigateur de l’expéditeur approuve des racines que le vôtre n’approuve pas. Avec elles, le vôtre arrive au même verdict pour cette date.',
    unknown:
      'Même pour cette date, ce navigateur n’arrive pas au verdict de l’expéditeur : il a d’autres racines ou une autre version, ou le lien affirme ce que ses certificats ne montrent pas.',
  },
  'carries-evidence':
    'Quelqu’un a partagé ceci avec vous. Le lien contient les certificats, pas le verdict : votre navigateur les a jugés de nouveau.',
  'left-out': 'L’expéditeur a retiré l’hôte, ses adresses et les noms de fichiers.',
  note: 'Note de l’expéditeur',
  roots: 'Le navigateur de l’expéditeur approuve aussi des racines venues avec ce lien.',
  'roots-counted': 'Pour ce résultat, les racines de l’expéditeur comptent comme approuvées.',
  'count-roots': 'Les admettre ici',
  lists: {
    differ: 'Les listes de racines diffèrent de celles de l’expéditeur : {differences}.',
    dates: '{title} : celle de l’expéditeur est du {theirs}, la vôtre du {ours}',
    theirs: '{title} : seulement chez l’expéditeur ({theirs})',
    ours: '{title} : seulement chez vous ({ours})',
  },
  'compare-roots':
    'Elles ne comptent pas dans votre navigateur. Comparez les empreintes avant de les admettre, pour ce résultat seulement.',
};
