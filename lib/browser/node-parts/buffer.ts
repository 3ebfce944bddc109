/** Stands in the browser for what xml-crypto uses of Node's `Buffer`: digests in base64, which it compares. */
import { readBase64 } from '#lib/core/der/bytes.ts';

export const Buffer = {
  /** @throws Error for what is no base64 */
  from(text: string): Uint8Array {
    const bytes = readBase64(text.replaceAll(/\s/g, ''));
    if (bytes === null) throw new Error('Not base64.');
    return bytes;
  },
  isBuffer: (): boolean => false,
};
