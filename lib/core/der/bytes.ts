/** Small helpers on byte arrays that no platform API covers in all our runtimes. */

export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

const HEX = Array.from({ length: 256 }, (_, octet) => octet.toString(16).padStart(2, '0'));

/** The parts one after another, copied. */
export function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** Lower-case hex without separators. */
export function toHex(bytes: Uint8Array): string {
  let text = '';
  for (const octet of bytes) text += HEX[octet] ?? '';
  return text;
}

const BASE64 = new TextEncoder().encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const PADDING = 0x3d;
const ascii = new TextDecoder();

/** Standard base64 with padding, without line breaks. (`btoa` needs a string per octet, many times slower.) */
export function toBase64(bytes: Uint8Array): string {
  const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  for (let i = 0, o = 0; i < bytes.length; i += 3, o += 4) {
    const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (let k = 0; k < 4; k++) {
      text[o + k] = i + k > bytes.length ? PADDING : (BASE64[(group >> (18 - 6 * k)) & 63] ?? 0);
    }
  }
  return ascii.decode(text);
}

/**
 * Decodes base64 (RFC 4648 §4) with the platform's own decoder.
 * @throws DOMException when the text is not base64.
 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

/** The bytes of standard base64 with padding and without white space; null for anything else. */
export function readBase64(text: unknown): Uint8Array<ArrayBuffer> | null {
  if (typeof text !== 'string' || text.length % 4 !== 0) return null;
  return /^[A-Za-z0-9+/]+={0,2}$/.test(text) ? fromBase64(text) : null;
}

/** A string that is equal exactly when the bytes are; for short arrays, as a map key. */
export function byteKey(bytes: Uint8Array): string {
  let key = '';
  for (const octet of bytes) key += String.fromCharCode(octet);
  return key;
}

/** A map keyed by the content of byte arrays. */
export class ByteMap<Value> {
  readonly #buckets = new Map<number, { readonly key: Uint8Array; value: Value }[]>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get(key: Uint8Array): Value | undefined {
    return this.#buckets.get(hash(key))?.find((entry) => equalBytes(entry.key, key))?.value;
  }

  set(key: Uint8Array, value: Value): void {
    const code = hash(key);
    const bucket = this.#buckets.get(code);
    const entry = bucket?.find((one) => equalBytes(one.key, key));
    if (entry) {
      entry.value = value;
      return;
    }
    this.#size++;
    if (bucket) bucket.push({ key, value });
    else this.#buckets.set(code, [{ key, value }]);
  }

  clear(): void {
    this.#buckets.clear();
    this.#size = 0;
  }
}

/**
 * FNV-1a over all octets, about a microsecond for a certificate. Hashing less would let somebody send
 * thousands of certificates that differ elsewhere only, all in one bucket.
 */
function hash(bytes: Uint8Array): number {
  let code = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) code = Math.imul(code ^ (bytes[i] ?? 0), 0x01000193);
  return code;
}
