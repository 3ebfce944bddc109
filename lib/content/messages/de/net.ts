export const net = {
  title: {
    'bad-request':
      '{field, select, port {Dieser Port ist nicht verwendbar} other {Das ist kein Host, der gefragt werden kann}}',
    'cross-origin': 'Die Anfrage kam von einer anderen Website',
    'foreign-host': 'Der Server kennt sich selbst nicht unter diesem Namen',
    'rate-limited': 'Zu viele Prüfungen in kurzer Zeit',
    busy: 'Der Server ist ausgelastet',
    'dns-not-found': 'Den Namen gibt es nicht',
    'dns-failed': 'Der Name konnte nicht nachgeschlagen werden',
    'refused-by-policy': 'Diese Adresse ist hier nicht erlaubt',
    'port-not-allowed': 'Port {port} ist hier nicht erlaubt',
    'connection-refused': 'Der Server hat die Verbindung abgelehnt',
    unreachable: 'Der Server ist nicht erreichbar',
    timeout: 'Keine Antwort innerhalb der Frist',
    'not-tls': 'Dieser Port spricht kein TLS',
    'handshake-alert': 'Der Server hat den Handshake beendet',
    'handshake-failed': 'Der Handshake ist gescheitert',
    'closed-early': 'Der Server hat die Verbindung geschlossen',
    'too-large': 'Die Antwort ist zu groß',
    'protocol-error': 'Das ist nicht der erwartete Dienst ({name})',
    'starttls-refused': 'Der Server bietet auf diesem Port kein TLS an',
    canceled: 'Abgebrochen',
    internal: 'In Chainsight ist ein Fehler aufgetreten',
    'no-server': 'Diese Seite hat keinen Server, der das holen könnte',
    'own-server-unreachable': 'Der Server von Chainsight antwortet nicht',
    'answer-unreadable': 'Die Antwort ist nicht lesbar',
  },
  what: {
    'bad-request': 'Der Server nimmt die Eingabe nicht an. Er sagt: „{problem}“',
    'cross-origin': 'Der Server antwortet nur seinen eigenen Seiten.',
    'foreign-host':
      'Er wurde als {host} angesprochen und antwortet Browsern nur unter Namen, die als seine eigenen bekannt sind.',
    'rate-limited':
      '{scope, select, client {Diese Adresse hat ihre Prüfungen für den Augenblick aufgebraucht.} other {Alle Leser zusammen haben die Prüfungen für den Augenblick aufgebraucht.}}',
    busy: 'Es laufen schon so viele Prüfungen, wie er annimmt.',
    'dns-not-found': 'Die Nameserver kennen keine Adresse für {host}.',
    'dns-failed': 'Der Resolver des Servers gab keine Antwort für {host} ({reason}).',
    'refused-by-policy':
      '{address} ist {place}. Dieser Server lehnt solche Ziele ab, damit niemand durch ihn in sein eigenes Netz sehen kann.',
    'port-not-allowed': 'Der Betreiber dieses Servers beschränkt die Ports, die gefragt werden können.',
    'connection-refused': 'Auf {server} nimmt niemand Verbindungen an, oder eine Firewall antwortet dafür.',
    unreachable: 'Von diesem Server führt kein Weg zu {server} ({reason}).',
    timeout: '{server} schwieg {seconds, plural, one {# Sekunde} other {# Sekunden}} lang {stage}.',
    'not-tls': '{server} hat geantwortet, aber nicht mit TLS; es gibt also kein Zertifikat zu holen.',
    'not-tls-spoke':
      '{server} hat mit {spoke} geantwortet; es gibt {instead, select, yes {auf diesem Weg} other {also}} kein Zertifikat zu holen.',
    'handshake-alert': '{server} schickte die Warnung „{name}“ ({alert}), bevor ein Zertifikat kam.',
    'handshake-failed': 'Der TLS-Handshake mit {server} brach ab, bevor ein Zertifikat kam ({reason}).',
    'closed-early': '{server} schloss die Verbindung {stage}.',
    'too-large': 'Der Server schickte mehr als {size} {stage}; dort wurde das Lesen beendet.',
    'protocol-error': 'Der Server antwortete nicht so, wie es {name} vorsieht.',
    'turned-away': 'Der Server wies die Verbindung schon in seiner Begrüßung ab.',
    'early-data':
      'Der Server schickte Daten im Klartext, nachdem er dem Wechsel zu TLS zugestimmt hatte; ihnen darf man nicht trauen.',
    'starttls-refused':
      'Er spricht {name}, wechselte aber nicht zu TLS{replied, select, yes { (Antwort {reply})} other {}}.',
    canceled: 'Die Prüfung wurde beendet, bevor sie fertig war.',
    internal: 'Der Server stieß auf einen eigenen Fehler; die Einzelheiten stehen in seinem Protokoll.',
    'no-server': 'Sie ist eine einzige Datei, die kein Netz benutzt. Ihre Eingabe steht noch da.',
    'own-server-unreachable':
      'Diese Seite konnte den Server nicht erreichen, von dem sie kam. Ihre Eingabe steht noch da.',
    'answer-unreadable':
      'Etwas anderes als der Server von Chainsight hat geantwortet (HTTP-Status {status}).',
  },
  stage: {
    dns: 'beim Nachschlagen des Namens',
    connect: 'beim Aufbau der Verbindung',
    starttls: 'bei der Bitte, zu TLS zu wechseln',
    handshake: 'beim TLS-Handshake',
    check: 'bei der Prüfung insgesamt',
  },
  spoke: {
    http: 'einfachem HTTP',
    ssh: 'SSH',
    'smtp-or-ftp': 'einer Begrüßung von SMTP oder FTP im Klartext',
    imap: 'einer IMAP-Begrüßung im Klartext',
    pop3: 'einer POP3-Begrüßung im Klartext',
    xmpp: 'einfachem XMPP',
    ldap: 'einfachem LDAP',
    rdp: 'dem Remotedesktop-Protokoll',
    mysql: 'einer MySQL-Begrüßung',
  },
  place: {
    loopback: 'eine Loopback-Adresse des Servers selbst',
    private: 'eine private Adresse (RFC\u00a01918)',
    'link-local': 'eine verbindungslokale Adresse',
    metadata: 'die Adresse eines Metadatendienstes der Cloud',
    multicast: 'eine Multicast-Adresse',
    broadcast: 'eine Broadcast-Adresse',
    unspecified: 'die unbestimmte Adresse',
    'carrier-nat': 'eine Adresse eines Provider-NAT (RFC 6598)',
    'unique-local': 'eine lokal eindeutige Adresse (RFC 4193)',
    reserved: 'eine reservierte Adresse',
    'own-address': 'eine Adresse des Servers, auf dem Chainsight läuft',
    'ipv4-mapped': 'eine in IPv6 abgebildete IPv4-Adresse',
    nat64: 'eine IPv4-Adresse in einem NAT64-Präfix',
    '6to4': 'eine IPv4-Adresse in einem 6to4-Präfix',
    teredo: 'eine Teredo-Adresse',
    spelling: 'in einer Form geschrieben, die Programme verschieden lesen',
  },
  try: {
    port: 'Nennen Sie einen anderen Port als Host:Port. Anmeldedienste benutzen oft 443, 5061, 4443 oder 636.',
    wait: 'Warten Sie {seconds, plural, one {# Sekunde} other {# Sekunden}}, und prüfen Sie dann noch einmal.',
    enter:
      'Geben Sie einen Hostnamen, eine Adresse, Host:Port oder eine URL ein, zum Beispiel sts.contoso.com:443.',
    published: 'Öffnen Sie Chainsight unter seiner veröffentlichten Adresse, und prüfen Sie noch einmal.',
    proxy:
      'Mit einem alten Browser hinter einem Reverseproxy: Der Proxy muss den Host-Header unverändert weitergeben.',
    'add-name':
      'Stimmt der Name, lassen Sie den Betreiber ihn in {variable} eintragen und den Server neu starten.',
    'else-published': 'Sonst öffnen Sie Chainsight unter seiner veröffentlichten Adresse.',
    files: 'Dateien und eingefügte Zertifikate lassen sich ohne Warten prüfen.',
    rate: 'Wenn Sie diesen Server betreiben: {variable} legt fest, wie viele Prüfungen er in einer Minute annimmt, jetzt {perMinute, number}.',
    typing: 'Suchen Sie nach einem Tippfehler.',
    inside:
      'Ein Name, den es nur in Ihrem Netz gibt, ist von hier nicht sichtbar: Betreiben Sie Chainsight darin.',
    moment: 'Prüfen Sie in einem Augenblick noch einmal.',
    zone: 'Bleibt es so, versagen vielleicht die Nameserver der Zone.',
    setting:
      'Wenn Sie diesen Server betreiben und es erlauben wollen, starten Sie ihn mit der Einstellung unten.',
    'own-machine': 'Sonst betreiben Sie Chainsight auf Ihrem eigenen Computer in jenem Netz.',
    'no-setting': 'Keine Einstellung erlaubt dieses Ziel.',
    'allowed-port': 'Prüfen Sie einen Port, der erlaubt ist.',
    running: 'Prüfen Sie, ob der Dienst läuft und der Port stimmt.',
    route: 'Prüfen Sie die Adresse, und ob ihr Netz von hier erreichbar ist.',
    firewall:
      'So sieht eine Firewall aus, die Pakete verwirft: Prüfen Sie, ob der Port von hier aus offen ist.',
    load: 'Der Dienst nimmt Verbindungen an, antwortet aber nicht: Sehen Sie nach seiner Last und seinen Protokollen.',
    instead: 'Auf Bitte wechselt er vielleicht zu TLS: Prüfen Sie ihn mit {title}.',
    balancer: 'Steht ein Proxy oder Load Balancer vor dem Dienst, prüfen Sie, was er weitergibt.',
    'unknown-name':
      'Er kennt diesen Namen nicht: Prüfen Sie den Hostnamen und die Bindungen des Servers dafür.',
    'bound-name':
      'Prüfen Sie, ob der angefragte Name auf diesem Server gebunden ist: Viele antworten so auf unbekannte Namen.',
    versions: 'Prüfen Sie, welche TLS-Versionen und Chiffren der Dienst erlaubt.',
    'alert-40':
      'Es gab keine gemeinsame Chiffre oder Gruppe, weder mit einem heutigen noch mit einem alten ClientHello. An einem solchen Server ist meist kein Zertifikat gebunden, oder eines, dessen Schlüssel er nicht lesen kann (Schannel schreibt dann Ereignis 36870 oder 36874); oder er erlaubt nur SSL 3.0, RC4 oder 3DES (Windows Server 2003, Drucker, Managementkarten) oder nationale Chiffren (GOST, SM).',
    'alert-70':
      'Er akzeptiert keine Version von TLS 1.0 bis 1.3. Ein solcher Server spricht nur SSL 3.0 oder älter (Appliances, Managementkarten), was kein heutiger Client akzeptiert: Aktualisieren Sie ihn, oder stellen Sie einen Proxy davor.',
    'alert-71':
      'Er verlangt stärkere Chiffren oder Schlüssel, als angeboten wurden, meist wegen einer Richtlinie (FIPS, Sicherheitsstufe): Sehen Sie in der Richtlinie nach.',
    'alert-116': 'Er verlangt vor allem anderen ein Clientzertifikat.',
    binding:
      'Viele Server tun das, wenn an den Port oder den Namen kein Zertifikat gebunden ist: Prüfen Sie die Bindung.',
    smaller: 'Eine echte Kette ist viel kleiner: Prüfen Sie, was hinter diesem Port steht.',
    protocol: 'Prüfen Sie den Port und das gewählte Protokoll.',
    'enable-starttls':
      'Schalten Sie STARTTLS am Dienst ein, oder prüfen Sie den Port, auf dem er von Anfang an TLS spricht.',
    report: 'Prüfen Sie noch einmal; bleibt es so, melden Sie es mit dem Protokoll des Servers.',
    installed: 'Ein installiertes Chainsight holt Ketten selbst.',
    network: 'Prüfen Sie Ihre Netzverbindung, und ob Chainsight noch läuft.',
    without: 'Dateien und eingefügte Zertifikate lassen sich ohne ihn prüfen.',
    reload:
      'Vielleicht hat ein Proxy oder eine Anmeldeseite dazwischen geantwortet: Laden Sie diese Seite neu.',
  },
  'check-with': 'Mit {title} prüfen',
  'copy-setting': 'Kopieren: Einstellung',
  'copy-command': 'Kopieren: {command}',
  'look-up': 'Was Ihr eigener Computer findet:',
  connect: 'Ob Ihr eigener Computer ihn erreicht:',
  paste:
    'Oder führen Sie dies dort aus, wo {host} erreichbar ist, und fügen Sie die ganze Ausgabe in das Feld ein:',
  shell: { powershell: 'PowerShell', sh: 'Shell' },
  withheld:
    'Es wird kein Befehl angeboten: Der Name enthält Zeichen, die eine Befehlszeile für etwas anderes halten könnte.',
};
