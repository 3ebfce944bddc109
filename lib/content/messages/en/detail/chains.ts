/** What else a host sends than the chain shown: from its other addresses, and to other clients. */
export const chains = {
  nodes: {
    differ: 'The addresses of this host send different chains',
    silent: 'Not every address of this host answered',
    below:
      'Below is what {addresses} sent. Clients reach any of the addresses, so each of them has to send a good chain.',
    look: '{count, plural, one {# certificate} other {# certificates}} from {addresses}',
    compare: 'Compare these two nodes',
    which: '{one} and {other}',
    none: 'No certificates came from {addresses}.',
  },
  hello: {
    title: {
      'rsa-only': 'Clients that take only RSA get another chain',
      'ecdsa-only': 'Clients that take only ECDSA get another chain',
      'without-name': 'Clients that name no host get another chain',
    },
    text: {
      'rsa-only': 'This address has a certificate with an RSA key beside the one below.',
      'ecdsa-only':
        'This address has a certificate with an ECDSA key beside the one below. Servers choose by their own order when a client takes both, as nearly all do.',
      'without-name': 'Without a server name (SNI) the server shows its default certificate.',
    },
    shown: {
      'rsa-only': 'This is the chain for clients that take only RSA keys.',
      'ecdsa-only': 'This is the chain for clients that take only ECDSA keys.',
      'without-name': 'This is the chain for clients that name no host (no SNI).',
    },
    known: 'Among the clients judged here: {clients}.',
    unknown: 'None of the clients judged here is such; old devices and some programs are.',
    back: 'Back to everybody else’s',
    judged: 'With that chain: {sentence}',
    judging: 'Judging it …',
    look: 'Look at its {count, plural, one {# certificate} other {# certificates}}',
    compare: 'Compare the two chains',
  },
};
