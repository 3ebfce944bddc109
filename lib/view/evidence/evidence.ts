/** Revocation and downloads as data for the page, from the report alone. */
import {
  EVERYTHING_SILENT,
  NOT_FETCHABLE,
  OUTCOME_TEXT,
  SECOND_TEXT,
  STATUS_WORDS,
  sourceText,
} from '#lib/content/evidence.ts';
import { evidenceReason } from '#lib/content/findings/revocation.ts';
import type { DownloadView, RevocationSourceView, RevocationView } from '#lib/core/report/evidence-types.ts';
import type { Report } from '#lib/core/report/types.ts';
import type { RevocationStatus, SourceOutcome } from '#lib/core/revocation/assess-types.ts';
import { labelOf } from '../names.ts';
import { exactTime, moment } from '../time.ts';
import type { MomentView, State } from '../types.ts';
import { capital, lower } from '#lib/core/text.ts';
import { MEGABYTE } from '#lib/core/size.ts';

export interface EvidenceRow {
  readonly key: string;
  /** Identifies the address for asking it again; null: not an address that can be asked. */
  readonly ask: {
    readonly kind: 'issuer' | 'crl' | 'ocsp';
    readonly url: string;
    readonly about: string;
  } | null;
  /** “OCSP”, “CRL”, “Issuer” … */
  readonly kind: string;
  readonly url: string | null;
  readonly state: State;
  readonly outcome: string;
  /** What is worth knowing beside the outcome, in order. */
  readonly facts: readonly string[];
  /** Why there is no usable answer, one sentence. */
  readonly reason: string | null;
  /** What it was when it was fetched, when that differs from now. */
  readonly then: string | null;
  readonly asked: boolean;
}

export interface CertificateEvidence {
  readonly id: number;
  readonly label: string;
  readonly state: State;
  readonly status: string;
  readonly means: string;
  readonly rows: readonly EvidenceRow[];
}

interface EvidenceView {
  readonly certificates: readonly CertificateEvidence[];
  readonly downloads: readonly EvidenceRow[];
  /** One line for the heading and for screen readers. */
  readonly summary: string;
  /** Addresses that can be asked and were not. */
  readonly open: number;
  /** Addresses asked. */
  readonly asked: number;
  /** When the oldest answer came, when the report is for another time. */
  readonly asOf: MomentView | null;
  readonly warning: string | null;
}

const STATUS_STATE: Readonly<Record<RevocationStatus, State>> = {
  good: 'ok',
  revoked: 'bad',
  unknown: 'warn',
  expired: 'warn',
  unusable: 'warn',
  unreachable: 'warn',
  'not-asked': 'unknown',
  'not-provided': 'unknown',
};

const OUTCOME_STATE: Readonly<Record<SourceOutcome, State>> = {
  good: 'ok',
  delta: 'ok',
  revoked: 'bad',
  unknown: 'warn',
  expired: 'warn',
  'not-yet-valid': 'warn',
  partial: 'warn',
  unusable: 'warn',
  unreachable: 'warn',
  'not-fetchable': 'unknown',
  'not-asked': 'unknown',
};

const isAsked = ({ outcome }: { readonly outcome: string }): boolean =>
  outcome !== 'not-asked' && outcome !== 'not-fetchable';

/** “85 ms”, “1.2 s” */
const took = (ms: number): string => (ms < 1_000 ? `${ms} ms` : `${(ms / 1_000).toFixed(1)} s`);

/** “812 octets”, “43 KB”, “50.1 MB” */
function size(bytes: number): string {
  if (bytes < 2_048) return `${bytes} octets`;
  return bytes < MEGABYTE ? `${Math.round(bytes / 1_024)} KB` : `${(bytes / MEGABYTE).toFixed(1)} MB`;
}

const transport = (url: string | null): readonly string[] =>
  url === null ? [] : [/^https:/i.test(url) ? 'over https' : 'over http'];

/** “holds until 2026-12-23 14:07 UTC (in 29 days)”, “ended 2026-11-23 02:27 UTC (12 hours ago)” */
function ending(nextUpdate: string, at: string): string {
  const verb = Date.parse(nextUpdate) < Date.parse(at) ? 'ended' : 'holds until';
  return `${verb} ${exactTime(nextUpdate)} (${moment(nextUpdate, at).relative})`;
}

function sourceFacts(source: RevocationSourceView, at: string): readonly string[] {
  const { url, milliseconds, bytes, entries, nextUpdate, responder, reason, revokedAt, nonce, second } =
    source;
  return [
    ...(revokedAt === null ? [] : [`since ${exactTime(revokedAt)}${reason === null ? '' : `, ${reason}`}`]),
    ...(milliseconds === null ? [] : [`answered in ${took(milliseconds)}`]),
    ...(isAsked(source) ? transport(url) : []),
    ...(entries === null ? [] : [`${entries.toLocaleString('en')} ${entries === 1 ? 'entry' : 'entries'}`]),
    ...(bytes === null ? [] : [size(bytes)]),
    ...(responder === 'delegated' ? ['signed by an appointed responder'] : []),
    ...(responder === 'issuer' ? ['signed by the issuer'] : []),
    ...(nonce === 'matched' ? ['made for this question'] : []),
    ...(second === null || second === undefined ? [] : [SECOND_TEXT[second]]),
    ...(nextUpdate === null ? [] : [ending(nextUpdate, at)]),
  ];
}

