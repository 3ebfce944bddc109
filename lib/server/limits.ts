/** Every fixed limit of the server, with its reason. What an operator may change is in `config.ts`. */
export const SERVER_LIMITS = {
  /** Bytes of a JSON request body; a request is a few hundred bytes. */
  bodyBytes: 16_384,
  /** Addresses of one name that are tried; farms rarely show more than 8. */
  addresses: 16,
  /** Addresses of one name that are tried at the same time. */
  addressesAtOnce: 8,
  /**
   * Bytes read from a peer during one handshake. A Certificate message of 200 KB (hundreds of SANs, long
   * chains) is real; its length field allows 16 MB, which nobody sends.
   */
  handshakeBytes: 1_048_576,
  /** Certificates kept of one Certificate message. */
  chainCertificates: 1_000,
  /** Bytes of one line of a plain dialogue; RFC 5321 allows 512, IMAP greetings run to 2,000. */
  lineBytes: 8_192,
  /** Bytes of the whole plain dialogue before TLS. */
  dialogueBytes: 65_536,
  /** How long an answer to our empty client certificate is awaited after a TLS 1.3 handshake, in ms. */
  lingerMs: 400,
  /** Longest wait, in ms, for what only adds to a capture: SCTs, and the chain without SNI. */
  secondLookMs: 4_000,
  /** Checks that wait for a free slot before newcomers are told "busy". */
  waitingChecks: 1_024,
  /** What a client is told to wait when the server is busy. */
  retryAfterBusySeconds: 5,
} as const;
