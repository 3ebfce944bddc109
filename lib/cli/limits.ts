/** Limits of the command line, with their reasons. */
export const CLI_LIMITS = {
  /** Endpoints asked at the same time: each has up to a dozen sockets of its own. */
  endpointsAtOnce: 8,
  /** How long loading the library and reading the path may take; usually under 200. */
  secondReadingMs: 20_000,
  /** As many as the page's list of hosts takes, and ten times more: nobody waits in front of it. */
  targets: 10_000,
  /** How often a wrong password may be typed again. */
  passwordAttempts: 3,
} as const;
