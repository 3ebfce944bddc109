/** A distinguished name. Decoded on demand; `key` compares as RFC 5280 §7.1 asks. */
export interface Name {
  /** Name TLV as encoded. */
  readonly der: Uint8Array;
}
