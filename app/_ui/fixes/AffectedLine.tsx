import { AUDIENCE_WORDS } from '#lib/content/fixes/kinds.ts';
import { FINDING_WORDS } from '#lib/content/findings/words.ts';
import { listed } from '#lib/content/findings/params.ts';
import type { FindingCode } from '#lib/core/finding/codes.ts';
import type { ClientLine } from '#lib/trust/profiles/judge.ts';
import { affectedBy } from '#lib/view/fixes/affected.ts';

/** More clients than this are counted, not named. */
const NAMED = 6;

interface AffectedLineProps {
  readonly codes: readonly FindingCode[];
  /** The matrix of clients; null as long as it is not known. */
  readonly lines: readonly ClientLine[] | null;
}

/** Who is hit: as the matrix of clients has it, and in general. */
export function AffectedLine({ codes, lines }: AffectedLineProps) {
  const general = [...new Set(codes.map((code) => AUDIENCE_WORDS[FINDING_WORDS[code].article.audience]))];
  const judged = lines === null ? null : sentenceOf(codes, lines);
  return (
    <>
      {judged === null ? null : <span className="font-[550] text-ink">{judged} </span>}
      {general.join(' ')}
    </>
  );
}

/** Null when no client that was judged stops at it: then only the general words hold. */
function sentenceOf(codes: readonly FindingCode[], lines: readonly ClientLine[]): string | null {
  const { refuse, undecided, depend, unknown } = affectedBy(codes, lines);
  const parts = [
    ...(refuse.length === 0 ? [] : [`it stops ${names(refuse)}`]),
    ...(undecided.length === 0
      ? []
      : [`${names(undecided)} ${undecided.length === 1 ? 'is' : 'are'} not decided`]),
    ...(depend.length === 0 ? [] : [`${names(depend)} only get through by fetching`]),
  ];
  if (parts.length === 0) return null;
  return `Judged here, ${parts.join('; ')}${unknown === 0 ? '' : `; ${unknown} not known`}.`;
}

const names = (titles: readonly string[]): string =>
  titles.length > NAMED
    ? `${titles.slice(0, NAMED - 1).join(', ')} and ${titles.length - NAMED + 1} more`
    : listed(titles, NAMED);
