import type { MutualWords } from './types.ts';

export const en: MutualWords = {
  locale: 'en',
  asks: ({ named, refuses }) =>
    `This server asks for a client certificate; it names ${named === 0 ? 'no issuers' : named === 1 ? '1 issuer' : `${named} issuers`}${refuses ? ' and ends the connection without one' : ''}.`,
  quoted: (name) => `“${name}”`,
  names: (names, more) =>
    `It names ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}. A client offers only a certificate that leads to one of them.`,
  any: 'It names no issuers, so a client offers whichever certificate it has.',
  refuses: 'Without one it ends the connection; its own certificates were read before that.',
  goesOn: 'Without one it goes on all the same.',
  tooLong: (bytes) =>
    `The list has ${bytes} octets: Schannel cuts it off at 16 KB, and clients whose issuer fell off are refused. Remove roots that the computer does not need from its Trusted Root store; on Windows Server 2003 to 2008 R2 SendTrustedIssuerList = 0 also ends it.`,
  check: 'Check my client certificate',
  checkHelp: 'The public part: .cer, .crt, .pem or .p7b, best with its issuers. It stays in this browser.',
  paste: 'or paste it here (PEM)',
  pasteGo: 'Check it',
  reading: 'Reading…',
  failed: 'The certificate could not be read. Try again.',
  none: 'There is no certificate in that.',
  secret:
    'That holds a private key. It was not kept, and nothing was sent anywhere. Give the public part only.',
  locked: 'That is protected by a password, so a private key is in it. Give the public part only (.cer).',
  fits: (label) => `“${label}” fits what this server asks for.`,
  open: (label) => `Whether a client offers “${label}” here can’t be told yet.`,
  kept: (label) => `“${label}” does not fit what this server asks for.`,
  leadsTo: (issuer, steps) =>
    steps === 1
      ? `Its issuer “${issuer}” is one that the server names.`
      : `Its chain leads to “${issuer}”, which the server names.`,
  anyIssuer: 'The server takes any issuer as far as it says; whether it trusts this one only it knows.',
  signs: (schemes) => `Its key can sign as the server wants: ${schemes.join(', ')}.`,
  faults: {
    expired: ({ end }) => `It expired on ${end}.`,
    'not-yet-valid': () => 'It is not valid yet.',
    'purpose-missing': ({ purposes }) =>
      `It was not issued for client authentication, only for: ${purposes}.`,
    'purpose-any': () =>
      'It names “any purpose” instead of client authentication, which not every client takes.',
    'key-usage': () => 'Its key usage does not allow digital signature, with which a client proves its key.',
    'issuer-not-named': ({ top }) =>
      `Its chain ends at “${top}” without any issuer that the server names. Get one from a CA that the server names, or have the server’s administrator add this one.`,
    'issuer-open': ({ top }) =>
      `Its issuer “${top}” is not named, and the certificate of that issuer is not at hand: give it too, or as .p7b with the whole chain.`,
    'issuer-spelling': ({ top }) =>
      `The server writes the name “${top}” otherwise than the certificate does; clients that compare octets take it for another.`,
    algorithm: ({ key }) => `The server takes no signature that its key (${key}) can make.`,
    'key-type': ({ key }) => `The server’s list of certificate types leaves keys of this kind (${key}) out.`,
    authority: () => 'It is a CA’s certificate, not a client’s.',
  },
  clients: 'Which clients offer it',
  clientNames: {
    'chromium-windows': 'Chrome and Edge on Windows',
    firefox: 'Firefox',
    dotnet: '.NET programs, where the certificate is chosen for them',
    'schannel-services':
      'Windows services (Skype for Business, Exchange, AD FS proxy), with the certificate assigned to them',
    java: 'Java programs',
    go: 'Go programs',
    openssl: 'curl, Python, nginx as a client and others with OpenSSL',
  },
  offers: 'offers it',
  keepsBack: 'keeps it back',
  depends: 'depends',
  servers: 'What servers do without the purpose client authentication',
  serverNames: {
    schannel: 'Windows (IIS, AD FS certificate sign-in, Skype for Business)',
    openssl: 'OpenSSL (nginx, Apache, Postfix, HAProxy)',
    java: 'Java (Tomcat, Jetty, Kafka)',
    go: 'Go (Traefik, Caddy, Kubernetes)',
    'direct-routing': 'Microsoft Teams (Direct Routing)',
  },
  dates: 'When public CAs stop issuing for client authentication',
  role: 'What this service needs of both purposes',
  roleNames: {
    'sip-federation': 'SIP federation of Skype for Business and Lync (Access Edge)',
    'direct-routing': 'Session border controller for Teams Direct Routing',
    mail: 'Mail between servers, Exchange hybrid',
    'certificate-sign-in': 'AD FS sign-in with user certificates',
    radius: 'RADIUS over TLS, 802.1X (NPS)',
  },
  source: (host, read) => `Source (${host}${read === null ? '' : `, read ${read}`})`,
  unchecked: 'General knowledge, not checked.',
};
