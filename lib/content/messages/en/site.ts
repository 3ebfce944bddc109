/**
 * Words of the frame around every page. Their only placeholders are plain ones, so that the start page can show English
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
  install: 'Install as an app',
  language: 'Language',
  ui: {
    copy: 'Copy',
    copied: 'Copied',
    refused: 'Not allowed',
    'copied-spoken': 'Copied.',
    'refused-spoken': 'The browser did not allow copying.',
    close: 'Close',
    cancel: 'Cancel',
    again: 'Again',
    note: 'Note',
    warning: 'Warning',
    error: 'Error',
    'not-loaded': 'This part could not be loaded',
    'not-loaded-why':
      'The server that the page came from can’t be reached. What is on the page stays; reload it when the server is back.',
  },
  failed: {
    title: 'This part of the page failed',
    why: 'It may not have loaded because the server can’t be reached. What you entered stays in this tab until it is closed or reloaded.',
  },
  progress: {
    starting: 'Starting the check',
    unlock: 'Turning the password into a key',
    parse: 'Reading certificates',
    build: 'Looking for paths to a trusted root',
    judge: 'Judging each path',
    report: 'Writing the report',
    of: '{stage}, {done} of {total}',
    rounds: '{stage}, {done} of {total} rounds',
  },
} as const;
