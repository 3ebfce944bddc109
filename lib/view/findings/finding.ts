import { caFileFix } from './ca-file.ts';
import { PURPOSE_REPAIRS } from '#lib/content/purposes.ts';
import { wordsFor } from '#lib/content/findings/words.ts';
import { ENGLISH, type SummaryWords } from '#lib/content/messages/english.ts';
import type { ParamName } from '#lib/core/finding/codes.ts';
import type { FindingParams, Severity } from '#lib/core/finding/definition.ts';
import type { Finding } from '#lib/core/finding/types.ts';
import type { PathView, Report } from '#lib/core/report/types.ts';
import { labelOf, roleIn, subjectOf } from '../names.ts';
import type { FindingGroup, FindingView, State } from '../types.ts';
import { sentenceOf, titleOf } from '../words.ts';

const RANK: Readonly<Record<Severity, number>> = { fatal: 0, unknown: 1, warning: 2, info: 3 };

const STATES: Readonly<Record<Severity, State>> = {
  fatal: 'bad',
  unknown: 'unknown',
  warning: 'warn',
  info: 'ok',
};

export const stateOf = (severity: Severity): State => STATES[severity];

/** The gravest state of some findings; `ok` when there is none. */
export function gravest(findings: readonly { readonly severity: Severity }[]): State {
  const worst = findings.reduce<Severity>((a, f) => (RANK[f.severity] < RANK[a] ? f.severity : a), 'info');
  return STATES[worst];
}

/** Identifies a finding by code and location, to recognise the same one in two lists. */
export function findingKey(finding: Finding): string {
  const { at } = finding;
  const place =
    at.kind === 'certificate'
      ? `c${at.certificate}`
      : at.kind === 'link'
        ? `l${at.subject}-${at.issuer ?? 'none'}`
        : at.kind === 'presented'
          ? `p${at.index ?? 'list'}`
          : 'path';
  return `${finding.code}.${place}`;
}

function whereOf(words: SummaryWords, report: Report, finding: Finding, path: PathView | null): string {
  const { text } = words;
  const { at } = finding;
  if (at.kind === 'path') return text('result.finding.where.path');
  if (at.kind === 'presented' && at.index === null) return text('result.finding.where.list');
  const quoted = (name: string): string => text('fault.quoted', { name });
  const id = subjectOf(report, finding, path);
  const certificate = id === null ? undefined : report.certificates[id];
  const label =
    certificate === undefined ? text('result.finding.where.element') : quoted(labelOf(certificate));
  if (at.kind === 'presented')
    return text('result.finding.where.sent', { place: (at.index ?? 0) + 1, label });
  if (at.kind === 'certificate') return label;
  const issuer = at.issuer === null ? undefined : report.certificates[at.issuer];
  const name = issuer === undefined ? (certificate?.issuer.label ?? '') : labelOf(issuer);
  return text('result.finding.where.link', { label, issuer: quoted(name) });
}

function valuesOf(params: FindingParams): FindingView['values'] {
  return Object.entries(params).map(([name, value]) => ({
    // Of `Object.entries` the type says less than the rows do.
    name: name as ParamName,
    value: typeof value === 'boolean' ? value : typeof value === 'object' ? value.join(', ') : String(value),
  }));
}

function linkTarget(report: Report, id: number | null): FindingView['certificate'] {
  const certificate = id === null ? undefined : report.certificates[id];
  return certificate === undefined ? null : { id: certificate.id, label: labelOf(certificate) };
}

/** What to do about it: of what is no server's, whatever else the article of the finding says. */
function fixOf(report: Report, finding: Finding, ofServer: string): string {
  const purpose = report.purpose?.id ?? 'server';
  if (purpose === 'server') return ofServer;
  return purpose === 'ca' ? caFileFix(report, finding) : PURPOSE_REPAIRS[purpose];
}

/**
 * A finding with its words; `path` is the one it was reported for, or null for the report as a whole. Title, place
 * and sentence are in the language of `words`, its article is English.
 */
export function findingView(
  report: Report,
  finding: Finding,
  path: PathView | null,
  words: SummaryWords = ENGLISH,
): FindingView {
  const role = roleIn(report, finding, path);
  const article = wordsFor(finding.code, role);
  return {
    key: findingKey(finding),
    code: finding.code,
    severity: finding.severity,
    title: titleOf(words, finding.code, role),
    sentence: sentenceOf(words, report, finding, path),
    where: whereOf(words, report, finding, path),
    means: article.means,
    fix: fixOf(report, finding, article.fix),
    verify: article.verify,
    clause: finding.clause,
    values: valuesOf(finding.params),
    role,
    certificate: linkTarget(report, subjectOf(report, finding, path)),
  };
}

/** Every finding of the chosen path and of the report once, grouped by weight, gravest first. */
export function groupFindings(
  findings: readonly FindingView[],
  { text }: Pick<SummaryWords, 'text'> = ENGLISH,
): readonly FindingGroup[] {
  const severities = Object.keys(RANK) as readonly Severity[];
  const unique = [...new Map(findings.map((finding) => [finding.key, finding])).values()];
  return severities
    .map((severity) => ({
      severity,
      title: text(`result.finding.group.${severity}`),
      findings: unique.filter((finding) => finding.severity === severity),
    }))
    .filter((group) => group.findings.length > 0);
}

/** The findings without those that come after `most` of the same code. */
export function firstOfEachCode(findings: readonly FindingView[], most: number): readonly FindingView[] {
  const seen = new Map<FindingView['code'], number>();
  return findings.filter(({ code }) => {
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    return count <= most;
  });
}
