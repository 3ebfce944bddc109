/** What to do about a file that holds CA certificates and no server's: its plan, one sentence a step. */
import { ENGLISH, type SummaryWords } from '#lib/content/messages/english.ts';
import { enumerated, listIn } from '#lib/content/messages/forms.ts';
import type { FindingCode } from '#lib/core/finding/codes.ts';
import type { CertificateView, MemberView, Report } from '#lib/core/report/types.ts';
import type { Finding } from '#lib/core/finding/types.ts';
import { labelOf, subjectOf, twinMark } from '../names.ts';
import { purposeText } from '../words.ts';

/** In the order of the plan: what runs counter to the file itself first, then what it lacks. */
const KINDS = ['over-beside', 'over', 'unfit', 'leaf', 'own-root', 'gap'] as const;

interface CaStep {
  readonly kind: (typeof KINDS)[number];
  readonly sentence: string;
  /** Ids of the certificates of the file that it is about; none: all of them. */
  readonly certificates: readonly number[];
}

/** A store of trust may have hundreds of them. */
const NAMED = 3;

const OVER: ReadonlySet<FindingCode> = new Set<FindingCode>(['expired', 'root-expired']);
/** A matter of what is known here, or of time, not of the certificate. */
const ELSEWHERE: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'root-not-known',
  'root-not-trusted',
  'issuer-not-found',
  'issuer-only-downloadable',
  'issuer-not-downloaded',
  'not-yet-valid',
]);

/** The steps for CA certificates as files; empty for anything else. */
export function caFilePlan(report: Report, words: SummaryWords = ENGLISH): readonly CaStep[] {
  if (report.purpose?.id !== 'ca') return [];
  const members = (report.members ?? []).flatMap((member) => {
    const certificate = report.certificates[member.certificate];
    return certificate === undefined ? [] : [{ member, certificate }];
  });
  const isOver = ({ notAfter }: CertificateView): boolean =>
    notAfter !== null && Date.parse(notAfter) < Date.parse(report.at);
  const current = members.map(({ certificate }) => certificate).filter((one) => !isOver(one));
  const names = new Set(current.map(({ subject }) => subject.text));
  const kindOf = ({ member, certificate }: (typeof members)[number]): CaStep['kind'] | null => {
    if (isOver(certificate)) return names.has(certificate.subject.text) ? 'over-beside' : 'over';
    if (isUnfit(report, member)) return 'unfit';
    if (member.end === 'self-signed') return certificate.selfIssued ? 'own-root' : null;
    return member.end === 'dangling' && !names.has(certificate.issuer.text) ? 'gap' : null;
  };
  const sorted = Map.groupBy(members, kindOf);
  return KINDS.flatMap((kind) => {
    const about = (sorted.get(kind) ?? []).map(({ certificate }) => certificate);
    if (kind !== 'leaf' && about.length === 0) return [];
    const named = new Set(about.map((one) => nameOf(words, report, one, kind)));
    const shown = [...named].slice(0, NAMED);
    const sentence = purposeText(words, `purposes.ca.step-${kind}`, {
      count: named.size,
      names: named.size > NAMED ? `${enumerated(words.locale, shown)} …` : listIn(words.locale, shown),
    });
    return [{ kind, sentence, certificates: about.map(({ id }) => id) }];
  });
}

/** The step of the plan that answers a finding: the one about its certificate, else that the server's is missing. */
export function caFileFix(report: Report, finding: Finding): string {
  const steps = caFilePlan(report);
  const id = subjectOf(report, finding, null);
  const own = steps.find(
    ({ kind, certificates }) =>
      id !== null &&
      certificates.includes(id) &&
      ELSEWHERE.has(finding.code) === (kind === 'own-root' || kind === 'gap'),
  );
  return (own ?? steps.find(({ kind }) => kind === 'leaf'))?.sentence ?? '';
}

/** Whether something in the certificate itself stands against it, so that its CA has to give another. */
function isUnfit(report: Report, { certificate, weakest }: MemberView): boolean {
  if (weakest?.severity !== 'fatal' || OVER.has(weakest.code) || ELSEWHERE.has(weakest.code)) return false;
  return subjectOf(report, weakest, null) === certificate;
}

function nameOf(words: SummaryWords, report: Report, one: CertificateView, kind: CaStep['kind']): string {
  const { text } = words;
  if (kind === 'gap')
    return one.issuer.label === '' ? text('fault.unnamed') : text('fault.quoted', { name: one.issuer.label });
  const name = text('fault.quoted', { name: labelOf(one) });
  const mark = twinMark(report, one);
  return mark === null ? name : `${name} (${mark})`;
}
