/**
 * Base64 in text that stands for something other than bare DER: PEM in a Kubernetes Secret, a packed file in
 * a Helm release, XML in a SAMLResponse, the header of a JSON Web Token. Decides by what the first octets are.
 */
import { decodeBase64, isBase64Character } from './base64.ts';
import { looksLikeText } from './text.ts';

/** Fewer characters in one run hold nothing worth unwrapping, and words and host names are shorter. */
const SHORTEST_WRAPPED = 40;

/** Octets looked at before a run is decoded whole. */
const HEAD_BYTES = 48;

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  Array.from(text).every((character, offset) => bytes[offset] === character.charCodeAt(0));

/** What a run of base64 holds, by its first octets; null for DER (read elsewhere), noise and chance. */
function isWorthUnwrapping(head: Uint8Array): boolean {
  if (startsWith(head, 'openssh-key-v1')) return true;
  if (startsWith(head, '\x1f\x8b\x08') || startsWith(head, 'PK\x03\x04')) return true;
  return head.length >= 24 && looksLikeText(head) && isAsciiOrMarked(head);
}

/** `looksLikeText` lets octets above 0x7f pass; chance makes some of those in every run of base64. */
const isAsciiOrMarked = (head: Uint8Array): boolean =>
  (head[0] === 0xff && head[1] === 0xfe) || head[1] === 0 || head.every((octet) => octet < 0x80);

interface Unwrapped {
  readonly bytes: Uint8Array;
  /** Index behind the last character that belongs to it. */
  readonly next: number;
}

/** The next line, when all of it is base64: wrapped output of `base64`, `openssl`, mail and YAML. */
const NEXT_LINE =
  /["'\\]{0,2}[ \t]{0,8}\r?\n[ \t>|#*"']{0,40}([\w+/-]+={0,2})(?=["'\\,]{0,2}[ \t]{0,8}(?:\r?\n|$))/y;

/** Index behind the run that starts at `start`, its whole lines further down taken along. */
function linesEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isBase64Character(text.charCodeAt(end))) end++;
  for (;;) {
    if (text[end] === '=') break;
    NEXT_LINE.lastIndex = end;
    const match = NEXT_LINE.exec(text);
    if (match === null) break;
    end = NEXT_LINE.lastIndex;
    if (match[1]?.endsWith('=') === true) break;
  }
  return end;
}

/** What the redirect binding sends deflated (SAML 2.0 bindings §3.4.4.1), which no first octets tell. */
const SAML = /^SAML(?:Request|Response)$/;

/** What the run of base64 at `start` wraps; null when that is nothing to look into. */
export function unwrapBase64(text: string, start: number): Unwrapped | null {
  const head = decodeBase64(text, start, start + HEAD_BYTES * 2, HEAD_BYTES).bytes;
  if (!isWorthUnwrapping(head) && !SAML.test(nameBefore(text, start))) return null;
  const next = linesEnd(text, start);
  if (next - start < SHORTEST_WRAPPED) return null;
  return { bytes: decodeBase64(text, start, next).bytes, next };
}

/** The name in front of a value, as in `tls.crt: LS0t…` or `"ca": "LS0t…"`; "" without one. */
export function nameBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 120), start);
  return /([\w.@/-]{1,80})["']?\s{0,4}[:=]{1,2}\s{0,20}(?:[|>][+-]?\s{1,40})?["']?$/.exec(before)?.[1] ?? '';
}

/**
 * Whether a value's name says that it holds CA certificates: `ca.crt`, `certificate-authority-data`. Those
 * are what others are trusted by, so they come after the chain itself.
 */
export const namesAuthority = (name: string): boolean =>
  /^(?:.*[._/-])?(?:ca|cacert|caBundle|ca-?bundle|root|trust(?:ed)?)(?:[._-].*)?$/i.test(name) ||
  /certificate-?authority/i.test(name);
