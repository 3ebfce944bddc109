import type { Messages } from '../en/types.ts';

export const stepsWindows = {
  'delete-sign-in-info': {
    title: 'Die Anmeldeinformationen löschen',
    why: 'Bei der Anmeldung speichert das Programm Ihr Kennwort, Ihre Zertifikate und den Weg zum Server. Ein Klick entfernt das alles für Ihr Konto, sodass es neu geholt wird.',
    do: {
      'sign-out': 'Melden Sie sich ab, sodass Sie das Fenster mit Ihrer Anmeldeadresse sehen.',
      click: 'Wählen Sie unter Ihrer Anmeldeadresse <ui>Meine Anmeldeinformationen löschen</ui>.',
      confirm: 'Bestätigen Sie mit <ui>Ja</ui>.',
      'sign-in': 'Geben Sie Ihr Kennwort ein und melden Sie sich an.',
    },
    expect:
      'Der Link verschwindet, und das Kennwortfeld ist leer. Die nächste Anmeldung dauert etwas länger als sonst.',
    undo: 'Es gibt nichts rückgängig zu machen: Bei der Anmeldung speichert das Programm alles wieder. Halten Sie Ihr Kennwort bereit.',
  },
  'sign-in-assistant': {
    title: 'Prüfen, ob der Anmelde-Assistent läuft',
    why: 'Lync 2010 meldet sich bei Microsoft 365 mithilfe des Microsoft Online Services-Anmelde-Assistenten an. Ist dieser Dienst angehalten oder veraltet, wird kein persönliches Zertifikat ausgestellt.',
    do: {
      'open-classic':
        'Öffnen Sie das <ui>Start</ui>menü, wählen Sie <ui>Ausführen</ui>, fügen Sie diese Zeile ein und wählen Sie <ui>OK</ui>.',
      open: 'Klicken Sie mit der rechten Maustaste auf <ui>Start</ui>, wählen Sie <ui>Ausführen</ui>, fügen Sie diese Zeile ein und wählen Sie <ui>OK</ui>.',
      status:
        'Suchen Sie <ui>Microsoft Online Services Sign-in Assistant</ui> und sehen Sie in die Spalte <ui>Status</ui>: Dort muss <ui>Wird ausgeführt</ui> stehen.',
      start:
        'Steht es nicht dort, klicken Sie mit der rechten Maustaste darauf und wählen Sie <ui>Starten</ui>. Ist das grau, brauchen Sie die Administration.',
      update:
        'Fehlt der Dienst oder ist er alt, lassen Sie die neueste Version aus den Downloads des Microsoft-365-Portals installieren.',
    },
    expect: 'Der Status ist „Wird ausgeführt“.',
    undo: 'Klicken Sie mit der rechten Maustaste auf den Dienst und wählen Sie Beenden. Sonst wurde nichts geändert.',
  },
  'clear-cached': {
    title: 'Gemerkte Zertifikate, Kennwörter und Verbindungen löschen',
    why: 'Windows merkt sich verschlüsselte Verbindungen und die dafür benutzten Zertifikate, das Programm Ihr Kennwort. Veraltete werden dem Server immer wieder vorgelegt.',
    do: {
      password:
        'Entfernen Sie im Anmeldefenster das Häkchen bei <ui>Kennwort speichern</ui> und löschen Sie, was im Kennwortfeld steht.',
      quit: 'Beenden Sie Lync ganz: Klicken Sie mit der rechten Maustaste auf sein Symbol neben der Uhr und wählen Sie <ui>Beenden</ui>.',
      'close-browser': 'Schließen Sie alle Fenster des Browsers und beenden Sie Teams und Outlook.',
      'internet-options':
        'Drücken Sie <key>Windows</key>+<key>R</key>, fügen Sie diese Zeile ein und drücken Sie die <key>Eingabetaste</key>.',
      'ssl-state': 'Wählen Sie auf der Seite <ui>Inhalte</ui> die Schaltfläche <ui>SSL-Status löschen</ui>.',
      retry: 'Starten Sie das Programm wieder, geben Sie Ihr Kennwort ein und melden Sie sich an.',
    },
    expect: 'Windows meldet, dass der SSL-Cache geleert wurde.',
    undo: 'Es gibt nichts rückgängig zu machen: Beides wird bei der nächsten Anmeldung wieder gespeichert.',
  },
  'endpoint-cache': {
    title: 'Den Ordner mit dem Endpunkt-Cache entfernen',
    why: 'Um schneller zu sein, merkt sich das Programm, welchen Server es zuletzt erreicht hat. Ist Ihr Konto seither auf einen anderen umgezogen, fragt es weiter den falschen.',
    do: {
      quit: 'Beenden Sie das Programm ganz: Klicken Sie mit der rechten Maustaste auf sein Symbol neben der Uhr und wählen Sie <ui>Beenden</ui>.',
      open: 'Drücken Sie <key>Windows</key>+<key>R</key>, fügen Sie diese Zeile ein und drücken Sie die <key>Eingabetaste</key>.',
      find: 'Suchen Sie den Ordner mit Ihrer Anmeldeadresse im Namen, oft mit „sip_“ davor.',
      rename:
        'Benennen Sie ihn um, sodass der Name auf „.old“ endet: Für das Programm ist er weg, und Sie können ihn zurückholen. Das geht auch mit dieser Zeile in der Eingabeaufforderung.',
      restart: 'Starten Sie das Programm wieder und melden Sie sich an.',
      delete: 'Wenn die Anmeldung gelingt, löschen Sie den umbenannten Ordner.',
    },
    expect: 'Bei der Anmeldung legt das Programm einen neuen Ordner mit Ihrer Adresse an.',
    undo: 'Beenden Sie das Programm, löschen Sie den neuen Ordner und geben Sie dem alten seinen Namen zurück.',
    risk: 'Entfernen Sie den falschen Ordner, gehen Einstellungen eines anderen Kontos verloren. Fassen Sie nur den Ordner mit Ihrer eigenen Adresse an.',
  },
  'personal-certificate': {
    title: 'Das persönliche Zertifikat löschen',
    why: 'Mit „Kennwort speichern“ legt das Programm auch ein Zertifikat für Sie in Windows ab. Ist es beschädigt oder veraltet, scheitert die Anmeldung, bis es entfernt ist und ein neues geholt wird.',
    do: {
      open: 'Drücken Sie <key>Windows</key>+<key>R</key>, fügen Sie diese Zeile ein und wählen Sie <ui>OK</ui>.',
      expand: 'Öffnen Sie <ui>Eigene Zertifikate</ui>, dann <ui>Zertifikate</ui>.',
      sort: 'Klicken Sie auf die Überschrift <ui>Ausgestellt von</ui>, um zu sortieren, und suchen Sie ein Zertifikat von <ui>Communications Server</ui>.',
      verify: 'Prüfen Sie, ob es eines gibt, und notieren Sie sein Ablaufdatum: Ist es abgelaufen?',
      delete:
        'Klicken Sie mit der rechten Maustaste auf dieses Zertifikat, wählen Sie <ui>Löschen</ui> und bestätigen Sie.',
      'sign-in': 'Starten Sie das Programm und melden Sie sich an.',
    },
    expect:
      'Nach der Anmeldung steht ein neues Zertifikat von Communications Server in der Liste, mit späterem Datum.',
    undo: 'Nicht nötig: Der Server stellt bei der nächsten Anmeldung ein neues aus. Ein gelöschtes lässt sich nicht zurückholen.',
    risk: 'Andere Zertifikate in dieser Liste gehören vielleicht zu Ihrer Chipkarte, E-Mail-Verschlüsselung oder Ihrem VPN; sie zu löschen, kann Sie aussperren. Löschen Sie nur das von Communications Server.',
  },
  'credential-manager': {
    title: 'Die gespeicherten Anmeldeinformationen entfernen',
    why: 'Windows behält eine Kopie Ihres Kennworts in der Anmeldeinformationsverwaltung. Nach einem Kennwortwechsel wird womöglich noch die alte geschickt.',
    do: {
      open: 'Drücken Sie <key>Windows</key>+<key>R</key>, fügen Sie diese Zeile ein und wählen Sie <ui>OK</ui>. In der Systemsteuerung heißt es <ui>Anmeldeinformationsverwaltung</ui>.',
      find: 'Suchen Sie den Eintrag zu Ihrer Anmeldeadresse oder mit Lync, Communicator oder Microsoft Office im Namen und klappen Sie ihn auf.',
      remove: 'Wählen Sie <ui>Aus Tresor entfernen</ui>.',
      'remove-newer': 'Wählen Sie <ui>Entfernen</ui>.',
      'sign-in': 'Melden Sie sich wieder an und geben Sie Ihre Anmeldeinformationen ein.',
    },
    expect: 'Der Eintrag ist weg, und das Programm fragt nach Ihrem Kennwort.',
    undo: 'Geben Sie bei der nächsten Anmeldung Ihr Kennwort ein und lassen Sie es wieder speichern.',
    risk: 'Entfernte Kennwörter lassen sich nicht mehr auslesen. Entfernen Sie nur den Eintrag dieses Programms und nur, wenn Sie Ihr Kennwort kennen.',
  },
  'machine-guid': {
    title: 'Die MachineGuid in der Registrierung auf Klammern prüfen',
    why: 'Windows führt in der Registrierung eine Kennung dieses Computers. Manche Installationswerkzeuge haben sie in geschweifte Klammern gesetzt; dann lässt sich das persönliche Zertifikat nicht speichern.',
    do: {
      backup:
        'Sichern Sie zuerst: Fügen Sie diese Zeile in die Eingabeaufforderung ein. Sie schreibt eine Datei auf Ihren Desktop. Machen Sie nur weiter, wenn die Datei da ist.',
      open: 'Drücken Sie <key>Windows</key>+<key>R</key>, fügen Sie diese Zeile ein und bestätigen Sie, dass der Registrierungs-Editor Änderungen vornehmen darf.',
      go: 'Gehen Sie zu diesem Schlüssel. In neueren Windows-Versionen können Sie ihn in die Adresszeile einfügen.',
      edit: "Doppelklicken Sie auf <ui>MachineGuid</ui>. Nur wenn der Wert mit <code>'{'</code> beginnt und mit <code>'}'</code> endet, löschen Sie diese zwei Zeichen, sonst nichts, und wählen Sie <ui>OK</ui>.",
      restart:
        'Schließen Sie den Registrierungs-Editor, starten Sie das Programm neu und melden Sie sich an.',
    },
    expect: 'Der Wert besteht aus 36 Buchstaben, Ziffern und Bindestrichen, ohne Klammern.',
    undo: 'Doppelklicken Sie auf die Datei auf Ihrem Desktop und bestätigen Sie: Die alten Werte sind wiederhergestellt. Starten Sie dann den Computer neu.',
    risk: 'Ein Fehler in der Registrierung kann Programme oder Windows selbst lahmlegen, bis hin zur Neuinstallation. Ändern Sie nur diesen einen Wert und erst, wenn die Sicherung da ist. Wenn Sie unsicher sind, wählen Sie „Das kann ich nicht“.',
  },
} satisfies Partial<Messages['steps']>;
