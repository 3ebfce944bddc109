import type { Messages } from '../en/types.ts';

export const request: Messages['request'] = {
  title: 'Zertifikatsanforderung',
  'title-for': 'Zertifikatsanforderung für {name}',
  lead: {
    ok: 'Das ist eine Zertifikatsanforderung (CSR), kein Zertifikat. Sie ist in Ordnung und kann an die CA gehen.',
    warn: 'Das ist eine Zertifikatsanforderung (CSR), kein Zertifikat. Eine CA kann sie annehmen; sehen Sie sich vorher die Hinweise an.',
    bad: 'Das ist eine Zertifikatsanforderung (CSR), kein Zertifikat. So wird sie keine CA annehmen.',
    unknown:
      'Das ist eine Zertifikatsanforderung (CSR), kein Zertifikat. Nicht alles daran ließ sich hier prüfen.',
  },
  section: {
    asks: 'Was sie verlangt',
    checks: 'Was geprüft wurde',
    next: 'Was als Nächstes zu tun ist',
  },
  row: {
    subject: 'Antragsteller',
    names: 'Alternative Namen',
    key: 'Schlüssel',
    usage: 'Schlüsselverwendung',
    purposes: 'Zwecke',
    extensions: 'Weitere Erweiterungen',
    algorithm: 'Signiert mit',
    fingerprint: 'SHA-256 des öffentlichen Schlüssels',
  },
  none: 'nicht angegeben',
  cut: 'mehr Namen, als hier aufgeführt werden',
  state: {
    ok: 'In Ordnung',
    warn: 'Hinweis',
    bad: 'Falsch',
    unknown: 'Nicht geprüft',
  },
  check: {
    'signature-valid': 'Ihre eigene Signatur stimmt: Wer sie erstellt hat, besitzt den privaten Schlüssel.',
    'signature-invalid':
      'Ihre eigene Signatur ist falsch: Sie wurde verändert oder mit einem anderen Schlüssel signiert als dem darin.',
    'signature-malformed': 'Ihre eigene Signatur passt nicht zu ihrem Schlüssel.',
    'signature-unsupported': 'Ihre eigene Signatur ist von einer Art, die hier nicht geprüft wird.',
    'hash-weak': 'Sie ist mit {value} signiert, was viele CAs nicht mehr annehmen.',
    'names-given': 'Ihre Namen stehen als alternative Namen darin.',
    'names-missing':
      'Sie verlangt keine alternativen Namen: Wenn die CA sie nicht ergänzt, nimmt kein Browser das Zertifikat für irgendeinen Host an.',
    'common-name-missing':
      'Der allgemeine Name {value} steht nicht unter den alternativen Namen, und Browser sehen nur diese an.',
    'name-odd':
      '{value} ist kein Hostname: Leerzeichen, URLs, Ports, Punkte am Ende, Unterstriche und Zeichen außerhalb von ASCII gehören nicht hinein.',
    'key-fit': 'Den Schlüssel ({value}) nehmen öffentliche CAs an.',
    'key-weak':
      'Den Schlüssel ({value}) nehmen öffentliche CAs nicht an: Verwenden Sie RSA mit mindestens 2048 Bit oder ECDSA auf P-256 oder P-384.',
    'key-unusual': 'Der Schlüssel ({value}) ist von einer Art, die viele Clients nicht unterstützen.',
    'purpose-other':
      'Sie verlangt {value} und nicht Serverauthentifizierung: richtig für einen Benutzer oder ein Gerät, falsch für einen Server.',
    'usage-unfit': 'Ihrer Schlüsselverwendung ({value}) fehlt die digitale Signatur, die ein Server braucht.',
    'ca-asked': 'Sie verlangt, selbst eine CA zu werden.',
    challenge: 'Sie enthält ein Challenge-Kennwort, das jeder lesen kann, der die Datei hat.',
  },
  step: {
    again: 'Erstellen Sie die Anforderung neu, auf dem Computer, der das Zertifikat verwenden wird.',
    send: 'Senden Sie die Anforderung an die Zertifizierungsstelle. Was zurückkommt, ist das Zertifikat.',
    keep: 'Lassen Sie den privaten Schlüssel dort, wo die Anforderung erstellt wurde; niemand sonst braucht ihn, auch die CA nicht.',
    compare:
      'Wenn das Zertifikat da ist, geben Sie es hier zusammen mit der Anforderung ein: Chainsight sagt, ob Schlüssel und Namen zusammengehören.',
    install:
      'Installieren Sie das Zertifikat auf dem Computer, der die Anforderung erstellt hat (Windows: certreq -accept), mit den Zwischenzertifikaten der CA.',
  },
  way: {
    compare: 'Das Zertifikat dazugeben',
    live: 'Mit dem vergleichen, was {host} jetzt schickt',
  },
  empty: {
    title: 'In diesem Tab ist keine Anforderung offen',
    words:
      'Eine Anforderung wird in dem Browsertab gezeigt, in dem sie eingegeben wurde, und nirgends sonst.',
    way: 'Eine Anforderung eingeben',
  },
};
