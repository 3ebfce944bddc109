import type { Parts } from '../../en/types.ts';

export const scenario: Parts['scenario'] = {
  try: 'Einen Fall durchspielen',
  preset: {
    label: 'Übliche Fälle',
    days: '{count, plural, one {In # Tag} other {In # Tagen}}',
    'after-leaf': 'Am Tag nach dem Ablauf des Zertifikats',
    'without-root': 'Jeder Vertrauensspeicher streicht das Stammzertifikat',
    client: 'Ohne Clientauthentifizierung',
    stops: '{day}: {what}',
    reissued: 'Vom selben Stammzertifikat erneuert nach dem {day}, dem Stichtag für {names}',
    servers: 'Erneuert ab dem {day}: nur noch für Server',
    term: '{day}: Chrome streicht das Stammzertifikat wegen des Alters seines Schlüssels',
  },
  form: {
    label: 'Fall',
    day: 'An diesem Tag (UTC); leer: die Zeit des Ergebnisses',
    reissued:
      'Von derselben CA erneuert am (UTC): Manche Vertrauensspeicher lehnen ab, was unter einem Stammzertifikat nach einem Stichtag ausgestellt wird',
    'not-sent': '{name} wird nicht mehr geschickt',
    client: 'Das Zertifikat kommt ohne Clientauthentifizierung, wie öffentliche CAs es seit 2026 ausstellen',
    issuers: 'Niemand kann einen fehlenden Aussteller herunterladen (offline, Proxy, tote Adresse)',
    revocation: 'Keine Sperrquelle antwortet, und Clients bestehen auf einer Antwort',
    strict:
      'Clients werden streng: kein SHA-1, keine kurzen Schlüssel, keine lange Gültigkeit, keine Namen allein im allgemeinen Namen (CN)',
    go: 'Zeigen, bei wem es bricht',
    dropped: 'Das Stammzertifikat {name} wird gestrichen',
    by: 'Von',
    every: 'jedem Vertrauensspeicher',
    from: 'Ab (UTC)',
  },
  judging:
    'Wird für jeden Client beurteilt{count, plural, =0 {} one {, # Datum geprüft} other {, # Daten geprüft}} …',
  cancel: 'Abbrechen',
  cancelled: 'Abgebrochen.',
  failed: 'Der Fall konnte nicht beurteilt werden',
  answer: {
    title: 'Was wäre, wenn: Das ist nicht der jetzige Zustand',
    close: 'Schließen',
    nothing: 'Nichts wurde geändert: die Welt, wie sie ist.',
    suppose: 'Angenommen: {what}.',
    rest: 'Beurteilt über dieselben Zertifikate; nichts wurde abgerufen. Gezählt wird ab der Zeit des Ergebnisses.',
    draw: 'Die Kette dieses Falls zeichnen',
    hide: 'Die Kette dieses Falls ausblenden',
    verdict: 'Was wäre, wenn: {verdict}.',
    chain: 'Die Kette dieses Falls, nicht des jetzigen Zustands',
  },
  given: {
    at: 'Es ist der {when}',
    every: 'jeder Vertrauensspeicher streicht am {day} das Stammzertifikat {name}',
    store: 'am {day} wird das Stammzertifikat {name} gestrichen ({store})',
    reissued: 'dieselbe CA stellt das Zertifikat am {day} neu aus',
    'not-sent': 'der Server schickt {name} nicht mehr',
    client: 'das Zertifikat kommt ohne den Zweck Clientauthentifizierung',
    issuers: 'niemand kann einen fehlenden Aussteller herunterladen',
    revocation: 'keine Sperrquelle antwortet, und Clients, die fragen, bestehen auf einer Antwort',
    strict:
      'Clients lehnen SHA-1, kurze Schlüssel, lange Gültigkeit und Namen allein im allgemeinen Namen (CN) ab',
    certificate: 'ein Zertifikat',
  },
  table: {
    server: 'Für einen Client, der sich mit dem Server verbindet',
    client: 'Für die Gegenseite bei gegenseitigem TLS (Partnerverbund über 5061, Hybrid-SMTP)',
    caption: '{title}: was jeder von dem Fall hält',
    breaks: 'Bricht:',
    nothing: 'nichts bekannt',
    of: '{names}: {what}',
  },
  head: {
    client: 'Client',
    then: 'Dann',
    breaks: 'Bricht zuerst',
    why: 'Warum',
  },
  then: {
    trusted: 'Vertraut',
    untrusted: 'Nicht vertraut',
    unknown: 'Nicht entschieden',
    'not-known': 'Nicht bekannt',
  },
  breaks: {
    'not-known': 'nicht bekannt',
    never: 'kein Datum bekannt',
    once: 'sofort',
    latest: 'spätestens {when}',
  },
  change: {
    'not-known': 'heute nicht bekannt',
    again: 'würde wieder halten',
    otherwise: 'sonst {when}',
    holds: 'hält heute',
  },
  summary: {
    none: 'Nichts lässt sich sagen: Von keinem Client liegt ein Vertrauensspeicher vor.',
    same: 'Nichts ändert sich: Jede Art von Client urteilt wie jetzt und bricht, wann sie es ohnehin täte.',
    'same-known':
      'Für {known, plural, one {die # hier bekannte Art von Client} other {die # hier bekannten Arten von Clients}} ändert sich nichts; {open, plural, one {# ist} other {# sind}} nicht bekannt.',
    one: '{what}.',
    both: 'Als Server: {server}. Bei gegenseitigem TLS: {client}.',
    unchanged:
      '{open, plural, =0 {nichts ändert sich} one {bei den bekannten ändert sich nichts; # nicht bekannt} other {bei den bekannten ändert sich nichts; # nicht bekannt}}',
    refusing:
      '{count, number} von {all, plural, one {# Art von Client} other {# Arten von Clients}} {count, plural, one {vertraut} other {vertrauen}} der Kette dann nicht{open, plural, =0 {} one {; # nicht bekannt} other {; # nicht bekannt}}',
    earlier:
      '{count, number} von {all, plural, one {# Art von Client} other {# Arten von Clients}} {count, plural, one {bricht} other {brechen}} früher, Beginn: {day}{open, plural, =0 {} one {; # nicht bekannt} other {; # nicht bekannt}}',
    undated: 'Datum nicht bekannt',
  },
};
