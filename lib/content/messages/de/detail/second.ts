import type { Parts } from '../../en/types.ts';

export const second: Parts['second'] = {
  built: {
    failed: 'pkijs konnte den Pfad nicht ein zweites Mal bilden; siehe „{section}“.',
    running: 'pkijs bildet den Pfad selbst …',
    disputed:
      '{library} kommt bei einer Signatur zu einem anderen Ergebnis: nicht entschieden, bis ein drittes Werkzeug geurteilt hat.',
    'no-answer': '{library} wurde mit dem Bilden eines eigenen Pfades nicht fertig und angehalten.',
    'not-asked': '{library} sollte keinen Pfad bilden: Dieser ist dafür zu lang.',
    refused: '{library} lehnt die Kette{too, select, yes { ebenfalls} other {}} ab.',
    saying: '{library} lehnt die Kette{too, select, yes { ebenfalls} other {}} ab; die Meldung: „{message}“.',
    given:
      '{library} fand selbst keinen Pfad, bekam diesen vorgelegt und nimmt ihn an{whole, select, yes {} other {, achtet aber nicht auf alles, was hier entscheidet}}.',
    same: '{library} bildete selbst denselben Pfad und nimmt ihn an{whole, select, yes {} other {, achtet aber nicht auf alles, was hier entscheidet}}.',
    another:
      '{library} bildete selbst einen anderen Pfad ({path}) und nimmt ihn an{whole, select, yes {} other {, achtet aber nicht auf alles, was hier entscheidet}}.',
  },
  sentence: {
    differs:
      'Eine zweite Bibliothek, {name}, weicht ab ({places}): Das sollte man sich ansehen. {signature, select, yes {Das Urteil ist offen, bis klar ist, wer recht hat.} other {Das Urteil gilt.}}',
    nothing: 'Eine zweite Bibliothek, {name}, fand nichts zu vergleichen.',
    reads:
      'Eine zweite Bibliothek, {name}, liest {count, plural, one {dieses Zertifikat} other {diese # Zertifikate}} ebenso.',
    confirms:
      'Eine zweite Bibliothek, {name}, liest {count, plural, one {dieses Zertifikat} other {diese # Zertifikate}} ebenso und bestätigt {what, select, one {die Signatur} all {jede Signatur} said {die Aussage zu jeder Signatur} other {{compared, number} von {links, plural, one {# Signatur} other {# Signaturen}}}}.',
  },
  place: {
    field: 'was sie liest',
    unread: 'was sie lesen kann',
    signature: 'eine Signatur',
    verdict: 'ihr Urteil',
  },
  state: {
    failed: 'nicht erfolgt',
    running: 'pkijs liest den Pfad noch einmal …',
  },
  failed: {
    late: 'Nichts wurde ein zweites Mal gelesen: Der Pfad war nach {count, plural, one {# Sekunde} other {# Sekunden}} noch nicht gelesen. Das Urteil hängt nicht davon ab.',
    lost: 'Nichts wurde ein zweites Mal gelesen: Die Bibliothek ließ sich nicht laden oder brach ab{said, select, yes { ({message})} other {}}. Das Urteil hängt nicht davon ab.',
    again: 'Noch einmal versuchen',
  },
  intro: 'Eine Bibliothek, die nicht von uns ist; beim Urteil hat sie nicht mitzureden.',
  note: {
    algorithms:
      '{library} kann den Algorithmus von {count, plural, one {# Signatur} other {# Signaturen}} nicht prüfen.',
    'not-der':
      'Ein Zertifikat muss in DER kodiert sein (RFC 5280 §4.1); strenge Clients lehnen alles andere ab. Fordern Sie es beim Aussteller neu an, oder wandeln Sie die Datei aus ihrem Original um.',
    search:
      'Die eigene Suche endete mit „{message}“: Sie gibt auf, sobald einer von mehreren Wegen nach oben in eine Sackgasse führt.',
    'no-answer':
      'Die eigene Pfadprüfung von {library} antwortete nicht und wurde angehalten; manche Eingaben beschäftigen sie endlos.',
  },
  remark: {
    'not-checked': '{library} achtet nicht auf das, was hier entscheidet: {titles}.',
    names:
      '{library} wendet Namenseinschränkungen nur zum Teil an: In den öffentlichen Testreihen nimmt es Namen an, die RFC 5280 ausschließt, und lehnt manche ab, die erlaubt sind.',
    policies:
      '{library} verarbeitet Zertifikatrichtlinien nur zum Teil: In der öffentlichen Testreihe PKITS irrt es sich in beide Richtungen.',
    algorithm: '{library} kann einen der Signaturalgorithmen in diesem Pfad nicht prüfen.',
    'anchor-dates':
      '{library} verlangt auch, dass der Vertrauensanker selbst noch gültig ist; RFC 5280 §6.1 sieht darauf nicht.',
    'anchor-alone': '{library} beurteilt kein Zertifikat, das selbst ein Vertrauensanker ist.',
    undecided: 'Chainsight lässt diesen Pfad unentschieden, es gibt also nichts zu vergleichen.',
  },
  head: {
    certificates: 'Zertifikate',
    signatures: 'Signaturen',
    verdict: 'Urteil',
    compared: 'Verglichen: {fields}.',
    library: 'Die Bibliothek',
    nothing: '(nichts)',
  },
  reading: {
    unread: 'von ihr nicht gelesen',
    'not-der': 'von ihr gelesen, obwohl die Bytes kein DER sind',
    neither: 'von beiden nicht gelesen',
    all: 'alle {total, number} Felder gleich',
    some: '{equal, number} von {total, number} Feldern gleich',
    different: 'verschieden: {fields}',
    element: 'ein Element, das kein Zertifikat ist',
  },
  field: {
    subject: 'Antragsteller',
    issuer: 'Aussteller',
    serial: 'Seriennummer',
    notBefore: 'Gültig ab',
    notAfter: 'Gültig bis',
    publicKey: 'öffentlicher Schlüssel',
    signatureAlgorithm: 'Signaturalgorithmus',
    extensions: 'Erweiterungen und welche davon kritisch sind',
    alternativeNames: 'alternative Antragstellernamen',
    basicConstraints: 'Basiseinschränkungen',
    keyUsage: 'Schlüsselverwendung',
    extendedKeyUsage: 'erweiterte Schlüsselverwendung',
  },
  link: {
    what: '{subject}, signiert von {issuer}',
    both: '{found, select, valid {beide halten sie für richtig} invalid {beide halten sie für falsch} other {beide können sie nicht auswerten}}',
  },
  signature: {
    valid: 'richtig',
    invalid: 'falsch',
    unsupported: 'nicht auswertbar',
  },
  verdict: {
    path: 'Der ganze Pfad',
    trusted: 'vertraut',
    untrusted: 'nicht vertraut',
    unknown: 'unentschieden',
    said: 'Die Meldung im Wortlaut: {message}.',
  },
  outcome: {
    accepted: 'angenommen',
    refused: 'abgelehnt',
    'no-answer': 'keine rechtzeitige Antwort',
    'not-asked': 'nicht gefragt, da der Pfad zu lang ist',
  },
  both: 'Chainsight: {ours}; die Bibliothek: {theirs}',
  difference: {
    field: '{certificate}: {field}',
    unread: '{certificate}: von der Bibliothek nicht gelesen ({reason})',
    signature: 'Die Signatur von {issuer} auf {subject}',
  },
  advice: {
    field:
      'Clients bauen auf verschiedenen Bibliotheken auf, manche lesen dieses Feld also vielleicht anders. Sehen Sie es sich mit einem dritten Werkzeug an (openssl x509 -text), und lassen Sie das Zertifikat neu ausstellen, wenn seine Kodierung ungewöhnlich ist.',
    unread:
      'Software, die auf dieser Bibliothek aufbaut, kann das Zertifikat nicht verwenden. Prüfen Sie es mit einem dritten Werkzeug (openssl x509 -text); liest dieses es, liegt der Fehler bei der Bibliothek.',
    signature:
      'Verlassen Sie sich nicht auf diese Kette, bevor klar ist, wer recht hat: Prüfen Sie sie mit einem dritten Werkzeug (openssl verify), und melden Sie uns den Fall.',
    verdict:
      'Sehen Sie sich zuerst die Befunde oben an; beurteilen Sie dann den Pfad mit einem dritten Werkzeug (openssl verify -x509_strict), und melden Sie uns den Fall.',
  },
};
