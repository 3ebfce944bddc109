/** One certificate as PEM (RFC 7468 §5): 64 characters a line, “\n” ends. `der` is base64. */
export function toPem(der: string): string {
  const lines = der.match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

/** A name for a file made from a label: lower case, only letters, digits, dots and dashes. */
export function fileName(label: string, extension: string): string {
  const base = label
    .toLowerCase()
    .replace(/^\*\./, 'wildcard.')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 80);
  return `${base === '' ? 'certificate' : base}.${extension}`;
}
