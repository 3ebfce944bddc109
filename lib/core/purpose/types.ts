import type { Weight } from '../verdict/rules.ts';
import type { FindingCode } from '../finding/codes.ts';

/** What a certificate is for, as far as it decides how it is judged. */
export const PURPOSE_IDS = [
  'server',
  'client',
  /** With which a Web Application Proxy signs in to AD FS; it makes and renews it by itself. */
  'proxy-trust',
  /** CA certificates only: a bundle, a trust store, a profile with a root. */
  'ca',
  /** Signs or decrypts tokens (AD FS, SAML); known from metadata, not from a chain. */
  'signing',
  'kdc',
  'radius',
  'ocsp',
  'code',
  'mail',
  'timestamp',
  /** Shown to the logs of Certificate Transparency before the certificate was issued. */
  'precertificate',
  /** Names purposes, none of which is known here. */
  'other',
] as const;

export type PurposeId = (typeof PURPOSE_IDS)[number];

/** One purpose: which rules apply to it. The words are in `lib/content/purposes`. */
export interface Purpose {
  readonly id: PurposeId;
  /** Purposes (EKU OIDs) of which the certificate must allow one; null: those of the rules in force. */
  readonly purposes: readonly string[] | null;
  /** Whether a host's name belongs to the question. */
  readonly host: boolean;
  /** Whether every certificate supplied is judged, each by itself, and the worst decides. */
  readonly each: boolean;
  /** What the certificate judged is: an end-entity, or a CA. */
  readonly role: 'leaf' | 'intermediate';
  /** What weighs otherwise than for a server. */
  readonly weights: Readonly<Partial<Record<FindingCode, Weight>>>;
}
