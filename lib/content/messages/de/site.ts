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
  computer: 'Nur auf einem Computer?',
  findings: 'Alle Befunde',
  links: 'Meine Links',
  api: 'API',
  language: 'Sprache',
};
