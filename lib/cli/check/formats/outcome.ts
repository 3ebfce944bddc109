import type { Verdict } from '#lib/core/finding/types.ts';
import type { ComputerSeen } from '#lib/view/clients/computer.ts';
import type { Report } from '#lib/core/report/types.ts';
import type { ClientEnd } from '#lib/trust/profiles/trust-ends.ts';
import type { Observed } from '#lib/view/result/connection.ts';

interface Asked {
  /** As the caller wrote it. */
  readonly label: string;
  readonly uri: string;
  /** Lines for people about what could not be read or reached. */
  readonly notes: readonly string[];
}

/** What became of one thing asked about. */
export type Outcome = Asked &
  (
    | {
        readonly kind: 'judged';
        /** The chain that was judged: names of files, or the endpoint with its address. */
        readonly source: string;
        readonly report: Report;
        /** Decides the exit code: of a computer's record what that computer makes of it, else the report's. */
        readonly verdict: Verdict;
        /** The computer whose record was given; null: none was. */
        readonly computer: ComputerSeen | null;
        /** What every kind of client makes of it, and how long; null: not asked for. */
        readonly ends: readonly ClientEnd[] | null;
        /** What the server took of a connection; null: none was asked. */
        readonly observed: Observed;
      }
    | { readonly kind: 'bad'; readonly message: string }
  );
