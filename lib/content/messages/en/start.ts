/**
 * Words of the start page. Their only placeholders are plain ones, so that the page can show English without
 * loading the message library; what needs more comes with the part `box` when the reader begins.
 */
export const start = {
  title: 'Which link of the chain is untrusted?',
  lead: 'Name a server, or drop the certificates you have. Your browser checks every link, names the one that fails and says how to repair it.',
  form: 'Check a certificate chain',
  label: 'Host name, URL, or pasted certificates',
  placeholder: 'Host name or certificates',
  'files-label': 'Certificate files',
  files: 'Files',
  hint: 'Enter starts the check; in pasted text of several lines, Control and Enter.',
  nothing: 'Host, URL, PEM or files. Several at once, in any order.',
  action: {
    check: 'Check chain',
    domain: 'Check domain',
    list: 'Check all',
    lookup: 'Look it up',
    status: 'Look at it',
    request: 'Look at the request',
  },
  idle: {
    nothing: 'Type or paste a host, a certificate or an error message, or drop a file.',
    reading: 'The files are still being read.',
    barren: 'There is no certificate in the files given. Add the certificate itself, or type the host.',
    unclear: 'This can’t be checked as it is; the line under the box says why.',
  },
  way: {
    domain: 'Whole sign-in domain',
    list: 'List of hosts',
    computer: 'One computer only',
    survey: 'Check the whole sign-in domain {domain}',
    server: 'Check only the server {host}, port {port}',
  },
  run: {
    opening: 'Opening the result',
    fetching: 'Fetching the chain of {host}, port {port}',
    cancelled: 'Cancelled.',
  },
  drop: {
    title: 'Drop certificates anywhere',
    hint: '.cer .crt .pem .der .p7b .pfx: several at once, in any order',
  },
  broken: 'The check could not be finished',
  kept: 'What you entered is still here.',
  examples: 'Or try an example',
  'example-of': 'Example: {title}',
  example: {
    good: { title: 'Everything in place', line: 'Leaf, intermediate and a trusted root' },
    'missing-intermediate': {
      title: 'Missing intermediate',
      line: 'The server sends its own certificate only',
    },
    'expired-leaf': { title: 'Expired certificate', line: 'The server’s certificate has run out' },
    'expired-intermediate': {
      title: 'Expired intermediate',
      line: 'The leaf is fine, its issuer has run out',
    },
    'untrusted-root': { title: 'Private root', line: 'A complete chain to a root nobody knows' },
    'wrong-host': { title: 'Wrong host name', line: 'A good chain, made out to another name' },
    'wrong-order': { title: 'Wrong order', line: 'Complete, but two certificates are swapped' },
    'intermediate-not-ca': { title: 'Issuer that is not a CA', line: 'Signed with a server certificate' },
  },
} as const;
