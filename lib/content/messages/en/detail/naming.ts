import { userClients } from '../user-clients.ts';

/** What an input is called that has no name of its own, wherever it is shown or stored. */
export const naming = {
  pasted: 'Pasted text',
  request: 'Pasted request',
  chain: 'Certificate chain',
  files: '{count, plural, one {# file} other {# files}}',
  'file-and-text': '{file} and pasted text',
  'files-and-text': '{count, plural, one {# file} other {# files}} and pasted text',
  report: '{name}, report of {day}',
  'report-pasted': 'Pasted report of {day}',
  node: '{name} at {addresses}',
  'node-to': '{name} at {addresses} ({to, select, rsa {RSA only} ecdsa {ECDSA only} other {no server name}})',
  conversation: '{count, plural, one {# file} other {# files}}: {name}',
  guide: 'Guide for users',
  'guide-of': 'Guide for users: {client}',
  client: userClients,
} as const;
