/** What page and worker say to each other of the reader's trust stores. */
import type { UploadFile } from '#lib/trust/uploads/read.ts';
import type { KeptStore, UploadRefusal, UploadRemark } from '#lib/trust/uploads/types.ts';

export interface AddStoreAsk {
  readonly file: UploadFile;
  /** ISO 8601 UTC. */
  readonly now: string;
}

export type AddStoreAnswer =
  | {
      readonly outcome: 'added';
      readonly store: KeptStore;
      readonly remarks: readonly UploadRemark[];
      /** The browser keeps nothing: the store lasts as long as this page. */
      readonly fleeting: boolean;
      readonly stores: readonly KeptStore[];
    }
  /** A password is needed, or with `optional` would let the file be checked. */
  | { readonly outcome: 'locked'; readonly optional: boolean; readonly wrong: boolean }
  | { readonly outcome: 'refused'; readonly refusal: UploadRefusal };
