/** Facts of the two sides that stand in one line each. */
import type { DifferWords } from '#lib/content/messages/english-differ.ts';
import { barredSentence } from '../result/barred.ts';
import { exactTime } from '../time.ts';
import { labelOf } from '../names.ts';
import type { ComparedSide, FactRow } from './types.ts';
import { listOf, pathOf } from './certificates.ts';

type FactId =
  | 'at'
  | 'host'
  | 'certificates'
  | 'end'
  | 'version'
  | 'barred'
  | 'stapled'
  | 'timestamps'
  | 'name'
  | 'address';

/** What a side tells; null: it was not asked of a server. */
type Read = (words: DifferWords, side: ComparedSide) => string | null;

const onWire =
  (read: (words: DifferWords, wire: NonNullable<ComparedSide['wire']>) => string | null): Read =>
  (words, { wire }) =>
    wire === null ? null : (read(words, wire) ?? words.text('differ.value.unknown'));

const FACTS: readonly (readonly [FactId, Read])[] = [
  ['at', ({ locale }, { report }) => exactTime(report.at, locale)],
  ['host', ({ text }, { report }) => report.host ?? text('differ.value.no-host')],
  ['certificates', (_, { report }) => String(listOf(report).length)],
  ['end', (words, { report }) => rootOf(words, report)],
  ['version', onWire((_, { protocol }) => protocol?.replace('TLSv', 'TLS ') ?? null)],
  [
    'barred',
    onWire((words, { barred }) => barredSentence(words, barred) ?? words.text('differ.value.nobody')),
  ],
  [
    'stapled',
    onWire(({ text }, { stapled }) =>
      stapled === null ? null : text(stapled ? 'differ.value.yes' : 'differ.value.no'),
    ),
  ],
  ['timestamps', onWire((_, { timestamps }) => (timestamps === null ? null : String(timestamps)))],
  ['name', onWire(({ text }, { serverName }) => serverName ?? text('differ.value.none'))],
  ['address', onWire((_, { addresses }) => addresses.join(', ') || null)],
];

function rootOf({ text }: DifferWords, report: ComparedSide['report']): string {
  const last = pathOf(report).at(-1);
  if (!last) return text('differ.value.nothing');
  const { end } = report.paths[0] ?? {};
  const root = labelOf(last);
  if (end === 'anchored') return root;
  return text(end === 'self-signed' ? 'differ.value.no-store' : 'differ.value.no-issuer', { root });
}

/** Every fact that at least one side can tell. */
export function compareFacts(words: DifferWords, a: ComparedSide, b: ComparedSide): readonly FactRow[] {
  const unasked = words.text('differ.value.no-server');
  return FACTS.flatMap(([id, read]): readonly FactRow[] => {
    const [before, after] = [read(words, a), read(words, b)];
    if (before === null && after === null) return [];
    return [
      {
        label: words.text(`differ.fact.${id}`),
        a: before ?? unasked,
        b: after ?? unasked,
        comparison: before === after ? 'same' : before === null || after === null ? 'one-side' : 'differs',
      },
    ];
  });
}
