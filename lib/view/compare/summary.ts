/** The comparison in one sentence: what B does differently, and for whom it matters. */
import type { DifferWords } from '#lib/content/messages/english-differ.ts';
import { dayIn } from '#lib/content/messages/forms.ts';
import type { CertificateView } from '#lib/core/report/types.ts';
import type { CertificateRow, Placed } from './certificates.ts';
import type { ClientPair } from './clients.ts';
import type { ComparedSide } from './types.ts';

const MAXIMUM_CLAUSES = 2;

/** @param rows the lists as they are given, laid side by side */
export function summaryOf(
  words: DifferWords,
  a: ComparedSide,
  b: ComparedSide,
  rows: readonly CertificateRow[],
  clients: readonly ClientPair[],
): string {
  return words.text('differ.sentence', {
    what: changesOf(words, a, b, rows),
    effect: effectOf(words, a, b, clients),
  });
}

/** What both do with their certificates, where it is one thing. */
const kindOf = (a: ComparedSide, b: ComparedSide): string => (a.kind === b.kind ? a.kind : 'both');

function changesOf(
  words: DifferWords,
  a: ComparedSide,
  b: ComparedSide,
  rows: readonly CertificateRow[],
): string {
  const { text } = words;
  const changed = rows.filter(({ change }) => change !== 'same' && change !== 'moved');
  const moved = rows.filter(({ change }) => change === 'moved');
  if (changed.length === 0 && moved.length === 0)
    return rows.length === 0
      ? text('differ.nothing', { kind: b.kind })
      : text('differ.same', { kind: kindOf(a, b) });
  if (changed.length === 0) return text('differ.order', { kind: b.kind });
  const clauses = changed
    .toSorted((x, y) => weightOf(x) - weightOf(y))
    .map((row) => clauseOf(words, row, a, b));
  const shown = clauses.slice(0, MAXIMUM_CLAUSES);
  const rest = clauses.length - shown.length;
  const more = rest === 0 ? [] : [text('differ.more', { count: rest })];
  const what = [...shown, ...more].reduce((first, second) => text('differ.two', { first, second }));
  return text('differ.b', { what });
}

type Part = 'leaf' | 'intermediate' | 'root' | 'unreadable';

function partOf(certificate: CertificateView | null): Part {
  if (certificate === null) return 'unreadable';
  if (certificate.basicConstraints?.ca !== true) return 'leaf';
  return certificate.selfIssued ? 'root' : 'intermediate';
}

const WEIGHTS: Readonly<Record<Part, number>> = { leaf: 0, intermediate: 1, root: 2, unreadable: 3 };

const weightOf = ({ a, b }: CertificateRow): number => WEIGHTS[partOf((b ?? a)?.certificate ?? null)];

function clauseOf(
  { text, locale }: DifferWords,
  row: CertificateRow,
  sideA: ComparedSide,
  sideB: ComparedSide,
): string {
  const { a, b, kinship } = row;
  const named = ({ certificate, label }: Placed, { kind }: ComparedSide) => ({
    kind,
    part: partOf(certificate),
    name: label,
  });
  const day = ({ certificate }: Placed): string =>
    certificate?.notAfter ? dayIn(locale, certificate.notAfter) : '?';
  if (a && b) {
    const dates = { day: day(b), before: day(a) };
    const how = [
      ...(kinship === null ? [] : [text(`differ.kinship.${kinship}`)]),
      text(dates.day === dates.before ? 'differ.like' : 'differ.instead', dates),
    ].join(locale === 'ja' ? '、' : ', ');
    return text('differ.replaced', { ...named(b, sideB), how });
  }
  if (b) return text('differ.added', named(b, sideB));
  return a ? text('differ.lacking', named(a, sideA)) : '';
}

function effectOf(
  words: DifferWords,
  a: ComparedSide,
  b: ComparedSide,
  clients: readonly ClientPair[],
): string {
  const { text } = words;
  const out = clients.filter((pair) =>
    [pair.a, pair.b].every(({ standing }) => standing === 'no-connection'),
  ).length;
  const effect = changeFor(words, a, b, clients);
  return out === 0
    ? effect
    : text('differ.two', { first: effect, second: text('differ.clients.out', { count: out }) });
}

function changeFor(
  { text, locale }: DifferWords,
  a: ComparedSide,
  b: ComparedSide,
  clients: readonly ClientPair[],
): string {
  const and = locale === 'ja' ? '、' : ', ';
  const changes = ['gained', 'lost', 'connects', 'cut-off'] as const;
  const counted = changes
    .map((change) => ({ change, count: clients.filter((pair) => pair.change === change).length }))
    .filter(({ count }) => count > 0);
  const some = counted.map(({ change, count }, index) =>
    // Those that gained were named as kinds of client before.
    text(`differ.clients.${change === 'lost' && index > 0 ? 'lost-also' : change}`, { count }),
  );
  if (some.length > 0) return some.join(and);
  if (a.report.verdict !== b.report.verdict) return text('differ.clients.verdict');
  const open = clients.filter((pair) => pair.a.state === 'unknown' || pair.b.state === 'unknown').length;
  const trusting = clients.some((pair) => pair.b.standing === 'trusted');
  if (open === 0) return text(trusting ? 'differ.clients.alike' : 'differ.clients.none');
  if (open === clients.length) return text('differ.clients.unknown');
  const known = text(trusting ? 'differ.clients.known-alike' : 'differ.clients.known-none');
  return [known, text('differ.clients.open', { count: open })].join(and);
}
