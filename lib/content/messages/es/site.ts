export const site = {
  home: 'Chainsight, página de inicio',
  main: 'Navegación principal',
  skip: 'Ir al contenido',
  nav: {
    check: 'Comprobar',
    domain: 'Dominio',
    list: 'Hosts',
    compare: 'Comparar',
    errors: 'Errores',
    guide: 'Guía',
  },
  'more-pages': 'Más páginas',
  roots: 'Raíces de confianza',
  theme: 'Tema',
  'theme-choice': {
    system: 'Como el sistema',
    light: 'Claro',
    dark: 'Oscuro',
  },
  privacy:
    'Los certificados se leen y se evalúan en este navegador. A este servidor solo llega el nombre de host que usted pida; obtiene la cadena y no guarda nada.',
  'privacy-file':
    'Esta página es un solo archivo: los certificados se leen y se evalúan en este navegador y nada sale de él. Lo que necesita un servidor lo indica.',
  computer: '¿Solo en un equipo?',
  findings: 'Todos los hallazgos',
  links: 'Mis enlaces',
  api: 'API',
  'single-file': 'Como un solo archivo, para usar sin red',
  language: 'Idioma',
};
