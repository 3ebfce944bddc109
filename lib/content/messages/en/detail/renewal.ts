/** What a renewal would break: the sentence, the rows of its table, and what each of them means. */
export const renewal = {
  sentence: {
    ok: 'This renewal breaks nothing that can be seen from here.',
    warn: 'This renewal need not break anything, but look at {what}.',
    bad: 'This renewal breaks something: {what}.',
  },
  told: {
    names: 'names',
    key: 'the key',
    'must-staple': 'the demand for stapling',
    purposes: 'purposes',
    validity: 'the validity',
    chain: 'the chain',
    clients: 'clients that will not trust it',
  },
  row: {
    names: 'Names',
    key: 'Key',
    'must-staple': 'Stapling',
    purposes: 'Purposes',
    validity: 'Valid',
    chain: 'Chain',
    clients: 'Clients',
  },
  names: {
    none: 'none',
    lost: 'Lost: {names}.',
    gained: 'New: {names}.',
    known: '{name} ({role})',
  },
  role: {
    certauth: 'certificate sign-in at AD FS',
    registration: 'device registration (Workplace Join)',
    enrolment: 'device enrolment',
    federation: 'the federation service',
    discover: 'Lync mobile clients, which look for their server by it',
    edge: 'the Access Edge: sign-in of Lync from outside, and federation',
    meetings: 'meetings and web services of Lync',
    autodiscover: 'Autodiscover of Outlook',
    exchange: 'Exchange on the web',
    mail: 'mail',
  },
  key: {
    old: 'The key is of another kind: devices and software that take only RSA can’t connect at all. The Schannel provider of AD FS on old servers and Lync Server want RSA. RSA only: {clients}.',
    few: 'Chrome, Edge and what is built on them can’t connect to a server with this kind of key. RSA from 2048 bits on, or ECDSA on P-256 or P-384, is what all of them take.',
    small: 'No public CA may sign an RSA key of less than {bits} bits.',
  },
  staple: {
    yes: 'demanded',
    no: 'not demanded',
    begins:
      'The certificate demands a stapled OCSP response: browsers that honour it refuse the server whenever it sends none. IIS, AD FS and Exchange staple by themselves only when they reach the CA.',
  },
  purposes: {
    any: 'not limited',
    'no-server': 'It is not for servers: no client accepts it.',
    'no-client':
      'It may no longer sign in to other servers: federation on port 5061, hybrid mail and mutual TLS that use this certificate as a client need one of another CA. Public CAs end this purpose.',
  },
  validity: {
    span: '{from} to {until} ({days, plural, one {# day} other {# days}})',
    unreadable: 'The dates can’t be read.',
    limit: 'Public certificates may hold for {limit, plural, one {# day} other {# days}} at most.',
    gap: 'The old one ends before this one begins: nobody gets in meanwhile.',
    shorter: 'It does not outlast the one in use.',
  },
  chain: {
    alone: 'none: signed by itself',
    issuer:
      'New issuing CA {names}. Install it with the certificate on every node and device in front. Put it first where the old one was pinned or imported: Edge partners, load balancers, chain files, Java keystores, apps.',
    root: 'New root {names}. Clients that you gave a root by hand, phones and devices above all, need this one before the change.',
  },
  clients: {
    before: 'trusted by {some, number} of {all, number}',
    after: 'trusted by {some, number} of {all, number}, from {day} on',
    lost: '{client}: {why}.',
    'no-longer': 'no longer trusts it',
    out: '{count, plural, one {# kind of client can’t connect to this server at all; no certificate changes that.} other {# kinds of client can’t connect to this server at all; no certificate changes that.}}',
    early: '{client} trusts it until {day} only.',
  },
  command: {
    certreq: 'The first text is the file request.inf.',
    openssl:
      'OpenSSL 1.1.1 or later. The key is not encrypted: keep the file where only the service reads it.',
    exchange:
      'In the Exchange Management Shell. Enable it for its services afterwards (Enable-ExchangeCertificate).',
    adfs: 'Ask with certreq as above (KeySpec=1 is what AD FS needs), accept the answer on each node, then bind it; the same thumbprint goes to each Web Application Proxy (Set-WebApplicationProxySslCertificate).',
  },
  unverified:
    'What is said here of products is general knowledge, not checked against their makers’ texts. Of the commands only OpenSSL’s were run.',
} as const;
