/** The comparison as Markdown for a ticket or mail: the same facts as on the page. */
import { aside } from '#lib/content/messages/en/aside.ts';
import { differ } from '#lib/content/messages/en/detail/differ.ts';
import { escapeMarkdown } from '../markdown.ts';
import type { FindingView } from '../types.ts';
import type { CertificateRow, Placed } from './certificates.ts';
import type { ComparisonView, RenewalView, SideView } from './types.ts';

/** The page's own words: what is copied is English. */
const WORDS = aside.compare;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  `| ${head.join(' | ')} |`,
  `| ${head.map(() => '---').join(' | ')} |`,
  ...rows.map((cells) => `| ${cells.map(escapeMarkdown).join(' | ')} |`),
];

const placed = (one: Placed | null): string => (one === null ? '' : `${one.position}. ${one.label}`);

function changeText({ change, kinship }: CertificateRow): string {
  return change === 'replaced' && kinship !== null ? differ.kinship[kinship] : WORDS['change-word'][change];
}

const certificateTable = (rows: readonly CertificateRow[]): readonly string[] =>
  table(
    ['A', 'B', 'Change'],
    rows.map((row) => [placed(row.a), placed(row.b), changeText(row)]),
  );

const detailLines = (rows: readonly CertificateRow[]): readonly string[] =>
  rows.flatMap(({ b, details }) =>
    details.map(
      (one) =>
        `- ${escapeMarkdown(b?.label ?? '')}, ${one.label}: ${escapeMarkdown(one.a)} → ${escapeMarkdown(one.b)}`,
    ),
  );

const findingLines = (title: string, findings: readonly FindingView[]): readonly string[] =>
  findings.length === 0
    ? []
    : ['', `**${title}**`, '', ...findings.map((one) => `- ${one.title}: ${escapeMarkdown(one.sentence)}`)];

const renewalLines = (renewal: RenewalView | null): readonly string[] =>
  renewal === null
    ? []
    : [
        '',
        '### Will this renewal break something?',
        '',
        escapeMarkdown(renewal.sentence),
        '',
        ...table(
          ['What', 'A', 'B', 'Meaning'],
          renewal.rows.map(({ label, before, after, notes }) => [label, before, after, notes.join(' ')]),
        ),
      ];

const sideLine = (letter: string, { label, verdictText, headline, barred }: SideView): string =>
  `- ${letter}: **${escapeMarkdown(label)}**, ${verdictText}. ${escapeMarkdown([headline, barred ?? ''].join(' ').trim())}`;

/** Names come from certificates and hosts: they are escaped. */
export function toComparisonMarkdown(view: ComparisonView): string {
  const { a, b, certificates, paths, facts, findings, clients, servedAgainstStored } = view;
  const details = detailLines(certificates);
  const differing = clients.filter(({ change }) => change !== 'same');
  const stored =
    servedAgainstStored === null
      ? []
      : [
          '',
          '### Served against stored',
          '',
          escapeMarkdown(servedAgainstStored.sentence),
          '',
          ...servedAgainstStored.differences.map(({ sentence }) => `- ${escapeMarkdown(sentence)}`),
          ...servedAgainstStored.causes.map(({ title, check }) => `- Probably: ${title}. ${check}`),
        ];
  return [
    '## Comparison',
    '',
    escapeMarkdown(view.summary),
    '',
    sideLine('A', a),
    sideLine('B', b),
    ...renewalLines(view.renewal),
    ...stored,
    '',
    '### Certificates',
    '',
    ...certificateTable(certificates),
    ...(details.length === 0 ? [] : ['', ...details]),
    '',
    '### Chosen path',
    '',
    ...certificateTable(paths),
    '',
    '### Clients',
    '',
    ...(differing.length === 0
      ? ['No client judges the two differently.']
      : table(
          ['Client', 'A', 'B', 'Change'],
          differing.map((pair) => [
            pair.title,
            pair.a.verdict,
            pair.b.verdict,
            WORDS['client-word'][pair.change],
          ]),
        )),
    ...findingLines('Findings only on A', findings.gone),
    ...findingLines('Findings only on B', findings.come),
    ...findingLines('Findings on both', findings.stayed),
    '',
    '### Facts',
    '',
    ...table(
      ['Fact', 'A', 'B'],
      facts.map((fact) => [fact.label, fact.a, fact.b]),
    ),
    '',
  ].join('\n');
}
