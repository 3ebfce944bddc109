import { userClients } from '../user-clients.ts';
import type { Parts } from '../../en/types.ts';

export const naming: Parts['naming'] = {
  pasted: 'Texto pegado',
  request: 'Solicitud pegada',
  chain: 'Cadena de certificados',
  files: '{count, plural, one {# archivo} many {# de archivos} other {# archivos}}',
  'file-and-text': '{file} y texto pegado',
  'files-and-text': '{count, plural, one {# archivo} many {# de archivos} other {# archivos}} y texto pegado',
  report: '{name}, informe del {day}',
  'report-pasted': 'Informe pegado del {day}',
  node: '{name} en {addresses}',
  'node-to':
    '{name} en {addresses} ({to, select, rsa {solo RSA} ecdsa {solo ECDSA} other {sin nombre de servidor}})',
  conversation: '{count, plural, one {# archivo} many {# de archivos} other {# archivos}}: {name}',
  guide: 'Guía para usuarios',
  'guide-of': 'Guía para usuarios: {client}',
  client: userClients,
};
