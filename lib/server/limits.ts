/** Every fixed limit of the server, with its reason. What an operator may change is in `config.ts`. */

export const SERVER_LIMITS = {
  /** Bytes of a JSON request body; a request is a few hundred bytes. */
  bodyBytes: 16_384,
  /** Longest time for such a body, in ms: it is one packet, or a few. */
  bodyMs: 10_000,
  /** How long the list of this machine's own addresses is kept, in ms: the system takes longer for it than for a look-up. */
  ownAddressesMs: 1_000,
  /** Addresses of one name that are tried; farms rarely show more than 8. */
  addresses: 16,
  /** Addresses of one name that are tried at the same time. */
  addressesAtOnce: 8,
  /**
   * Bytes read from a peer during one handshake. A Certificate message of 200 KB (hundreds of SANs, long
   * chains) is real; its length field allows 16 MB, which nobody sends.
   */
  handshakeBytes: 1_048_576,
  /** Bytes of one line of a plain dialogue; RFC 5321 allows 512, IMAP greetings run to 2,000. */
  lineBytes: 8_192,
  /** Bytes of the whole plain dialogue before TLS. */
  dialogueBytes: 65_536,
  /** How long an answer to our empty client certificate is awaited after a TLS 1.3 handshake, in ms. */
  lingerMs: 400,
  /** Longest wait, in ms, for what only adds to a capture: SCTs, and the chain without SNI. */
  secondLookMs: 4_000,
  /**
   * How long a server may say nothing at all to our hello before a smaller one is tried beside it, in ms. Ours
   * has a key of ML-KEM and takes two segments, which some servers and devices in front of them never answer.
   */
  quietMs: 1_200,
  /** How long the larger hello may still be answered once the smaller one was, in ms. */
  quietGraceMs: 500,
  /** Checks that wait for a free slot before newcomers are told "busy". */
  waitingChecks: 1_024,
  /** The same of one client. A discovery schedules some 80 checks at once. */
  waitingChecksPerClient: 256,
  /** Checks that run at the same time for one client towards one host: a dead one shall leave it others. */
  checksPerTarget: 8,
  /** Parts that look-ups of names are divided in; one client has one at most. */
  lookupShares: 4,
  /** What a client is told to wait when the server is busy. */
  retryAfterBusySeconds: 5,
  /** Milliseconds until a proxy has to be connected and to have opened a tunnel; it dials out meanwhile. */
  proxyMs: 15_000,
  /** Octets of the proxy's answer to CONNECT. */
  proxyHeaderBytes: 16_384,
  /** Bytes of the operator’s list of logs; those of browsers have some 150,000. */
  logListBytes: 8 * 1_048_576,
  /** Frames of a stack that the log keeps: the ones of our own code come first. */
  logFrames: 12,
} as const;

/** Limits of reading what came from outside, which threads do (decode/decoder.ts). */
export const DECODE_LIMITS = {
  /** Longest time for one job, in ms. A list of a million entries takes one second, everything else far less. */
  milliseconds: 10_000,
  /** Heap of a thread, in megabytes; the octets read lie outside of it. */
  heapMegabytes: 256,
  /** Threads at least: one client can't keep more than half of them busy. */
  leastThreads: 2,
  /** How long a thread without work is kept, in ms. */
  idleMs: 60_000,
  /** Longest time that a thread takes to start on a busy machine, in ms. */
  startMs: 10_000,
  /** Jobs that wait, for all clients and for one. */
  waiting: 256,
  waitingPerClient: 32,
} as const;

/** Limits of counting a client's requests in PostgreSQL: every check waits for it. */
export const SHARED_RATE_LIMITS = {
  connections: 4,
  /** Longest time to get a connection, and for one statement, in ms: a burst on a busy machine waits for a second or two. */
  connectMs: 4_000,
  queryMs: 4_000,
  /** How long each instance counts by itself before a database that did not answer is tried again, in ms. */
  retryMs: 10_000,
} as const;

/** Limits of the probe's threads, which judge chains (probe/judges.ts). */
export const PROBE_LIMITS = {
  /** Longest time for one chain, in ms, from when a thread that has its lists of roots begins. It takes some tens of it. */
  milliseconds: 30_000,
  /** Heap of a thread, in megabytes: the root lists of all clients, and chains read and keys checked before. */
  heapMegabytes: 384,
  /** Threads at most, on machines with more processors: each holds the lists of roots. */
  mostThreads: 4,
  /** How long a thread without work is kept, in ms: monitors ask once in one to fifteen minutes. */
  idleMs: 1_800_000,
  /** Longest time that a thread takes to start and to read the lists, in ms: 2 s, and 30 s where others take the processor. */
  startMs: 120_000,
  /** Chains that wait, for all clients and for one: a check brings up to `addresses` of them. */
  waiting: 1_024,
  waitingPerClient: 512,
  /** Addresses of missing issuers asked for one chain in one round, and rounds. */
  asks: 4,
  rounds: 4,
  /** Characters of a parameter; host names have 253. */
  parameterCharacters: 400,
} as const;

