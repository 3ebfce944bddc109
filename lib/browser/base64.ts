/**
 * Decodes base64 (RFC 4648 §4) with the browser's own decoder; the core has the encoder.
 * @throws DOMException when the text is not base64.
 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
