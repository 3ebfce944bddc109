import type { Parts } from '../../en/types.ts';

export const dates: Parts['dates'] = {
  next: 'als Nächstes {relative}, {day}',
  over: '{count, plural, one {# Zertifikat abgelaufen} other {# Zertifikate abgelaufen}}',
  due: 'Erneuerung fällig seit {day}',
  list: 'Termine',
  behind: '{count, plural, one {# vergangener Termin} other {# vergangene Termine}}',
  'behind-list': 'Vergangene Termine',
  mark: 'Als Nächstes',
  check: 'Prüfung',
  calendar: {
    button: 'Kalender (.ics)',
    note: 'erinnert 30, 14 und 7 Tage vorher und am Vortag; eine spätere Datei verschiebt dieselben Einträge',
    saved:
      '{count, plural, one {# Termin für einen Kalender gespeichert.} other {# Termine für einen Kalender gespeichert.}}',
    left: '{count, plural, one {Noch # Tag: {summary}} other {Noch # Tage: {summary}}}',
  },
  kind: {
    stops: 'Vertrauen endet',
    expires: 'Ablauf',
    renew: 'Erneuerung',
    rule: 'Regel',
    begins: 'Beginn',
    evidence: 'Nachweis',
  },
  begins: '{past, select, yes {{subject} wurde gültig} other {{subject} wird gültig}}',
  expires: '{past, select, yes {{subject} ist abgelaufen} other {{subject} läuft ab}}',
  stop: {
    all: 'Alle {count, number} Clients, die der Kette jetzt vertrauen, vertrauen ihr nicht mehr',
    some: '{count, plural, one {{names} vertraut der Kette nicht mehr} other {{names} vertrauen der Kette nicht mehr}}',
    then: 'Von da an: {what}.',
    after: 'Danach: {what}',
  },
  renew: {
    title: '{subject} erneuern',
    due: '{subject} ist zur Erneuerung fällig',
    limit:
      'Ein öffentliches Zertifikat, das dann ausgestellt wird, gilt höchstens {days, plural, one {# Tag} other {# Tage}}.',
    'other-root':
      'Nehmen Sie es von einem anderen Stammzertifikat: {count, plural, one {{names} lehnt} other {{names} lehnen}} ab, was unter diesem nach dem {day} ausgestellt wird.',
  },
  rule: {
    refuse:
      '{count, plural, one {{names} lehnt} other {{names} lehnen}} Zertifikate ab, die danach unter diesem Stammzertifikat ausgestellt werden',
    'refuse-why':
      'Das jetzige Zertifikat ist nicht betroffen; das nächste muss von einem anderen Stammzertifikat kommen.',
    limit:
      'Öffentliche Zertifikate, die ab jetzt ausgestellt werden, gelten höchstens {days, plural, one {# Tag} other {# Tage}}',
    'limit-why':
      'Regel des CA/Browser Forum (Ballot SC-081v3). Früher ausgestellte Zertifikate behalten ihre Laufzeit.',
  },
  policy: {
    'chrome-subordinates-servers-only': 'Neue öffentliche ausstellende CAs sind nur noch für Server da',
    'lets-encrypt-servers-only': 'Let’s Encrypt stellt nur noch für Server aus',
    'digicert-servers-only': 'DigiCert stellt nur noch für Server aus',
    'chrome-leaves-servers-only':
      'Öffentliche Zertifikate, die ab jetzt ausgestellt werden, sind nur noch für Server',
    'chrome-root-term': 'Chrome will dieses Stammzertifikat wegen des Alters seines Schlüssels streichen',
  },
  evidence: {
    ocsp: '{subject}: Die OCSP-Antwort {past, select, yes {ist abgelaufen} other {läuft ab}}',
    crl: '{subject}: Die Sperrliste {past, select, yes {ist abgelaufen} other {läuft ab}}',
    staple: '{subject}: Die mitgeschickte OCSP-Antwort {past, select, yes {ist abgelaufen} other {läuft ab}}',
    'by-hand':
      'Sie gilt {days, plural, one {# Tag} other {# Tage}}, wird also bei Ihnen von Hand veröffentlicht: Lassen Sie die nächste vorher veröffentlichen.',
    replaced: 'Der Aussteller ersetzt sie vorher; eine alte besagt dann nichts mehr.',
    hard: '{count, plural, one {{names} lehnt} other {{names} lehnen}} ohne eine neuere ab.',
    soft: '{count, plural, one {{names} fragt danach und lässt} other {{names} fragen danach und lassen}} die Verbindung ohne eine neuere trotzdem zu.',
    others:
      '{count, plural, one {# weiterer Client beachtet sie nicht.} other {# weitere Clients beachten sie nicht.}}',
    insisting:
      'Programme, die auf einer Antwort bestehen, lehnen von da an ab: meist Server, die Zertifikate von Clients oder Partnern prüfen (Allgemeinwissen, nicht überprüft).',
  },
  window: {
    title: 'Die CA bittet ab jetzt um Erneuerung',
    why: 'Bis {until} (ARI). Nach einem Vorfall sperrt die CA das alte Zertifikat bald danach: Dann lehnt es jeder Client ab, der das prüft.',
  },
  tlsa: {
    title: 'Die Signatur der TLSA-Einträge von {place} {past, select, yes {ist abgelaufen} other {läuft ab}}',
    mail: 'Die Nameserver der Zone signieren sie vorher neu; danach halten Mailserver, die DANE befolgen, ihre Post zurück (RFC 7672 §2.1.2).',
    web: 'Die Nameserver der Zone signieren sie vorher neu; danach lehnen Clients, die DANE befolgen, den Server ab, und Resolver, die Signaturen prüfen, geben die Einträge nicht heraus. Browser beachten sie nicht.',
  },
};
