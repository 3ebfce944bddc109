/** Which part of the built trust files could not be used. */
export type TrustPart = 'manifest' | 'index' | 'terms' | 'lists' | 'shard' | 'certificate';

/**
 * A trust file that is missing, cut off or changed. Without its roots no verdict can be given, so this is
 * the one failure that ends an evaluation; it never comes from a visitor's certificates.
 */
export class TrustError extends Error {
  override readonly name = 'TrustError';
  readonly part: TrustPart;
  /** File name, as read. */
  readonly file: string;

  constructor(part: TrustPart, file: string, reason: string, cause?: unknown) {
    super(`The trust ${part} "${file}" can't be used: ${reason}.`, { cause });
    this.part = part;
    this.file = file;
  }
}
