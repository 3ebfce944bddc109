import { userClients } from './user-clients.ts';
import type { Messages } from '../en/types.ts';

export const guide = {
  title: 'Schritt für Schritt zur Anmeldung',
  intro:
    'Für Lync, Skype for Business, Teams und die Anmeldung im Browser, wenn ein Zertifikat im Weg steht. Beantworten Sie einige Fragen und erhalten Sie nur die Schritte, die für Sie gelten, die sanftesten zuerst.',
  privacy: 'Ihre Antworten und Häkchen bleiben in diesem Browser. Es wird nichts verschickt.',
  tools: 'Darstellung',
  language: 'Sprache',
  'large-text': 'Große Schrift',
  'print-view': 'Druckansicht',
  'print-now': 'Drucken',
  'print-back': 'Zurück zu den Schritten',
  'start-over': 'Neu beginnen',
  'for-admins': 'Für die Administration: diese Anleitung für Benutzer vorbereiten',
  'ask-heading': 'Ihre Lage',
  'client-question': 'Womit melden Sie sich an?',
  client: userClients,
  'client-hint': {
    'lync-2010': 'Die Version steht unter Hilfe › Info',
    'lync-2013': 'Kam mit Office 2013',
    sfb: '2015, 2016, 2019 oder neuer, unter Windows',
    mobile: 'Auf iPhone, iPad oder Android',
    web: 'Sie werden zur eigenen Anmeldeseite Ihrer Organisation geführt (AD FS)',
  },
  'platform-question': 'Welches Gerät?',
  platform: {
    'windows-11': 'Windows 11',
    'windows-10': 'Windows 10',
    'windows-8': 'Windows 8 oder 8.1',
    'windows-rt': 'Windows RT',
    'windows-7': 'Windows 7',
    'windows-vista': 'Windows Vista',
    'windows-xp': 'Windows XP',
    macos: 'Mac',
    ios: 'iPhone oder iPad',
    android: 'Android',
  },
  'symptom-question': 'Was sehen Sie?',
  symptom: {
    'personal-certificate': 'Das persönliche Zertifikat für die Anmeldung konnte nicht bezogen werden',
    'server-certificate': 'Beim Überprüfen des Zertifikats vom Server ist ein Problem aufgetreten',
    other: 'Etwas anderes oder eine Zertifikatswarnung im Browser',
  },
  'narrow-heading': 'Eingrenzen',
  'narrow-hint': 'Jede Antwort verkürzt den Weg. Lassen Sie offen, was Sie nicht wissen.',
  question: {
    scope: 'Wer ist betroffen?',
    'after-outage': 'Begann es nach einer Störung des Netzes oder Dienstes?',
    'other-account': 'Kann sich jemand anderes an diesem Gerät anmelden?',
    'other-computer': 'Können Sie sich an einem anderen Gerät anmelden?',
  },
  yes: {
    scope: 'Nur ich',
    'after-outage': 'Ja',
    'other-account': 'Ja, das geht',
    'other-computer': 'Ja, das geht',
  },
  no: {
    scope: 'Auch andere',
    'after-outage': 'Nein',
    'other-account': 'Nein, auch nicht',
    'other-computer': 'Nein, auch nicht',
  },
  'dont-know': 'Weiß ich nicht',
  'address-label': 'Ihre Anmeldeadresse (freiwillig)',
  'address-hint':
    'Füllt die Befehle aus, die sie brauchen, in der Form name@example.com. Sie bleibt in diesem Browser.',
  'address-error':
    'Das ist keine Anmeldeadresse: Sie sieht aus wie name@example.com, ohne Leerzeichen und Umlaute.',
  'show-steps': 'Meine Schritte zeigen',
  'still-missing': 'Wählen Sie Programm, Gerät und was Sie sehen.',
  'change-answers': 'Antworten ändern',
  'steps-heading': 'Ihre Schritte',
  'step-list': 'Alle Schritte zeigen',
  'steps-count':
    '{count, plural, =0 {Keine Schritte} one {# Schritt} other {# Schritte}}, {minutes, plural, =0 {keiner mehr offen} one {noch etwa # Minute} other {noch etwa # Minuten}}',
  'step-position': 'Schritt {number, number} von {total, number}',
  minutes: 'Etwa {minutes, plural, one {# Minute} other {# Minuten}}',
  elevated: 'Braucht Administratorrechte',
  tone: {
    info: 'Hinweis',
    warning: 'Warnung',
    error: 'Fehler',
  },
  'risk-label': {
    look: 'Ändert nichts',
    refresh: 'Harmlos',
    delete: 'Löscht gespeicherte Daten',
    registry: 'Ändert die Registrierung',
  },
  why: 'Warum',
  'what-to-do': 'Was zu tun ist',
  'check-first': 'Erst nachsehen, ohne etwas zu ändern',
  'check-first-hint': 'Diese Zeile liest nur. Ihre Ausgabe sagt, ob der Schritt nötig ist.',
  expect: 'Was Sie sehen sollten',
  undo: 'So machen Sie es rückgängig',
  risk: 'Bevor Sie weitermachen',
  confirm: 'Ich habe das gelesen und will weitermachen',
  'confirm-first': 'Bestätigen Sie oben, um die Anleitung zu sehen.',
  'outcome-question': 'Können Sie sich jetzt anmelden?',
  outcome: {
    fixed: 'Behoben',
    'not-fixed': 'Nicht behoben',
    cannot: 'Das kann ich nicht',
  },
  state: {
    open: 'Zu tun',
    current: 'Jetzt',
    fixed: 'Hat geholfen',
    'not-fixed': 'Versucht, nicht behoben',
    cannot: 'Ging nicht',
    'not-needed': 'Nicht nötig',
  },
  needed: 'Die Prüfung zeigt, dass dieser Schritt nötig ist.',
  'not-needed': 'Die Prüfung zeigt, dass dieser Schritt nicht nötig ist.',
  'previous-step': 'Voriger Schritt',
  'reopen-step': 'Schritt wieder öffnen',
  copy: 'Kopieren',
  'copy-named': 'Kopieren: {text}',
  copied: 'Kopiert',
  'copy-failed': 'Kopieren ging nicht. Markieren Sie den Text und kopieren Sie ihn selbst.',
  place: {
    run: 'Windows + R',
    cmd: 'Eingabeaufforderung',
    powershell: 'PowerShell',
    terminal: 'Terminal',
    path: 'Adresszeile',
  },
  'or-else': 'Falls es diesen Ordner nicht gibt',
  'address-needed': 'Geben Sie Ihre Anmeldeadresse ein, dann steht die Zeile hier zum Kopieren bereit.',
  fingerprint: 'Fingerabdruck zum Vergleichen',
  'root-name': 'Zertifikat',
  'fixed-heading': 'Behoben',
  'fixed-text':
    'Gut. Kehrt der Fehler wieder, öffnen Sie diese Seite erneut: Ihre Häkchen bleiben erhalten. Der Text unten sagt Ihrem Support, was geholfen hat.',
  'ended-heading': 'Alle Schritte versucht',
  'note-heading': 'Von Ihrer Administration',
  'contact-heading': 'Hilfe-Stelle',
  'note-warning':
    'Das kam mit dem Link, den Sie geöffnet haben. Vertrauen Sie ihm so weit wie der Stelle, von der Sie ihn haben.',
  locus: {
    everyone:
      'Auch andere sind betroffen, die Ursache liegt also sehr wahrscheinlich nicht an Ihrem Gerät. Es bleibt nur, was nach einer Störung helfen kann; vor allem muss Ihre Administration den Server prüfen.',
    account:
      'Ihr Konto scheitert auch an anderen Geräten, während andere sich hier anmelden können. Die Ursache ist Ihr Konto auf dem Server, nicht dieser Computer: Löschen und ändern Sie hier nichts.',
    computer: 'Auch andere Konten scheitern hier, Ihres geht anderswo: Die Ursache liegt an diesem Gerät.',
    profile:
      'Dieses Gerät geht für andere, und Ihr Konto geht anderswo. Es bleiben die gespeicherten Daten Ihres Kontos auf diesem Gerät.',
    unclear: 'Die Antworten grenzen es nicht ein. Gehen Sie die Schritte in dieser Reihenfolge durch.',
  },
  line: {
    trusted:
      'Die Kette des Servers ist in Ordnung. Gehen Sie diese Schritte an dem Gerät durch, an dem die Anmeldung nicht gelingt.',
    barred:
      'Manche Programme können sich mit diesem Server gar nicht verbinden. Für sie hilft hier kein Schritt: Ihr Administrator muss den Server ändern.',
    server:
      'Die Zertifikatskette des Servers ist schuld. Nichts an Ihrem Computer behebt das; Ihre Administration hat die Einzelheiten.',
    'server-more':
      'Löschen Sie keine Zertifikate und ändern Sie die Registrierung nicht. Wenn Ihre Administration sagt, dass es behoben ist, beginnen Sie hier neu.',
    root: 'Die Kette des Servers endet bei einem Stammzertifikat, das dieses Gerät nicht kennt. Fragen Sie Ihre Administration, wie das Ihrer Organisation auf Ihr Gerät kommt; installieren Sie keines auf eigene Faust.',
    'root-allowed':
      'Die Kette des Servers endet beim eigenen Stammzertifikat Ihrer Organisation. Ihre Administration erlaubt, dass Sie es installieren; die Schritte unten zeigen, wie.',
    unknown:
      'Die Prüfung konnte nicht entscheiden, ob die Kette des Servers in Ordnung ist. Diese Schritte helfen vielleicht; die ersten zu versuchen, kostet nichts.',
    none: 'Noch liegt keine Prüfung durch die Administration vor. Diese Schritte helfen, wenn der Fehler an Ihrem Gerät liegt.',
    checked: '{host} wurde am {when} geprüft.',
  },
  'repaired-start': 'Es ist behoben: neu beginnen',
  panel: {
    heading: 'Für die Menschen, die sich nicht anmelden können',
    open: 'Ganze Anleitung öffnen',
    share: 'Diese Anleitung für Benutzer vorbereiten',
    'no-server':
      'Hier wurde kein Zertifikat eines Servers geprüft; nichts spricht dafür, dass es an ihren Geräten liegt. Prüfen Sie zuerst den Server.',
  },
  picture: {
    'sign-in-window':
      'Zeichnung des Anmeldefensters. Unter der Anmeldeadresse ist der Link „{label}“ markiert.',
    services:
      'Zeichnung des Fensters Dienste. In der Zeile des Anmelde-Assistenten ist der Status „{label}“ markiert.',
    'cache-folder':
      'Zeichnung eines Ordnerfensters. Der Ordner „{label}“ ist markiert und bekommt die Endung .old.',
    certificates:
      'Zeichnung der Zertifikatverwaltung. Unter Eigene Zertifikate, Zertifikate ist die Zeile „{label}“ markiert.',
    'credential-manager':
      'Zeichnung der Anmeldeinformationsverwaltung. Im aufgeklappten Eintrag ist der Link „{label}“ markiert.',
    registry:
      'Zeichnung des Registrierungs-Editors. Im Wert {label} sind die Klammern an beiden Enden durchgestrichen.',
  },
  'picture-label': {
    'sign-in-window': 'Meine Anmeldeinformationen löschen',
    services: 'Wird ausgeführt',
    'cache-folder': 'sip_name@example.com',
    certificates: 'Communications Server',
    'credential-manager': 'Aus Tresor entfernen',
    registry: 'MachineGuid',
  },
} satisfies Messages['guide'];
