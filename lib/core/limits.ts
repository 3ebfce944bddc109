/** Every limit of the core, with its reason. Reaching one is a finding, never a hang. */
export const LIMITS = {
  /** Certificates taken from one input; a real chain has under 10, a keystore a few hundred. */
  certificates: 10_000,
  /** Bytes of one certificate; the largest real ones (thousands of SANs) are under 200 KB. */
  certificateBytes: 1_048_576,
  /** Bytes of one input file. */
  fileBytes: 16 * 1_048_576,
  /** Nesting of DER values; certificates need about 12. */
  derDepth: 64,
  /** Certificates in one path including the anchor; the longest known in use has 6. */
  pathLength: 20,
  /** Signature verifications for one leaf; WebPKI verifiers use 100 to 256. */
  signatures: 512,
  /** Steps of the path search (certificates tried as issuer). */
  searchSteps: 20_000,
  /** Anchored paths judged for one leaf. */
  judgedPaths: 128,
  /** Paths kept for display. */
  displayedPaths: 24,
  /** Name against constraint comparisons for one path (Go and webpki use 250,000). */
  nameComparisons: 250_000,
  /** Nodes of the RFC 5280 policy graph of one path. */
  policyNodes: 4_096,
} as const;

export type LimitName = keyof typeof LIMITS;
