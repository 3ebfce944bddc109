/** Every limit of the core, with its reason. Reaching one is a finding, never a hang. */
export const LIMITS = {
  /** Certificates taken from one input; a real chain has under 10, a keystore a few hundred. */
  certificates: 10_000,
  /** Bytes of one certificate; the largest real ones (thousands of SANs) are under 200 KB. */
  certificateBytes: 1_048_576,
  /** Certificate requests of one input whose signature is checked. */
  requests: 100,
  /** Bytes of one capture file, of which a page keeps one copy while it is read. */
  captureBytes: 256 * 1_048_576,
  /** TCP connections looked at in one capture. */
  captureConnections: 20_000,
  /** Octets of one direction of a connection: the handshake of a server with a chain of a megabyte fits. */
  captureStreamBytes: 1_200_000,
  /** Segments of one direction; a megabyte in packets of 1,400 octets has 750, retransmissions as many. */
  captureSegments: 4_000,
  /** TLS conversations shown of one capture. */
  captureConversations: 500,
  /** Octets of plain dialogue before TLS begins (STARTTLS, a proxy's CONNECT). */
  captureDialogueBytes: 65_536,
  /** Protected records of a client that are tried with its keys: its answer to the certificates is the first. */
  captureClientRecords: 16,
  /** Secrets of key logs; a browser writes five for each connection. */
  keyLogLines: 200_000,
  /** Bytes of a Certificate message when it is unpacked; real ones reach 200 KB. */
  certificateMessageBytes: 1_048_576,
  /** Bytes of any other input file. */
  fileBytes: 16 * 1_048_576,
  /** Wrappings taken off one after another: a gzip in base64 in YAML has two; a fourth is made to be a burden. */
  inputLayers: 3,
  /** Bytes that all wrappings of one input may unfold to together. */
  unwrappedBytes: 64 * 1_048_576,
  /** Members read of one archive; a CA's mail holds under 10, a folder of a whole estate some hundreds. */
  archiveMembers: 1_000,
  /** How many times larger than its packed form a member of an archive may be; certificates reach 2, text 10. */
  archiveRatio: 200,
  /** Problems named for one input; a file with more is no certificate file. */
  inputProblems: 200,
  /** Hosts taken from one text: a tenant with all its endpoints has some 30, an inventory hundreds. */
  targets: 1_000,
  /** PBKDF2 or PKCS #12 rounds of one derivation; tools use 1 to 600,000, this many take seconds. */
  passwordRounds: 1_000_000,
  /** The same of one input: a check value, a key and an IV of two blocks each, for two spellings of a password. */
  passwordRoundsInAll: 12_000_000,
  /** Nesting of DER values; certificates need about 12. */
  derDepth: 64,
  /** Certificates in one path including the anchor; the longest known in use has 6. */
  pathLength: 20,
  /** Signature verifications for one leaf; WebPKI verifiers use 100 to 256. */
  signatures: 512,
  /** Certificates kept of one Certificate message. */
  chainCertificates: 1_000,
  /** Names of issuers kept of a request for a client certificate; Schannel's list of 16 KB has some 150. */
  clientIssuers: 1_000,
  /** Signature schemes kept of such a request; the registry has some 60. */
  clientSchemes: 100,
  /** Client certificates of one input judged against a server's request; a person has one or two. */
  clientCertificates: 8,
  /** Certificates looked through for the issuers of a client certificate; a .p7b has under 10. */
  clientPool: 200,
  /** Certificates of a file judged each by itself; the largest trust stores have some 400 roots. */
  members: 600,
  /** Characters of the label of a name: X.520 allows 64 for a common name, real organisations reach 150. */
  labelCharacters: 160,
  /** Steps of the path search (certificates tried as issuer). */
  searchSteps: 20_000,
  /** Further steps to find rejected paths for display. */
  displaySteps: 2_000,
  /** Anchored paths judged for one leaf. */
  judgedPaths: 128,
  /** Paths kept for display. */
  displayedPaths: 24,
  /** Name against constraint comparisons for one path (Go and webpki use 250,000). */
  nameComparisons: 250_000,
  /** Nodes of the RFC 5280 policy graph of one path. */
  policyNodes: 4_096,
  /** Imported public keys kept; one key is a few KB, and a chain has under 10. */
  importedKeys: 1_024,
  /** Largest RSA modulus evaluated; OpenSSL and BoringSSL stop there too. */
  rsaBits: 16_384,
  /** Largest RSA exponent evaluated (FIPS 186-4 allows up to 256 bits); the work grows with it. */
  rsaExponentBits: 256,
  /** Largest DSA prime and order evaluated; FIPS 186-4 ends at 3072 and 256. */
  dsaBits: 4_096,
  dsaOrderBits: 512,
  /** Bytes of one CRL; the largest in use have some 40 MB (a million entries). */
  crlBytes: 64 * 1_048_576,
  /** CRL entries with unusual extensions or lengths, which cost thirty times as much as usual ones. */
  crlWholeEntries: 100_000,
  /** Entries of a list shown on its page; a serial number is searched in all of them. */
  listedEntries: 100,
  /** Certificates tried as signer of one CRL or OCSP response. */
  crlSigners: 16,
  /** Addresses asked for one result; a path has some 3 for each certificate. */
  evidenceAsks: 60,
  /** Rounds of asking: each may bring an issuer or a list that names further addresses. */
  evidenceRounds: 10,
  /** Characters kept of one statement in a computer's record; what certutil prints of a chain has some 20,000. */
  recordText: 200_000,
  /** Events read of one CAPI2 log; the page's script asks for 50, a saved log may hold thousands. */
  chainEvents: 500,
  /** Bytes of one OCSP response; real ones have some 500 to 5,000. */
  ocspBytes: 1_048_576,
  /** Addresses asked at the same time for one result: as many connections as browsers open to one host. */
  evidenceAtOnce: 6,
  /** Logs taken from one list; those of browsers have some 50. */
  ctLogs: 1_000,
  /** Timestamps read of one list of SCTs; certificates have 2 to 5. */
  scts: 32,
  /** Certificates that one request may ask about; clients ask about one. */
  ocspAsked: 8,
  /** Names that a climb for CAA records asks; real names have less than ten labels. */
  caaSteps: 16,
  /** Characters of one CAA property; those with an account have some 120. */
  caaValueCharacters: 2_000,
  /** Most issuers with a wrong signature that are followed when none has a right one. */
  wrongIssuers: 3,
} as const;

/** Limits of the second reader, which is loaded apart. */
export const SECOND_LIMITS = {
  /** Refused elements that are read again; more than a few are not certificates but something else. */
  refusedElements: 10,
  /**
   * Certificates that the engine chooses from: its search grows with every alternative. Of more it gets the path
   * alone.
   */
  poolCertificates: 40,
  /** Lines of a tree; a certificate has some hundred, one of ten thousand names as many more. */
  lines: 2_000,
  /** Deeper than any certificate; asn1js opens octet strings that hold more ASN.1. */
  depth: 40,
  /** Certificates in a path that the engine is asked about. */
  engineCertificates: 10,
  /** How long the engine may take: its search grows with every alternative. */
  engineMs: 4_000,
} as const;
