export const start = {
  title: 'Welches Glied der Kette ist nicht vertrauenswürdig?',
  lead: 'Nennen Sie einen Server, oder ziehen Sie die Zertifikate hierher, die Sie haben. Ihr Browser prüft jedes Glied, nennt das fehlerhafte und sagt, wie es sich beheben lässt.',
  form: 'Eine Zertifikatskette prüfen',
  label: 'Hostname, URL oder eingefügte Zertifikate',
  placeholder: 'Hostname oder Zertifikate',
  'files-label': 'Zertifikatsdateien',
  files: 'Dateien',
  hint: 'Die Eingabetaste startet die Prüfung; in mehrzeiligem Text Strg und Eingabetaste.',
  nothing: 'Host, URL, PEM oder Dateien. Mehrere auf einmal, in beliebiger Reihenfolge.',
  action: {
    check: 'Kette prüfen',
    domain: 'Domäne prüfen',
    list: 'Alle prüfen',
    lookup: 'Nachschlagen',
    status: 'Ansehen',
    request: 'Anforderung ansehen',
  },
  idle: {
    nothing:
      'Geben Sie einen Host, ein Zertifikat oder eine Fehlermeldung ein, oder ziehen Sie eine Datei hierher.',
    reading: 'Die Dateien werden noch gelesen.',
    barren:
      'In den angegebenen Dateien ist kein Zertifikat. Fügen Sie das Zertifikat selbst hinzu, oder geben Sie den Host ein.',
    unclear: 'So lässt sich das nicht prüfen; die Zeile unter dem Feld sagt, warum.',
  },
  way: {
    domain: 'Ganze Anmeldedomäne',
    list: 'Liste von Hosts',
    computer: 'Nur ein Computer',
    survey: 'Die ganze Anmeldedomäne {domain} prüfen',
    server: 'Nur den Server {host}, Port {port}, prüfen',
  },
  run: {
    opening: 'Ergebnis wird geöffnet',
    fetching: 'Die Kette von {host}, Port {port}, wird geholt',
    cancelled: 'Abgebrochen.',
  },
  drop: {
    title: 'Zertifikate an beliebiger Stelle ablegen',
    hint: '.cer .crt .pem .der .p7b .pfx: mehrere auf einmal, in beliebiger Reihenfolge',
  },
  broken: 'Die Prüfung konnte nicht abgeschlossen werden',
  kept: 'Ihre Eingabe steht noch da.',
  examples: 'Oder ein Beispiel ansehen',
  'example-of': 'Beispiel: {title}',
  example: {
    good: {
      title: 'Alles in Ordnung',
      line: 'Serverzertifikat, Zwischenzertifikat, vertrautes Stammzertifikat',
    },
    'missing-intermediate': {
      title: 'Zwischenzertifikat fehlt',
      line: 'Der Server schickt nur sein eigenes Zertifikat',
    },
    'expired-leaf': { title: 'Zertifikat abgelaufen', line: 'Das Zertifikat des Servers ist abgelaufen' },
    'expired-intermediate': {
      title: 'Zwischenzertifikat abgelaufen',
      line: 'Das Serverzertifikat ist gültig, sein Aussteller nicht mehr',
    },
    'untrusted-root': {
      title: 'Privates Stammzertifikat',
      line: 'Eine vollständige Kette zu einem unbekannten Stammzertifikat',
    },
    'wrong-host': {
      title: 'Falscher Hostname',
      line: 'Eine gute Kette, für einen anderen Namen ausgestellt',
    },
    'wrong-order': {
      title: 'Falsche Reihenfolge',
      line: 'Vollständig, aber zwei Zertifikate sind vertauscht',
    },
    'intermediate-not-ca': {
      title: 'Aussteller ist keine CA',
      line: 'Mit einem Serverzertifikat signiert',
    },
  },
};
