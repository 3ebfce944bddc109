import type { Parts } from '../../en/types.ts';

export const address: Parts['address'] = {
  what: {
    'not-an-address': 'Das ist keine Adresse, die abgerufen werden kann ({reason}).',
    'scheme-not-fetched':
      '{ldap, select, yes {Das ist eine Verzeichnisadresse (LDAP): Sie wird hier nicht abgerufen, und auch die meisten Clients können es nicht.} other {Adressen, die mit {scheme}: beginnen, werden nicht abgerufen.}}',
    'port-blocked':
      'Port {port} gehört zu einem anderen Protokoll; HTTP wird dort nicht gesprochen, und auch Browser lehnen ihn ab.',
    'redirect-loop': 'Die Adresse leitet im Kreis weiter.',
    'too-many-redirects': 'Die Adresse leitet öfter als {limit, plural, one {# Mal} other {# Mal}} weiter.',
    'http-status': 'Der Server antwortete mit dem HTTP-Status {status}.',
    'not-http': 'Der Server hat geantwortet, aber nicht mit HTTP.',
    'answer-timeout':
      '{silent, select, yes {Die Verbindung stand, aber innerhalb von {seconds, number} s kam keine Antwort.} other {Die Antwort war nach {seconds, number} s nicht vollständig.}}',
    'answer-cut': 'Die Verbindung endete, bevor die Antwort vollständig war.',
    'answer-too-large': 'Die Antwort ist größer als {size}.',
    'answer-not-expected':
      'Unter der Adresse sollte {expected} liegen, es kam aber {found}{told, select, yes { ({reason})} other {}}.',
  },
  content: {
    empty: 'nichts',
    'web-page': 'eine Webseite',
    text: 'Text',
    pem: 'PEM-Text',
    certificate: 'ein Zertifikat',
    crl: 'eine Sperrliste',
    ocsp: 'eine OCSP-Antwort',
    other: 'etwas anderes',
  },
};
