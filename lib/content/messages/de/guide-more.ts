import type { Messages, SummaryMessages } from '../en/types.ts';

export const guideMore = {
  status: {
    heading: 'Geht das überhaupt noch?',
    'lync-2010':
      'Lync 2010 wird seit dem {ended, date, long} nicht mehr unterstützt und meldet sich nicht mehr bei Microsoft 365 an. Mit dem eigenen Server Ihrer Organisation kann es noch gehen. Nachfolger ist Teams oder das Programm Skype for Business.',
    'lync-2013':
      'Lync 2013 wird seit dem {ended, date, long} nicht mehr unterstützt und meldet sich nicht mehr bei Microsoft 365 an. Mit dem eigenen Server Ihrer Organisation kann es noch gehen. Nachfolger ist Teams oder ein neueres Skype for Business.',
    sfb: 'Skype for Business Online wurde am {retired, date, long} eingestellt: Konten in Microsoft 365 nutzen jetzt Teams. Das Programm geht weiter mit dem eigenen Server Ihrer Organisation (auch hybrid); davon wird seit dem {ended, date, long} nur noch die Subscription Edition gepflegt.',
    mobile:
      'Skype for Business Online wurde am {retired, date, long} eingestellt: Konten in Microsoft 365 nutzen jetzt Teams. Die alten Lync-Apps werden nicht mehr gepflegt; nur der eigene Server Ihrer Organisation nimmt sie vielleicht noch an.',
    web: 'Teams, Outlook und die Anmeldung im Browser sind aktuell. Hat Ihre Organisation eine eigene Anmeldeseite (AD FS), hängen alle von der Zertifikatskette dieses Servers ab.',
  },
  readback: {
    heading: 'Den Computer sagen lassen, welche Schritte nötig sind',
    explain:
      'Kopieren Sie diese Zeile in PowerShell (<key>Windows</key>+<key>R</key> drücken, <code>powershell</code> eingeben). Sie liest nur: den Zustand des Anmeldedienstes, Aussteller und Ablaufdatum Ihrer Lync-Zertifikate, ob es einen Cache-Ordner gibt und ob die MachineGuid Klammern hat. Sie gibt keine Namen, Adressen oder Kennwörter aus. Versehentlich in die Eingabeaufforderung eingefügt, meldet sie nur einen Fehler.',
    label: 'Fügen Sie hier die Ausgabe ein',
    hint: 'Der Text wird in dieser Seite gelesen und nirgendwohin geschickt.',
    read: 'Lesen',
    empty: 'Noch wurde nichts eingefügt.',
    'not-found':
      'Das ist nicht die Ausgabe der Zeile: Die Marke „CHAINSIGHT-CHECK“ fehlt. Kopieren Sie alles, was PowerShell ausgegeben hat.',
    version:
      'Dieser Text stammt von einer anderen Version der Prüfung. Kopieren Sie die Zeile noch einmal und führen Sie sie neu aus.',
    cut: 'Das Ende fehlt. Gezeigt ist, was lesbar war; führen Sie die Zeile für den Rest noch einmal aus.',
    service: {
      running: 'Der Anmelde-Assistent läuft.',
      stopped: 'Der Anmelde-Assistent läuft nicht.',
      missing: 'Der Anmelde-Assistent ist nicht installiert.',
    },
    'certificate-none': 'Es gibt kein Zertifikat von Communications Server.',
    'certificate-valid': 'Ein Zertifikat von Communications Server gilt bis zum {until, date, long}.',
    'certificate-expired': 'Ein Zertifikat von Communications Server ist am {until, date, long} abgelaufen.',
    cache:
      '{count, plural, =0 {Es gibt keinen Cache-Ordner eines Kontos.} one {Es gibt # Cache-Ordner eines Kontos.} other {Es gibt # Cache-Ordner von Konten.}}',
    guid: {
      braces: 'Die MachineGuid hat Klammern.',
      plain: 'Die MachineGuid hat keine Klammern.',
      missing: 'Die MachineGuid ließ sich nicht lesen.',
    },
  },
  elsewhere: {
    heading: 'Auf dem Computer öffnen',
    why: 'Die Zeilen zum Kopieren sind für den Computer, der sich nicht anmelden kann. Öffnen Sie diesen Schritt dort, um sie zu kopieren.',
    copy: 'Link zu diesem Schritt kopieren',
    show: 'QR-Code zeigen',
    hide: 'QR-Code verbergen',
    picture: 'QR-Code des Links zu diesem Schritt',
    long: 'Der Link ist zu lang für einen QR-Code. Kopieren Sie ihn stattdessen.',
    holds:
      'Der Link enthält Programm, Gerät und Schritt und was Ihr Administrator vorbereitet hat; nicht Ihre Anmeldeadresse und nicht Ihre Antworten.',
    printed: 'Diese Schritte mit Zeilen zum Kopieren, auf dem Computer, der sich nicht anmelden kann:',
  },
  handover: {
    heading: 'Text für Ihre Hilfe-Stelle',
    hint: 'Darin steht nur, was Sie hier eingegeben und angeklickt haben.',
    title: 'Anmeldung gelingt nicht: was zu sehen war und versucht wurde',
    written: 'Geschrieben: {when, date, full}, {when, time, long}',
    client: 'Programm: {client}',
    platform: 'Gerät: {platform}',
    symptom: 'Zu sehen: {symptom}',
    answer: '{question} {answer}',
    address: 'Anmeldeadresse: {address}',
    locus: 'Folgerung: {locus}',
    chain: 'Prüfung des Servers: {line}',
    steps: 'Schritte:',
    step: '{number, number}. {title}: {state}',
    'step-at': '{number, number}. {title}: {state} ({when, date, short} {when, time, short})',
    readback: 'Nur lesende Prüfung am Computer:',
    account:
      'Bitte prüfen Sie auch das Konto im Active Directory: Ein unvollständiges oder beschädigtes bekommt kein persönliches Zertifikat.',
  },
  admin: {
    heading: 'Die Anleitung für Ihre Benutzer vorbereiten',
    intro:
      'Wählen Sie, was Ihre Benutzer sehen, fügen Sie eine Nachricht und Ihre Hilfe-Stelle hinzu und geben Sie Link oder Text weiter. Kein Server kann Ihre Einstellungen lesen: Sie stehen im Link selbst oder verschlüsselt auf dem Server, mit dem Schlüssel im Link.',
    'any-client': 'Den Benutzer wählen lassen',
    'any-device': 'Den Benutzer wählen lassen',
    'client-question': 'Programm Ihrer Benutzer',
    'device-question': 'Gerät Ihrer Benutzer',
    'steps-question': 'Gezeigte Schritte',
    'steps-hint':
      'Nehmen Sie weg, was Ihre Benutzer nicht dürfen oder können. Die Übergabe an den Support bleibt immer.',
    'all-steps': 'Alle',
    'safe-steps': 'Nur solche, die nichts löschen',
    'note-label': 'Nachricht an Ihre Benutzer',
    'note-hint': '{left, plural, one {noch # Zeichen} other {noch # Zeichen}}',
    'contact-label': 'Hilfe-Stelle (Telefon, E-Mail oder Adresse)',
    'root-heading': 'Das Stammzertifikat Ihrer Organisation',
    'root-allow': 'Benutzern erlauben, dieses Stammzertifikat zu installieren',
    'root-hint':
      'Benutzer erhalten die Anleitung für ihr Gerät und diesen Fingerabdruck zum Vergleichen, nie das Zertifikat selbst.',
    'root-name': 'Name des Stammzertifikats',
    'root-sha256': 'SHA-256-Fingerabdruck',
    'root-sha1': 'SHA-1-Fingerabdruck (Windows zeigt ihn als „Fingerabdruck“)',
    'root-error': 'Ein SHA-256-Fingerabdruck hat 64 hexadezimale Ziffern, ein SHA-1-Fingerabdruck 40.',
    'language-hint':
      'Der Text ist in der oben gewählten Sprache; die Seite folgt dem Browser jedes Benutzers.',
    'link-heading': 'Link für Ihre Benutzer',
    'copy-link': 'Link kopieren',
    'open-link': 'So sehen es Ihre Benutzer',
    'email-heading': 'Text für eine E-Mail',
    'email-hint':
      'Wählen Sie Programm und Gerät, damit die Schritte im Text stehen; sonst enthält er nur den Link.',
    'copy-email': 'Text kopieren',
    'email-subject': 'Betreff: Hilfe bei der Anmeldung',
    'email-intro': 'Bitte gehen Sie diese Schritte der Reihe nach durch, bis die Anmeldung gelingt:',
    'email-link': 'Die Schritte mit Schaltflächen zum Kopieren und Bildern:',
    'email-contact': 'Wenn nichts hilft: {contact}',
    'link-kind': 'Art des Links',
    'link-self': 'Langer Link, der alles enthält',
    'link-self-hint': 'Nichts wird gespeichert. Er läuft nie ab und kann nicht zurückgenommen werden.',
    'link-stored': 'Kurzer Link, auf diesem Server gespeichert',
    'link-stored-hint':
      'In diesem Browser verschlüsselt: Der Schlüssel steht nur im Link. Sie können ihn jederzeit löschen.',
    'link-lifetime': 'Gültigkeit',
    'link-days': '{days, plural, one {# Tag} other {# Tage}}',
    'link-make': 'Kurzen Link erstellen',
    'link-making': 'Der Link wird erstellt …',
    'link-changed': 'Die Einstellungen haben sich seither geändert: Erstellen Sie den Link erneut.',
    'link-until': 'Er öffnet bis zum {when, date, long} direkt die Anleitung; dann löscht ihn der Server.',
    'link-unlisted':
      'Dieser Browser speichert nichts für die Seite, daher lässt sich der Link nicht vorher löschen.',
    'link-failed':
      'Der Link konnte nicht erstellt werden. Nehmen Sie den langen Link oder versuchen Sie es später erneut.',
    'my-links': 'In diesem Browser erstellte Links',
    'my-link-until': 'bis {when, date, long}',
    'delete-link': 'Löschen: {label}',
    'link-deleted': 'Der Link ist gelöscht. Niemand kann ihn mehr öffnen.',
    'delete-failed': 'Der Link konnte nicht gelöscht werden. Versuchen Sie es später erneut.',
    'copy-formatted': 'Mit Formatierung kopieren',
    'bad-fields': 'Berichtigen Sie die markierten Felder; der Link ist noch nicht fertig.',
    'back-to-guide': 'Zurück zur Anleitung',
    'bad-link':
      'Die Einstellungen in diesem Link sind nicht lesbar. Stattdessen steht hier die allgemeine Anleitung.',
  },
} satisfies Omit<Messages, 'guide' | 'request' | 'steps' | keyof SummaryMessages>;
