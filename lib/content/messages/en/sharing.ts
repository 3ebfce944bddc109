/** “Share this result”, and the menu of everything else that can be made of a result. */
export const sharing = {
  title: 'Share this result',
  description:
    'A link carries the certificates and your question, not a verdict: the reader’s browser validates again.',
  tabs: 'Links',
  new: 'New link',
  mine: 'My links ({count})',
  'nothing-yet': 'There is no result to share yet.',
  what: {
    legend: 'What to share',
    everything: 'Everything',
    'everything-hint': 'Certificates, host, addresses, time of the check, and your question.',
    chain: 'Only the chain',
    'chain-hint': 'No host name, no addresses, no file names.',
    guide: 'The users’ guide',
    'guide-hint': 'Opens on the checklist for users, with your note on top.',
  },
  redaction: {
    'leave-out': 'Also leave out the server’s own certificate: it names hosts',
    none: 'The certificates shared name no host.',
    some: 'Certificates can’t be altered; those shared still name: {names}.',
    more: '{names} and {count, plural, one {# more} other {# more}}',
  },
  note: {
    users: 'Note for the users',
    reader: 'Note for the reader (optional)',
    contact: 'How to reach your help desk (optional)',
  },
  kind: {
    legend: 'Kind of link',
    stored: 'Stored on this server',
    'stored-hint': 'Short. Encrypted in this browser: the key is only in the link, the server can’t read it.',
    self: 'Carries everything itself',
    'self-hint':
      'Long, up to {limit, plural, one {# character} other {# characters}}. Nothing is stored, so it never expires and can’t be taken back.',
  },
  lifetime: 'Lifetime',
  once: 'Delete after the first view',
  'pass-phrase': 'Pass phrase (optional)',
  'pass-phrase-hint': 'Tell it to the reader by another way than the link.',
  done: {
    ready: 'The link is ready',
    another: 'Make another',
    open: 'Whoever has the whole link can open it.',
    'open-phrase': 'Whoever has the whole link and the pass phrase can open it.',
    self: 'Nothing is stored: the link works as long as this server does, and can’t be taken back.',
    cipher: 'The server holds ciphertext; the key is the part after “#”, which browsers do not send.',
    once: 'It is deleted when it is first opened, or on {when}.',
    until: 'It is deleted on {when}.',
    listed: 'You can delete it before under “My links”, in this browser.',
    unlisted: 'This browser stores nothing for the page, so the link can’t be deleted before.',
  },
  'too-long': {
    title: 'This is too much for a link that carries everything',
    text: 'Mail and chat programs cut links above {limit, plural, one {# character} other {# characters}}. Choose a stored link, or share only the chain.',
  },
  broken: 'The link could not be made',
} as const;
