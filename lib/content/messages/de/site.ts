export const site = {
  home: 'Chainsight, Startseite',
  main: 'Hauptnavigation',
  skip: 'Zum Inhalt springen',
  nav: {
    check: 'Prüfen',
    domain: 'Anmeldedomäne',
    list: 'Hostliste',
    compare: 'Vergleichen',
    errors: 'Fehlersuche',
    guide: 'Anleitung',
  },
  'more-pages': 'Weitere Seiten',
  roots: 'Stammzertifikate',
  theme: 'Farbschema',
  'theme-choice': {
    system: 'Wie das System',
    light: 'Hell',
    dark: 'Dunkel',
  },
  privacy:
    'Zertifikate werden in diesem Browser gelesen und beurteilt. Nur ein Hostname, nach dem Sie fragen, geht an diesen Server; er holt die Kette und behält nichts.',
  'privacy-file':
    'Diese Seite ist eine einzige Datei: Zertifikate werden in diesem Browser gelesen und beurteilt, nichts verlässt ihn. Was einen Server braucht, sagt es.',
  computer: 'Nur auf einem Computer?',
  findings: 'Alle Befunde',
  links: 'Meine Links',
  api: 'API',
  'single-file': 'Als eine Datei, ohne Netz zu benutzen',
  language: 'Sprache',
};
