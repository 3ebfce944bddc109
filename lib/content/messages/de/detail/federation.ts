import type { Parts } from '../../en/types.ts';

export const federation: Parts['federation'] = {
  realm: {
    title: 'Wohin Microsoft Anmeldungen schickt',
    note: 'wird nicht von selbst gefragt',
    tells:
      'Die Schaltfläche fragt einmal die Startbereichsermittlung von Microsoft (login.microsoftonline.com, sofern der Betreiber keine andere eingestellt hat), und zwar von diesem Server aus. Microsoft erfährt dabei die Domäne <code>{domain}</code>, als Teil des erfundenen Benutzers <code>{user}</code>, und die Adresse dieses Servers. Weder der Name eines Benutzers noch ein Zertifikat wird gesendet.',
    ask: 'Microsoft fragen',
    asking: 'Microsoft wird gefragt…',
    federated: '{asked} schickt Anmeldungen von {domain} an den Verbunddienst unter:',
    nameless: '{asked} sagt, dass {domain} im Verbund ist, und nennt keinen Dienst.',
    managed:
      '{asked} sagt, dass Anmeldungen von {domain} bei Microsoft bleiben: Es gibt keinen Verbunddienst zu prüfen.',
    unknown: '{asked} kennt {domain} nicht als Domäne von Geschäfts-, Schul- oder Unikonten.',
    check: 'Mit den anderen prüfen',
  },
  use: { signing: 'Tokensignatur', decrypting: 'Tokenentschlüsselung', single: 'Zertifikate' },
  key: {
    primary: 'Primär',
    secondary: 'Sekundär',
    left: '{count, plural, one {noch # Tag} other {noch # Tage}}',
    'not-yet': 'erst in {count, plural, one {# Tag} other {# Tagen}} gültig',
    expired:
      '{count, plural, =0 {heute abgelaufen} one {vor # Tag abgelaufen} other {vor # Tagen abgelaufen}}',
    dateless: 'die Gültigkeit ist nicht lesbar',
    validity: 'Gültig vom {from} bis zum {until}',
    unreadable: 'nicht lesbar',
    'self-signed': 'selbst signiert, was hier üblich ist',
    thumbprint: 'Fingerabdruck',
    copy: 'Fingerabdruck von {label} kopieren',
  },
  alarm: {
    ended: 'Das Tokensignaturzertifikat „{label}“: {left}',
    soon: 'Das Tokensignaturzertifikat „{label}“: nur {count, plural, one {noch # Tag} other {noch # Tage}}',
    refused: 'Partner, die auf die Gültigkeit achten, weisen jede Anmeldung ab.',
    successor:
      'Ein sekundäres Zertifikat ist da: Machen Sie es zum primären, sobald jeder Partner und Microsoft 365 die neuen Metadaten gelesen haben.',
    alone:
      'Erzeugen Sie ein neues (Update-AdfsCertificate -CertificateType Token-Signing), lassen Sie jeden Partner und Microsoft 365 die neuen Metadaten lesen, und machen Sie es dann zum primären.',
  },
  signature: {
    valid:
      'Die Signatur der Metadaten ist gültig, mit {listed, select, yes {einem ihrer Tokensignaturschlüssel} other {einem Schlüssel, der nicht zu ihren Tokensignaturschlüsseln gehört,}} erstellt{named, select, yes { ({algorithm})} other {}}. Das Dokument ist also unversehrt; von wem es kommt, muss der Weg zeigen, auf dem Sie es erhalten haben.',
    sha1: 'Die Signatur wurde aber mit SHA-1 erstellt, womit sich zwei Dokumente mit derselben Signatur vorbereiten lassen: Lassen Sie den Dienst mit SHA-256 signieren.',
    invalid: 'Die Signatur der Metadaten ist ungültig: Sie wurden nach dem Signieren geändert.',
    unsupported:
      'Die Signatur der Metadaten wurde mit einem Verfahren erstellt, das hier nicht ausgewertet werden kann.',
    unusable: 'Die Signatur der Metadaten deckt nicht das ganze Dokument ab.',
    none: 'Die Metadaten sind nicht signiert.',
    'not-checked': 'Das sind Zertifikate allein, ohne Metadaten, die signiert sein könnten.',
  },
  file: {
    title: 'Vorliegende Verbundmetadaten',
    note: 'bleiben in Ihrem Browser',
    label: 'Metadaten oder der Wert eines X509Certificate-Elements',
    read: 'Lesen',
    picker: 'Datei mit Verbundmetadaten',
    reading: 'Wird gelesen…',
  },
  fault: {
    'not-xml': 'Das ist kein wohlgeformtes XML.',
    'document-type': 'Die Metadaten haben eine Dokumenttypdeklaration; sie wird zur Sicherheit abgelehnt.',
    'too-deep': 'Die Metadaten sind tiefer verschachtelt als alle echten.',
    'too-large': 'Die Metadaten sind größer als die jedes Verbunddienstes.',
    'too-many-parts':
      'Die Metadaten haben mehr Elemente, Attribute, Präfixe oder Zertifikate als die jedes Verbunddienstes.',
    'too-costly': 'Die Metadaten zu lesen dauert länger als bei jedem Verbunddienst.',
    'no-entity': 'Das XML enthält keine Metadaten von SAML oder WS-Federation (kein EntityDescriptor).',
    'no-certificates': 'Die Metadaten nennen kein Zertifikat.',
    'http-status': 'Der Server antwortete mit dem HTTP-Status {status} statt mit seinen Metadaten.',
    neither: 'Das sind weder Verbundmetadaten noch ein Zertifikat.',
    broken: 'Das konnte nicht gelesen werden.',
  },
  advice: {
    service:
      'Prüfen Sie, ob das der Verbunddienst ist, ob er läuft und ob sein Metadaten-Endpunkt aktiviert ist.',
    open: 'Prüfen Sie, ob sich die Metadaten ohne Anmeldung lesen lassen, oder geben Sie unten die Metadatendatei an.',
    host: 'Die Metadaten eines Dienstes sind viel kleiner: Prüfen Sie den Host.',
    'host-or-file': 'Prüfen Sie den Host, oder geben Sie unten die Metadatendatei an.',
    file: 'Geben Sie die Datei FederationMetadata.xml, den Wert eines X509Certificate-Elements oder ein Zertifikat an.',
    again: 'Versuchen Sie es noch einmal.',
  },
};
