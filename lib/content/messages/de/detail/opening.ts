import type { Parts } from '../../en/types.ts';

export const opening: Parts['opening'] = {
  none: {
    title: 'In diesem Tab ist kein Ergebnis offen',
    text: 'Ein Ergebnis lebt in dem Browser-Tab, der es erstellt hat, und sonst nirgends. Prüfen Sie einen Server oder Ihre Zertifikate, um eines zu sehen.',
  },
  missing: {
    title: 'Diese Seite gibt es nicht',
    why: 'Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist umgezogen.',
  },
  check: 'Eine Kette prüfen',
  again: 'Noch einmal versuchen',
  unfinished: {
    title: 'Die Prüfung konnte nicht abgeschlossen werden',
    text: 'Laden Sie die Seite neu, um es noch einmal zu versuchen.',
  },
  unrepeated: {
    title: 'Die Prüfung konnte nicht wiederholt werden',
    text: 'Sie sehen das vorige Ergebnis.',
  },
  unkept: {
    title: 'Beim Neuladen geht dieses Ergebnis verloren',
    text: 'Es ist größer, als dieser Browser für einen Tab speichert, oder das Speichern ist abgeschaltet. Nehmen Sie vor dem Neuladen den Bericht als JSON mit, oder halten Sie die Dateien bereit.',
  },
  shared: 'Geteiltes Ergebnis',
  loading: 'Der Link wird geöffnet …',
  judging: 'Ihr Browser prüft die Zertifikate noch einmal …',
  once: {
    title: 'Dieser Link lässt sich einmal öffnen',
    text: 'Das Öffnen löscht ihn vom Server: Danach kann ihn niemand mehr öffnen, auch Sie nicht in einem anderen Browser. In diesem Tab bleibt das Ergebnis, bis Sie ihn schließen.',
    go: 'Jetzt öffnen',
  },
  phrase: {
    title: 'Dieser Link verlangt ein Kennwort',
    text: 'Wer den Link geschickt hat, kennt es. Es wird nur in diesem Browser benutzt und nirgendwohin gesendet.',
    field: 'Kennwort',
    open: 'Öffnen',
    opening: 'Wird geöffnet …',
  },
  broken: {
    title: 'Das Ergebnis konnte nicht erstellt werden',
    text: 'Der Link selbst ist in Ordnung: Versuchen Sie es noch einmal.',
  },
  wait: '{minutes, plural, =0 {{seconds, plural, one {# Sekunde} other {# Sekunden}}} one {# Minute} other {# Minuten}}',
  fault: {
    'wrong-key': {
      message: 'Der Schlüssel in diesem Link passt nicht.',
      advice:
        'Der Teil hinter „#“ fehlt oder wurde unterwegs verändert. Bitten Sie noch einmal um den Link, oder kopieren Sie ihn ganz: Mailprogramme brechen lange Links manchmal um.',
    },
    'pass-phrase-needed': {
      message: 'Dieser Link ist mit einem Kennwort geschützt.',
      advice: 'Wer den Link geschickt hat, kennt es.',
    },
    'wrong-pass-phrase': {
      message: 'Das Kennwort passt nicht.',
      advice: 'Großbuchstaben und Leerzeichen zählen. Versuchen Sie es noch einmal.',
    },
    damaged: {
      message: 'Was dieser Link enthält, ist beschädigt.',
      advice: 'Teile davon lassen sich nicht lesen ({reason}). Bitten Sie um einen neuen Link.',
    },
    newer: {
      message: 'Dieser Link wurde mit einer neueren Version von Chainsight erstellt.',
      advice:
        'Er hat das Format {format}, das diese Version nicht lesen kann. Aktualisieren Sie dieses Chainsight, oder öffnen Sie den Link dort, wo er erstellt wurde.',
    },
    'too-large': {
      message: 'Das ist zu viel.',
      advice: 'Die Grenze liegt bei {size}. Teilen Sie weniger Zertifikate.',
    },
    'guide-only': {
      message: 'Dieser Link öffnet die Anleitung für Benutzer; er enthält kein Ergebnis.',
      advice: 'Bitten Sie um einen Link, der das Ergebnis teilt.',
    },
    gone: {
      message: 'Unter diesem Link ist nichts gespeichert.',
      advice:
        'Er ist abgelaufen, wurde von seinem Ersteller gelöscht, war nur für einen Aufruf und wurde schon geöffnet, oder ist falsch abgeschrieben. Bitten Sie um einen neuen Link.',
    },
    'one-view': {
      message: 'Dieser Link lässt sich einmal öffnen.',
      advice: 'Das Öffnen löscht ihn vom Server. Eine POST-Anfrage öffnet ihn.',
    },
    'rate-limited': {
      message: 'Aus Ihrem Netzwerk wurden zu viele Links erstellt.',
      advice:
        'Versuchen Sie es in {wait} noch einmal, oder erstellen Sie einen Link, der alles selbst enthält.',
    },
    busy: {
      message: 'Der Server nimmt gerade zu viele Links auf.',
      advice:
        'Es wurde nichts geändert. Versuchen Sie es in {wait} noch einmal, oder erstellen Sie einen Link, der alles selbst enthält.',
    },
    canceled: {
      message: 'Das Hochladen endete, bevor es vollständig war.',
      advice: 'Es wurde nichts gespeichert. Versuchen Sie es noch einmal.',
    },
    'store-full': {
      message: 'Der Server hat keinen Platz für weitere Links.',
      advice:
        'Erstellen Sie einen Link, der alles selbst enthält, löschen Sie nicht mehr gebrauchte Links, oder bitten Sie den Betreiber, CHAINSIGHT_SHARE_TOTAL_MB zu erhöhen oder Speicherplatz freizugeben.',
    },
    'store-unavailable': {
      message: 'Der Server erreicht seine Datenbank nicht.',
      advice: 'Es wurde nichts geändert. Versuchen Sie es in {wait} noch einmal.',
    },
    'cross-origin': {
      message: 'Die Anfrage kam von einer Seite einer anderen Website.',
      advice: 'Nur Seiten dieses Servers und Programme dürfen diese Adresse benutzen.',
    },
    'bad-request': {
      message: 'Der Server hat die Anfrage nicht angenommen ({problem}).',
      advice: 'Siehe die Beschreibung der API.',
    },
    internal: {
      message: 'Das ist dem Server nicht gelungen.',
      advice: 'Der Grund steht im Protokoll des Servers. Versuchen Sie es später noch einmal.',
    },
    'no-server': {
      message: 'Diese Seite ist eine einzelne Datei ohne den Server, auf dem solche Links gespeichert sind.',
      advice:
        'Öffnen Sie den Link selbst, mit seinem Server, oder benutzen Sie einen Link, der alles enthält.',
    },
    'own-server-unreachable': {
      message: 'Der Server antwortet nicht.',
      advice: 'Prüfen Sie Ihre Verbindung, und versuchen Sie es noch einmal.',
    },
    'answer-unreadable': {
      message: 'Die Antwort konnte nicht gelesen werden.',
      advice:
        'Etwas zwischen Ihnen und dem Server hat mit dem Status {status} geantwortet. Versuchen Sie es noch einmal, oder fragen Sie den Betreiber.',
    },
  },
};
