/**
 * Words of the frame around every page. They have no placeholders, so that the start page can show English
 * without loading the message library.
 */
export const site = {
  home: 'Chainsight, start page',
  main: 'Main',
  skip: 'Skip to the content',
  nav: {
    check: 'Check',
    domain: 'Sign-in domain',
    list: 'Host list',
    compare: 'Compare',
    errors: 'Error look-up',
    guide: 'User guide',
  },
  'more-pages': 'More pages',
  roots: 'Trusted roots',
  theme: 'Theme',
  'theme-choice': {
    system: 'Like the system',
    light: 'Light',
    dark: 'Dark',
  },
  privacy:
    'Certificates are read and judged in this browser. Only a host name you ask for goes to this server, which fetches the chain and keeps nothing.',
  'privacy-file':
    'This page is one file: certificates are read and judged in this browser, and nothing leaves it. What needs a server says so.',
  computer: 'It fails on one computer?',
  findings: 'All findings',
  links: 'My links',
  api: 'API',
  'single-file': 'As one file, for use without a network',
  language: 'Language',
} as const;