/** Limits of uploads of links while they come in. */
export const UPLOAD_LIMITS = {
  /** Bytes of all uploads that may be open at one time, counted as if each were as large as allowed. */
  openBytes: 96 * 1_048_576,
  /** Parts that these are divided in; one client has one at most. */
  shares: 4,
  /** Longest time for one, in ms: 4 MB at 1 Mbit/s take 34 s. */
  milliseconds: 60_000,
  /** Uploads that wait, unread, for all clients and for one. */
  waiting: 128,
  waitingPerClient: 16,
} as const;

/** Limits of the relay, which fetches certificates, CRLs and OCSP responses for the page. */
export const RELAY_LIMITS = {
  /** Largest answer and longest time for it, by what is expected. Clients wait 5 to 15 s for most of these. */
  certificate: { bytes: 1_048_576, totalMs: 15_000 },
  /** Lists of 40 MB are in use; at 8 Mbit/s they take 40 s. */
  crl: { bytes: 64 * 1_048_576, totalMs: 60_000 },
  ocsp: { bytes: 262_144, totalMs: 15_000 },
  /** Longest silence within an answer, in ms. */
  idleMs: 10_000,
  /** Redirects followed; each is admitted anew. */
  redirects: 5,
  /** Bytes of response headers. */
  headerBytes: 16_384,
  /** Bytes of all answers that are being read at one time. */
  openBytes: 256 * 1_048_576,
  /** Bytes of all answers that are kept. */
  cacheBytes: 256 * 1_048_576,
  /** Longest time an answer is kept, in ms: a CA may publish before the announced time, after an incident. */
  keptMs: 24 * 3_600_000,
  /** The same for answers without HTTP caching headers. */
  keptByDefaultMs: 3_600_000,
  /** Bytes of an answer handed on at a time. */
  pieceBytes: 262_144,
  /** Bytes that a kept answer costs beside its DER. */
  entryBytes: 2_048,
} as const;

/** Limits of finding the endpoints of a domain. */
export const DISCOVERY_LIMITS = {
  /** Targets of one SRV record that are looked at; more are a farm that DNS should not list so. */
  srvTargets: 8,
  /** Names looked up at the same time. */
  lookupsAtOnce: 8,
  /** Hosts looked at because certificates name them; those of hosters name hundreds that are not the domain's. */
  learnedHosts: 24,
  /** Octets of a discovery service's answer; real ones have a few thousand. */
  answerBytes: 65_536,
  /** Longest time for one answer, and for silence within, in ms. */
  answerMs: 10_000,
  answerIdleMs: 5_000,
  /** Addresses asked one after another because answers or redirects lead from one to the next; clients give up after ten. */
  answerHops: 5,
  /** Addresses taken from one answer: a pool has two or three, inside and outside. */
  answerAddresses: 12,
  /** Discovery services asked at the same time, four questions each. */
  servicesAtOnce: 4,
  /** Hosts looked at because answers name them. */
  answerHosts: 16,
  /** Aliases followed one after another; real names have one or two. */
  aliasSteps: 8,
} as const;

/** Limits of asking an ACME service for a renewal window. */
export const RENEWAL_LIMITS = {
  /** Octets of one answer; directories and windows have less than 2,000. */
  bytes: 32_768,
  /** Both questions together, and the longest silence, in ms. */
  totalMs: 15_000,
  idleMs: 10_000,
  /** Characters of the address of an explanation. */
  explanationCharacters: 500,
} as const;

/** Limits of asking name servers for CAA, TLSA and MX records. */
export const DNS_LIMITS = {
  /** Octets of a UDP answer: what passes every network in one piece (RFC 9715). */
  udpBytes: 1_232,
  /** Octets of a TCP answer: its length field has two. */
  tcpBytes: 65_535,
  /** Name servers asked one after another, and times that each is. */
  servers: 3,
  tries: 2,
  /** Records kept of one answer; real ones have less than ten. */
  records: 64,
  /** Octets of one TLSA record; a whole certificate has some 2,000. */
  recordBytes: 8_192,
  /** Mail exchangers looked at; real domains have one to five. */
  exchangers: 8,
} as const;

/** Limits of deleting links that have expired. */
export const SWEEP_LIMITS = {
  /** Between two goes. */
  everyMs: 60_000,
  /** Rows deleted in one transaction: 12,000 rows a minute for each instance. */
  rows: 200,
  /** Transactions in one go. */
  batches: 60,
} as const;

/** Limits of fetching the root lists, in a process of its own. */
export const FETCH_LIMITS = {
  /** Reports of 64 MB become some ten times as much in tables; the usual ones need a fifth of it. */
  heapMegabytes: 768,
  /** Each download ends after two minutes by itself; this is for what should never happen. */
  longestMs: 10 * 60_000,
  /** After a start: the first page comes first. */
  soonestMs: 1_500,
  /** Between two fetches that somebody asks for: sources are asked for nobody's amusement. */
  gapMs: 30_000,
} as const;
