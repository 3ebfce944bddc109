import type { ReactNode } from 'react';
import type { Source } from '#lib/browser/source.ts';
import type { Report } from '#lib/core/report/types.ts';

/** Parts of the result whose heading is in the message catalogue, under `result.section`. */
export type SectionId =
  | 'chain'
  | 'clients'
  | 'served'
  | 'evidence'
  | 'repair'
  | 'findings'
  | 'other-paths'
  | 'unused'
  | 'fixes'
  | 'dates'
  | 'second'
  | 'not-read'
  | 'input';

/** What the result says about where the certificates came from; a whole `Source` fits. */
export type ResultSource = Pick<Source, 'kind' | 'label' | 'problems' | 'observation' | 'role'>;

export interface ResultViewProps {
  readonly report: Report;
  readonly source: ResultSource;
  /** Judge the same certificates at another time; null: now. Nothing is fetched again. */
  readonly onChangeAt: (at: Date | null) => void;
  /** Judge the same certificates for another host; null: without a host name. */
  readonly onChangeHost: (host: string | null) => void;
  /** True while a judgement for a changed date or host is being made. */
  readonly busy?: boolean;
  /** What addresses in the certificates gave, shown below the list as sent. */
  readonly evidenceSlot?: ReactNode;
  /** For whom it is trusted: the matrix of clients, below the chain. */
  readonly clientsSlot?: ReactNode;
  /** Said above the verdict when the report is that of one client. */
  readonly seenBy?: ReactNode;
  /** The end users' checklist, shown beside the result. */
  readonly guideSlot?: ReactNode;
}
