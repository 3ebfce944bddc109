import type { Messages } from '../en/types.ts';

export const stepsEverywhere = {
  'check-clock': {
    title: 'Datum und Uhrzeit prüfen',
    why: 'Ein Zertifikat gilt nur zwischen zwei Zeitpunkten. Geht die Uhr dieses Geräts um mehr als einige Minuten falsch, wirken gute Zertifikate abgelaufen oder noch nicht gültig, und die Anmeldung wird verweigert.',
    do: {
      compare:
        'Vergleichen Sie die Uhr dieses Geräts mit einer, der Sie trauen, etwa auf einem anderen Telefon.',
      windows:
        'Drücken Sie <key>Windows</key>+<key>R</key>, fügen Sie diese Zeile ein, drücken Sie die <key>Eingabetaste</key> und prüfen Sie Datum, Uhrzeit und Zeitzone. Lassen Sie Windows die Zeit möglichst selbst einstellen.',
      macos:
        'Öffnen Sie <ui>Systemeinstellungen › Allgemein › Datum & Uhrzeit</ui> und lassen Sie die Zeit automatisch einstellen.',
      phone:
        'Öffnen Sie am Telefon die Einstellungen für Datum und Uhrzeit und lassen Sie die Zeit automatisch einstellen.',
    },
    expect:
      'Die Uhr zeigt Datum und Uhrzeit richtig und in der richtigen Zeitzone. Wenn Sie etwas korrigiert haben, melden Sie sich neu an.',
    undo: 'Es gibt nichts rückgängig zu machen.',
  },
  'install-org-root': {
    title: 'Das Stammzertifikat Ihrer Organisation installieren',
    why: 'Die Prüfung Ihrer Administration zeigt: Das Zertifikat des Servers endet beim eigenen Stammzertifikat Ihrer Organisation, das dieses Gerät noch nicht kennt. Ihre Administration erlaubt, dass Sie es installieren.',
    do: {
      obtain:
        'Holen Sie die Zertifikatsdatei bei Ihrer Organisation, etwa aus dem Intranet. Nehmen Sie sie nicht aus einer Websuche oder von Unbekannten.',
      'windows-open': 'Öffnen Sie die Datei. Windows zeigt das Zertifikat; installiert ist noch nichts.',
      'macos-open':
        'Öffnen Sie die Datei. Die <ui>Schlüsselbundverwaltung</ui> zeigt das Zertifikat; wählen Sie den Schlüsselbund <ui>Anmeldung</ui>.',
      'ios-open':
        'Öffnen Sie die Datei, erlauben Sie das Laden und öffnen Sie <ui>Einstellungen › Profil geladen</ui>. Vertraut wird noch nichts.',
      'android-open':
        'Öffnen Sie <ui>Einstellungen › Sicherheit › Verschlüsselung & Anmeldedaten › Zertifikat installieren › CA-Zertifikat</ui>. Die Namen unterscheiden sich je nach Hersteller.',
      compare:
        'Vergleichen Sie den Fingerabdruck, den Ihr Gerät anzeigt, Zeichen für Zeichen mit dem hier gezeigten. Weichen sie ab, hören Sie auf und sagen Sie es Ihrer Administration.',
      'windows-store':
        'Wählen Sie <ui>Zertifikat installieren</ui>, <ui>Aktueller Benutzer</ui>, <ui>Alle Zertifikate in folgendem Speicher speichern</ui>, <ui>Vertrauenswürdige Stammzertifizierungsstellen</ui>.',
      'macos-trust':
        'Doppelklicken Sie auf das Zertifikat, öffnen Sie <ui>Vertrauen</ui> und setzen Sie <ui>Bei Verwendung dieses Zertifikats</ui> auf <ui>Immer vertrauen</ui>.',
      'ios-trust':
        'Installieren Sie das Profil und schalten Sie es unter <ui>Einstellungen › Allgemein › Info › Zertifikatsvertrauenseinstellungen</ui> ein.',
      'android-trust':
        'Wählen Sie die Datei und bestätigen Sie. Viele Apps übergehen so installierte Zertifikate; besser ist die Geräteverwaltung Ihrer Organisation.',
      restart: 'Schließen Sie Programm oder Browser ganz, öffnen Sie sie neu und melden Sie sich an.',
    },
    expect: 'Die Anmeldung gelingt, und es erscheint keine Zertifikatswarnung.',
    undo: 'Entfernen Sie das Zertifikat dort, wo Sie es installiert haben.',
    risk: 'Mit einem Stammzertifikat kann sein Inhaber sich diesem Gerät gegenüber für jede Website verbürgen. Installieren Sie es nur, wenn Ihre Organisation Sie darum gebeten hat und der Fingerabdruck übereinstimmt.',
  },
  'update-client': {
    title: 'Das Programm aktualisieren',
    why: 'Veraltete Programme kennen heutige Zertifikate und Anmeldewege nicht, und längst behobene Fehler kehren wieder.',
    do: {
      'lync-2010':
        'Melden Sie sich im Browser beim Microsoft-365-Portal an, öffnen Sie die Software-Downloads und installieren Sie die neueste angebotene Version von Lync.',
      office:
        'Öffnen Sie ein Office-Programm und wählen Sie <ui>Datei › Konto › Updateoptionen › Jetzt aktualisieren</ui>. Ältere Office-Versionen werden über Windows Update aktualisiert.',
      mobile: 'Öffnen Sie den App-Store des Telefons und aktualisieren Sie die App.',
      web: 'Aktualisieren Sie den Browser sowie Teams oder Outlook: Die Suche nach Updates steht jeweils im Menü unter Ihrem Bild oder unter Hilfe.',
      'windows-update':
        'Lassen Sie Windows Update installieren, was ansteht. Es erneuert auch die Liste der bekannten Stammzertifikate.',
      restart: 'Starten Sie das Gerät neu und melden Sie sich wieder an.',
    },
    expect: 'Das Programm meldet, dass es auf dem neuesten Stand ist.',
    undo: 'Updates müssen nicht rückgängig gemacht werden. Stört eines etwas anderes, kann Ihr Support es zurücknehmen.',
  },
  'other-network': {
    title: 'Ein anderes Netz versuchen',
    why: 'Im Büro erreicht Ihr Gerät womöglich einen anderen Server mit einem anderen Zertifikat als von außen. Auch öffnen Hotel- und Firmennetze mitunter verschlüsselte Verbindungen und setzen ihr eigenes Zertifikat an die Stelle des echten.',
    do: {
      'switch-phone':
        'Schalten Sie das WLAN aus, damit das Telefon mobile Daten nutzt, und melden Sie sich an. Versuchen Sie dann das Umgekehrte.',
      'switch-computer':
        'Verbinden Sie den Computer ohne VPN über den Hotspot eines Telefons und melden Sie sich an. Versuchen Sie es dann mit VPN.',
      note: 'Notieren Sie, in welchem Netz es geht und in welchem nicht. Genau das braucht Ihre Administration.',
    },
    expect:
      'Geht es in einem Netz und im anderen nicht, liegt der Fehler am Netz oder am dort erreichten Server, nicht an Ihrem Gerät.',
    undo: 'Schalten Sie WLAN und VPN wieder ein.',
  },
  'other-browser': {
    title: 'Ein privates Fenster und einen anderen Browser versuchen',
    why: 'Ein privates Fenster beginnt ohne gespeicherte Anmeldungen. Browser führen außerdem verschiedene Listen bekannter Stammzertifikate: Ein Unterschied zwischen zwei Browsern ist ein wertvoller Hinweis.',
    do: {
      private:
        'Öffnen Sie ein privates Fenster (<key>Strg</key>+<key>Umschalt</key>+<key>N</key> oder <key>Strg</key>+<key>Umschalt</key>+<key>P</key>) und melden Sie sich dort an.',
      second: 'Versuchen Sie einen anderen Browser, etwa Firefox neben Edge oder Chrome.',
      issuer:
        'Erscheint eine Warnung, öffnen Sie die Einzelheiten und notieren Sie, wer das Zertifikat ausgestellt hat, und den Fehlercode. Wählen Sie nicht „Trotzdem fortfahren“.',
    },
    expect:
      'Geht es im privaten Fenster, löschen Sie die gespeicherten Daten dieser Website. Geht es nur in einem Browser, sagen Sie Ihrer Administration, in welchem.',
    undo: 'Es gibt nichts rückgängig zu machen.',
  },
  'flush-dns': {
    title: 'Den DNS-Cache leeren',
    why: 'Der Computer merkt sich eine Zeit lang, welche Adresse zu welchem Servernamen gehört. Nach einer Störung oder einem Umzug führt die gemerkte Adresse vielleicht zum falschen Server.',
    do: {
      run: 'Drücken Sie <key>Windows</key>+<key>R</key>, fügen Sie diese Zeile ein und drücken Sie die <key>Eingabetaste</key>. Ein schwarzes Fenster öffnet und schließt sich sofort.',
      terminal:
        'Öffnen Sie <ui>Terminal</ui>, fügen Sie diese Zeile ein und drücken Sie die <key>Eingabetaste</key>. Es fragt nach Ihrem Kennwort.',
      retry: 'Schließen Sie Programm oder Browser ganz, öffnen Sie sie neu und melden Sie sich an.',
    },
    expect: 'Zu sehen ist keine Änderung; der Computer fragt die Adressen neu ab.',
    undo: 'Es gibt nichts rückgängig zu machen: Der Cache füllt sich von selbst wieder.',
  },
  'app-reset': {
    title: 'Abmelden und die App neu installieren',
    why: 'Die App behält Anmeldedaten und Verbindungseinstellungen auf dem Telefon. Was nicht mehr zum Server passt, wird weiter benutzt, bis es entfernt ist.',
    do: {
      'sign-out': 'Melden Sie sich in der App ab, wenn es geht.',
      'remove-ios':
        'Halten Sie den Finger auf das Symbol der App und wählen Sie <ui>App entfernen › App löschen</ui>.',
      'remove-android':
        'Öffnen Sie <ui>Einstellungen › Apps</ui>, wählen Sie die App, dann <ui>Speicher › Speicherinhalt löschen</ui>, und deinstallieren Sie sie.',
      install: 'Installieren Sie die App neu aus dem App-Store und melden Sie sich an.',
    },
    expect: 'Die App startet wie neu und fragt nach Ihrer Anmeldeadresse.',
    undo: 'Ihre Unterhaltungen auf dem Telefon kommen nicht zurück. Kontakte und Besprechungen liegen auf dem Server.',
    risk: 'Alles, was die App auf diesem Telefon gespeichert hat, wird gelöscht. Halten Sie Anmeldeadresse und Kennwort bereit.',
  },
  'admin-chain-check': {
    title: 'Die Administration bitten, die Zertifikatskette des Servers zu prüfen',
    why: 'Diese Meldung bedeutet oft, dass einem Zertifikat in der Kette, die der Server schickt, nicht vertraut wird. Häufig ist das, wenn eine Organisation eine eigene Anmeldeseite nutzt (Einmalanmeldung) oder einen Teil des Dienstes selbst betreibt (hybrid). Keine Einstellung an Ihrem Computer behebt das.',
    do: {
      ask: 'Schicken Sie Ihrer Administration den Text unten. Er sagt, was Sie sehen und was Sie versucht haben.',
      host: 'Bitten Sie sie, den Anmeldeserver Ihrer Organisation mit Chainsight zu prüfen, aus dem Netz, in dem Sie sind.',
      mobile:
        'Nennen Sie die Version der App: Seit Version 5.4 ist die mobile App strenger und lehnt Ketten ab, die ältere durchließen.',
    },
    expect:
      'Die Administration findet die Kette in Ordnung, oder sie findet das schuldige Zertifikat und behebt den Fehler am Server.',
    undo: 'Es gibt nichts rückgängig zu machen.',
  },
  support: {
    title: 'An den Support übergeben',
    why: 'Was an Ihrem Gerät möglich ist, ist getan. Der Rest ist nur auf der Seite des Servers zu sehen, etwa ein Konto, das nicht vollständig angelegt wurde.',
    do: {
      copy: 'Kopieren Sie den Text unten. Er nennt, was Sie sehen und versucht haben, mit den Zeiten.',
      send: 'Schicken Sie ihn an die Hilfe-Stelle Ihrer Organisation. Gibt es keine, kann Ihre Microsoft-365-Administration einen Fall bei Microsoft eröffnen.',
      account:
        'Bitten Sie darum, Ihr Benutzerkonto zu prüfen: Ist es im Active Directory unvollständig oder beschädigt, kann der Server dafür kein persönliches Zertifikat ausstellen. Andere Konten können trotzdem funktionieren.',
      community: 'Auch die Microsoft-365-Foren helfen; veröffentlichen Sie dort aber nicht Ihre Adresse.',
    },
    expect:
      'Der Support kann dort anfangen, wo Sie aufgehört haben, ohne dass Sie die Schritte wiederholen müssen.',
    undo: 'Es gibt nichts rückgängig zu machen.',
  },
} satisfies Partial<Messages['steps']>;
