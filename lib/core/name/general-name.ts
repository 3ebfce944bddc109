import type { Name } from './name.ts';

/** RFC 5280 §4.2.1.6. `value` of text forms is null when the octets are not IA5 (ASCII). */
export type GeneralName =
  | { readonly kind: 'dns' | 'email' | 'uri'; readonly value: string | null }
  /** 4 or 16 octets in names, 8 or 32 in constraints; other lengths are kept for the rules to reject. */
  | { readonly kind: 'ip'; readonly octets: Uint8Array }
  | { readonly kind: 'directory'; readonly name: Name }
  | { readonly kind: 'other'; readonly oid: string; readonly der: Uint8Array }
  | { readonly kind: 'registered-id'; readonly oid: string }
  | { readonly kind: 'x400' | 'edi'; readonly der: Uint8Array };
