/** “AB:CD:…” in upper case, as Windows, OpenSSL and browsers show fingerprints. */
export function colonHex(hex: string): string {
  return (hex.toUpperCase().match(/.{1,2}/g) ?? []).join(':');
}
