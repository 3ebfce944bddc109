const COPY_AGAIN =
  'Kopieren Sie es noch einmal, vom ersten Strich vor BEGIN bis zum letzten hinter END, oder nehmen Sie die Datei selbst.';
const REEXPORT =
  'Exportieren Sie das Zertifikat auf dem Computer, der es hat, noch einmal ohne den privaten Schlüssel (Zertifikatskonsole: Exportieren, „Nein, privaten Schlüssel nicht exportieren“, PKCS #7 mit allen Zertifikaten im Pfad), oder mit OpenSSL: openssl pkcs12 -legacy -in file.pfx -nokeys -out chain.pem';

export const input = {
  'not-all': 'Nicht alles konnte gelesen werden',
  remarks: 'Gelesen, mit Anmerkungen',
  pasted: 'Eingefügter Text',
  line: '{place}, Zeile {line}',
  byte: '{place}, Byte {byte}',
  unparsed: 'Es ist kein lesbares Zertifikat: {reason}.',
  'typed-line': 'Zeile {line}{given, select, yes {, „{typed}“} other {}}',
  'none-read': 'Aus der Eingabe konnte kein Zertifikat gelesen werden.',
  'no-request': 'Es konnte keine Anforderung gelesen werden.',
  conversations:
    '{count, plural, one {# Verbindung (zu {names}) zeigt} other {# Verbindungen (zu {names}) zeigen}}',
  'and-others': '{names} und anderen',
  problem: {
    'input-empty': {
      what: 'Darin ist nichts.',
      todo: 'Wählen Sie die Datei noch einmal; ist sie auch auf dem Datenträger leer, exportieren Sie das Zertifikat neu.',
    },
    'input-too-large': {
      what: 'Es ist {size} groß; höchstens {most} werden gelesen.',
      todo: 'Wählen Sie die Zertifikatsdatei selbst statt einer Sicherung, eines Protokolls oder eines Archivs, das sie enthält.',
    },
    'input-unrecognised': {
      what: 'Es enthält nichts, was wie ein Zertifikat aussieht.',
      todo: 'Zertifikate kommen als .cer-, .crt-, .pem-, .p7b-, .pfx-, .sst-, .jks- oder .zip-Datei oder als Text, der mit -----BEGIN CERTIFICATE----- beginnt.',
    },
    'input-no-certificate': {
      what: 'Es wurde gelesen, enthält aber kein Zertifikat.',
      todo: 'Wählen Sie die Datei mit dem Zertifikat, oder exportieren Sie es zusammen mit seiner Kette.',
    },
    'too-many-certificates': {
      what: 'Es enthält mehr als {limit} Zertifikate; die übrigen wurden nicht gelesen.',
      todo: 'Kürzen Sie die Datei auf die Kette, um die es geht.',
    },
    'private-key': {
      what: '{inside, select, yes {In „{within}“ ist ein privater} other {Das ist ein privater}} Schlüssel ({form}). Er wurde nicht gelesen, und nichts davon wurde behalten.',
      todo: 'Geben Sie nur das Zertifikat an. Von hier ging der Schlüssel nirgendwohin; hat ihn aber je jemand bekommen, etwa per Mail oder Ticket, lassen Sie das Zertifikat mit einem neuen Schlüssel neu ausstellen und das alte sperren.',
    },
    'pem-end-missing': { what: 'Die Zeile -----END {label}----- fehlt.', todo: COPY_AGAIN },
    'pem-begin-missing': {
      what: '{any, select, yes {Die Zeile -----BEGIN {label}----- fehlt; was vor END steht, wurde trotzdem gelesen.} other {Es gibt eine Zeile -----END {label}-----, aber ihr Anfang fehlt.}}',
      todo: COPY_AGAIN,
    },
    'pem-label-mismatch': {
      what: 'Es beginnt als {label} und endet als {end}.',
      todo: 'Vielleicht sind zwei Blöcke ineinandergeraten: Prüfen Sie, ob dazwischen nichts fehlt.',
    },
    'pem-bad-character': {
      what: '{where, select, behind {Hinter dem Text des Zertifikats steht „{character}“, das dort nicht hingehört.} other {Der Text des Zertifikats wird von „{character}“ unterbrochen.}}',
      todo: `Etwas wurde eingefügt oder ausgeschnitten, oft „…“ oder eine Notiz. ${COPY_AGAIN}`,
    },
    'pem-line-skipped': {
      what: 'Im Text des Zertifikats steht eine Zeile, die nicht dazugehört: „{text}“.',
      todo: 'Die Zeile wurde übergangen und das Zertifikat gelesen. Server und Clients tun das nicht unbedingt: Entfernen Sie die Zeile aus der Datei.',
    },
    'pem-body-empty': { what: 'Zwischen BEGIN und END {label} steht nichts.', todo: COPY_AGAIN },
    'pem-label-unsupported': {
      what: 'Aus einem Block der Art „{label}“ besteht keine Kette.',
      todo: 'Sind die Zertifikate auch dabei, ist nichts zu tun; sonst exportieren Sie das Zertifikat.',
    },
    'der-truncated': {
      what: 'Es bricht ab: Am Ende {missing, plural, one {fehlt # Byte} other {fehlen # Byte}}.',
      todo: 'Die Datei oder der Text wurde beim Kopieren oder Herunterladen abgeschnitten. Holen Sie sie noch einmal von der Quelle.',
    },
    'der-malformed': {
      what: 'Der Aufbau ist nicht lesbar. Der Leser meldet: „{reason}“.',
      todo: 'Die Bytes wurden beschädigt, etwa durch eine Übertragung im Textmodus. Holen Sie die Datei noch einmal von der Quelle.',
    },
    'der-text-mode': {
      what: 'Es wurde durch eine Übertragung im Textmodus beschädigt, die vor jeden Zeilenvorschub einen Wagenrücklauf setzte; daraus lässt sich kein Zertifikat lesen.',
      todo: 'Holen Sie die Datei noch einmal im Binärmodus (FTP: zuerst „binary“ eingeben), in ein ZIP gepackt oder als PEM-Text.',
    },
    'der-trailing-data': {
      what: 'Es {bytes, plural, one {folgt # Byte, das nicht dazugehört} other {folgen # Byte, die nicht dazugehören}}.',
      todo: 'Was davor steht, wurde gelesen. Strenge Server weisen eine solche Datei ab: Exportieren Sie sie neu, bevor Sie sie installieren.',
    },
    'certificate-too-large': {
      what: 'Ein Zertifikat von {size} wird nicht gelesen; die Grenze ist {most}.',
      todo: 'Echte Zertifikate haben wenige Kilobyte. Prüfen Sie, woher dieses kommt.',
    },
    'is-certificate-request': {
      what: 'Das ist eine Zertifikatsanforderung (CSR), kein Zertifikat.',
      todo: 'Schicken Sie sie an die Zertifizierungsstelle; was zurückkommt, ist das Zertifikat. Der private Schlüssel bleibt auf dem Computer, der die Anforderung erstellt hat: Installieren Sie das Zertifikat dort. Geben Sie hier beide an, um zu sehen, ob sie zusammengehören.',
    },
    'request-unreadable': {
      what: 'Das ist eine Zertifikatsanforderung (CSR), die sich nicht lesen lässt. Der Leser meldet bei Byte {offset}: „{reason}“.',
      todo: 'Erstellen Sie sie neu, und schicken Sie die Datei selbst statt einer Kopie aus einer Mail.',
    },
    'is-public-key': {
      what: 'Das ist ein bloßer öffentlicher Schlüssel, kein Zertifikat.',
      todo: 'Eine Kette besteht aus Zertifikaten: Exportieren Sie das Zertifikat, das diesen Schlüssel enthält.',
    },
    'is-ssh-key': {
      what: 'Das ist ein SSH-Schlüssel, kein X.509-Zertifikat.',
      todo: 'SSH-Schlüssel haben keine Kette. Wählen Sie das TLS-Zertifikat des Servers.',
    },
    'is-pgp': {
      what: 'Das ist OpenPGP-Material ({label}), kein X.509-Zertifikat.',
      todo: 'OpenPGP hat keine Zertifikatskette. Wählen Sie das TLS-Zertifikat des Servers.',
    },
    'is-ocsp-response': {
      what: 'Das ist eine OCSP-Antwort (der Status eines Zertifikats), kein Zertifikat.',
      todo: 'Wählen Sie das Zertifikat selbst.',
    },
    'is-parameters': {
      what: 'Das sind Schlüsselparameter, kein Zertifikat.',
      todo: 'Sie werden hier nicht gebraucht; es geht nichts verloren.',
    },
    'is-trust-list': {
      what: 'Das ist eine Zertifikatsvertrauensliste von Microsoft: Sie nennt Zertifikate mit ihrem Hash und enthält keine.',
      todo: 'Verwenden Sie sie als Vertrauensspeicher, nicht als Kette. Für die Zertifikate selbst nehmen Sie eine .sst-Datei (certutil -generateSSTFromWU).',
    },
    'is-archive': {
      what: 'Das ist ein Archiv ({kind}).',
      todo: 'Entpacken Sie es, und ziehen Sie die Zertifikatsdateien daraus alle auf einmal hierher.',
    },
    'is-bouncy-castle-store': {
      what: 'Das ist ein Schlüsselspeicher von Bouncy Castle ({type}), der hier nicht gelesen wird.',
      todo: 'Holen Sie die Zertifikate heraus: Öffnen Sie ihn im KeyStore Explorer und exportieren Sie die Kette, oder rufen Sie keytool mit dem Provider von Bouncy Castle auf: keytool -exportcert -rfc -alias NAME -keystore FILE -storetype TYPE -providerpath bcprov.jar -provider org.bouncycastle.jce.provider.BouncyCastleProvider',
    },
    'is-document': {
      what: 'Das ist ein Dokument ({kind}), kein Zertifikat.',
      todo: 'Steckt das Zertifikat darin, speichern Sie es als eigene Datei, oder kopieren Sie den Text von BEGIN bis END.',
    },
    'is-picture': {
      what: 'Das ist ein Bild ({kind}), kein Zertifikat.',
      todo: 'Von einem Bild lässt sich kein Zertifikat ablesen. Speichern Sie es als Datei: im Fenster des Zertifikats unter Details, In Datei kopieren.',
    },
    'is-capture': {
      what: 'Das ist ein Netzwerkmitschnitt ({kind}), der hier nicht gelesen wird.',
      todo: 'Öffnen Sie ihn auf der Startseite, die ihn im Browser liest, oder geben Sie nur die Zertifikate an.',
    },
    'is-har': {
      what: 'Das ist eine Aufzeichnung der Anfragen eines Browsers (HAR). Browser lassen die Zertifikate darin weg.',
      todo: 'Geben Sie den Host an, dann wird er direkt gefragt; oder speichern Sie das Zertifikat aus der Ansicht des Browsers; oder machen Sie stattdessen einen Netzwerkmitschnitt (pcap). Ein HAR kann Kennwörter und Sitzungscookies enthalten: Nichts davon wurde behalten.',
    },
    'is-key-log': {
      what: 'Das ist ein Schlüsselprotokoll (SSLKEYLOGFILE): Geheimnisse einzelner TLS-Verbindungen.',
      todo: 'Es öffnet einen Mitschnitt dieser Verbindungen, der daneben angegeben wird. Wer beides hat, liest alles, was darin gesprochen wurde: Geben Sie es niemandem, und löschen Sie es, wenn Sie fertig sind.',
    },
    'capture-no-tls': {
      what: '{why, select, quic {In diesem Mitschnitt mit {packets, plural, one {# Paket} other {# Paketen}} ist kein TLS über TCP, sondern QUIC (HTTP/3), dessen Handshake nicht gelesen wird.} links {Dieser Mitschnitt mit {packets, plural, one {# Paket} other {# Paketen}} stammt von einer Verbindungsschicht, die hier nicht gelesen wird.} other {In diesem Mitschnitt mit {packets, plural, one {# Paket} other {# Paketen}} beginnt keine TLS-Verbindung.}}',
      todo: 'Starten Sie zuerst den Mitschnitt, und bauen Sie dann die Verbindung neu auf: Die Zertifikate kommen nur an ihrem Anfang. Gelesen werden Ethernet, VLAN, Loopback, reines IP und „any“ von Linux. Bei QUIC schließen Sie für den Test den UDP-Port 443, damit der Browser TCP nimmt.',
    },
    'capture-encrypted': {
      what: '{conversations} TLS 1.3, das die Zertifikate verschlüsselt.',
      todo: 'Geben Sie auch die Geheimnisse dieser Verbindungen an: Setzen Sie die Variable SSLKEYLOGFILE auf eine Datei, bevor der Browser oder curl gestartet wird, bauen Sie die Verbindung während des Mitschnitts neu auf, und ziehen Sie diese Datei mit dem Mitschnitt hierher. Programme von Windows selbst (Schannel) schreiben keine: Nehmen Sie für den Test TLS 1.2, oder fragen Sie den Server von hier.',
    },
    'capture-suite': {
      what: '{conversations} eine Chiffre von TLS 1.3, die hier nicht geöffnet wird (CCM).',
      todo: 'Bauen Sie die Verbindung mit einem Client neu auf, der AES-GCM oder ChaCha20 anbietet, oder fragen Sie den Server von hier.',
    },
    'capture-compressed': {
      what: '{conversations} mit {compression} komprimierte Zertifikate, die hier nicht entpackt werden.',
      todo: 'Browser verlangen das, curl und OpenSSL nicht. Schneiden Sie eine Verbindung eines von ihnen mit, oder fragen Sie den Server von hier.',
    },
    'capture-resumed': {
      what: '{conversations} eine wieder aufgenommene frühere Sitzung, für die keine Zertifikate geschickt werden.',
      todo: 'Schließen Sie das Programm (oder nehmen Sie ein privates Fenster), damit es seine Sitzungen vergisst, und schneiden Sie seine erste Verbindung mit.',
    },
    'capture-refused': {
      what: '{conversations} eine Ablehnung, bevor ein Zertifikat kam: Warnung {alert}.',
      todo: 'Kein Zertifikat ist schuld: Client und Server fanden keine gemeinsame Version, Chiffre oder keinen Namen. Geben Sie den Namen der Warnung in das Feld ein, um ihre Bedeutung zu lesen.',
    },
    'capture-unanswered': {
      what: '{conversations} einen Gruß des Clients und keine Antwort darauf.',
      todo: 'Vielleicht verwirft eine Firewall, was folgt, oder es wurde nur eine Richtung mitgeschnitten: Schneiden Sie auf dem Client selbst beide Richtungen mit.',
    },
    'capture-incomplete': {
      what: '{conversations} einen Handshake, von dem Pakete fehlen.',
      todo: 'Schneiden Sie noch einmal mit ganzen Paketen mit (tcpdump -s 0, Wireshark ohne Begrenzung der Paketgröße), von vor dem Verbindungsaufbau an.',
    },
    'capture-left-out': {
      what: '{count, plural, one {# weitere Verbindung wurde} other {# weitere Verbindungen wurden}} ausgelassen.',
      todo: 'Kürzen Sie den Mitschnitt mit einem Anzeigefilter auf die Adresse des Servers auf die Verbindung, um die es geht.',
    },
    'is-program': {
      what: 'Das ist ein Programm ({kind}), kein Zertifikat.',
      todo: 'Wählen Sie die Zertifikatsdatei selbst.',
    },
    'archive-encrypted': {
      what: 'Dieses Archiv ({kind}) ist mit einem Kennwort verschlossen.',
      todo: 'Entpacken Sie es mit seinem Kennwort, und ziehen Sie die Zertifikatsdateien daraus hierher.',
    },
    'archive-broken': {
      what: 'Dieses Archiv ({kind}) lässt sich nicht entpacken: Es ist beschädigt oder von ungewöhnlicher Art.',
      todo: 'Holen Sie es noch einmal von der Quelle, oder entpacken Sie es und ziehen Sie die Dateien daraus hierher.',
    },
    'archive-too-many': {
      what: 'Das Archiv hat mehr als {limit} Dateien; die übrigen wurden nicht gelesen.',
      todo: 'Entpacken Sie es, und ziehen Sie die Zertifikatsdateien, um die es geht, hierher.',
    },
    'archive-member-too-large': {
      what: '„{name}“ darin wird entpackt größer, als gelesen wird ({size}).',
      todo: 'Zertifikate haben wenige Kilobyte. Entpacken Sie das Archiv, und ziehen Sie die Zertifikatsdateien hierher.',
    },
    'wrapped-too-deeply': {
      what: 'Der Inhalt ist mehr als {limit}-mal verpackt.',
      todo: 'Nehmen Sie die äußeren Hüllen ab (entpacken, dekodieren), und geben Sie an, was darin ist.',
    },
    'unwrapped-too-large': {
      what: 'Entpackt hat es mehr als {most}; der Rest wurde nicht gelesen.',
      todo: 'Geben Sie nur die Zertifikatsdateien an.',
    },
    'bytes-shortened': {
      what: 'Die Liste der Bytes wurde für den Bildschirm gekürzt: „…“ steht für den Rest.',
      todo: 'Geben Sie sie ganz aus, oder schreiben Sie eine Datei: [IO.File]::WriteAllBytes("$pwd\\cert.cer", $certificate.RawData)',
    },
    'is-web-page': {
      what: 'Das ist eine Webseite, kein Zertifikat.',
      todo: 'Der Download endete wohl auf einer Anmelde- oder Fehlerseite. Öffnen Sie den Link im Browser, und speichern Sie das Zertifikat von dort.',
    },
    'computer-record-cut': {
      what: 'Das hat ein Computer aufgeschrieben, auf dem es scheitert, aber es bricht ab oder wurde geändert: Es ist kein JSON mehr.',
      todo: 'Nehmen Sie die Datei selbst, die das Skript geschrieben hat, statt einer Kopie ihres Textes, oder führen Sie das Skript noch einmal aus.',
    },
    'is-server-configuration': {
      what: 'Das ist eine Konfiguration von {kind}. Sie enthält kein Zertifikat, sondern nennt die Datei {name}.',
      todo: 'Ziehen Sie diese Datei hierher, dazu die mit der Kette, falls es eine gibt. Die Datei mit dem Schlüssel bleibt, wo sie ist.',
    },
    'is-data-without-certificate': {
      what: 'Das ist {language}, und darin wurde kein Zertifikat gefunden.',
      todo: 'Geben Sie den Wert an, der das Zertifikat enthält (tls.crt, certificate-authority-data, x5c …), oder einen Host je Zeile.',
    },
    'der-unsupported': {
      what: 'Das sind Binärdaten in der Kodierung eines Zertifikats, aber weder ein Zertifikat noch eine Sperrliste.',
      todo: 'Wählen Sie die Zertifikatsdatei selbst.',
    },
    'signer-set-apart': {
      what: 'Die Datei ist signiert. Was sie mitbringt, wurde gelesen; {members, plural, one {# Zertifikat oder Sperrliste} other {# Zertifikate und Sperrlisten}} des Unterzeichners blieben beiseite.',
      todo: 'Es ist nichts zu tun. Um die Kette des Unterzeichners zu prüfen, exportieren Sie sie aus der Signatur der Datei.',
    },
    'only-signer-read': {
      what: 'Das ist signierter Inhalt ohne Zertifikat darin: Gelesen wurden die Zertifikate des Unterzeichners.',
      todo: 'Meinten Sie eine Kette, die die Datei mitbringt, geben Sie diese selbst an.',
    },
    'pkcs7-empty': {
      what: 'Diese PKCS-#7-Datei ist richtig aufgebaut, enthält aber kein Zertifikat.',
      todo: 'Exportieren Sie sie noch einmal mit „Wenn möglich, alle Zertifikate im Zertifizierungspfad einbeziehen“.',
    },
    'pkcs7-content-unsupported': {
      what: 'Diese PKCS-#7-/CMS-Datei enthält anderen Inhalt ({oid}), keine Zertifikate.',
      todo: 'Verschlüsselte oder bloße Daten haben keine Kette. Wählen Sie eine Datei mit signierten Daten (.p7b, .p7c).',
    },
    'pkcs7-member-skipped': {
      what: 'Ein Bestandteil alter oder besonderer Art ({kind}) wurde übergangen.',
      todo: 'Attributzertifikate und PKCS-#6-Zertifikate spielen in TLS-Ketten keine Rolle; es geht nichts verloren.',
    },
    'pkcs12-password-wrong': {
      what: 'Das Kennwort öffnet diese Datei nicht.',
      todo: 'Geben Sie das Kennwort noch einmal ein. Achten Sie auf Großbuchstaben und auf die Tastaturbelegung des Computers, auf dem es gesetzt wurde.',
    },
    'pkcs12-no-certificate': {
      what: 'Diese PKCS-#12-Datei enthält kein Zertifikat, vielleicht nur einen Schlüssel.',
      todo: REEXPORT,
    },
    'pkcs12-encryption-unsupported': {
      what: 'Die Zertifikate darin sind auf eine Weise verschlüsselt, die hier nicht gelesen wird ({algorithm}).',
      todo: REEXPORT,
    },
    'pkcs12-mac-unsupported': {
      what: 'Die Integritätsprüfung der Datei ({algorithm}) ist von einer Art, die hier nicht berechnet wird.',
      todo: 'Die Zertifikate wurden trotzdem gelesen. Jedes wird nach seiner eigenen Signatur beurteilt.',
    },
    'pkcs12-iterations': {
      what: 'Die Datei verlangt {rounds} Runden, um aus dem Kennwort einen Schlüssel zu machen; höchstens {limit} werden gerechnet.',
      todo: REEXPORT,
    },
    'pkcs12-keys-not-read': {
      what: '{keys, plural, one {# privater Schlüssel darin blieb} other {# private Schlüssel darin blieben}} verschlossen.',
      todo: 'Es ist nichts zu tun: Nur Zertifikate werden gelesen, und Schlüssel gehen nirgendwohin.',
    },
    'sst-truncated': {
      what: 'Der Zertifikatspeicher bricht vor seinem Ende ab.',
      todo: 'Schreiben Sie die .sst-Datei neu; die Zertifikate vor dem Abbruch wurden gelesen.',
    },
    'sst-trust-list': {
      what: 'Eine Zertifikatsvertrauensliste im Speicher wurde übergangen.',
      todo: 'Sie nennt Zertifikate mit ihrem Hash und enthält keine; für die Kette geht nichts verloren.',
    },
    'keystore-malformed': {
      what: 'Der Java-Keystore lässt sich nicht weiterlesen. Der Leser meldet: „{reason}“.',
      todo: 'Kopieren Sie die Datei noch einmal im Binärmodus; die Zertifikate vor dieser Stelle wurden gelesen.',
    },
    'keystore-entry-unsupported': {
      what: 'Der Java-Keystore enthält hier einen geheimen Schlüssel, hinter dem er nicht gelesen werden kann.',
      todo: 'Exportieren Sie die Zertifikate für sich: keytool -list -rfc -keystore file.jks > chain.pem',
    },
    'keystore-password-wrong': {
      what: 'Das Kennwort passt nicht zu diesem Java-Keystore, oder der Keystore wurde verändert.',
      todo: 'Die Zertifikate wurden trotzdem gelesen: Sie brauchen kein Kennwort. Prüfen Sie das Kennwort, bevor Sie sich auf den Keystore verlassen.',
    },
    'keystore-keys-not-read': {
      what: '{keys, plural, one {# privater Schlüssel darin blieb} other {# private Schlüssel darin blieben}} verschlossen.',
      todo: 'Es ist nichts zu tun: Nur Zertifikate werden gelesen, und Schlüssel gehen nirgendwohin.',
    },
  },
  target: {
    character: '„{character}“ (Zeichen {position}) kann nicht Teil eines Hostnamens sein.',
    'has-spaces': 'Ein Hostname hat keine Leerzeichen. Schreiben Sie mehrere Hosts in eigene Zeilen.',
    'name-too-long': 'Der Name hat {length} Zeichen; das DNS erlaubt 253.',
    'label-empty': 'Zwei Punkte folgen aufeinander, oder der Name beginnt mit einem Punkt.',
    'label-too-long': 'Der Teil „{label}“ hat {length} Zeichen; das DNS erlaubt 63 zwischen den Punkten.',
    'label-hyphen': 'Der Teil „{label}“ beginnt oder endet mit einem Bindestrich, was das DNS verbietet.',
    wildcard:
      'Ein Platzhalter ist kein Server. Geben Sie einen der Namen ein, für die er steht{any, select, yes {, etwa sts.{rest}} other {}}.',
    'idn-invalid': '„{name}“ ist kein gültiger internationalisierter Name.',
    'ip-malformed':
      '„{address}“ ist keine IP-Adresse. IPv4 hat vier Zahlen von 0 bis 255; IPv6 mit Port schreibt man [2001:db8::1]:443.',
    'ip-zone':
      'Adressen mit einer Zone („{zone}“) gelten nur auf einem Computer. Nehmen Sie eine weiterleitbare Adresse oder einen Namen.',
    'host-missing': 'Der Host fehlt.',
    'port-malformed': '„{port}“ ist keine Portnummer.',
    'port-out-of-range': 'Den Port {port} gibt es nicht; Ports gehen von 1 bis 65535.',
    'scheme-unsupported':
      '„{scheme}:“ hat kein TLS-Zertifikat vorzuweisen. Geben Sie Host:Port ein, oder eine URL mit https, ldaps, smtp, imap oder sip.',
    'service-record':
      'Das ist der Name eines DNS-Diensteintrags, nicht der eines Servers. Schlagen Sie den Eintrag nach und geben Sie sein Ziel ein, oder geben Sie {domain} ein, um Endpunkte zu suchen.',
    'file-name':
      'Das ist der Name einer Datei. Wählen Sie die Datei mit „Dateien“, oder ziehen Sie sie auf die Seite.',
    thumbprint:
      'Das ist der Fingerabdruck eines Zertifikats. Das Zertifikat selbst lässt sich damit nicht finden: Geben Sie den Host oder die Datei an.',
    'too-many-targets':
      'Auf einmal werden höchstens {limit, number} Hosts angenommen; der Rest wurde ausgelassen.',
  },
  note: {
    'plain-scheme': 'die Adresse hat kein TLS, deshalb wird ihr TLS-Port gefragt',
    'credentials-dropped': 'Benutzername und Kennwort in der Adresse werden weder benutzt noch gesendet',
    internationalised: 'der Name wird in seiner ASCII-Form nachgeschlagen',
    underscore: 'keine öffentliche CA stellt ein Zertifikat für einen Namen mit Unterstrich aus',
    'single-label': 'ein Name ohne Punkt ist nur innerhalb eines Netzes bekannt',
  },
};
