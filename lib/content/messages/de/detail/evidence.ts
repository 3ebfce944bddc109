import type { Parts } from '../../en/types.ts';

export const evidence: Parts['evidence'] = {
  'as-of': '{summary}; abgerufen {when}, beurteilt für eine andere Zeit',
  asks: 'Der Server, von dem diese Seite kam, fragt die Adressen ab; die Antworten werden in diesem Browser geprüft.',
  asked:
    'Abgefragt über den Server, von dem diese Seite kam; die Antworten wurden in diesem Browser geprüft.',
  silent: {
    title: 'Keine Adresse antwortet',
    text: 'Keine Adresse gab eine Antwort. Vielleicht hat der Server, auf dem Chainsight läuft, keinen Weg ins Internet: Dann besagt das nichts über die Adressen.',
  },
  issuers: {
    title: 'Aussteller, die nicht geschickt werden',
    text: 'Windows, Apple-Systeme und Chrome laden sie herunter; Android-Apps, Java, Telefone und die meiste Software mit OpenSSL nicht.',
  },
  bar: {
    asking: '{count, plural, one {# Adresse wird} other {# Adressen werden}} abgefragt',
    stop: 'Nicht weiter abfragen',
    ask: '{count, plural, one {# Adresse} other {# Adressen}} abfragen',
    again: 'Alle noch einmal abfragen',
    one: '{url} noch einmal abfragen',
    busy: 'wird abgefragt …',
    done: 'Adressen abgefragt: {summary}.',
    file: 'Diese Seite ist eine einzelne Datei ohne Netzzugriff: Nichts wird heruntergeladen. Geben Sie Zertifikate und Sperrlisten als Dateien an, oder fragen Sie ein installiertes Chainsight.',
  },
  none: 'für kein Zertifikat der Kette gibt es einen Aussteller, den man fragen könnte',
  count: {
    good: '{count, plural, one {# nicht gesperrt} other {# nicht gesperrt}}',
    revoked: '{count, plural, one {# gesperrt} other {# gesperrt}}',
    unknown: '{count, plural, one {# der CA nicht bekannt} other {# den CAs nicht bekannt}}',
    expired: '{count, plural, one {# Antwort veraltet} other {# Antworten veraltet}}',
    unusable: '{count, plural, one {# Antwort nicht verwendbar} other {# Antworten nicht verwendbar}}',
    unreachable:
      '{count, plural, one {# von hier aus nicht erreichbar} other {# von hier aus nicht erreichbar}}',
    'not-asked': '{count, plural, one {# noch nicht abgefragt} other {# noch nicht abgefragt}}',
    'not-provided': '{count, plural, one {# ohne Sperrquelle} other {# ohne Sperrquelle}}',
  },
  status: {
    good: 'Nicht gesperrt',
    revoked: 'Gesperrt',
    unknown: 'Der CA nicht bekannt',
    expired: 'Antwort veraltet',
    unusable: 'Antwort nicht verwendbar',
    unreachable: 'Von hier aus nicht erreichbar',
    'not-asked': 'Noch nicht abgefragt',
    'not-provided': 'Ohne Sperrquelle',
  },
  means: {
    good: 'So steht es in einer aktuellen, richtig signierten Antwort.',
    revoked:
      'Clients, die Sperrungen prüfen, lehnen es sofort ab, andere, sobald sie eine neue Liste bekommen.',
    unknown:
      'Der Responder kennt dieses Zertifikat nicht. Clients, die OCSP fragen, lehnen es möglicherweise ab.',
    expired:
      'Es gibt eine Antwort, aber ihre Zeit ist um. Browser machen weiter; Windows-Dienste, die auf einer Sperrprüfung bestehen (AD FS, NPS, Exchange, Lync und Skype for Business Server), scheitern.',
    unusable: 'Es kam eine Antwort, die Clients nicht verwenden dürfen. Für sie ist es, als gäbe es keine.',
    unreachable:
      'Browser machen ohne Antwort weiter. Für Windows-Dienste, die auf einer bestehen (AD FS, NPS, Exchange-Hybrid, Lync und Skype for Business Server), ist es überall dort fatal, wo die Adresse nicht erreichbar ist.',
    'not-asked': 'Das Zertifikat nennt Adressen, die nicht abgefragt wurden.',
    'not-provided':
      'Das Zertifikat sagt nicht, wo seine Sperrung nachzusehen ist. Windows meldet 0x80092012, wo eine Prüfung verlangt wird; Lync und Skype for Business Server wollen in jedem Zertifikat eine Adresse.',
  },
  outcome: {
    good: 'nicht gesperrt',
    revoked: 'gesperrt',
    unknown: 'Zertifikat nicht bekannt',
    expired: 'veraltet',
    'not-yet-valid': 'beginnt in der Zukunft',
    partial: 'deckt nur einige Sperrgründe ab',
    delta: 'Änderungen gegenüber der vollständigen Liste',
    unusable: 'nicht verwendbar',
    unreachable: 'keine verwendbare Antwort',
    'not-fetchable': 'nicht abgerufen',
    'not-asked': 'nicht abgefragt',
    fetched: 'vom Server nicht geschickt, heruntergeladen: {names}',
    then: 'beim Abruf am {when}: {outcome}',
  },
  kind: {
    ocsp: 'OCSP',
    'ocsp-staple': 'OCSP, mitgeschickt (Stapling)',
    'ocsp-file': 'OCSP, aus einer Datei',
    crl: 'Sperrliste',
    'crl-file': 'Sperrliste, aus einer Datei',
    delta: 'Deltasperrliste',
    issuer: 'Aussteller',
    'issuer-of': 'Aussteller von {name}',
  },
  fact: {
    since: 'seit {when}',
    took: 'Antwort nach {time}',
    https: 'über https',
    http: 'über http',
    entries: '{count, plural, one {# Eintrag} other {# Einträge}}',
    octets: '{count, plural, one {# Byte} other {# Byte}}',
    kilobytes: '{size} KB',
    megabytes: '{size} MB',
    delegated: 'signiert von einem beauftragten Responder',
    issuer: 'signiert vom Aussteller',
    nonce: 'für diese Frage erstellt',
    ended: 'abgelaufen am {when} ({relative})',
    holds: 'gilt bis {when} ({relative})',
  },
  readers: {
    agrees: 'von beiden Bibliotheken bestätigt',
    objects: 'nur von einer Bibliothek bestätigt: pkijs würde diese Antwort nicht verwenden',
    unsupported: 'nur von einer Bibliothek bestätigt: pkijs kann den Algorithmus nicht auswerten',
    absent: 'nur von einer Bibliothek bestätigt: pkijs ließ sich nicht laden',
  },
  'not-fetchable':
    'Eine Verzeichnisadresse (LDAP) wird hier nicht abgerufen, und die meisten Clients außerhalb der Domäne können sie ebenso wenig abrufen.',
  'decides-nothing': 'Sie entscheidet nichts.',
  stamps: {
    by: 'Nach Browser',
    none: 'Kein Zeitstempel gefunden',
    some: '{listed, plural, one {# Zeitstempel} other {# Zeitstempel}}, {counted, plural, one {# davon zählt} other {# davon zählen}}',
    private: '{has}. Das Stammzertifikat ist kein öffentliches, daher verlangen Browser keine.',
    enough: '{has}: so viele, wie Chrome und Safari verlangen ({needed, number}).',
    few: '{has}: Chrome und Safari verlangen {needed, number} und lehnen Zertifikate öffentlicher CAs ab, die weniger haben.',
    via: {
      certificate: 'im Zertifikat',
      staple: 'in der mitgeschickten OCSP-Antwort',
      handshake: 'im Handshake',
    },
    state: {
      valid: 'Signatur richtig',
      invalid: 'Signatur falsch',
      'not-verified': 'Signatur nicht geprüft',
      unreadable: 'nicht lesbar: Der Zeitpunkt liegt jenseits jedes Kalenders',
    },
    browsers: {
      chrome: 'Chrome, Edge und Firefox',
      apple: 'Safari und Apps auf Apple-Systemen',
    },
    listed: '{who} sind zufrieden: Anzahl, Betreiber und Zustand der Protokolle stimmen.',
    counted:
      '{who} sind mit der Anzahl zufrieden; um Betreiber und Zustand der Protokolle zu beurteilen, braucht es eine Protokollliste.',
    exempt: '{who} verlangen keine: Es wurde ausgestellt, bevor sie damit begannen.',
    lacks: {
      count: '{who} lehnen es ab: zu wenige Zeitstempel.',
      operators: '{who} lehnen es ab: Alle Zeitstempel stammen aus Protokollen eines einzigen Betreibers.',
      approved: '{who} lehnen es ab: Kein Zeitstempel stammt aus einem noch anerkannten Protokoll.',
      rfc6962: '{who} lehnen es ab: Kein Zeitstempel stammt aus einem Protokoll nach RFC 6962.',
    },
    open: {
      'not-seen':
        '{who} brauchen mehr, als das Zertifikat enthält; ob der Server weitere schickt, verraten Dateien nicht.',
      'unknown-logs':
        '{who} sind nur zufrieden, wenn sie Protokolle kennen, die in der vorliegenden Liste fehlen.',
    },
  },
  logs: {
    hint: 'Signaturen werden mit einer Liste der Protokolle geprüft (dem JSON, Version 3, das die Browserhersteller veröffentlichen).',
    own: '{count, plural, one {# Protokoll} other {# Protokolle}} in diesem Browser bekannt.',
    provided: '{count, plural, one {# Protokoll} other {# Protokolle}} von dieser Website bereitgestellt.',
    known: '{count, plural, one {# Protokoll} other {# Protokolle}} bekannt.',
    forget: 'Vergessen',
    label: 'Liste der Protokolle',
    choose: 'Liste der Protokolle wählen',
    wrong: '{file} ist keine Liste der Protokolle (JSON, Version 3).',
  },
};
