import type { Parts } from '../../en/types.ts';

export const differ: Parts['differ'] = {
  sentence: '{what}; {effect}.',
  b: 'B {what}',
  two: '{first}, und {second}',
  nothing:
    '{kind, select, served {Weder A noch B schickt ein Zertifikat} other {Weder A noch B enthält ein Zertifikat}}',
  same: '{kind, select, served {A und B schicken} stored {A und B enthalten} other {A und B haben}} dieselben Zertifikate in derselben Reihenfolge',
  order: '{kind, select, served {B schickt} other {B enthält}} dieselben Zertifikate in anderer Reihenfolge',
  replaced:
    '{kind, select, served {schickt} other {enthält}} {part, select, leaf {ein anderes Serverzertifikat „{name}“} intermediate {ein anderes Zwischenzertifikat „{name}“} root {ein anderes Stammzertifikat „{name}“} other {ein nicht lesbares Element}} ({how})',
  added:
    '{kind, select, served {schickt zusätzlich} other {enthält zusätzlich}} {part, select, leaf {das Serverzertifikat „{name}“, das} intermediate {das Zwischenzertifikat „{name}“, das} root {das Stammzertifikat „{name}“, das} other {ein nicht lesbares Element, das}} A fehlt',
  lacking:
    '{part, select, leaf {fehlt das Serverzertifikat „{name}“} intermediate {fehlt das Zwischenzertifikat „{name}“} root {fehlt das Stammzertifikat „{name}“} other {fehlt ein nicht lesbares Element}}, {kind, select, served {das A schickt} other {das A enthält}}',
  more: '{count, plural, one {# weiteres Zertifikat ist anders} other {# weitere Zertifikate sind anders}}',
  like: 'gültig bis {day} wie das von A',
  instead: 'gültig bis {day} statt {before}',
  kinship: {
    same: 'genau dasselbe',
    renewed: 'gleicher Schlüssel, erneuert',
    reissued: 'gleicher Schlüssel, von einem anderen Aussteller neu ausgestellt',
    rekeyed: 'gleicher Inhaber, anderer Schlüssel',
    replaced: 'gleicher Inhaber, anderer Schlüssel, anderer Aussteller',
    renamed: 'gleicher Schlüssel, anderer Inhaber',
    altered: 'gleicher Aussteller und gleiche Seriennummer, anderer Inhalt',
    'same-host': 'ein anderes Zertifikat für denselben Namen',
  },
  clients: {
    out: '{count, plural, one {# Art von Client kann gar keine Verbindung aufbauen, woran kein Zertifikat etwas ändert} other {# Arten von Clients können gar keine Verbindung aufbauen, woran kein Zertifikat etwas ändert}}',
    gained:
      '{count, plural, one {# Art von Client, die scheiterte, vertraut jetzt} other {# Arten von Clients, die scheiterten, vertrauen jetzt}}',
    lost: '{count, plural, one {# Art von Client, die vertraute, tut es nicht mehr} other {# Arten von Clients, die vertrauten, tun es nicht mehr}}',
    'lost-also':
      '{count, plural, one {# weitere, die vertraute, tut es nicht mehr} other {# weitere, die vertrauten, tun es nicht mehr}}',
    connects:
      '{count, plural, one {# Art von Client, die A nicht erreichte, kann sich mit B verbinden} other {# Arten von Clients, die A nicht erreichten, können sich mit B verbinden}}',
    'cut-off':
      '{count, plural, one {# Art von Client, die A bedient, kann sich mit B nicht verbinden} other {# Arten von Clients, die A bedient, können sich mit B nicht verbinden}}',
    verdict: 'das Urteil ist verschieden, obwohl die Clients gleich urteilen',
    alike: 'jeder Client beurteilt beide gleich',
    none: 'kein Client vertraut einem von beiden',
    unknown: 'was Clients davon halten, ist nicht bekannt',
    'known-alike': 'jeder hier bekannte Client beurteilt beide gleich',
    'known-none': 'kein hier bekannter Client vertraut einem von beiden',
    open: '{count, plural, one {# Art von Client ist nicht bekannt} other {# Arten von Clients sind nicht bekannt}}',
  },
  fact: {
    at: 'Beurteilt für',
    host: 'Beurteilt für den Host',
    certificates: 'Zertifikate',
    end: 'Kette endet bei',
    version: 'TLS-Version',
    barred: 'Ausgeschlossen',
    stapled: 'OCSP-Antwort mitgeschickt',
    timestamps: 'Zeitstempel im Handshake',
    name: 'Gefragter Name (SNI)',
    address: 'Adresse',
  },
  detail: {
    subject: 'Antragsteller',
    issuer: 'Aussteller',
    from: 'Gültig ab',
    until: 'Gültig bis',
    serial: 'Seriennummer',
    names: 'Namen',
    purposes: 'Zwecke',
    key: 'Schlüssel',
    pin: 'Pin des Schlüssels (SPKI)',
    signature: 'Signatur',
  },
  value: {
    unread: 'nicht lesbar',
    unlimited: 'nicht eingeschränkt',
    empty: 'leer',
    element: 'Nicht lesbar',
    'no-server': 'kein Server gefragt',
    unknown: 'nicht bekannt',
    yes: 'ja',
    no: 'nein',
    'no-host': 'kein Hostname',
    nothing: 'nichts',
    none: 'keiner',
    nobody: 'kein bekannter Client',
    'no-store': '{root}, in keinem Speicher',
    'no-issuer': '{root}, ohne den Aussteller',
  },
};
