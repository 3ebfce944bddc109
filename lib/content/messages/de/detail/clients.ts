import type { Parts } from '../../en/types.ts';

export const clients: Parts['clients'] = {
  caption:
    'Was jede Art von Client von dieser Kette hält. Der Name eines Clients zeichnet die Kette so, wie er sie sieht.',
  head: {
    client: 'Client',
    verdict: 'Urteil',
    why: 'Wo es endet, wovon es abhängt',
  },
  judging: 'wird für jeden Client beurteilt …',
  failed: {
    title: 'Die Kette konnte nicht für jeden Client beurteilt werden',
    again: 'Noch einmal versuchen',
    missing: 'Das Urteil oben gilt. Was einzelne Clients davon halten, fehlt.',
    older: 'Das Urteil oben gilt. Die Zeilen hier sind älter.',
  },
  verdict: {
    'not-known': 'Nicht bekannt',
    'no-connection': 'Keine Verbindung',
  },
  family: {
    computer: 'Dieser Computer',
    windows: 'Windows',
    apple: 'Apple',
    android: 'Android',
    phone: 'Telefone der Lync-Familie',
    browser: 'Browser',
    runtime: 'Serversoftware',
  },
  'computer-of-record': 'Der Computer der Aufzeichnung',
  name: {
    outlook: 'Outlook für Windows',
    'teams-desktop': 'Teams-Desktop (WebView2)',
    android: 'Android-Apps (Systemspeicher)',
    'lync-mobile-old': 'Lync Mobile vor 5.4 (iOS)',
    'lync-mobile': 'Lync Mobile ab 5.4 (iOS)',
    openssl: 'Programme mit OpenSSL (curl, Python, Postfix\u00a0…)',
    gnutls: 'Programme mit GnuTLS (wget von Debian, Exim, GNOME\u00a0…)',
    go: 'Go-Programme unter Linux',
    'dotnet-linux': '.NET unter Linux',
    'this-server': 'Programme auf diesem Server',
  },
  stop: {
    bare: '{what}.',
    at: '„{subject}“: {what}.',
    between: '„{subject}“ → „{issuer}“: {what}.',
    same: 'Endet ebenfalls dort.',
    alike: '{count, plural, one {# Client endet} other {# Clients enden}} an derselben Stelle:',
    needs: 'Dafür fehlt hier: {store}.',
    refuses:
      'Lehnt diesen Pfad ab: {reason} Ob es einen anderen gibt, hängt davon ab, was hier fehlt: {store}.',
    hashes:
      'Die vorliegende Liste ({store}) nennt die Zertifikate nur als Hash, und der fehlende Aussteller kann eines davon sein.',
    'no-connection': 'Keine Verbindung: {reason}.',
  },
  note: {
    'whatever-roots':
      'Gleich, welche Stammzertifikate er hat: Seine Liste liegt hier nicht vor und könnte daran nichts ändern.',
    fetches: 'Funktioniert nur, weil er das fehlende Zwischenzertifikat herunterlädt.',
    until: 'Funktioniert nur bis zum {day}.',
    'own-roots':
      'Vertraut wegen der Stammzertifikate Ihrer Organisation, und nur dort, wohin sie verteilt sind.',
    'own-roots-change': 'Die Stammzertifikate Ihrer Organisation ändern dieses Urteil.',
    'would-help':
      'Würde vertrauen, sobald dieser Client für die Stammzertifikate Ihrer Organisation eingerichtet ist.',
    ignores: 'Beachtet die Stammzertifikate Ihrer Organisation nicht.',
    alone: 'Die Zertifikate für sich: {verdict}.',
  },
  barred: {
    'old-versions': 'der Server spricht nur {version}',
    'old-ciphers': 'es gibt keine gemeinsame Cipher-Suite',
    'rsa-exchange': 'der Server nimmt nur einen Schlüsselaustausch ohne Forward Secrecy an',
    'finite-field': 'es gibt keine gemeinsame Gruppe für den Schlüsselaustausch',
    large: 'ein ClientHello von mehr als einem Segment wird nicht beantwortet',
    sentence:
      '{count, plural, one {# Art von Client kann} other {# Arten von Clients können}} keine Verbindung aufbauen ({names}): {reason}. An keinem Zertifikat liegt es.',
  },
  summary:
    '{trusted, number} von {all, plural, one {# Art von Client} other {# Arten von Clients}} vertrauen{untrusted, plural, =0 {} one {, # nicht} other {, # nicht}}{unknown, plural, =0 {} one {, # nicht entschieden} other {, # nicht entschieden}}{open, plural, =0 {} one {, # nicht bekannt} other {, # nicht bekannt}}{barred, plural, =0 {} one {, # ohne Verbindung} other {, # ohne Verbindung}}',
  kinds: '{count, plural, one {# Art von Client} other {# Arten von Clients}}',
  more: '{count, number} weitere',
  'how-one': 'Wie er urteilt',
  'how-many': 'Wie sie urteilen',
  draw: 'Die Kette aus der Sicht von {client} zeichnen',
  seen: {
    title: 'Aus der Sicht von {client}',
    back: 'Zurück zur allgemeinen Ansicht',
    why: 'Urteil, Kette und Befunde unten sind die dieses Clients, mit seinen eigenen Stammzertifikaten und Regeln.',
    spoken: 'Die Kette aus der Sicht von {client}.',
    general: 'Die Kette, wie Clients im Allgemeinen sie sehen.',
  },
  missing: {
    title: 'Einige Clients sind nicht bekannt',
    why: 'Ihre Vertrauensspeicher liegen hier nicht vor, und nichts wird geraten. So stellen Sie sie bereit:',
    fetch:
      'unter „Vertrauenswürdige Stammzertifikate“ auf „Jetzt abrufen“ drücken; oder dort {file} hinzufügen, für diesen Browser; oder, für alle, auf dem Server „{command}“ ausführen',
    mozilla: 'die Anwendung neu bauen: Sie kommen mit ihr',
    system:
      'auf dem Server das Paket ca-certificates installieren oder dessen Dateien in SSL_CERT_FILE nennen',
    problem: 'Der Server konnte sie nicht abrufen. Er versucht es später noch einmal. Die Meldung:',
    file: {
      microsoft: 'eine roots.sst („certutil -generateSSTFromWU roots.sst“) oder eine authroot.stl',
      apple: 'eine PEM-Datei mit Apples Stammzertifikaten',
      chrome: 'eine PEM-Datei dieses Speichers',
      android: 'eine PEM-Datei mit den Zertifikaten des Systems',
      java: 'die Datei cacerts der Java-Installation',
      'lync-phone': 'eine Datei mit den in den Versionshinweisen der Firmware genannten CAs',
    },
  },
  lists: {
    all: 'Listen der Stammzertifikate: {lists}.',
    dated:
      '{maker, select, yes {Liste von {title}} other {{title}}} vom {day}{fetched, select, no {} other {, abgerufen {fetched}}} ({count, plural, one {# Stammzertifikat} other {# Stammzertifikate}}{old, plural, =0 {} one {, älter als # Tag} other {, älter als # Tage}})',
    undated:
      '{maker, select, yes {Liste von {title}} other {{title}}}, Quelle: {source} ({count, plural, one {# Stammzertifikat} other {# Stammzertifikate}})',
    system: 'Betriebssystem dieses Servers',
    enterprise: 'Ihre Organisation',
    own: '{file} (in diesem Browser)',
    again: 'Die Clients werden neu beurteilt, sobald sie da sind.',
  },
};
