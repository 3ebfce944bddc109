/** Parts of sentences that are made from parameters. */

/** An extension as “subjectAltName (2.5.29.17)”, or its OID alone. */
export const extension = ({ oid, name }: { readonly oid: string; readonly name: string }): string =>
  name === oid ? oid : `${name} (${oid})`;

/** `before + value + after` when there is a value, else nothing. */
export const having = (value: string | undefined, before: string, after = ''): string =>
  value === undefined || value === '' ? '' : `${before}${value}${after}`;

/** “a, b and c”; beyond `most` entries the rest is counted. */
export function listed(values: readonly string[], most = 4): string {
  if (values.length > most) return `${values.slice(0, most).join(', ')} and ${values.length - most} more`;
  const last = values.at(-1) ?? '';
  return values.length < 2 ? last : `${values.slice(0, -1).join(', ')} and ${last}`;
}

/** The day of an ISO 8601 time, as “2026-03-01”; other text is returned unchanged. */
export const day = (time: string): string => time.replace(/T.*$/, '');
