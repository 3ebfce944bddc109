/** The comparison in one sentence: what B does differently, and for whom it matters. */
import { KINSHIP_WORDS } from '#lib/content/compare.ts';
import type { CertificateView } from '#lib/core/report/types.ts';
import type { CertificateRow, Placed } from './certificates.ts';
import type { ClientPair } from './clients.ts';
import type { ComparedSide } from './types.ts';
import { dayText } from '../time.ts';

const MAXIMUM_CLAUSES = 2;

/** @param rows the lists as they are given, laid side by side */
export function summaryOf(
  a: ComparedSide,
  b: ComparedSide,
  rows: readonly CertificateRow[],
  clients: readonly ClientPair[],
): string {
  const what = changesOf(a, b, rows);
  return `${what}; ${effectOf(a, b, clients)}.`;
}

const verb = ({ kind }: ComparedSide): string => (kind === 'served' ? 'sends' : 'holds');
const verbs = (a: ComparedSide, b: ComparedSide): string =>
  a.kind === b.kind ? (a.kind === 'served' ? 'send' : 'hold') : 'have';

function changesOf(a: ComparedSide, b: ComparedSide, rows: readonly CertificateRow[]): string {
  const changed = rows.filter(({ change }) => change !== 'same' && change !== 'moved');
  const moved = rows.filter(({ change }) => change === 'moved');
  if (changed.length === 0 && moved.length === 0) {
    return rows.length === 0
      ? `Neither A nor B ${verb(b)} a certificate`
      : `A and B ${verbs(a, b)} the same certificates in the same order`;
  }
  if (changed.length === 0) return `B ${verb(b)} the same certificates in another order`;
  const clauses = changed.toSorted((x, y) => weightOf(x) - weightOf(y)).map((row) => clauseOf(row, a, b));
  const shown = clauses.slice(0, MAXIMUM_CLAUSES);
  const rest = clauses.length - shown.length;
  const more =
    rest === 0 ? [] : [`${rest} more ${rest === 1 ? 'certificate differs' : 'certificates differ'}`];
  return `B ${[...shown, ...more].join(', and ')}`;
}

type Part = 'leaf' | 'intermediate' | 'root' | 'unreadable';

function partOf(certificate: CertificateView | null): Part {
  if (certificate === null) return 'unreadable';
  if (certificate.basicConstraints?.ca !== true) return 'leaf';
  return certificate.selfIssued ? 'root' : 'intermediate';
}

const WEIGHTS: Readonly<Record<Part, number>> = { leaf: 0, intermediate: 1, root: 2, unreadable: 3 };

const weightOf = ({ a, b }: CertificateRow): number => WEIGHTS[partOf((b ?? a)?.certificate ?? null)];

const day = ({ certificate }: Placed): string => dayText(certificate?.notAfter);

function nameOf(placed: Placed, article: string): string {
  const part = partOf(placed.certificate);
  if (part === 'unreadable') return 'an element that can’t be read';
  const kind = part === 'leaf' ? 'server certificate' : part;
  return `${article} ${kind} “${placed.label}”`;
}

function clauseOf(row: CertificateRow, sideA: ComparedSide, sideB: ComparedSide): string {
  const { a, b, kinship } = row;
  if (a && b) {
    const how = kinship === null ? '' : `${KINSHIP_WORDS[kinship]}, `;
    const dates =
      day(a) === day(b) ? `valid until ${day(b)} like A’s` : `valid until ${day(b)} instead of ${day(a)}`;
    return `${verb(sideB)} ${nameOf(b, 'another')} (${how}${dates})`;
  }
  if (b) return `${verb(sideB)} ${nameOf(b, 'the')} that A lacks`;
  return a ? `lacks ${nameOf(a, 'the')} that A ${verb(sideA)}` : '';
}

const kinds = (n: number): string => `${n} ${n === 1 ? 'kind of client' : 'kinds of client'}`;

function effectOf(a: ComparedSide, b: ComparedSide, clients: readonly ClientPair[]): string {
  const out = clients.filter((pair) =>
    [pair.a, pair.b].every(({ standing }) => standing === 'no-connection'),
  );
  const kept =
    out.length === 0
      ? ''
      : `, and ${kinds(out.length)} can’t connect at all, which no certificate of either changes`;
  return `${changeFor(a, b, clients)}${kept}`;
}

function changeFor(a: ComparedSide, b: ComparedSide, clients: readonly ClientPair[]): string {
  const count = (change: ClientPair['change']): number =>
    clients.filter((pair) => pair.change === change).length;
  const [gained, lost, connects, cutOff] = [
    count('gained'),
    count('lost'),
    count('connects'),
    count('cut-off'),
  ];
  const some = [
    gained > 0 ? `${kinds(gained)} that failed now ${gained === 1 ? 'trusts' : 'trust'} it` : null,
    lost === 0
      ? null
      : gained > 0
        ? `${lost} that trusted it no longer do`
        : `${kinds(lost)} that trusted it no longer ${lost === 1 ? 'does' : 'do'}`,
    connects > 0 ? `${kinds(connects)} that could not connect to A can connect to B` : null,
    cutOff > 0 ? `${kinds(cutOff)} that A serves can’t connect to B` : null,
  ].filter((part) => part !== null);
  if (some.length > 0) return some.join(', ');
  if (a.report.verdict !== b.report.verdict) return 'the verdict differs, the clients judged alike';
  const open = clients.filter((pair) => pair.a.state === 'unknown' || pair.b.state === 'unknown').length;
  const trusting = clients.some((pair) => pair.b.standing === 'trusted');
  if (open === 0) return trusting ? 'every client judges both alike' : 'no client trusts either of them';
  if (open === clients.length) return 'what clients make of them is not known';
  const rest = `${kinds(open)} ${open === 1 ? 'is' : 'are'} not known`;
  return trusting
    ? `every client that is known here judges both alike, ${rest}`
    : `no client that is known here trusts either of them, ${rest}`;
}
