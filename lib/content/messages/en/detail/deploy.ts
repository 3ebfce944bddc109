/** The plan's particulars: what servers are called, what a gap may be, how a root is brought to clients, who is affected. */
export const deploy = {
  gap: {
    sign: {
      'key-identifier': 'the last certificate says that its issuer signed itself, as a root does',
      'name-of-root': 'the name reads like that of a root',
      'name-of-intermediate': 'the name reads like that of an intermediate',
      'private-host': 'the server’s name or address exists only inside an organisation',
      'public-role': 'the server’s name is one that people reach from outside, mostly under a public CA',
      'own-address': 'the address for the issuer’s certificate lies in the server’s own domain',
      'private-address':
        'the address for the issuer’s certificate can be reached only inside an organisation',
      'public-address': 'the address for the issuer’s certificate is a public one',
      'no-address': 'no address is named for the issuer’s certificate, as public CAs would do',
    },
    seen: 'What can be seen, though it proves nothing: {signs}.',
    'own-label': 'If it is your own root',
    own: 'If “{name}” is your organisation’s own root',
    'server-ready':
      'The server has nothing to change: it sends all that it has to, and a root is for the clients’ own stores. Add it here to see what clients get that have it.',
    'clients-need':
      'A root is not for the server to send: clients need it in their own stores. Add it here to see what clients get that have it.',
    file: 'File of the root',
    choose: 'This is our root: choose its file',
    unread: 'The file could not be read. Try again.',
    bring: 'How to bring it to the clients',
    asking: 'Asking…',
    fetch: 'Fetch it from the address in the certificate',
    'not-fetched': 'Nothing that fits came from {address}; “Revocation and downloads” says why.',
    'not-found': 'No certificate was found in that file.',
    fit: {
      root: 'This is the root “{name}”: it signed itself and the last certificate of the chain.',
      intermediate:
        'This is “{name}”, but no root: another CA signed it. It is an intermediate that the server has to send.',
      'other-key':
        'This certificate is called “{name}” too, but its key did not sign the chain: it is an older or a newer one of the same name.',
      stranger: 'No certificate in that file is called “{name}”.',
    },
    power:
      'Whoever holds its key can speak for every name to every client that trusts it: let the people who run it read its fingerprint to you, and compare line by line.',
    'other-label': 'If it is no root of yours',
    other: 'If it is not: an intermediate is missing',
    get: 'Get the certificate of “{name}” from its CA, and make the server send it after those it sends already. Self-signed, it is a root after all: then the other way is the right one.',
    named: 'The certificate below it names where to get it: {addresses}.',
  },
  root: {
    never: 'Never deploy a root whose fingerprint you did not compare',
    proof:
      'Whoever holds its key can speak for every name to every client that trusts it. What was seen on the wire proves nothing: call the people who run “{name}” and let them read its fingerprint to you. For users outside your organisation, use a public CA instead.',
    cer: 'Certificate (.cer)',
    profile: 'Apple profile',
    sha1: 'SHA-1 (thumbprint)',
    lines: '{name}, line by line',
    full: 'The list of your roots is full: remove one under “Trusted roots” first.',
    failed: 'The root could not be added. Try again; if it stays so, reload the page.',
    trusted: '{name} is now trusted in this browser.',
    compared: 'I compared the fingerprint with the one its owner gave me by another way',
    ours: 'This is our root',
    stays: 'It stays in this browser, and everything is judged again as your clients see it.',
    which: 'Which clients?',
  },
  server: {
    iis: 'IIS, also with ARR as reverse proxy',
    'sfb-front-end': 'Skype for Business or Lync Front End',
    'sfb-director': 'Skype for Business or Lync Director',
    'sfb-edge': 'Skype for Business or Lync Edge',
    'sql-server': 'SQL Server on Windows',
    'remote-desktop': 'Remote Desktop (RDP)',
    'domain-controller': 'Domain controller (LDAPS)',
    windows: 'Another service on Windows',
    linux: 'Another service on Linux or an appliance',
  },
  client: {
    'windows-domain': 'Windows computers of a domain (group policy)',
    'windows-one': 'One Windows computer',
    ios: 'iPhone and iPad',
  },
  limits: {
    title: 'What can’t be seen from here',
    trusted: 'If users still fail: what can’t be seen from here',
    find: 'How to find out:',
  },
  affected: {
    judged: 'Judged here, {what}.',
    stops: 'it stops {names}',
    undecided: '{count, plural, one {{names} is not decided} other {{names} are not decided}}',
    depend: '{names} only get through by fetching',
    unknown: '{count, plural, one {# not known} other {# not known}}',
    audience: {
      everyone: 'Every client.',
      'without-download':
        'Clients that build the chain from what is sent alone: Android apps, Java, phones of the Lync family, OpenSSL and what is built on it. Windows, Apple systems and Chrome fetch the gap, if they are allowed to.',
      'without-the-root':
        'Every client that was not given this root by hand, policy or profile: usually everything outside the domain, phones first.',
      'public-rules':
        'Browsers and systems that hold public CAs to their rules; a private environment may not notice.',
      // Who that is differs from fault to fault: the table of clients tells it, this line must not.
      strict: 'Clients that look closely; “For whom” tells which of those judged here do.',
      apple: 'Apple systems, which apply this to private CAs too; browsers, for public CAs.',
      windows:
        'Windows itself and what uses its certificate services: Lync, Skype for Business, Outlook, .NET.',
      'asks-revocation':
        'Clients that ask for revocation, and fail without an answer: AD FS, NPS, Exchange hybrid, Lync and Skype for Business servers, Java with revocation on. Browsers mostly carry on.',
      old: 'Old or simple clients: Java before 7, appliances, TLS libraries of phones.',
      nobody: 'Nobody at present.',
    },
  },
} as const;
