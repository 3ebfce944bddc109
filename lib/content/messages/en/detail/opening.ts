/** What stands in the place of a result: none is open, it could not be made, or its link can’t be opened. */
export const opening = {
  none: {
    title: 'No result is open in this tab',
    text: 'A result lives in the browser tab that made it, and nowhere else. Check a server or your certificates to see one.',
  },
  missing: { title: 'There is no such page', why: 'The address may be mistyped, or the page has moved.' },
  check: 'Check a chain',
  again: 'Try again',
  unfinished: { title: 'The check could not be finished', text: 'Reload the page to try again.' },
  unrepeated: { title: 'The check could not be repeated', text: 'What you see is the result before.' },
  unkept: {
    title: 'A reload will lose this result',
    text: 'It is larger than what this browser stores for a tab, or storage is turned off. Before you reload, take the report away as JSON, or keep the files at hand.',
  },
  shared: 'Shared result',
  loading: 'Opening the link…',
  judging: 'Your browser is validating the certificates again…',
  once: {
    title: 'This link can be opened once',
    text: 'Opening it deletes it from the server: nobody can open it afterwards, not even you in another browser. In this tab it stays until you close it.',
    go: 'Open it now',
  },
  phrase: {
    title: 'This link asks for a pass phrase',
    text: 'Whoever sent the link has it. It is used in this browser only, and sent nowhere.',
    field: 'Pass phrase',
    open: 'Open',
    opening: 'Opening…',
  },
  broken: { title: 'The result could not be made', text: 'The link itself is fine: try again.' },
  wait: '{minutes, plural, =0 {{seconds, plural, one {# second} other {# seconds}}} one {# minute} other {# minutes}}',
  fault: {
    'wrong-key': {
      message: 'The key in this link does not fit.',
      advice:
        'The part after “#” is missing or was changed on the way. Ask for the link again, or copy it whole: mail programs sometimes break long links.',
    },
    'pass-phrase-needed': {
      message: 'This link is protected by a pass phrase.',
      advice: 'Whoever sent the link has it.',
    },
    'wrong-pass-phrase': {
      message: 'The pass phrase does not fit.',
      advice: 'Capital letters and spaces count. Try again.',
    },
    damaged: {
      message: 'What this link carries is damaged.',
      advice: 'It can’t be read in part ({reason}). Ask for a new link.',
    },
    newer: {
      message: 'This link was made by a newer version of Chainsight.',
      advice:
        'It has format {format}, which this version can’t read. Update this Chainsight, or open the link where it was made.',
    },
    'too-large': {
      message: 'There is too much in this.',
      advice: 'The limit is {size}. Share fewer certificates.',
    },
    'guide-only': {
      message: 'This link opens the users’ guide; it carries no result.',
      advice: 'Ask for a link that shares the result.',
    },
    gone: {
      message: 'Nothing is stored under this link.',
      advice:
        'It has expired, was deleted by its creator, was opened once already if it was for one view, or was mistyped. Ask for a new link.',
    },
    'one-view': {
      message: 'This link can be opened once.',
      advice: 'Opening it deletes it from the server. A POST request opens it.',
    },
    'rate-limited': {
      message: 'Too many links were made from your network.',
      advice: 'Try again in {wait}, or make a link that carries everything itself.',
    },
    busy: {
      message: 'The server takes in too many links at this moment.',
      advice: 'Nothing was changed. Try again in {wait}, or make a link that carries everything itself.',
    },
    canceled: {
      message: 'The upload ended before it was complete.',
      advice: 'Nothing was stored. Try again.',
    },
    'store-full': {
      message: 'The server has no room for more links.',
      advice:
        'Make a link that carries everything itself, delete links that are no longer needed, or ask the operator to raise CHAINSIGHT_SHARE_TOTAL_MB or free disk space.',
    },
    'store-unavailable': {
      message: 'The server can’t reach its database.',
      advice: 'Nothing was changed. Try again in {wait}.',
    },
    'cross-origin': {
      message: 'The request came from a page of another site.',
      advice: 'Only pages of this server, and programs, may use this address.',
    },
    'bad-request': {
      message: 'The request {problem}.',
      advice: 'See the description of the API.',
    },
    internal: {
      message: 'The server failed to do this.',
      advice: 'The reason is in the log of the server. Try again later.',
    },
    'no-server': {
      message: 'This page is one file without a server, where such links are stored.',
      advice: 'Open the link itself, with its server, or use a link that carries everything.',
    },
    'own-server-unreachable': {
      message: 'The server does not answer.',
      advice: 'Check your connection, and try again.',
    },
    'answer-unreadable': {
      message: 'The answer could not be read.',
      advice:
        'Something between you and the server answered with status {status}. Try again, or ask the operator.',
    },
  },
} as const;
