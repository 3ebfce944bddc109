import type { Parts } from '../../en/types.ts';

export const printed: Parts['printed'] = {
  kind: {
    host: 'Name',
    store: 'Vertrauensspeicher',
    missing: 'Nicht vorhanden',
    fork: 'Hier nicht bekanntes Stammzertifikat oder fehlendes Zwischenzertifikat',
  },
  labelled: '{label}:',
  finding: '{group}: {title}',
  link: '{label}. {spoken}',
  breaks: 'Hier bricht die Kette: {link}',
  fix: 'So beheben Sie es:',
  unused: '{role} (nicht Teil der Kette)',
  period: '{from} bis {to}',
  valid: 'gültig {period}',
  serial: 'Seriennummer',
  'no-subject': '(kein Antragsteller)',
  'no-issuer': '(kein Aussteller)',
  certificates: 'Zertifikate',
  checked:
    '{named, select, no {Ohne Hostnamen geprüft} other {Geprüft für {host}}} am {at} gegen {stores}, Regeln „{rules}“.',
  at: 'geprüft am {at}',
  served: 'Wie geschickt: {summary}.',
  revocation: 'Sperrung: {summary}.',
  judged: {
    as: 'Beurteilt als: {name}, nach dem, was darin steht.',
    asked:
      'Beurteilt als: {name}, wie gewählt{differs, select, no {} other {; nach dem, was darin steht: {said}}}.',
    leaf: '{label} (beurteilt)',
  },
  list: '{maker, select, yes {Liste von {title}} other {{title}}}{dated, select, no {, Quelle: {source}} other { vom {day}}}{fetched, select, no {} other {, abgerufen am {fetched}}} ({count, plural, one {# Stammzertifikat} other {# Stammzertifikate}}{old, plural, =0 {} one {, älter als # Tag} other {, älter als # Tage}})',
};
