import { PROBLEMS } from '#lib/endpoints/federation/describe-fault.ts';

/** A domain's federation service: where Microsoft sends its sign-ins, its keys, and metadata at hand. */
export const federation = {
  realm: {
    title: 'Where Microsoft sends sign-ins',
    note: 'not asked by itself',
    tells:
      'The button asks Microsoft’s home-realm look-up (login.microsoftonline.com, unless the operator set another) once, from this server. It tells Microsoft the domain <code>{domain}</code>, as part of the made-up user <code>{user}</code>, and this server’s address. It sends no user’s name and no certificate.',
    ask: 'Ask Microsoft',
    asking: 'Asking Microsoft…',
    federated: '{asked} sends sign-ins of {domain} to the federation service at:',
    nameless: '{asked} says that {domain} is federated, and names no service.',
    managed:
      '{asked} says that sign-ins of {domain} stay at Microsoft: there is no federation service to check.',
    unknown: '{asked} does not know {domain} as a domain of work or school accounts.',
    check: 'Check it with the others',
  },
  use: { signing: 'Token-signing', decrypting: 'Token-decrypting', single: 'Certificates' },
  key: {
    primary: 'Primary',
    secondary: 'Secondary',
    left: '{count, plural, one {# day left} other {# days left}}',
    'not-yet': 'valid only in {count, plural, one {# day} other {# days}}',
    expired: '{count, plural, =0 {expired today} one {expired # day ago} other {expired # days ago}}',
    dateless: 'its dates can’t be read',
    validity: 'Valid from {from} until {until}',
    unreadable: 'unreadable',
    'self-signed': 'self-signed, which is normal here',
    thumbprint: 'Thumbprint',
    copy: 'Copy the thumbprint of {label}',
  },
  alarm: {
    ended: 'The token-signing certificate “{label}”: {left}',
    soon: 'The token-signing certificate “{label}”: only {count, plural, one {# day left} other {# days left}}',
    refused: 'Partners that look at its dates turn every sign-in away.',
    successor:
      'A secondary certificate is there: make it the primary once every partner and Microsoft 365 has read the new metadata.',
    alone:
      'Make a new one (Update-AdfsCertificate -CertificateType Token-Signing), let every partner and Microsoft 365 read the new metadata, then make it the primary.',
  },
  signature: {
    valid:
      'The signature of the metadata is valid, made with {listed, select, yes {one of its token-signing keys} other {a key that is not among its token-signing ones}}{named, select, yes { ({algorithm})} other {}}. So the document is undamaged; whom it comes from is for the way it reached you to prove.',
    sha1: 'But it was made with SHA-1, for which somebody can prepare two documents with one signature: let the service sign with SHA-256.',
    invalid: 'The signature of the metadata is not valid: it was changed after signing.',
    unsupported: 'The signature of the metadata was made with a method that can’t be evaluated here.',
    unusable: 'The signature of the metadata does not cover the whole document.',
    none: 'The metadata is not signed.',
    'not-checked': 'These are certificates alone, without metadata that could be signed.',
  },
  file: {
    title: 'Federation metadata at hand',
    note: 'stays in your browser',
    label: 'Metadata, or the value of an X509Certificate element',
    read: 'Read it',
    picker: 'Federation metadata file',
    reading: 'Reading…',
  },
  fault: {
    ...PROBLEMS,
    'not-xml': 'This is not well-formed XML.',
    'http-status': 'The server answered with HTTP status {status} instead of its metadata.',
    neither: 'This is neither federation metadata nor a certificate.',
    broken: 'It could not be read.',
  },
  advice: {
    service:
      'Check that this is the federation service, that it runs, and that its metadata endpoint is enabled.',
    open: 'Check that the metadata can be read without sign-in, or give the metadata file below.',
    host: 'Metadata of one service is far smaller: check the host.',
    'host-or-file': 'Check the host, or give the metadata file below.',
    file: 'Give the file FederationMetadata.xml, the value of one X509Certificate element, or a certificate.',
    again: 'Try again.',
  },
};
