/** The banner above a result that came with a link: what the sender saw, what this browser finds. */
export const shared = {
  same: 'Checked {when}; validated again just now: same verdict.',
  changed: 'Checked {when}; validated again just now: now {verdict}.',
  'other-reason': 'Checked {when}; validated again just now: {verdict}, for another reason.',
  seen: 'The sender saw: {verdict}, for {when}.',
  now: 'Your browser finds: {headline}',
  verdict: {
    trusted: 'trusted',
    untrusted: 'not trusted',
    unknown: 'not decided',
  },
  because: '{verdict} ({title})',
  cause: {
    date: 'For that time this browser comes to the sender’s verdict too: what changed is the date.',
    roots:
      'The sender’s browser trusts roots that yours does not. With them, yours comes to the same verdict for that time.',
    unknown:
      'Not even for that time does this browser come to the sender’s verdict: the sender has other roots or another version, or the link claims what its certificates do not show.',
  },
  'carries-evidence':
    'Somebody shared this with you. The link carries the certificates, not the verdict: your browser judged them again.',
  'left-out': 'The sender left out the host, its addresses and the file names.',
  note: 'Note from the sender',
  roots: 'The sender’s browser also trusts roots that came with this link.',
  'roots-counted': 'For this result, the sender’s roots count as trusted.',
  'count-roots': 'Count them here',
  lists: {
    differ: 'Lists of roots differ from those the sender had: {differences}.',
    dates: '{title}: the sender’s is of {theirs}, yours of {ours}',
    theirs: '{title}: only the sender had it ({theirs})',
    ours: '{title}: only you have it ({ours})',
  },
  'compare-roots':
    'They don’t count in your browser. Compare the fingerprints before you let them, for this result only.',
} as const;
