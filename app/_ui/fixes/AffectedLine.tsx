import { clausesIn } from '#lib/content/messages/forms.ts';
import { FINDING_WORDS } from '#lib/content/findings/words.ts';
import type { FindingCode } from '#lib/core/finding/codes.ts';
import type { ClientLine } from '#lib/trust/profiles/judge.ts';
import { someNames } from '#lib/view/client-names.ts';
import { affectedBy } from '#lib/view/fixes/affected.ts';
import { useClientWords, useDeployWords } from '../language/result-words.ts';
import { marked } from '../language/summary.ts';
import { Worded } from '../language/words.tsx';

/** More clients than this are counted, not named. */
const NAMED = 6;

interface AffectedLineProps {
  readonly codes: readonly FindingCode[];
  /** The matrix of clients; null as long as it is not known. */
  readonly lines: readonly ClientLine[] | null;
}

/** Who is hit: as the matrix of clients has it, and in general. */
export function AffectedLine({ codes, lines }: AffectedLineProps) {
  const words = useDeployWords();
  const audiences = [...new Set(codes.map((code) => FINDING_WORDS[code].article.audience))];
  return (
    <span {...marked(words)}>
      {lines === null ? null : (
        <Worded parts={['clients']} waiting={null}>
          <Judged codes={codes} lines={lines} />
        </Worded>
      )}
      {audiences.map((audience) => words.text(`deploy.affected.audience.${audience}`)).join(' ')}
    </span>
  );
}

/** Nothing when no client that was judged stops at it: then only the general words hold. */
function Judged({
  codes,
  lines,
}: {
  readonly codes: readonly FindingCode[];
  readonly lines: readonly ClientLine[];
}) {
  const clients = useClientWords();
  const { text, locale } = useDeployWords();
  const { refuse, undecided, depend, unknown } = affectedBy(clients, codes, lines);
  const names = (some: readonly string[]): string => someNames(clients, some, NAMED);
  const parts = [
    ...(refuse.length === 0 ? [] : [text('deploy.affected.stops', { names: names(refuse) })]),
    ...(undecided.length === 0
      ? []
      : [text('deploy.affected.undecided', { count: undecided.length, names: names(undecided) })]),
    ...(depend.length === 0 ? [] : [text('deploy.affected.depend', { names: names(depend) })]),
  ];
  if (parts.length === 0) return null;
  const all = [...parts, ...(unknown === 0 ? [] : [text('deploy.affected.unknown', { count: unknown })])];
  const what = clausesIn(locale, all);
  return <span className="font-[550] text-ink">{text('deploy.affected.judged', { what })} </span>;
}