function reasonOf({ outcome, fault }: RevocationSourceView): string | null {
  if (outcome === 'not-fetchable') return NOT_FETCHABLE;
  // The outcome and the dates say it.
  if (fault === null || outcome === 'expired' || outcome === 'not-yet-valid') return null;
  if (fault.message !== null) return fault.message;
  const clause = evidenceReason(fault.code, fault.params) ?? 'it decides nothing';
  return `${capital(clause)}.`;
}

function sourceRow(report: Report, about: string, source: RevocationSourceView, index: number): EvidenceRow {
  const { kind, url, via, outcome, then } = source;
  return {
    key: `${kind}-${url ?? via}-${index}`,
    ask: via === 'address' && url !== null && outcome !== 'not-fetchable' ? { kind, url, about } : null,
    kind: sourceText(source),
    url,
    state: OUTCOME_STATE[outcome],
    outcome: OUTCOME_TEXT[outcome],
    facts: sourceFacts(source, report.at),
    reason: outcome === 'good' || outcome === 'revoked' ? null : reasonOf(source),
    then:
      then === null || source.time === null
        ? null
        : `${OUTCOME_TEXT[then]} when fetched, ${exactTime(source.time)}`,
    asked: isAsked(source),
  };
}

const DOWNLOAD_TEXT: Readonly<Record<DownloadView['outcome'], string>> = {
  fetched: 'fetched',
  unreachable: 'no usable answer',
  'not-fetchable': 'not fetched',
  'not-asked': 'not asked',
};

function downloadRow(report: Report, download: DownloadView, index: number): EvidenceRow {
  const { subject, url, outcome, certificates, milliseconds, fault } = download;
  const names = certificates.flatMap((id) => {
    const certificate = report.certificates[id];
    return certificate === undefined ? [] : [`“${labelOf(certificate)}”`];
  });
  const named = report.certificates[subject];
  return {
    key: `issuer-${url}-${index}`,
    ask: outcome === 'not-fetchable' ? null : { kind: 'issuer', url, about: named?.sha256 ?? '' },
    kind: named === undefined ? 'Issuer' : `Issuer of “${labelOf(named)}”`,
    url,
    state: outcome === 'fetched' ? 'warn' : outcome === 'unreachable' ? 'warn' : 'unknown',
    outcome:
      outcome === 'fetched'
        ? `not sent by the server, downloaded: ${names.join(', ')}`
        : DOWNLOAD_TEXT[outcome],
    facts: [
      ...(milliseconds === null ? [] : [`answered in ${took(milliseconds)}`]),
      ...(isAsked(download) ? transport(url) : []),
    ],
    reason: outcome === 'not-fetchable' ? NOT_FETCHABLE : (fault?.message ?? null),
    then: null,
    asked: isAsked(download),
  };
}

function certificateEvidence(report: Report, view: RevocationView): CertificateEvidence {
  const certificate = report.certificates[view.certificate];
  const { text, means } = STATUS_WORDS[view.status];
  return {
    id: view.certificate,
    label: certificate === undefined ? '' : labelOf(certificate),
    state: STATUS_STATE[view.status],
    status: text,
    means,
    rows: view.sources.map((source, index) => sourceRow(report, certificate?.sha256 ?? '', source, index)),
  };
}

/** “2 not revoked, 1 not reachable from here” */
function summaryOf(certificates: readonly CertificateEvidence[]): string {
  const counts = new Map<string, number>();
  for (const { status } of certificates) counts.set(status, (counts.get(status) ?? 0) + 1);
  if (certificates.length === 0) return 'no certificate of the chain has an issuer to ask about';
  return [...counts].map(([status, count]) => `${count} ${lower(status)}`).join(', ');
}

/** Evidence this much older or newer than the time judged for is called “as of then”. */
const SAME_TIME = 3_600_000;

export function evidenceView(report: Report): EvidenceView {
  const certificates = report.revocation.map((view) => certificateEvidence(report, view));
  const downloads = report.downloads.map((download, index) => downloadRow(report, download, index));
  const rows = [...downloads, ...certificates.flatMap(({ rows: own }) => own)];
  const addressed = rows.filter(({ ask }) => ask !== null);
  const times = [...report.downloads, ...report.revocation.flatMap(({ sources }) => sources)].flatMap(
    ({ time }) => time ?? [],
  );
  const oldest = times.toSorted()[0] ?? null;
  const apart = oldest === null ? 0 : Math.abs(Date.parse(oldest) - Date.parse(report.at));
  const silent = addressed.filter(({ outcome }) => outcome === OUTCOME_TEXT.unreachable);
  return {
    certificates,
    downloads,
    summary: summaryOf(certificates),
    open: addressed.filter(({ asked }) => !asked).length,
    asked: addressed.filter(({ asked }) => asked).length,
    asOf: oldest !== null && apart > SAME_TIME ? moment(oldest, report.at) : null,
    warning: silent.length > 1 && silent.length === addressed.length ? EVERYTHING_SILENT : null,
  };
}
