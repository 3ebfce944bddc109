/** The page of a certificate request (CSR). Names of usages and purposes in it stay English. */
export const request = {
  title: 'Certificate request',
  'title-for': 'Certificate request for {name}',
  lead: {
    ok: 'This is a certificate request (CSR), not a certificate. It is in order and can go to the CA.',
    warn: 'This is a certificate request (CSR), not a certificate. A CA can take it; look at the remarks first.',
    bad: 'This is a certificate request (CSR), not a certificate. No CA will take it as it is.',
    unknown: 'This is a certificate request (CSR), not a certificate. Not all of it could be checked here.',
  },
  section: {
    asks: 'What it asks for',
    checks: 'What was checked',
    next: 'What to do next',
  },
  row: {
    subject: 'Subject',
    names: 'Alternative names',
    key: 'Key',
    usage: 'Key usage',
    purposes: 'Purposes',
    extensions: 'Other extensions',
    algorithm: 'Signed with',
    fingerprint: 'SHA-256 of the public key',
  },
  none: 'not stated',
  cut: 'more names than are listed here',
  state: {
    ok: 'In order',
    warn: 'Remark',
    bad: 'Wrong',
    unknown: 'Not checked',
  },
  check: {
    'signature-valid': 'Its own signature is right: whoever made it holds the private key.',
    'signature-invalid':
      'Its own signature is wrong: it was altered, or signed with another key than the one in it.',
    'signature-malformed': 'Its own signature does not fit its key.',
    'signature-unsupported': 'Its own signature is of a kind that is not checked here.',
    'hash-weak': 'It is signed with {value}, which many CAs no longer take.',
    'names-given': 'It lists its names as alternative names.',
    'names-missing':
      'It asks for no alternative names: unless the CA adds them, no browser accepts the certificate for any host.',
    'common-name-missing':
      'The common name {value} is not among the alternative names, and browsers look at those only.',
    'name-odd':
      '{value} is no host name: blanks, URLs, ports, trailing dots, underscores and letters outside ASCII do not belong there.',
    'key-fit': 'The key ({value}) is one that public CAs take.',
    'key-weak':
      'The key ({value}) is none that public CAs take: use RSA with 2048 bits or more, or ECDSA on P-256 or P-384.',
    'key-unusual': 'The key ({value}) is of a kind that many clients do not support.',
    'purpose-other':
      'It asks for {value} and not for server authentication: right for a user or a device, wrong for a server.',
    'usage-unfit': 'Its key usage ({value}) lacks digital signature, which a server needs.',
    'ca-asked': 'It asks to become a CA.',
    challenge: 'It holds a challenge password, which anybody can read who has the file.',
  },
  step: {
    again: 'Make the request anew, on the machine that will use the certificate.',
    send: 'Send the request to the certification authority. What comes back is the certificate.',
    keep: 'Leave the private key where the request was made; nobody else needs it, the CA neither.',
    compare:
      'When the certificate is there, give it here together with the request: Chainsight says whether key and names belong together.',
    install:
      'Install the certificate on the machine that made the request (Windows: certreq -accept), with the intermediates of the CA.',
  },
  way: {
    compare: 'Give the certificate too',
    live: 'Compare with what {host} sends now',
  },
  empty: {
    title: 'No request is open in this tab',
    words: 'A request is shown in the browser tab in which it was given, and nowhere else.',
    way: 'Give a request',
  },
} as const;
