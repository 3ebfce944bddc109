export const shared = {
  same: 'Geprüft am {when}; gerade erneut validiert: gleiches Urteil.',
  changed: 'Geprüft am {when}; gerade erneut validiert: jetzt {verdict}.',
  'other-reason': 'Geprüft am {when}; gerade erneut validiert: {verdict}, aus anderem Grund.',
  seen: 'Der Absender sah: {verdict}, für {when}.',
  now: 'Ihr Browser findet: {headline}',
  verdict: {
    trusted: 'vertraut',
    untrusted: 'nicht vertraut',
    unknown: 'nicht entschieden',
  },
  because: '{verdict} ({title})',
  cause: {
    date: 'Für jene Zeit kommt auch dieser Browser zum Urteil des Absenders: Geändert hat sich das Datum.',
    roots:
      'Der Browser des Absenders vertraut Stammzertifikaten, denen Ihrer nicht vertraut. Mit ihnen kommt Ihrer für jene Zeit zum selben Urteil.',
    unknown:
      'Nicht einmal für jene Zeit kommt dieser Browser zum Urteil des Absenders: Der Absender hat andere Stammzertifikate oder eine andere Version, oder der Link behauptet, was seine Zertifikate nicht zeigen.',
  },
  'carries-evidence':
    'Jemand hat das mit Ihnen geteilt. Der Link enthält die Zertifikate, nicht das Urteil: Ihr Browser hat sie erneut beurteilt.',
  'left-out': 'Der Absender hat den Host, dessen Adressen und die Dateinamen weggelassen.',
  note: 'Notiz des Absenders',
  roots: 'Der Browser des Absenders vertraut auch Stammzertifikaten, die mit diesem Link kamen.',
  'roots-counted': 'Für dieses Ergebnis gelten die Stammzertifikate des Absenders als vertraut.',
  'count-roots': 'Hier gelten lassen',
  lists: {
    differ: 'Die Stammzertifikatslisten sind andere als die des Absenders: {differences}.',
    dates: '{title}: beim Absender vom {theirs}, hier vom {ours}',
    theirs: '{title}: nur beim Absender ({theirs})',
    ours: '{title}: nur hier ({ours})',
  },
  'compare-roots':
    'In Ihrem Browser gelten sie nicht. Vergleichen Sie die Fingerabdrücke, bevor Sie sie gelten lassen, nur für dieses Ergebnis.',
};
