/** The matrix of clients: for whom a chain is trusted. Statements on how each client judges are English only. */
export const clients = {
  caption:
    'What each kind of client makes of this chain. A client’s name draws the chain as that client sees it.',
  head: {
    client: 'Client',
    verdict: 'Verdict',
    why: 'Where it stops, what it depends on',
  },
  judging: 'judging for every client …',
  failed: {
    title: 'The chain could not be judged for every client',
    again: 'Try again',
    missing: 'The verdict above stands. What single clients make of it is missing.',
    older: 'The verdict above stands. The lines here are older than it.',
  },
  verdict: {
    'not-known': 'Not known',
    'no-connection': 'Can’t connect',
  },
  family: {
    computer: 'This computer',
    windows: 'Windows',
    apple: 'Apple',
    android: 'Android',
    phone: 'Phones of the Lync family',
    browser: 'Browsers',
    runtime: 'Server software',
  },
  'computer-of-record': 'The computer of the record',
  name: {
    outlook: 'Outlook for Windows',
    'teams-desktop': 'Teams desktop (WebView2)',
    android: 'Android apps (system store)',
    'lync-mobile-old': 'Lync Mobile before 5.4 (iOS)',
    'lync-mobile': 'Lync Mobile 5.4 and later (iOS)',
    openssl: 'OpenSSL-based (curl, Python, Postfix\u00a0…)',
    gnutls: 'GnuTLS-based (Debian’s wget, Exim, GNOME\u00a0…)',
    go: 'Go programs on Linux',
    'dotnet-linux': '.NET on Linux',
    'this-server': 'Programs on this server',
  },
  stop: {
    bare: '{what}.',
    at: '“{subject}”: {what}.',
    between: '“{subject}” → “{issuer}”: {what}.',
    same: 'Stops there too.',
    alike: '{count, plural, one {# client stops} other {# clients stop}} at the same place:',
    needs: 'Needs {store}, which nobody provided here.',
    refuses:
      'Refuses this path: {reason} Whether it has another depends on {store}, which nobody provided here.',
    hashes:
      'The list given for {store} names them by hash only, and the issuer that is missing here may be one of them.',
    'no-connection': 'Can’t connect: {reason}.',
  },
  note: {
    'whatever-roots': 'Whatever roots it has: its list is not here, and could not change this.',
    fetches: 'Works only because it fetches the missing intermediate.',
    until: 'Works only until {day}.',
    'own-roots': 'Trusted because of your organisation’s roots, and only where they are deployed.',
    'own-roots-change': 'Your organisation’s roots change this verdict.',
    'would-help': 'Would be trusted once this client is set up for your organisation’s roots.',
    ignores: 'Ignores your organisation’s roots.',
    alone: 'The certificates alone: {verdict}.',
  },
  barred: {
    'old-versions': 'the server speaks only {version}',
    'old-ciphers': 'there is no cipher suite in common',
    'rsa-exchange': 'the server takes a key exchange without forward secrecy only',
    'finite-field': 'there is no group for the key exchange in common',
    large: 'a ClientHello of more than one segment is not answered',
    sentence:
      '{count, plural, one {# kind of client} other {# kinds of client}} can’t connect ({names}): {reason}. No certificate is at fault.',
  },
  summary:
    'Trusted by {trusted, number} of {all, plural, one {# kind of client} other {# kinds of client}}{untrusted, plural, =0 {} one {, not by #} other {, not by #}}{unknown, plural, =0 {} one {, not decided for #} other {, not decided for #}}{open, plural, =0 {} one {, not known for #} other {, not known for #}}{barred, plural, =0 {} one {, no connection for #} other {, no connection for #}}',
  kinds: '{count, plural, one {# kind of client} other {# kinds of client}}',
  more: '{count, number} more',
  'how-one': 'How it judges',
  'how-many': 'How they judge',
  draw: 'Draw the chain as {client} sees it',
  seen: {
    title: 'As {client} sees it',
    back: 'Back to the general view',
    why: 'Verdict, chain and findings below are those of this client, with its own roots and rules.',
    spoken: 'The chain as {client} sees it.',
    general: 'The chain as clients in general see it.',
  },
  missing: {
    title: 'Some clients are not known',
    why: 'Their trust stores are not available here, and nothing is guessed. To provide them:',
    fetch:
      'press “Fetch now” under “Trusted roots”; or add {file} under “Trusted roots”, for this browser; or, for everybody, run “{command}” on the server',
    mozilla: 'build the application again: they come with it',
    system: 'install the package ca-certificates on the server, or name its files in SSL_CERT_FILE',
    problem: 'The server could not fetch them. It tries again later. What was said:',
    file: {
      microsoft: 'a roots.sst (“certutil -generateSSTFromWU roots.sst”) or an authroot.stl',
      apple: 'a PEM file of Apple’s roots',
      chrome: 'a PEM file of that store',
      android: 'a PEM file of the system’s certificates',
      java: 'the file cacerts of the Java installation',
      'lync-phone': 'a file of the CAs that the firmware’s release notes list',
    },
  },
  lists: {
    all: 'Lists of roots: {lists}.',
    dated:
      '{maker, select, yes {{title}’s list} other {{title}}} of {day}{fetched, select, no {} other {, fetched {fetched}}} ({count, plural, one {# root} other {# roots}}{old, plural, =0 {} one {, more than # day old} other {, more than # days old}})',
    undated:
      '{maker, select, yes {{title}’s list} other {{title}}}, from {source} ({count, plural, one {# root} other {# roots}})',
    system: 'Operating system of this server',
    enterprise: 'Your organisation',
    own: '{file} (in this browser)',
    again: 'The clients are judged again when they arrive.',
  },
} as const;
