/** What is measured, as plain data that also travels into a browser. Certificates are DER in base64. */
export interface BenchFixture {
  /** Leaf, intermediate, root; RSA 2048. */
  readonly chain: readonly string[];
  /** Mozilla's set and the chain's root. */
  readonly roots: readonly string[];
  readonly host: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** Another date within the chain's validity. */
  readonly otherAt: string;
  /** An unrelated CA certificate and an unrelated root whose subjects hold `COUNTER`. */
  readonly stranger: string;
  readonly strangeRoot: string;
  /** Leaves with that many names (the last one is `host`), each under the chain's intermediate. */
  readonly manyNames: readonly { readonly count: number; readonly leaf: string }[];
  /** Leaf and intermediate, which permits and excludes that many names, each under the chain's root. */
  readonly manyConstraints: readonly { readonly count: number; readonly chain: readonly string[] }[];
}

/** Digits in a template's subject, replaced by a number to make as many different names as wanted. */
export const COUNTER = '000000';

/** Copies of a template with subjects numbered from 1. Their signatures no longer hold; nobody checks them. */
export function numbered(template: Uint8Array, count: number): readonly Uint8Array[] {
  const digits = new TextEncoder().encode(COUNTER);
  const places: number[] = [];
  for (let at = 0; at + digits.length <= template.length; at += 1) {
    if (digits.every((digit, index) => template[at + index] === digit)) places.push(at);
  }
  if (places.length === 0) throw new Error('The template has no counter.');
  return Array.from({ length: count }, (_, number) => {
    const copy = template.slice();
    const text = String(number + 1).padStart(COUNTER.length, '0');
    for (const place of places) for (let i = 0; i < text.length; i += 1) copy[place + i] = text.charCodeAt(i);
    return copy;
  });
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
