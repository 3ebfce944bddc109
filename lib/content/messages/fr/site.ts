export const site = {
  home: 'Chainsight, page d’accueil',
  main: 'Navigation principale',
  skip: 'Aller au contenu',
  nav: {
    check: 'Vérifier',
    domain: 'Domaine',
    list: 'Hôtes',
    compare: 'Comparer',
    errors: 'Erreurs',
    guide: 'Guide',
  },
  'more-pages': 'Autres pages',
  roots: 'Racines approuvées',
  theme: 'Thème',
  'theme-choice': {
    system: 'Comme le système',
    light: 'Clair',
    dark: 'Sombre',
  },
  privacy:
    'Les certificats sont lus et jugés dans ce navigateur. Seul un nom d’hôte que vous demandez est envoyé à ce serveur, qui récupère la chaîne et ne conserve rien.',
  'privacy-file':
    'Cette page est un seul fichier : les certificats sont lus et jugés dans ce navigateur, et rien n’en sort. Ce qui demande un serveur le dit.',
  computer: 'Sur un seul ordinateur ?',
  findings: 'Tous les constats',
  links: 'Mes liens',
  api: 'API',
  'single-file': 'En un seul fichier, utilisable sans réseau',
  language: 'Langue',
};
