import { OLD_VERSIONS, POST_QUANTUM, RSA_EXCHANGE, SMALL_GROUP } from '../../../connection.ts';
import type { Claim } from '#lib/trust/profiles/base/types.ts';

const claimText = ({ text, source }: Claim): string =>
  source === null ? `${text.replace(/\.$/, '')} (unverified).` : text;

/** What a handshake told beside the certificates: version, key exchange, and whom they keep out. */
export const connection = {
  summary:
    '{version}, key exchange {group}, post-quantum: {quantum, select, yes {yes} no {no} other {not possible}}',
  newest: '{version} is the newest version that the server takes.',
  'newest-13': 'TLS 1.3 was agreed on; whether older versions are taken too was not asked.',
  rsa: `The key exchange is RSA, without forward secrecy. ${claimText(RSA_EXCHANGE)}`,
  small: `The key exchange uses a group of {bits} bits. ${claimText(SMALL_GROUP)}`,
  quantum: {
    yes: 'Post-quantum key exchange: yes ({group}).',
    no: `Post-quantum key exchange: no. It was offered and not taken. ${claimText(POST_QUANTUM)}`,
    impossible: 'Post-quantum key exchange: not possible, since the hello that offers it is not answered.',
  },
  title: {
    'small-hello': 'Newer clients hang here, older ones don’t',
    'old-versions': 'Only {version} is spoken',
    'old-ciphers': 'Only ciphers that today’s clients do not offer',
  },
  what: {
    'small-hello':
      'The server, or a device in front of it, does not answer a ClientHello of more than one segment; a small one it answers. Clients whose hello carries a key of ML-KEM send such a one: {clients}. No certificate is at fault.',
    'old-versions': `Refused by: ${OLD_VERSIONS.map(claimText).join(' ')} Such a server is mostly Windows Server 2008 or older, an old Java or OpenSSL 0.9.8, or a device without updates.`,
    'old-ciphers':
      'A hello of today was refused, one with every old cipher taken{named, select, yes { ({cipher})} other {}}. Browsers and current systems end here with “no common cipher”. No certificate is at fault.',
  },
  step: {
    'small-hello':
      'Update the TLS software of the server, or of the device in front of it: it does not answer a ClientHello of more than one segment.',
    'old-versions': 'Turn TLS 1.2 on (Schannel, the product’s own setting, the load balancer).',
    'old-ciphers': 'Allow cipher suites with ECDHE and AES-GCM.',
  },
  source: 'Source: {source}.',
  /** The connections of a capture file, to choose from. */
  capture: {
    note: '{count, plural, one {# TLS connection} other {# TLS connections}} in {input}. Read in this browser; nothing was sent.',
    more: 'Show {count} more',
    here: 'Looked at here',
    look: 'Look at its {count, plural, one {# certificate} other {# certificates}}',
    nameless: 'no name asked for',
    alert:
      '{from, select, client {The client} other {The server}} broke it off with the alert {name} ({number}).',
    'alert-meaning':
      '{from, select, client {The client} other {The server}} broke it off with the alert {name} ({number}): {meaning}.',
    /** What alerts about certificates say of whoever sent them (RFC 8446 §6.2). */
    meaning: {
      'unknown-ca': 'it does not know the root, or misses an intermediate',
      'certificate-unknown': 'it turned the certificate away for a reason of its own',
      'bad-certificate': 'it found the certificate damaged or not to its rules',
      'certificate-expired': 'by its clock the certificate has expired',
      'certificate-revoked': 'it found the certificate revoked',
      'unsupported-certificate': 'it takes no certificate of that kind',
      'unrecognized-name': 'it has nothing under the name that was asked for',
      'certificate-required': 'it demands a client certificate',
      'handshake-failure': 'client and server have nothing in common that both would use',
      'protocol-version': 'it speaks none of the versions offered',
    },
    unread: {
      encrypted: 'Not read: encrypted by TLS 1.3; its secrets are not at hand.',
      suite: 'Not read: a cipher suite that is not opened here.',
      compressed: 'Not read: certificates compressed in a way that is not unpacked here.',
      resumed: 'Not read: an earlier session taken up: no certificates are sent.',
      refused: 'Not read: refused before certificates were sent.',
      unanswered: 'Not read: no answer was captured.',
      incomplete: 'Not read: packets are missing.',
    },
  },
};
