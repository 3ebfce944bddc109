import type { Parts } from '../../en/types.ts';

export const renewal: Parts['renewal'] = {
  sentence: {
    ok: 'Diese Erneuerung macht nichts kaputt, was sich von hier aus sehen lässt.',
    warn: 'Diese Erneuerung muss nichts kaputt machen; sehen Sie sich dies an: {what}.',
    bad: 'Diese Erneuerung macht etwas kaputt. Der Grund: {what}.',
  },
  told: {
    names: 'Namen',
    key: 'der Schlüssel',
    'must-staple': 'das Verlangen nach OCSP-Stapling',
    purposes: 'Verwendungszwecke',
    validity: 'die Gültigkeit',
    chain: 'die Kette',
    clients: 'Clients, die ihm nicht vertrauen werden',
  },
  row: {
    names: 'Namen',
    key: 'Schlüssel',
    'must-staple': 'OCSP-Stapling',
    purposes: 'Verwendungszwecke',
    validity: 'Gültig',
    chain: 'Kette',
    clients: 'Clients',
  },
  names: {
    none: 'keine',
    lost: 'Fällt weg: {names}.',
    gained: 'Neu: {names}.',
    known: '{name} ({role})',
  },
  role: {
    certauth: 'Zertifikatsanmeldung bei AD FS',
    registration: 'Geräteregistrierung (Workplace Join)',
    enrolment: 'Geräteverwaltung: Anmeldung neuer Geräte',
    federation: 'der Verbunddienst',
    discover: 'mobile Lync-Clients, die ihren Server darüber suchen',
    edge: 'der Access Edge: Anmeldung bei Lync von außen, und Verbund',
    meetings: 'Besprechungen und Webdienste von Lync',
    autodiscover: 'AutoErmittlung von Outlook',
    exchange: 'Exchange im Web',
    mail: 'Mail',
  },
  key: {
    old: 'Der Schlüssel ist von anderer Art: Geräte und Programme, die nur RSA annehmen, können gar keine Verbindung aufbauen. Der Schannel-Anbieter von AD FS auf alten Servern und Lync Server verlangen RSA. Nur RSA: {clients}.',
    few: 'Chrome, Edge und was auf ihnen aufbaut, können sich mit einem Server mit dieser Art von Schlüssel nicht verbinden. RSA ab 2048 Bit oder ECDSA auf P-256 oder P-384 nehmen alle an.',
    small:
      'Keine öffentliche Zertifizierungsstelle darf einen RSA-Schlüssel von weniger als {bits} Bit signieren.',
  },
  staple: {
    yes: 'verlangt',
    no: 'nicht verlangt',
    begins:
      'Das Zertifikat verlangt eine mitgeschickte OCSP-Antwort: Browser, die das beachten, lehnen den Server ab, sobald er keine schickt. IIS, AD FS und Exchange schicken sie von selbst nur mit, wenn sie die Zertifizierungsstelle erreichen.',
  },
  purposes: {
    any: 'nicht eingeschränkt',
    'no-server': 'Es ist nicht für Server: kein Client nimmt es an.',
    'no-client':
      'Es darf sich nicht mehr bei anderen Servern anmelden: Verbund auf Port 5061, hybride Mail und gegenseitiges TLS, die dieses Zertifikat als Client benutzen, brauchen eines von einer anderen Zertifizierungsstelle. Öffentliche Zertifizierungsstellen geben diesen Zweck auf.',
  },
  validity: {
    span: '{from} bis {until} ({days, plural, one {# Tag} other {# Tage}})',
    unreadable: 'Die Daten sind nicht lesbar.',
    limit: 'Öffentliche Zertifikate dürfen höchstens {limit, plural, one {# Tag} other {# Tage}} gelten.',
    gap: 'Das alte endet, bevor dieses beginnt: dazwischen kommt niemand hinein.',
    shorter: 'Es gilt nicht länger als das jetzige.',
  },
  chain: {
    alone: 'keine: selbst signiert',
    issuer:
      'Neue ausstellende CA {names}. Installieren Sie sie mit dem Zertifikat auf jedem Knoten und jedem Gerät davor. Hinterlegen Sie sie zuerst dort, wo die alte festgeschrieben oder importiert wurde: bei Edge-Partnern, auf Lastverteilern, in Kettendateien, Java-Keystores und Apps.',
    root: 'Neues Stammzertifikat {names}. Clients, denen Sie ein Stammzertifikat von Hand gegeben haben, vor allem Telefone und Geräte, brauchen dieses vor der Umstellung.',
  },
  clients: {
    before: '{some, number} von {all, number} vertrauen ihm',
    after: '{some, number} von {all, number} vertrauen ihm, ab {day}',
    lost: '{client}: {why}.',
    'no-longer': 'vertraut ihm nicht mehr',
    out: '{count, plural, one {# Art von Client kann sich mit diesem Server gar nicht verbinden; daran ändert kein Zertifikat etwas.} other {# Arten von Clients können sich mit diesem Server gar nicht verbinden; daran ändert kein Zertifikat etwas.}}',
    early: '{client} vertraut ihm nur bis {day}.',
  },
  command: {
    certreq: 'Der erste Text ist die Datei request.inf.',
    openssl:
      'OpenSSL 1.1.1 oder neuer. Der Schlüssel ist nicht verschlüsselt: bewahren Sie die Datei dort auf, wo nur der Dienst sie liest.',
    exchange:
      'In der Exchange-Verwaltungsshell. Aktivieren Sie es danach für seine Dienste (Enable-ExchangeCertificate).',
    adfs: 'Fordern Sie es wie oben mit certreq an (AD FS braucht KeySpec=1), nehmen Sie die Antwort auf jedem Knoten an und binden Sie sie dann; derselbe Fingerabdruck kommt auf jeden Webanwendungsproxy (Set-WebApplicationProxySslCertificate).',
  },
  unverified:
    'Was hier über Produkte gesagt wird, ist allgemeines Wissen, nicht an den Texten der Hersteller geprüft. Von den Befehlen wurden nur die von OpenSSL ausgeführt.',
};
