/** A result as Markdown. */
import { escapeMarkdown as escape } from '../markdown.ts';
import type { FindingView } from '../types.ts';
import type { EvidenceFacts } from './evidence-facts.ts';
import type { CertificateFact, ChainFact, Facts } from './facts.ts';

export const MARKS = { ok: '✓', warn: '!', bad: '✗', unknown: '?' } as const;

function chainLines({ kind, label, link }: ChainFact): readonly string[] {
  const line = `- ${kind}: **${escape(label)}**`;
  return link === null ? [line] : [line, `  - ${MARKS[link.state]} ${escape(link.text)}`];
}

const findingLines = ({ title, where, clause, code, sentence, fix }: FindingView): readonly string[] => [
  `- **${title}** (${escape(where)}, ${clause}, \`${code}\`)`,
  `  ${escape(sentence)}`,
  `  Fix: ${fix}`,
];

const certificateLines = ({ subject, valid, serial, sha256 }: CertificateFact): readonly string[] => [
  `- ${escape(subject)}`,
  `  - valid ${valid}`,
  `  - serial ${serial}, SHA-256 ${sha256}`,
];

const evidenceLines = (facts: EvidenceFacts | null): readonly string[] =>
  facts === null
    ? []
    : [
        escape(facts.summary),
        ...(facts.lines.length === 0 ? [] : ['']),
        ...facts.lines.map(
          ({ state, text, inner }) => `${inner ? '  ' : ''}- ${MARKS[state]} ${escape(text)}`,
        ),
      ];

/** A heading with its lines; nothing for no lines. */
const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `### ${title}`, '', ...lines];

/** For a ticket or mail; readable as plain text too. Names can't form Markdown of their own. */
export function factsMarkdown(facts: Facts): string {
  const { clients, dates } = facts;
  return [
    `## ${facts.verdict}: ${escape(facts.source)}`,
    '',
    escape(facts.headline),
    ...(facts.barred === null ? [] : ['', facts.barred]),
    '',
    escape(facts.checked),
    ...(facts.judged === null ? [] : ['', escape(facts.judged)]),
    ...(facts.second === null ? [] : ['', escape(facts.second)]),
    ...section('Chain', facts.chain.flatMap(chainLines)),
    ...(facts.served === null ? [] : ['', facts.served]),
    ...facts.findings.flatMap((group) => section(group.title, group.findings.flatMap(findingLines))),
    ...section('Evidence', evidenceLines(facts.evidence)),
    ...section('Certificate Transparency', evidenceLines(facts.timestamps)),
    ...(clients === null
      ? []
      : section('For whom', [
          `${clients.summary}.`,
          '',
          ...clients.rows.map(
            ({ title, state, verdict, remark }) =>
              `- ${MARKS[state]} ${title}: ${verdict.toLowerCase()}${remark === '' ? '' : `. ${escape(remark)}`}`,
          ),
        ])),
    ...section(
      'Dates',
      dates.map(
        ({ moment, title, detail }) =>
          `- ${moment.exact} (${moment.relative}): ${escape(title)}${detail === null ? '' : `. ${escape(detail)}`}`,
      ),
    ),
    ...section(
      'Lists of roots',
      facts.lists.map((list) => `- ${escape(list)}`),
    ),
    ...section('Certificates', facts.certificates.flatMap(certificateLines)),
    '',
    facts.tool,
    '',
  ].join('\n');
}
