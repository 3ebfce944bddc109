/** Opens TLS 1.3 records with the traffic secrets that OpenSSL reports (RFC 8446 §5.2, §7.3). */
import { createDecipheriv, createSecretKey, type CipherGCMTypes, type KeyObject } from 'node:crypto';
import { expandLabel, type HashName } from './key-schedule.ts';
import type { MakeOpener, OpenedRecord, RecordOpener, TlsRecord } from '../../core/tls/records.ts';

interface Suite {
  readonly hash: HashName;
  readonly cipher: CipherGCMTypes | 'chacha20-poly1305';
  readonly keyBytes: number;
}

const SUITES: Readonly<Record<number, Suite>> = {
  0x1301: { hash: 'sha256', cipher: 'aes-128-gcm', keyBytes: 16 },
  0x1302: { hash: 'sha384', cipher: 'aes-256-gcm', keyBytes: 32 },
  0x1303: { hash: 'sha256', cipher: 'chacha20-poly1305', keyBytes: 32 },
};

const TAG_BYTES = 16;
const IV_BYTES = 12;
const NOTHING = new Uint8Array();

/** Hash of a TLS 1.3 cipher suite that we offer. */
export const hashOf = (cipherSuite: number): HashName | null => SUITES[cipherSuite]?.hash ?? null;

class NodeOpener implements RecordOpener {
  readonly #suite: Suite;
  readonly #key: KeyObject;
  readonly #iv: Buffer;
  #sequence = 0;

  constructor(suite: Suite, secret: Uint8Array) {
    this.#suite = suite;
    const key = createSecretKey(secret);
    this.#key = createSecretKey(expandLabel(suite.hash, key, 'key', NOTHING, suite.keyBytes));
    this.#iv = expandLabel(suite.hash, key, 'iv', NOTHING, IV_BYTES);
  }

  open(record: TlsRecord): OpenedRecord | null {
    const { fragment, header } = record;
    if (fragment.length <= TAG_BYTES) return null;
    const nonce = Buffer.from(this.#iv);
    nonce.writeUInt32BE((nonce.readUInt32BE(IV_BYTES - 4) ^ this.#sequence++) >>> 0, IV_BYTES - 4);
    const options = { authTagLength: TAG_BYTES };
    const decipher =
      this.#suite.cipher === 'chacha20-poly1305'
        ? createDecipheriv(this.#suite.cipher, this.#key, nonce, options)
        : createDecipheriv(this.#suite.cipher, this.#key, nonce, options);
    decipher.setAuthTag(fragment.subarray(-TAG_BYTES));
    decipher.setAAD(header, { plaintextLength: fragment.length - TAG_BYTES });
    let inner: Uint8Array;
    try {
      // Both kinds of cipher are streams: `final` only checks the tag.
      inner = decipher.update(fragment.subarray(0, -TAG_BYTES));
      decipher.final();
    } catch {
      return null;
    }
    // TLSInnerPlaintext: content, its type, zeros for padding.
    let end = inner.length - 1;
    while (end >= 0 && inner[end] === 0) end -= 1;
    return end < 0 ? null : { type: inner[end] ?? 0, content: inner.subarray(0, end) };
  }
}

/** Opens with Node's own ciphers; null for a cipher suite that we never offer. */
export const makeOpener: MakeOpener = (cipherSuite, secret) => {
  const suite = SUITES[cipherSuite];
  return suite === undefined ? null : new NodeOpener(suite, secret);
};
