import type { Parts } from '../../en/types.ts';

export const beside: Parts['beside'] = {
  join: '{before}; {after}',
  said: 'Der Resolver meldete {reason}.',
  asked: 'Gefragt: {names}.',
  caa: {
    'new-title': 'CAA, für die CA des neuen Zertifikats',
    issuer: 'der Aussteller',
    failed:
      'Nach den Einträgen von {name} konnte nicht gefragt werden. Eine CA, die keine Antwort erhält, darf nicht ausstellen, es sei denn, die Zone ist nicht signiert und der Fehler liegt nicht bei der CA (BR §3.2.2.8).',
    none: 'Keine Einträge: Jede CA darf ausstellen.',
    open: 'Die Einträge von {place} schränken{wild, select, yes { für {name} ({tag})} other {}} keine CA ein.',
    permitted: 'Laut {place} darf {ca}{wild, select, yes { für {name} ({tag})} other {}} ausstellen.',
    conditional:
      'Laut {place} darf {ca}{wild, select, yes { für {name} ({tag})} other {}} ausstellen, aber unter Bedingungen, die Ihre Anforderung erfüllen muss.',
    nobody: 'Laut {place} darf{wild, select, yes { für {name} ({tag})} other {}} gar keine CA ausstellen.',
    others:
      'Laut {place} ist das Ausstellen{wild, select, yes { für {name} ({tag})} other {}} nur {permitted} erlaubt, nicht {ca} ({domains}).',
    critical:
      '{place} hat eine kritische Eigenschaft ({tags}), die CAs nicht kennen müssen: Wer sie nicht kennt, darf nicht ausstellen.',
    'issuer-unknown':
      'Laut {place} ist das Ausstellen{wild, select, yes { für {name} ({tag})} other {}} nur {permitted} erlaubt; unter welcher Domäne {ca} in CAA-Einträgen steht, ist hier nicht bekannt.',
    live: 'Das jetzige Zertifikat bleibt gültig; seine Erneuerung würde dort abgelehnt.',
    private: 'Eine eigene CA beachtet CAA nicht; eine öffentliche muss es tun (BR §3.2.2.8).',
    account: 'Nur für das Konto {account} (RFC 8657).',
    methods: 'Nur bei Validierung mit {methods} (RFC 8657).',
    other: 'Mit {other}; was das bedeutet, kann die CA sagen.',
    unverified:
      'Dass {domains} für {ca} {count, plural, one {steht} other {stehen}}, ist Allgemeinwissen, nicht überprüft.',
    signed: 'Signiert.',
    unsigned: 'Nicht signiert, soweit der Resolver es sagt.',
  },
  mx: {
    title: 'MX-Einträge',
    failed: 'Nach ihnen konnte nicht gefragt werden ({reason}).',
    unsigned:
      'Die MX-Einträge sind nicht signiert, soweit der Resolver es sagt; deshalb befolgen Mailserver die TLSA-Einträge dieser Hosts nicht (RFC 7672 §2.2.1).',
  },
  tlsa: {
    title: 'TLSA von {place}',
    failed:
      'Nach {name} konnte nicht gefragt werden. Wo die Signatur der Zone fehlerhaft ist, halten Mailserver, die DANE befolgen, Post zurück (RFC 7672 §2.1.2).',
    none: 'Keine Einträge: Mit einem neuen Zertifikat ist hier nichts zu ändern.',
    unsigned:
      '{count, plural, one {Ein Eintrag, nicht signiert, soweit der Resolver es sagt: Clients, die DANE befolgen, beachten ihn nicht, und er macht nichts kaputt.} other {# Einträge, nicht signiert, soweit der Resolver es sagt: Clients, die DANE befolgen, beachten sie nicht, und sie machen nichts kaputt.}}',
    fits: '{count, plural, one {Ein Eintrag, signiert, und was der Server schickt, passt.} other {# Einträge, signiert, und was der Server schickt, passt.}}',
    breaks:
      '{count, plural, one {Ein Eintrag, signiert, und er passt nicht} other {# Einträge, signiert, und keiner passt}} zu dem, was der Server schickt: Mailserver und andere Clients, die DANE befolgen, lehnen den Server ab. Ist das Zertifikat Ihres, veröffentlichen Sie den Eintrag unten neben den alten.',
    unusable:
      '{count, plural, one {Ein Eintrag, aber keiner, den ein Client verwenden kann.} other {# Einträge, aber keiner, den ein Client verwenden kann.}}',
    found: '{count, number} gefunden; prüfen Sie {address}, um die Kette dagegen zu halten.',
    unfit: 'passt zu nichts, was geschickt wird',
    leaf: 'passt zum Serverzertifikat',
    'one-sent': 'passt zum {position, number}. geschickten Zertifikat',
    warning: {
      unusable: 'kein Client kann ihn verwenden (unbekannte Art, oder Daten falscher Länge)',
      'not-for-mail': 'Mailserver verwenden diese Art nicht (RFC 7672 §3.1.3)',
      'changes-with-renewal':
        'jede Erneuerung setzt ihn außer Kraft, auch mit demselben Schlüssel; bei 3 1 1 wäre das nicht so (RFC 7671 §5.1)',
      'full-data':
        'enthält das ganze Zertifikat oder den ganzen Schlüssel, was Antworten zu groß macht (RFC 7671 §10.1.2)',
      'only-sha512':
        'nur SHA-512, das Clients nicht kennen müssen; veröffentlichen Sie SHA-256 daneben (RFC 6698 §6)',
      'anchor-not-sent':
        'passt zu keinem CA-Zertifikat, das der Server schickt, obwohl er es schicken muss (RFC 7671 §5.2.2)',
    },
    kept: 'Darf {time} lang zwischengespeichert werden.',
    step: {
      publish: 'Schritt {number}: den Eintrag unten neben den alten veröffentlichen und die Zone signieren.',
      wait: 'Schritt {number}: {time} warten, bis kein Resolver mehr den alten Satz hat.',
      install: 'Schritt {number}: die neue Kette auf jedem Knoten installieren.',
      remove: 'Schritt {number}: entfernen, was nur zur alten Kette passt: {records}.',
    },
  },
  window: {
    title: 'Erneuerungsfenster der CA (ARI)',
    none: 'Die CA veröffentlicht für dieses Zertifikat keines.',
    unreadable: 'Die Antwort konnte nicht gelesen werden.',
    'no-times': 'Das Fenster hat keinen lesbaren Anfang mit Ende.',
    when: 'Die CA bittet um Erneuerung zwischen dem {start} und dem {end} ({state, select, over {vorbei: sofort erneuern} now {jetzt} other {{relative}}}).',
    explained: 'Die CA erklärt es unter {address}',
    again: '{time} später will sie wieder gefragt werden.',
    told: 'Gesagt von {directory}. Wer unter dieser Adresse geantwortet hat, wurde nicht authentifiziert: Nehmen Sie es als Hinweis, und fragen Sie Ihren ACME-Client danach.',
  },
  resolver:
    'Gefragt {source, select, configured {wurden die Nameserver, die auf diesem Server eingestellt sind} other {wurde der Resolver dieses Servers}} ({addresses}). „Signiert“ heißt, dass dieser Resolver es nach eigener Aussage geprüft hat; den Weg zu ihm schützt das nicht.',
};
