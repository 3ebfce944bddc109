/**
 * The error look-up: its page, and its answers below the box of the start page. Only plain placeholders, so that the
 * page shows English without the message library; the articles on the messages are in English.
 */
export const errors = {
  title: 'What does this error mean?',
  lead: 'Paste what a user sees or a log says: a sentence, a part of it, a code in hex or decimal, or the whole log. It stays in this browser.',
  english: 'The messages and what is known of them are in English.',
  label: 'Message, code or log',
  clear: 'Clear',
  known: '{count} messages are known. Hex, decimal and negative numbers mean the same.',
  nothing: 'Nothing is known by that.',
  found: 'Messages found: {count}.',
  'found-best': 'Messages found: {count}, the best first.',
  sources: 'Sources of messages',
  lost: {
    title: 'What to do now',
    fewer: 'Leave out names, dates and numbers of your own, and keep a few words in a row.',
    code: 'Look for a code near the message: in its details, in the event log, or in the log of the program.',
    host: 'Check the host that the user connected to.',
    'host-why': 'The result names the fault without any message, and lists what users see for it.',
    domain: 'If it concerns sign-in, and you don’t know which host: check the whole domain.',
  },
  answer: {
    label: 'What the message means',
    nothing:
      'Nothing is known by these words. Keep only the code or the sentence that the program showed, or give the host that it was about: the result names the fault without any message.',
    open: 'Open the error look-up',
    all: 'All {count} in the error look-up',
  },
  item: {
    also: 'Also seen as:',
    unconfirmed: 'In other languages about (translated here; the maker’s own wording is unverified):',
    fault: 'Fault of the chain',
    none: 'None: the chain of the server is not at fault.',
    confirm: 'How to confirm',
    fix: 'How to fix it',
    which:
      'The result of the check says which of them it is, and has the commands for your server, with its own names in them.',
    source: 'Source',
    general: 'General knowledge; not checked against the maker’s own text.',
  },
  confirm: {
    host: 'Check the host that was connected to, with its port.',
    domain: 'Check the sign-in domain: every endpoint the client could have met, address by address.',
    federation: 'Check the federation metadata: which signing keys it holds, and until when.',
    guide:
      'Go through the user’s steps: the fault lies on the device or on its way, which no check from here can see.',
    revocation: 'Check the host, then fetch the revocation addresses under “Revocation and downloads”.',
  },
} as const;
