/** Facts of the two sides that stand in one line each. */
import { ENGLISH_CLIENTS } from '#lib/content/messages/english-clients.ts';
import { barredSentence } from '../result/barred.ts';
import { exactTime } from '../time.ts';
import { labelOf } from '../names.ts';
import type { ComparedSide, FactRow } from './types.ts';
import { listOf, pathOf } from './certificates.ts';

const NO_SERVER = 'no server was asked';

const yesNo = (value: boolean | null): string => (value === null ? 'not known' : value ? 'yes' : 'no');

type Read = (side: ComparedSide) => string;

const onWire =
  (read: (wire: NonNullable<ComparedSide['wire']>) => string): Read =>
  ({ wire }) =>
    wire === null ? NO_SERVER : read(wire);

const FACTS: readonly (readonly [string, Read])[] = [
  ['Judged at', ({ report }) => exactTime(report.at)],
  ['Judged for', ({ report }) => report.host ?? 'no host name'],
  ['Certificates', ({ report }) => String(listOf(report).length)],
  ['Chain ends at', ({ report }) => rootOf(report)],
  ['TLS version', onWire(({ protocol }) => protocol?.replace('TLSv', 'TLS ') ?? 'not known')],
  ['Kept out', onWire(({ barred }) => barredSentence(ENGLISH_CLIENTS, barred) ?? 'no client that is known')],
  ['OCSP response stapled', onWire(({ stapled }) => yesNo(stapled))],
  [
    'Timestamps in the handshake',
    onWire(({ timestamps }) => (timestamps === null ? 'not known' : String(timestamps))),
  ],
  ['Name asked for (SNI)', onWire(({ serverName }) => serverName ?? 'none')],
  ['Address', onWire(({ addresses }) => addresses.join(', ') || 'not known')],
];

function rootOf(report: ComparedSide['report']): string {
  const last = pathOf(report).at(-1);
  if (!last) return 'nothing';
  const { end } = report.paths[0] ?? {};
  if (end === 'anchored') return labelOf(last);
  return end === 'self-signed'
    ? `${labelOf(last)}, which no store has`
    : `${labelOf(last)}, without its issuer`;
}

/** Every fact that at least one side can tell. */
export function compareFacts(a: ComparedSide, b: ComparedSide): readonly FactRow[] {
  return FACTS.map(([label, read]) => ({ label, a: read(a), b: read(b) }))
    .filter((row) => row.a !== NO_SERVER || row.b !== NO_SERVER)
    .map((row) => ({ ...row, comparison: comparisonOf(row) }));
}

function comparisonOf({ a, b }: Pick<FactRow, 'a' | 'b'>): FactRow['comparison'] {
  if (a === b) return 'same';
  return a === NO_SERVER || b === NO_SERVER ? 'one-side' : 'differs';
}
