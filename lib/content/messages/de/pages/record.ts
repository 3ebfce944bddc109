import type { Parts } from '../../en/types.ts';

export const record: Parts['record'] = {
  failed: 'Die Aufzeichnung ließ sich nicht beurteilen',
  judging: 'Die Aufzeichnung wird mit dem verglichen, was andere bekommen …',
  asking: 'Wird abgefragt …',
  ask: 'Auch von hier aus bei {host} abfragen',
  server: '{host}, Port {port}',
  unverified:
    'Was hilft, ist Allgemeinwissen und nicht an den Texten der Hersteller überprüft; die Befehle für Windows und macOS wurden nicht ausgeführt.',
  name: '„{name}“',
  says: {
    'no-connection': 'Dieser Computer hat gar kein Zertifikat bekommen: {error}',
    'clock-off':
      'Die Uhr dieses Computers geht gegenüber der des Servers {side, select, behind {nach} other {vor}} ({span}){decides, select, yes {; deshalb lehnt er die Zertifikate ab: Mit der richtigen Zeit gelten sie} other {; die Zertifikate gelten trotzdem}}.',
    'signed-anew':
      'Zwischen hier und dem Server signiert „{by}“{known, select, yes { (dem Namen nach: {product})} other {}} die Kette neu: Dieser Computer bekommt nicht das eigene Zertifikat des Servers.',
    disallowed: '„{name}“ liegt auf diesem Computer im Speicher der nicht erlaubten Zertifikate.',
    'root-missing':
      'Diesem Computer fehlt das Stammzertifikat „{root}“, das andere haben{policy, select, yes {, und eine Richtlinie verbietet ihm, Stammzertifikate abzurufen} other {}}.',
    'root-of-one-account':
      'Dem Stammzertifikat „{root}“ vertraut nur das angemeldete Konto: Dienste und andere Konten dieses Computers lehnen ab.',
    'own-root-missing':
      'Die Kette führt zu „{root}“, das weder dieser Computer noch die öffentlichen Listen kennen.',
    'stale-intermediate':
      'Dieser Computer verwendet statt des Zertifikats, das der Server sendet, ein altes „{name}“{dated, select, yes {, das am {day} abgelaufen ist,} other {}} aus seinem eigenen Speicher.',
    'download-blocked':
      'Der Server sendet „{issuer}“ nicht, und dieser Computer konnte es{from, select, yes { von {url}} other {}} nicht herunterladen.',
    'intermediate-missing':
      'Der Server sendet „{issuer}“ nicht, und dieser Computer hat es nicht{from, select, yes {; es lässt sich vielleicht von {url} herunterladen} other {}}.',
    'revocation-blocked':
      'Dieser Computer konnte nicht feststellen, ob die Zertifikate gesperrt sind{from, select, yes {: {url} hat nicht geantwortet} other {}}.',
    revoked: 'Dieser Computer weiß, dass „{name}“ gesperrt wurde.',
    'same-for-all':
      'Hier scheitert es aus demselben Grund wie überall: Der Fehler liegt am Server, nicht an diesem Computer.',
    'refused-here':
      '{said, select, yes {Dieser Computer lehnt die Kette nach einer eigenen Regel ab: {status}.} other {Dieser Computer lehnt eine Kette ab, die andere annehmen, und sagt nicht, warum.}}',
    'trusted-here': 'Dieser Computer vertraut der Kette, die er bekommen hat.',
    'own-root':
      'Dort wird ihr wegen des Stammzertifikats „{root}“ vertraut, das die öffentlichen Listen nicht haben.',
    'intermediate-here-only':
      'Er hat „{issuer}“ im eigenen Speicher; der Server sendet es nicht, deshalb lehnen andere ab.',
    'other-node':
      'Er bekommt ein anderes Zertifikat als andere, das genauso gut ist: ein anderer Knoten oder ein gerade erneuertes.',
    'same-chain': 'Er bekommt dasselbe Zertifikat wie andere.',
    'misplaced-in-root':
      '{count, plural, one {Unter seinen vertrauenswürdigen Stammzertifikaten ist eines, das} other {Unter seinen vertrauenswürdigen Stammzertifikaten sind solche, die}} nicht selbst signiert {count, plural, one {ist} other {sind}}: {names}. Auf einem Server lehnt Windows deshalb Clientzertifikate ab (HTTP 403.16).',
    proxy: 'Sein Weg führt über den Proxy {proxy}.',
  },
  todo: {
    'no-connection':
      '{through, select, yes {Das System verwendet den Proxy {proxy}; prüfen Sie, ob dieser Server darüber erreicht wird und ob der Proxy ihn durchlässt.} other {Das liegt nicht an Zertifikaten: Prüfen Sie von dort aus Namen, Port und Firewall.}}',
    'clock-off':
      'Stellen Sie Uhrzeit, Datum und Zeitzone ein; finden Sie bei einem Mitglied einer Domäne heraus, warum die Uhr nicht von der Domäne gestellt wird.',
    'signed-anew':
      'Nehmen Sie die Anmeldeserver von der TLS-Überprüfung aus, oder geben Sie diesem Computer das Stammzertifikat des überprüfenden Produkts.',
    disallowed:
      'Finden Sie heraus, wer es dort abgelegt hat, und entfernen Sie es, wenn es ein Versehen war.',
    'root-missing':
      '{policy, select, yes {Erlauben Sie die Aktualisierung der Stammzertifikate (Richtlinie „Automatisches Update von Stammzertifikaten deaktivieren“), oder verteilen Sie das Stammzertifikat per Richtlinie.} other {Aktualisieren Sie die Stammzertifikate des Systems, oder fügen Sie dieses hinzu; besorgen Sie es von seiner CA und vergleichen Sie zuerst den Fingerabdruck.}}',
    'root-of-one-account': 'Legen Sie es im Speicher des Computers selbst ab, am besten per Richtlinie.',
    'own-root-missing':
      'Ist es das eigene Stammzertifikat Ihrer Organisation, geben Sie es diesem Computer, am besten per Richtlinie; vergleichen Sie zuerst den Fingerabdruck. Ist es das nicht, fehlt auf dem Server ein Zwischenzertifikat.',
    'stale-intermediate':
      'Löschen Sie das alte Zwischenzertifikat aus dem Speicher der Zwischenzertifizierungsstellen; das neue tritt an seine Stelle.',
    'download-blocked':
      'Lassen Sie den Server das Zwischenzertifikat senden: Dann muss es niemand herunterladen. Oder machen Sie die Adresse für diesen Computer erreichbar.',
    'intermediate-missing': 'Lassen Sie den Server das Zwischenzertifikat senden.',
    'revocation-blocked':
      'Machen Sie ihm die Adressen von OCSP und Sperrlisten erreichbar, auch für das Systemkonto, und beachten Sie den Proxy von WinHTTP.',
    revoked: 'Lassen Sie es neu ausstellen und installieren Sie das neue auf dem Server.',
    'same-for-all': 'Folgen Sie der Reparatur in diesem Ergebnis.',
    'refused-here':
      'Suchen Sie nach Richtlinien dieses Computers zu schwachen Algorithmen, Zwecken oder Namen, und sehen Sie sich seine Sicherheitssoftware an.',
    'trusted-here':
      'Scheitert die Anmeldung dort trotzdem, liegt es nicht an diesen Zertifikaten: Schlagen Sie die Fehlermeldung nach, oder zeichnen Sie auf, während es scheitert.',
    'intermediate-here-only': 'Lassen Sie den Server das Zwischenzertifikat senden.',
    'misplaced-in-root': 'Verschieben Sie es zu den Zwischenzertifizierungsstellen.',
  },
};
