/** Trust stores that a reader brings as files. All of it is plain data that a browser's database can keep. */
import type { InputProblem } from '#lib/core/input/types.ts';
import type { StoreId } from '../profiles/base/types.ts';
import type { StoreTerms } from '../terms.ts';

/** What a file can stand for: the store of a kind of client, or the organisation's own roots. */
export type UploadFor = Exclude<StoreId, 'mozilla' | 'system'> | 'own';

export interface UploadedRoot {
  readonly der: Uint8Array;
  readonly terms: StoreTerms;
}

/** A certificate that a trust list names by hash. */
export interface NamedRoot {
  /** Lower-case hex; which hash it is follows from the list's algorithm and the length. */
  readonly identifier: string;
  /** SHA-256 of the certificate, lower-case hex; null when the list does not say it. */
  readonly sha256: string | null;
  readonly terms: StoreTerms;
}

/** Who signed a trust list. The signature itself fits: a list whose signature does not is not taken. */
export interface ListSigner {
  readonly name: string;
  /** Whether the signer's own chain leads to a root of Microsoft's, and it may sign such lists. */
  readonly microsoft: boolean;
}

/** What a file holds. */
export type UploadContent =
  /** Certificates, with the terms that a Windows store attaches to them. */
  | { readonly kind: 'roots'; readonly roots: readonly UploadedRoot[] }
  /** Hashes of trusted roots with terms (authroot.stl): the certificates have to come from elsewhere. */
  | { readonly kind: 'list'; readonly named: readonly NamedRoot[]; readonly signer: ListSigner }
  /** Hashes of certificates that are never to be trusted (disallowedcert.stl). */
  | { readonly kind: 'blocked'; readonly identifiers: readonly string[]; readonly signer: ListSigner };

export interface UploadedStore {
  readonly id: string;
  readonly standsFor: UploadFor;
  /** File name. */
  readonly file: string;
  /** ISO 8601 UTC. */
  readonly addedAt: string;
  /** ISO date that the file itself gives, or null. */
  readonly date: string | null;
  readonly content: UploadContent;
  /** Octets it takes, about. */
  readonly size: number;
}

/** Something passed over in a file that was taken all the same. */
export type UploadRemark =
  | { readonly code: 'not-a-ca'; readonly count: number }
  | { readonly code: 'unreadable'; readonly count: number }
  | { readonly code: 'own-keys'; readonly count: number }
  | { readonly code: 'not-checked' }
  | { readonly code: 'problem'; readonly problem: InputProblem };

/** Why a file is no store. Offsets are octets from its start. */
export type UploadRefusal =
  | { readonly code: 'problems'; readonly problems: readonly InputProblem[] }
  | { readonly code: 'malformed'; readonly offset: number; readonly reason: string }
  | { readonly code: 'list-unsigned' }
  | { readonly code: 'list-signature'; readonly reason: string }
  | { readonly code: 'list-kind'; readonly usages: readonly string[] }
  | { readonly code: 'list-for'; readonly standsFor: UploadFor }
  | { readonly code: 'no-roots'; readonly remarks: readonly UploadRemark[] }
  | { readonly code: 'full'; readonly stores: number; readonly bytes: number };

export type UploadReading =
  | {
      readonly ok: true;
      readonly content: UploadContent;
      readonly date: string | null;
      readonly remarks: readonly UploadRemark[];
    }
  /** Ask for the password; `optional`: the certificates can be read without it, but not checked. */
  | { readonly ok: 'locked'; readonly optional: boolean; readonly wrong: boolean }
  | { readonly ok: false; readonly refusal: UploadRefusal };

/** What is shown of a kept store. */
export interface KeptStore extends Omit<UploadedStore, 'content'> {
  readonly kind: UploadContent['kind'];
  /** Roots it holds or names, or certificates it blocks. */
  readonly count: number;
  /** Null for files without a signature of their own. */
  readonly signer: ListSigner | null;
}

export const countOf = (content: UploadContent): number =>
  content.kind === 'roots'
    ? content.roots.length
    : content.kind === 'list'
      ? content.named.length
      : content.identifiers.length;

export const keptStore = ({ content, ...about }: UploadedStore): KeptStore => ({
  ...about,
  kind: content.kind,
  count: countOf(content),
  signer: content.kind === 'roots' ? null : content.signer,
});
