export const computer = {
  title: 'Es scheitert nur auf einem Computer?',
  lead: 'Führen Sie dort dieses Skript aus und legen Sie die Datei, die es schreibt, hier oder im Feld der Startseite ab. Sie zeigt, ob diesem Computer ein Stammzertifikat fehlt, ob er andere Zertifikate bekommt als alle anderen, ob seine Uhr falsch geht oder ob er etwas nicht herunterladen kann. Die Datei wird nur in diesem Browser gelesen.',
  make: {
    title: '1. Das Skript dort ausführen',
    server: 'Server, an dem die Anmeldung scheitert',
    hint: 'Zum Beispiel sts.contoso.com, oder ein Host mit seinem Port. TLS vom ersten Byte an: Mailports, die erst auf TLS umschalten, fragt das Skript nicht.',
    runs: 'Auf diesem Computer läuft',
    save: '{file} speichern',
    copy: 'Skript kopieren',
    'copy-command': 'Befehl kopieren',
    show: 'Skript anzeigen',
    script: 'Das Skript',
    waiting: 'Das Skript erscheint, sobald ein Server eingegeben ist.',
  },
  system: {
    windows:
      'Windows (PowerShell 5.1 oder neuer, ohne Administratorrechte). Führen Sie es dort in seinem Ordner aus; die Datei, die es schreibt, liegt daneben:',
    unix: 'macOS und Linux (sh, OpenSSL und curl). Führen Sie es dort in seinem Ordner aus; die Datei, die es schreibt, liegt daneben:',
  },
  take: {
    title: '2. Die Datei hier öffnen',
    also: 'Oder Ereignisse des Protokolls Microsoft-Windows-CAPI2/Operational, als XML gespeichert. Eine zweite Datei mit den Zertifikaten, die der Server an andere sendet, wird damit verglichen.',
    label: 'Datei, die das Skript geschrieben hat',
    choose: 'Datei auswählen',
    reading: 'Wird gelesen…',
    failed: 'Die Datei ließ sich nicht verwenden',
    cut: 'Die Datei bricht ab oder wurde verändert. Nehmen Sie genau die Datei, die das Skript geschrieben hat, oder führen Sie es noch einmal aus.',
    other:
      'Das ist weder eine Datei, die das Skript geschrieben hat, noch ein Protokoll von CAPI2-Ereignissen.',
  },
  collected: {
    title: 'Was es aufschreibt',
    none: 'Kein Schlüssel und kein persönliches Zertifikat wird gelesen, nichts wird geändert und nichts gesendet.',
    form: 'Form der Datei:',
    untried:
      'Wer diese Seite gemacht hat, konnte das Skript für Windows nicht ausführen; seine Grammatik ist geprüft.',
    what: {
      system: 'System und Version, dazu der Proxy, über den dieser Server erreicht wird.',
      received: 'Die Zertifikate, die der Server an diesen Computer sendet.',
      clock: 'Die Uhr dieses Computers und die des Servers.',
      built:
        'Unter Windows: die Kette, die das System aufgebaut hat, mit seinen Einwänden gegen jedes Zertifikat.',
      stores:
        'Die Zertifikate in den Speichern: vertrauenswürdige Stammzertifikate, Zwischenzertifikate (Windows) und nicht erlaubte (Windows).',
      log: 'Unter Windows: ob es selbst Stammzertifikate holen darf, was certutil über die Kette ausgibt, und die neuesten 50 Ereignisse des CAPI2-Protokolls, falls es eingeschaltet ist. Die Ereignisse nennen Programme und Konten.',
    },
    why: {
      system: 'Vielleicht antwortet ein Proxy an Stelle des Servers.',
      received:
        'Es können andere sein als die, die alle bekommen: ein anderer Knoten, oder ein Produkt, das unterwegs neu signiert.',
      clock: 'Geht die Uhr falsch, sieht ein Zertifikat abgelaufen oder noch nicht gültig aus.',
      built: 'Sie kann andere Zertifikate enthalten als die gesendeten.',
      stores:
        'Nur so zeigt sich, welches Stammzertifikat fehlt. Persönliche Zertifikate und Schlüssel werden nicht gelesen.',
      log: 'Sie zeigen, was sich nicht herunterladen ließ.',
    },
  },
} as const;
