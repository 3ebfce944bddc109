export const sharing = {
  title: 'Dieses Ergebnis teilen',
  description:
    'Ein Link trägt die Zertifikate und Ihre Frage, kein Urteil: Der Browser des Empfängers prüft selbst noch einmal.',
  tabs: 'Links',
  new: 'Neuer Link',
  mine: 'Meine Links ({count})',
  'nothing-yet': 'Es gibt noch kein Ergebnis zum Teilen.',
  what: {
    legend: 'Was geteilt wird',
    everything: 'Alles',
    'everything-hint': 'Zertifikate, Host, Adressen, Zeitpunkt der Prüfung und Ihre Frage.',
    chain: 'Nur die Kette',
    'chain-hint': 'Kein Hostname, keine Adressen, keine Dateinamen.',
    guide: 'Die Anleitung für Benutzer',
    'guide-hint': 'Öffnet die Checkliste für Benutzer, mit Ihrer Notiz darüber.',
  },
  redaction: {
    'leave-out': 'Auch das eigene Zertifikat des Servers weglassen: Es nennt Hostnamen',
    none: 'Die geteilten Zertifikate nennen keinen Host.',
    some: 'Zertifikate lassen sich nicht ändern; die geteilten nennen weiterhin: {names}.',
    more: '{names} und {count, plural, one {# weiterer Name} other {# weitere Namen}}',
  },
  note: {
    users: 'Notiz für die Benutzer',
    reader: 'Notiz für den Empfänger (optional)',
    contact: 'So ist Ihr Helpdesk zu erreichen (optional)',
  },
  kind: {
    legend: 'Art des Links',
    stored: 'Auf diesem Server gespeichert',
    'stored-hint':
      'Kurz. In diesem Browser verschlüsselt: Der Schlüssel steht nur im Link, der Server kann nichts lesen.',
    self: 'Trägt alles selbst',
    'self-hint':
      'Lang, bis zu {limit, plural, one {# Zeichen} other {# Zeichen}}. Nichts wird gespeichert, daher läuft er nie ab und lässt sich nicht zurücknehmen.',
  },
  lifetime: 'Gültigkeitsdauer',
  once: 'Nach dem ersten Öffnen löschen',
  'pass-phrase': 'Kennwort (optional)',
  'pass-phrase-hint': 'Teilen Sie es dem Empfänger auf einem anderen Weg mit als den Link.',
  done: {
    ready: 'Der Link ist fertig',
    another: 'Weiteren erstellen',
    open: 'Wer den ganzen Link hat, kann ihn öffnen.',
    'open-phrase': 'Wer den ganzen Link und das Kennwort hat, kann ihn öffnen.',
    self: 'Nichts wird gespeichert: Der Link gilt, solange es diesen Server gibt, und lässt sich nicht zurücknehmen.',
    cipher:
      'Auf dem Server liegt nur Chiffretext; der Schlüssel ist der Teil nach „#“, den Browser nicht senden.',
    once: 'Er wird gelöscht, sobald er geöffnet wurde, spätestens am {when}.',
    until: 'Er wird am {when} gelöscht.',
    listed: 'Vorher können Sie ihn in diesem Browser unter „Meine Links“ löschen.',
    unlisted:
      'Dieser Browser speichert nichts für die Seite, daher lässt sich der Link nicht vorher löschen.',
  },
  'too-long': {
    title: 'Das ist zu viel für einen Link, der alles trägt',
    text: 'E-Mail- und Chatprogramme schneiden Links mit mehr als {limit, plural, one {# Zeichen} other {# Zeichen}} ab. Wählen Sie einen gespeicherten Link, oder teilen Sie nur die Kette.',
  },
  broken: 'Der Link konnte nicht erstellt werden',
};
