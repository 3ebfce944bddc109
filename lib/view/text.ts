import type { Report } from '#lib/core/report/types.ts';
import { colonHex } from './hex.ts';
import { escapeMarkdown as escape } from './markdown.ts';
import { toResultView } from './result.ts';
import { secondSentence } from './second.ts';
import { exactTime } from './time.ts';
import type { ChainView, FindingView, ResultView } from './types.ts';

const MARKS = { ok: '✓', warn: '!', bad: '✗', unknown: '?' } as const;

function chainLines(chain: ChainView): readonly string[] {
  return chain.steps.flatMap(({ node, connector }) => {
    const kind =
      node.kind === 'certificate'
        ? node.roleText
        : { host: 'Name', store: 'Trust store', missing: 'Missing' }[node.kind];
    const line = `- ${kind}: **${escape(node.label)}**`;
    if (connector === null) return [line];
    const detail =
      connector.state === 'ok' ? connector.label : `${connector.label}. ${escape(connector.spoken)}`;
    return [line, `  - ${MARKS[connector.state]} ${detail}`];
  });
}

function findingLines(finding: FindingView): readonly string[] {
  return [
    `- **${finding.title}** (${escape(finding.where)}, ${finding.clause})`,
    `  ${escape(finding.sentence)}`,
    `  Fix: ${finding.fix}`,
  ];
}

function certificateLines(view: ResultView): readonly string[] {
  return view.certificates.flatMap((certificate) => [
    `- ${escape(certificate.subject.text === '' ? '(no subject)' : certificate.subject.text)}`,
    `  - valid ${certificate.notBefore === null ? '?' : exactTime(certificate.notBefore)} to ${certificate.notAfter === null ? '?' : exactTime(certificate.notAfter)}`,
    `  - serial ${certificate.serial}, SHA-256 ${colonHex(certificate.sha256)}`,
  ]);
}

/** The result as Markdown for a ticket or mail; readable as plain text too. */
export function toMarkdown(report: Report, source: string): string {
  const view = toResultView(report);
  const served = view.served === null ? [] : ['', `As sent: ${view.served.summary.toLowerCase()}.`];
  const findings = view.findings.flatMap((group) => [
    '',
    `### ${group.title}`,
    '',
    ...group.findings.flatMap(findingLines),
  ]);
  return [
    `## ${view.verdictText}: ${escape(source)}`,
    '',
    escape(view.headline),
    '',
    `Checked for ${view.host === null ? 'no host name' : escape(view.host)} at ${view.at.exact} against ${view.stores}, rules “${escape(view.rules)}”.`,
    ...(report.secondReading ? ['', escape(secondSentence(report.secondReading))] : []),
    ...(view.chain === null ? [] : ['', '### Chain', '', ...chainLines(view.chain)]),
    ...served,
    ...findings,
    '',
    '### Certificates',
    '',
    ...certificateLines(view),
    '',
  ].join('\n');
}
