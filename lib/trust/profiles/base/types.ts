import type { RuleSet } from '#lib/core/verdict/rules.ts';

/** Trust stores that profiles name. Which of them are at hand is told by the trust files. */
export type StoreId =
  | 'microsoft'
  | 'apple'
  | 'chrome'
  | 'mozilla'
  | 'android'
  | 'java'
  /** The certificate list in the firmware of Lync Phone Edition. */
  | 'lync-phone'
  /** What the operating system of this server trusts. */
  | 'system';

type ProfileFamily = 'windows' | 'apple' | 'android' | 'browser' | 'phone' | 'runtime';

/** What a client does, one statement for each of these. */
type Topic = 'roots' | 'fetching' | 'revocation' | 'names' | 'limits' | 'enterprise';

/** A statement about a client, in our words, with where it was read. */
export interface Claim {
  readonly text: string;
  /** Page it rests on; null: it was measured here, or it is general knowledge that nobody here has checked. */
  readonly source: string | null;
  /** ISO date the page (or a copy of it) was read; null when there is none. */
  readonly read: string | null;
  /** The client that was asked, with cases of the lab (docs/lab.md) that show it; absent: it was not measured. */
  readonly measured?: string;
}

/** How an organisation's own roots, deployed by policy, count for a client. */
type EnterpriseRoots =
  | 'honoured'
  /** Only when each application, or the device, is set up for it. */
  | 'when-configured'
  | 'ignored';

/** What a server took of a client's first message that others do not offer: those end before any certificate counts. */
export type ConnectionBar = 'old-versions' | 'old-ciphers' | 'rsa-exchange' | 'finite-field';

/** What its first message says that decides which of a server's certificates it gets, and whether it gets any. */
interface HelloTraits {
  /** Names the host (RFC 6066 §3); without it a server shows its default certificate. */
  readonly namesHost: boolean;
  /** Keys that it takes in the server's certificate. */
  readonly keys: 'rsa-and-ecdsa' | 'rsa-only';
  /** Since when its hello has a key of ML-KEM and so takes two segments; null: not that we know. */
  readonly large: Claim | null;
  /** What it does not take, with since when. Absent: it does, or it is not known that it does not. */
  readonly refuses: Partial<Readonly<Record<ConnectionBar, Claim>>>;
}

/** A kind of client: what it trusts and how it judges, as data. */
export interface ClientProfile {
  /** Stable; also the id of `rules`. */
  readonly id: string;
  readonly title: string;
  readonly family: ProfileFamily;
  readonly store: StoreId;
  /** Fetches an issuer that was not sent (AIA). The same as `rules.downloadsIssuers`. */
  readonly fetchesIssuers: boolean;
  /** On certificates without an answer: refuses (`hard`), lets pass (`soft`), or doesn't ask (`none`). */
  readonly revocation: 'hard' | 'soft' | 'none';
  /** Where it looks for revoked certificates: the CA's lists or responder, or what its maker sends. Empty: nowhere. */
  readonly revocationBy: readonly ('crl' | 'ocsp' | 'own-list')[];
  readonly hello: HelloTraits;
  readonly enterpriseRoots: EnterpriseRoots;
  readonly rules: RuleSet;
  readonly claims: Readonly<Record<Topic, Claim>>;
}

/** General knowledge, not checked against a page: said so wherever it is shown. */
export const unverified = (text: string): Claim => ({ text, source: null, read: null });

/** Shown by asking the client itself. */
export const measured = (by: string, text: string): Claim => ({
  text,
  source: null,
  read: null,
  measured: by,
});

/** Names the host, takes RSA and ECDSA, fits in one segment, takes old versions too. */
export const USUAL_HELLO: HelloTraits = { namesHost: true, keys: 'rsa-and-ecdsa', large: null, refuses: {} };

/** The day on which the pages below were gathered for this project. */
const GATHERED = '2026-11-23';

export const from = (source: string, text: string, read = GATHERED): Claim => ({ text, source, read });

/** Red Hat’s description of the store that OpenSSL, GnuTLS and Java share there. */
const SHARED_STORE =
  'https://docs.redhat.com/en/documentation/red_hat_enterprise_linux/10/html/securing_networks/using-shared-system-certificates';

export const BUNDLE_ROOTS = from(
  SHARED_STORE,
  'The distribution’s bundle, which is made from Mozilla’s list. General knowledge: mostly without its dates of distrust.',
  '2026-11-28',
);

export const BUNDLE_ENTERPRISE = from(
  SHARED_STORE,
  'Roots that somebody adds to the system’s bundle. General knowledge: or to the application’s own.',
  '2026-11-28',
);
