import type { Parts } from '../../en/types.ts';

export const errors: Parts['errors'] = {
  title: 'Was bedeutet dieser Fehler?',
  lead: 'Fügen Sie ein, was ein Benutzer sieht oder ein Protokoll meldet: einen Satz, einen Teil davon, einen Code, hexadezimal oder dezimal, oder das ganze Protokoll. Es bleibt in diesem Browser.',
  english: 'Die Meldungen und ihre Erklärungen sind auf Englisch.',
  label: 'Meldung, Code oder Protokoll',
  clear: 'Leeren',
  known: '{count} Meldungen sind bekannt. Hexadezimale, dezimale und negative Zahlen bedeuten dasselbe.',
  nothing: 'Dazu ist nichts bekannt.',
  found: 'Gefundene Meldungen: {count}.',
  'found-best': 'Gefundene Meldungen: {count}, die beste zuerst.',
  sources: 'Herkunft der Meldungen',
  lost: {
    title: 'Was Sie jetzt tun können',
    fewer:
      'Lassen Sie eigene Namen, Daten und Zahlen weg und behalten Sie einige aufeinanderfolgende Wörter.',
    code: 'Suchen Sie in der Nähe der Meldung nach einem Code: in ihren Details, im Ereignisprotokoll oder im Protokoll des Programms.',
    host: 'Prüfen Sie den Host, mit dem sich der Benutzer verbunden hat.',
    'host-why': 'Das Ergebnis nennt den Fehler ohne jede Meldung und zeigt, was Benutzer dabei sehen.',
    domain: 'Geht es um die Anmeldung und Sie kennen den Host nicht: Prüfen Sie die ganze Domäne.',
  },
  answer: {
    label: 'Was die Meldung bedeutet',
    nothing:
      'Zu diesen Wörtern ist nichts bekannt. Behalten Sie nur den Code oder den Satz, den das Programm gezeigt hat, oder geben Sie den Host an, um den es ging: Das Ergebnis nennt den Fehler ohne jede Meldung.',
    open: 'Fehlersuche öffnen',
    all: 'Alle {count} in der Fehlersuche',
  },
  item: {
    also: 'Auch gesehen als:',
    unconfirmed:
      'In anderen Sprachen etwa (hier übersetzt; der Wortlaut des Herstellers ist nicht überprüft):',
    fault: 'Fehler der Kette',
    none: 'Keiner: An der Kette des Servers liegt es nicht.',
    confirm: 'So bestätigen Sie es',
    fix: 'So beheben Sie es',
    which:
      'Welcher davon es ist, sagt das Ergebnis der Prüfung; dort stehen auch die Befehle für Ihren Server, mit seinen eigenen Namen.',
    source: 'Quelle',
    general: 'Allgemeinwissen; nicht am Text des Herstellers überprüft.',
  },
  confirm: {
    host: 'Prüfen Sie den Host, mit dem die Verbindung aufgebaut wurde, mit seinem Port.',
    domain:
      'Prüfen Sie die Anmeldedomäne: jeden Endpunkt, auf den der Client gestoßen sein kann, Adresse für Adresse.',
    federation: 'Prüfen Sie die Verbundmetadaten: welche Signaturschlüssel sie enthalten und bis wann.',
    guide:
      'Gehen Sie die Schritte für Benutzer durch: Der Fehler liegt auf dem Gerät oder auf dem Weg dorthin, und das sieht keine Prüfung von hier aus.',
    revocation: 'Prüfen Sie den Host und rufen Sie dann unter „Sperrung und Downloads“ die Sperradressen ab.',
  },
};
