import type { FindingParams } from '#lib/core/finding/definition.ts';

/** A parameter as text; null when it is absent or empty, so that sentences can leave it out. */
export function text(params: FindingParams, key: string): string | null {
  const value = params[key];
  if (value === undefined || value === '') return null;
  if (typeof value === 'object') return value.length === 0 ? null : listed(value);
  return String(value);
}

/** Names of an extension as “subjectAltName (2.5.29.17)”, its OID, or null. */
export function extension(params: FindingParams): string | null {
  const [name, oid] = [text(params, 'name'), text(params, 'oid')];
  return name === null || name === oid || oid === null ? (name ?? oid) : `${name} (${oid})`;
}

/** A list parameter; a single value counts as a list of one. */
export function list(params: FindingParams, key: string): readonly string[] {
  const value = params[key];
  if (value === undefined || value === '') return [];
  return typeof value === 'object' ? value : [String(value)];
}

/** `before + value + after` when the parameter is there, else nothing. */
export function having(params: FindingParams, key: string, before: string, after = ''): string {
  const value = text(params, key);
  return value === null ? '' : `${before}${value}${after}`;
}

/** “a, b and c”; beyond `most` entries the rest is counted. */
export function listed(values: readonly string[], most = 4): string {
  if (values.length > most) return `${values.slice(0, most).join(', ')} and ${values.length - most} more`;
  const last = values.at(-1) ?? '';
  return values.length < 2 ? last : `${values.slice(0, -1).join(', ')} and ${last}`;
}

/** The day of an ISO 8601 time, as “2026-03-01”; other text is returned unchanged. */
export function day(params: FindingParams, key: string): string | null {
  const value = text(params, key);
  return value === null ? null : value.replace(/T.*$/, '');
}
