import { userClients } from '../user-clients.ts';
import type { Parts } from '../../en/types.ts';

export const naming: Parts['naming'] = {
  pasted: 'Eingefügter Text',
  request: 'Eingefügte Anforderung',
  chain: 'Zertifikatskette',
  files: '{count, plural, one {# Datei} other {# Dateien}}',
  'file-and-text': '{file} und eingefügter Text',
  'files-and-text': '{count, plural, one {# Datei} other {# Dateien}} und eingefügter Text',
  report: '{name}, Bericht vom {day}',
  'report-pasted': 'Eingefügter Bericht vom {day}',
  node: '{name} unter {addresses}',
  'node-to':
    '{name} unter {addresses} ({to, select, rsa {nur RSA} ecdsa {nur ECDSA} other {ohne Servernamen}})',
  conversation: '{count, plural, one {# Datei} other {# Dateien}}: {name}',
  guide: 'Anleitung für Benutzer',
  'guide-of': 'Anleitung für Benutzer: {client}',
  client: userClients,
};
