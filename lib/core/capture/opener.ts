/** Opens TLS 1.3 records with ciphers that run wherever a page does (RFC 8446 §5.2, §7.3; RFC 5869). */
import { gcm } from '@noble/ciphers/aes.js';
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { expand } from '@noble/hashes/hkdf.js';
import { sha256, sha384 } from '@noble/hashes/sha2.js';
import type { MakeOpener, OpenedRecord, RecordOpener, TlsRecord } from '../tls/records.ts';

interface Suite {
  readonly hash: typeof sha256 | typeof sha384;
  readonly cipher: typeof gcm | typeof chacha20poly1305;
  readonly keyBytes: number;
}

const SUITES: Readonly<Record<number, Suite>> = {
  0x1301: { hash: sha256, cipher: gcm, keyBytes: 16 },
  0x1302: { hash: sha384, cipher: gcm, keyBytes: 32 },
  0x1303: { hash: sha256, cipher: chacha20poly1305, keyBytes: 32 },
};

const TAG_BYTES = 16;
const IV_BYTES = 12;

/** HKDF-Expand-Label without a context (RFC 8446 §7.1). */
function expandLabel({ hash }: Suite, secret: Uint8Array, label: string, length: number): Uint8Array {
  const name = new TextEncoder().encode(`tls13 ${label}`);
  return expand(hash, secret, Uint8Array.of(length >> 8, length & 0xff, name.length, ...name, 0), length);
}

class LibraryOpener implements RecordOpener {
  readonly #suite: Suite;
  readonly #key: Uint8Array;
  readonly #iv: Uint8Array;
  #sequence = 0;

  constructor(suite: Suite, secret: Uint8Array) {
    this.#suite = suite;
    this.#key = expandLabel(suite, secret, 'key', suite.keyBytes);
    this.#iv = expandLabel(suite, secret, 'iv', IV_BYTES);
  }

  /** A record that does not open does not count: another key may have been meant for it. */
  open({ fragment, header }: TlsRecord): OpenedRecord | null {
    if (fragment.length <= TAG_BYTES) return null;
    const nonce = this.#iv.slice();
    const view = new DataView(nonce.buffer);
    view.setUint32(IV_BYTES - 4, view.getUint32(IV_BYTES - 4) ^ this.#sequence);
    let inner: Uint8Array;
    try {
      inner = this.#suite.cipher(this.#key, nonce, header).decrypt(fragment);
    } catch {
      return null;
    }
    this.#sequence++;
    // TLSInnerPlaintext: content, its type, zeros for padding.
    const end = inner.findLastIndex((octet) => octet !== 0);
    return end < 0 ? null : { type: inner[end] ?? 0, content: inner.subarray(0, end) };
  }
}

/** Whether records of this cipher suite of TLS 1.3 can be opened. */
export const opensSuite = (cipherSuite: number): boolean => SUITES[cipherSuite] !== undefined;

/** Null for suites other than the three of TLS 1.3 that are in use. */
export const makeOpener: MakeOpener = (cipherSuite, secret) => {
  const suite = SUITES[cipherSuite];
  return suite === undefined || secret.length !== suite.hash.outputLen
    ? null
    : new LibraryOpener(suite, secret);
};
