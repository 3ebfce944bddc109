/** The list as sent beside the list as it should be. */
export const served = {
  sent: 'Sent by the server',
  needed: 'Needed, in this order',
  more: 'Show {count, plural, one {# more} other {# more}}',
  unreadable: 'Not readable',
  place: 'belongs at position {position, number}',
  note: {
    unreadable: 'not a readable certificate',
    again: 'sent again',
    root: 'root, sent needlessly',
    unplaced: 'not placed: the server’s own can’t be read',
    extra: 'not part of the chain',
  },
  need: {
    sent: 'sent',
    'not-sent': 'not sent',
    known: 'clients have it, need not be sent',
    root: 'need not be sent',
    open: 'not among the roots known here; a root need not be sent',
  },
  role: {
    issuer: 'Issuer',
    open: 'Root, or a missing intermediate',
  },
};
