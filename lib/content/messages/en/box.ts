/** What the box of the start page says once something is in it: recognition, files, passwords, refusals. */
export const box = {
  plan: {
    fetch: 'Server <ui>{host}</ui>, port {port}, {protocol}{notes}.',
    note: '; {note}',
    domain: 'Every sign-in endpoint of <ui>{domain}</ui>, the domain of the address.',
    list: '<ui>{count, plural, one {# host} other {# hosts}}</ui>, to be checked as a list.',
    judge: '<ui>{count, plural, one {# certificate} other {# certificates}}</ui>. Nothing is sent.',
    'judge-host':
      '<ui>{count, plural, one {# certificate} other {# certificates}}</ui>, to be checked for <ui>{host}</ui>. Nothing is sent.',
    'left-out': 'Left out until unlocked: {count, plural, one {# file} other {# files}}.',
    request: 'A certificate request (CSR): what it asks for, and whether it is in order. Nothing is sent.',
    status:
      '<ui>{lists, plural, =0 {} one {# revocation list} other {# revocation lists}}{both, select, yes { and } other {}}{answers, plural, =0 {} one {# OCSP answer} other {# OCSP answers}}</ui>, to be looked at. Add the certificates concerned, and they are checked by it.',
    reading: 'Reading…',
    locked:
      '{count, plural, one {The file needs} other {# files need}} a password before certificates can be read.',
    lookup: 'An error code or message: what is known of it stands below.',
    barren: 'No certificate was found in that.',
  },
  protocol: {
    with: '{name} with {how}',
    packets: '{name}, TLS in its own packets',
    once: '{name}, TLS at once',
    servers: 'XMPP between servers with STARTTLS',
  },
  file: {
    pasted: 'Pasted text',
    'pasted-request': 'Pasted request',
    list: 'Files',
    reading: 'Reading…',
    failed: 'This file could not be opened',
    locked: 'Needs a password',
    'key-log': 'Key log of TLS connections',
    connections: '{count, plural, one {# TLS connection} other {# TLS connections}}',
    certificates: '{count, plural, one {# certificate} other {# certificates}}',
    crls: '{count, plural, one {# revocation list} other {# revocation lists}}',
    answers: '{count, plural, one {# OCSP answer} other {# OCSP answers}}',
    request: 'Certificate request (CSR)',
    none: 'No certificate found',
    unlock: 'Enter password',
    remove: 'Remove {name}',
    many: 'Too many files: {count, plural, one {# file} other {# files}} left out',
    most: 'At most {limit, number} are taken at once.',
  },
  host: { label: 'Check for host', optional: '(optional)' },
  password: {
    title: 'Password for {name}',
    why: 'Only the certificates are read. The private key is not decrypted, and the password is not kept.',
    label: 'Password',
    show: 'Show',
    hide: 'Hide',
    wrong: 'That password does not open the file. Upper and lower case count.',
    failed: 'The file could not be opened. Try again.',
    open: 'Open',
    opening: 'Opening…',
  },
  refused: {
    title: 'A private key was refused',
    understood: 'Understood',
    pasted: 'The text held a private key, so the box was emptied. Nothing was sent or kept.',
    'stood-in': 'It stood in <ui>{where}</ui>.',
    file: '<ui>{file}</ui> holds a private key{place, select, line { (line {line})} file { ({within})} both { ({within}, line {line})} other {}}.',
    kept: '{count, plural, =0 {Nothing of it was kept.} one {Its certificate stays, the key was not kept.} other {Its # certificates stay, the key was not kept.}}',
    never:
      'A key never belongs in a web page. If it was shown to anyone else on the way, have the certificate issued anew with a new key.',
  },
  insecure: {
    title: 'This page needs HTTPS to check signatures',
    why: 'Browsers give the cryptography that verifies certificates only to pages on <code>https://</code> or on <code>http://localhost</code>. This page came over plain HTTP, so nothing can be checked yet.',
    proxy:
      'Put Chainsight behind a reverse proxy that speaks TLS (IIS with ARR, nginx, Caddy, Web Application Proxy) and open its https address.',
    tunnel:
      'Or reach it through a tunnel as localhost: <code>ssh -L 3000:localhost:3000 server</code>, then open <code>http://localhost:3000</code>.',
  },
  'no-server': {
    title: 'This needs Chainsight’s server',
    why: 'This page is one file that asks no network, so that it looks up no names and fetches no chain. An installed Chainsight does both. Files and pasted certificates are judged here in full.',
  },
} as const;
