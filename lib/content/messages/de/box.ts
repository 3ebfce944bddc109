export const box = {
  plan: {
    fetch: 'Server <ui>{host}</ui>, Port {port}, {protocol}{notes}.',
    note: '; {note}',
    domain: 'Alle Anmeldeendpunkte von <ui>{domain}</ui>, der Domäne der Adresse.',
    list: '<ui>{count, plural, one {# Host} other {# Hosts}}</ui>, als Liste zu prüfen.',
    judge: '<ui>{count, plural, one {# Zertifikat} other {# Zertifikate}}</ui>. Nichts wird gesendet.',
    'judge-host':
      '<ui>{count, plural, one {# Zertifikat} other {# Zertifikate}}</ui>, für <ui>{host}</ui> zu prüfen. Nichts wird gesendet.',
    'left-out': 'Bis zum Entsperren ausgelassen: {count, plural, one {# Datei} other {# Dateien}}.',
    request:
      'Eine Zertifikatsanforderung (CSR): was sie verlangt und ob sie in Ordnung ist. Nichts wird gesendet.',
    status:
      '<ui>{lists, plural, =0 {} one {# Sperrliste} other {# Sperrlisten}}{both, select, yes { und } other {}}{answers, plural, =0 {} one {# OCSP-Antwort} other {# OCSP-Antworten}}</ui>, anzusehen. Geben Sie die betroffenen Zertifikate dazu, dann werden sie daran geprüft.',
    reading: 'Wird gelesen…',
    locked:
      '{count, plural, one {Die Datei braucht} other {# Dateien brauchen}} ein Kennwort, bevor Zertifikate gelesen werden können.',
    lookup: 'Ein Fehlercode oder eine Meldung: Was darüber bekannt ist, steht unten.',
    barren: 'Darin wurde kein Zertifikat gefunden.',
  },
  protocol: {
    with: '{name} mit {how}',
    packets: '{name}, TLS in eigenen Paketen',
    once: '{name}, sofort TLS',
    servers: 'XMPP zwischen Servern mit STARTTLS',
  },
  file: {
    pasted: 'Eingefügter Text',
    'pasted-request': 'Eingefügte Anforderung',
    list: 'Dateien',
    reading: 'Wird gelesen…',
    failed: 'Diese Datei ließ sich nicht öffnen',
    locked: 'Braucht ein Kennwort',
    'key-log': 'Schlüsselprotokoll von TLS-Verbindungen',
    connections: '{count, plural, one {# TLS-Verbindung} other {# TLS-Verbindungen}}',
    certificates: '{count, plural, one {# Zertifikat} other {# Zertifikate}}',
    crls: '{count, plural, one {# Sperrliste} other {# Sperrlisten}}',
    answers: '{count, plural, one {# OCSP-Antwort} other {# OCSP-Antworten}}',
    request: 'Zertifikatsanforderung (CSR)',
    none: 'Kein Zertifikat gefunden',
    unlock: 'Kennwort eingeben',
    remove: '{name} entfernen',
    many: 'Zu viele Dateien: {count, plural, one {# Datei} other {# Dateien}} ausgelassen',
    most: 'Auf einmal werden höchstens {limit, number} angenommen.',
  },
  host: { label: 'Prüfen für Host', optional: '(optional)' },
  password: {
    title: 'Kennwort für {name}',
    why: 'Nur die Zertifikate werden gelesen. Der private Schlüssel wird nicht entschlüsselt und das Kennwort nicht aufbewahrt.',
    label: 'Kennwort',
    show: 'Anzeigen',
    hide: 'Verbergen',
    wrong: 'Dieses Kennwort öffnet die Datei nicht. Groß- und Kleinschreibung zählt.',
    failed: 'Die Datei ließ sich nicht öffnen. Versuchen Sie es noch einmal.',
    open: 'Öffnen',
    opening: 'Wird geöffnet…',
  },
  refused: {
    title: 'Ein privater Schlüssel wurde zurückgewiesen',
    understood: 'Verstanden',
    pasted:
      'Der Text enthielt einen privaten Schlüssel, deshalb wurde das Feld geleert. Nichts wurde gesendet oder behalten.',
    'stood-in': 'Er stand in <ui>{where}</ui>.',
    file: '<ui>{file}</ui> enthält einen privaten Schlüssel{place, select, line { (Zeile {line})} file { ({within})} both { ({within}, Zeile {line})} other {}}.',
    kept: '{count, plural, =0 {Nichts davon wurde behalten.} one {Das Zertifikat bleibt, der Schlüssel wurde nicht behalten.} other {Die # Zertifikate bleiben, der Schlüssel wurde nicht behalten.}}',
    never:
      'Ein Schlüssel gehört nie in eine Webseite. Hat ihn unterwegs jemand anderes gesehen, lassen Sie das Zertifikat mit einem neuen Schlüssel neu ausstellen.',
  },
  insecure: {
    title: 'Diese Seite braucht HTTPS, um Signaturen zu prüfen',
    why: 'Browser geben die Kryptografie, mit der Zertifikate geprüft werden, nur Seiten unter <code>https://</code> oder <code>http://localhost</code>. Diese Seite kam über einfaches HTTP, deshalb lässt sich noch nichts prüfen.',
    proxy:
      'Stellen Sie Chainsight hinter einen Reverseproxy, der TLS spricht (IIS mit ARR, nginx, Caddy, Web Application Proxy), und öffnen Sie dessen https-Adresse.',
    tunnel:
      'Oder erreichen Sie es durch einen Tunnel als localhost: <code>ssh -L 3000:localhost:3000 server</code>, und öffnen Sie dann <code>http://localhost:3000</code>.',
  },
  'no-server': {
    title: 'Dafür wird der Server von Chainsight gebraucht',
    why: 'Diese Seite ist eine einzige Datei, die kein Netz benutzt: Sie schlägt keine Namen nach und holt keine Kette. Ein installiertes Chainsight kann beides. Dateien und eingefügte Zertifikate werden hier vollständig beurteilt.',
  },
};
