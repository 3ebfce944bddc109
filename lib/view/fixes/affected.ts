/** Who is hit by a fault, read off the matrix of clients. */
import type { ClientWords } from '#lib/content/messages/english-clients.ts';
import type { FindingCode } from '#lib/core/finding/codes.ts';
import type { ClientLine } from '#lib/trust/profiles/judge.ts';
import { clientName } from '../client-names.ts';

interface Affected {
  /** Clients that stop at this fault. */
  readonly refuse: readonly string[];
  /** Clients that this fault leaves undecided: they may yet fetch what is missing. */
  readonly undecided: readonly string[];
  /** Clients that get through only because they fetch what is not sent. */
  readonly depend: readonly string[];
  /** How many are not hit, and for how many that is not known. */
  readonly others: number;
  readonly unknown: number;
}

/** The same gap, seen by clients that fetch and by clients that don't. */
const GAP: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'issuer-not-found',
  'root-not-known',
  'issuer-only-downloadable',
  'issuer-not-downloaded',
  'presented-missing-intermediate',
]);

/** Reads off the lines who stops at one of these findings. */
export function affectedBy(
  words: ClientWords,
  codes: readonly FindingCode[],
  lines: readonly ClientLine[],
): Affected {
  const nameOf = ({ client }: ClientLine): string => clientName(words, client);
  const isGap = codes.some((code) => GAP.has(code));
  const hit = (code: FindingCode): boolean => codes.includes(code) || (isGap && GAP.has(code));
  const unknown = lines.filter(({ result }) => result === null || result.unseenRoot);
  const known = lines.filter((line) => !unknown.includes(line));
  const stopped = known.filter(({ result }) => result?.weakest && hit(result.weakest.code));
  const refuse = stopped.filter(({ result }) => result?.verdict === 'untrusted');
  const undecided = stopped.filter(({ result }) => result?.verdict === 'unknown');
  const depend = lines.filter(({ result }) => isGap && result?.verdict === 'trusted' && result.fetches);
  return {
    refuse: refuse.map(nameOf),
    undecided: undecided.map(nameOf),
    depend: depend.map(nameOf),
    others: lines.length - refuse.length - undecided.length - depend.length - unknown.length,
    unknown: unknown.length,
  };
}
