import type { Parts } from '../../en/types.ts';

export const served: Parts['served'] = {
  sent: 'Vom Server geschickt',
  needed: 'Nötig, in dieser Reihenfolge',
  more: '{count, plural, one {# weiteres} other {# weitere}} zeigen',
  unreadable: 'Nicht lesbar',
  place: 'gehört an Position {position, number}',
  note: {
    unreadable: 'kein lesbares Zertifikat',
    again: 'noch einmal geschickt',
    root: 'Stammzertifikat, unnötig geschickt',
    unplaced: 'nicht eingeordnet: Das eigene des Servers ist nicht lesbar',
    extra: 'nicht Teil der Kette',
  },
  need: {
    sent: 'geschickt',
    'not-sent': 'nicht geschickt',
    known: 'bei den Clients vorhanden, muss nicht geschickt werden',
    root: 'muss nicht geschickt werden',
    open: 'hier nicht bekannt; muss nicht geschickt werden',
  },
  role: {
    issuer: 'Aussteller',
    open: 'Stammzertifikat, oder ein fehlendes Zwischenzertifikat',
  },
};
