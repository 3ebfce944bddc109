/** A source whose list can't be taken. The message completes "The source …": "was answered with HTTP status 503". */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}

/** Why something failed, as the end of a sentence about its source. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
