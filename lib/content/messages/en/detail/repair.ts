/** The list that a server should send: what changes in it, how it is judged, and the forms it is saved in. */
export const repair = {
  change: { keep: 'Keep', move: 'Move', add: 'Add', remove: 'Remove' },
  why: {
    stays: 'stays',
    moved: 'was at position {position, number}',
    'not-sent': 'was not sent',
    unreadable: 'not a readable certificate',
    again: 'sent twice',
    root: 'the root: not the server’s to send',
    extra: 'not part of the chain',
  },
  unreadable: 'Not readable',
  fixed: 'Judged again as if it were sent already: trusted, and complete.',
  remains: 'This puts the list right, but something else remains. {verdict}',
  downloaded: 'Downloaded from its CA: {names}.',
  incomplete: {
    missing: 'The list to send can be put together as soon as “{missing}” is at hand.',
    offered: 'Its CA offers it at <ui>{addresses}</ui>.',
    retry: 'Check again with that certificate beside the others.',
  },
  file: {
    full: 'Full chain (PEM)',
    intermediates: 'Intermediates only (PEM)',
    single: 'Single files (ZIP)',
    copy: 'Copy PEM',
    'copy-full': 'Copy PEM of the full chain',
  },
};
