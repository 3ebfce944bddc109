/** Certificates that are no server's: what they are, and what is said when nothing, or only their date, speaks against them. */
export const purposes = {
  client: {
    role: 'Client certificate',
    lead: '{label} is a client certificate, for signing in, and not a server’s.',
    fine: 'Its chain holds for client authentication.',
  },
  'proxy-trust': {
    role: 'Proxy trust certificate',
    lead: '{label} is the certificate with which a Web Application Proxy signs in to AD FS; it makes and renews it by itself, and signed by itself is right for it.',
    fine: 'It is in date; there is nothing to do.',
  },
  ca: {
    role: 'CA certificate',
    lead: '{count, plural, one {{label} is a CA certificate; the server’s own certificate is missing from this.} other {These are # CA certificates; the server’s own certificate is missing from this, as from a chain.pem, a trust store or a profile with a root.}}',
    fine: 'Each is in order, up to a root that is known here.',
    'step-over-beside':
      '{count, plural, one {Take {names} out of the file: it has expired, and the current one of that name stands beside it.} other {Take {names} out of the file: they have expired, and the current ones of those names stand beside them.}}',
    'step-over':
      '{count, plural, one {Take {names} out of the file: it has expired. Put the current certificate of that name in its place, unless it is a root that the clients have.} other {Take {names} out of the file: they have expired. Put the current certificates of those names in their place, unless they are roots that the clients have.}}',
    'step-unfit':
      '{count, plural, one {Replace {names} in the file by the right certificate from its CA.} other {Replace {names} in the file by the right certificates from their CAs.}}',
    'step-leaf':
      'To judge a server, check its own certificate together with these (fullchain.pem in place of chain.pem), or check the host itself.',
    'step-own-root':
      '{count, plural, one {If {names} is a root of your organisation, add it under “Trusted roots”.} other {If {names} are roots of your organisation, add them under “Trusted roots”.}}',
    'step-gap':
      '{count, plural, one {If {names} is a root of your organisation, add it under “Trusted roots”; if not, an intermediate is missing from the file.} other {If {names} are roots of your organisation, add them under “Trusted roots”; if not, intermediates are missing from the file.}}',
  },
  signing: {
    role: 'Token certificate',
    lead: '{count, plural, one {This certificate signs or decrypts tokens (AD FS, SAML); it is not what a server shows, and no CA has to vouch for it.} other {These # certificates sign or decrypt tokens (AD FS, SAML); they are not what a server shows, and no CA has to vouch for them.}}',
    fine: 'All are in date; there is nothing to do.',
    ended: 'Sign-in by tokens fails at every relying party that checks with it.',
  },
  kdc: {
    role: 'Domain controller’s certificate',
    lead: '{label} is the certificate of a domain controller.',
    fine: 'Its chain holds for Kerberos and server authentication.',
  },
  radius: {
    role: 'RADIUS server’s certificate',
    lead: '{label} is the certificate of a RADIUS server (EAP).',
    fine: 'Its chain holds for EAP; clients have to trust its root for networks, and to know its name.',
  },
  ocsp: {
    role: 'OCSP responder’s certificate',
    lead: '{label} is the certificate of an OCSP responder, not a server’s.',
    fine: 'Its chain holds for signing OCSP answers.',
  },
  code: {
    role: 'Code-signing certificate',
    lead: '{label} is a certificate for signing code, not a server’s.',
    fine: 'Its chain holds for code signing.',
  },
  mail: {
    role: 'Mail certificate',
    lead: '{label} is a certificate for mail (S/MIME), not a server’s.',
    fine: 'Its chain holds for mail.',
  },
  timestamp: {
    role: 'Time-stamping certificate',
    lead: '{label} is the certificate of a time-stamping service, not a server’s.',
    fine: 'Its chain holds for time stamps.',
  },
  precertificate: {
    role: 'Precertificate',
    lead: '{label} is a precertificate, made for the logs of Certificate Transparency alone and never valid on a server: the final certificate has the same serial number and names.',
  },
  other: {
    role: 'Certificate',
    lead: '{label} names purposes that are none of a server’s.',
    fine: 'Its chain holds.',
  },
} as const;
