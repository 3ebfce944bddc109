import { userClients } from '../user-clients.ts';
import type { Parts } from '../../en/types.ts';

export const naming: Parts['naming'] = {
  pasted: 'Texte collé',
  request: 'Demande collée',
  chain: 'Chaîne de certificats',
  files: '{count, plural, one {# fichier} many {# de fichiers} other {# fichiers}}',
  'file-and-text': '{file} et texte collé',
  'files-and-text': '{count, plural, one {# fichier} many {# de fichiers} other {# fichiers}} et texte collé',
  report: '{name}, rapport du {day}',
  'report-pasted': 'Rapport collé du {day}',
  node: '{name} à {addresses}',
  'node-to':
    '{name} à {addresses} ({to, select, rsa {RSA uniquement} ecdsa {ECDSA uniquement} other {sans nom de serveur}})',
  conversation: '{count, plural, one {# fichier} many {# de fichiers} other {# fichiers}} : {name}',
  guide: 'Guide utilisateur',
  'guide-of': 'Guide utilisateur : {client}',
  client: userClients,
};
