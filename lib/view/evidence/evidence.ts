/** Revocation and downloads as data for the page, from the report alone. */
import { ENGLISH_EVIDENCE, type EvidenceWords } from '#lib/content/messages/english-evidence.ts';
import { addressFault, isAddressFault, saidOf, speaksOfAddresses } from '#lib/content/address-faults.ts';
import { capitalIn, dayIn, enumerated, listIn } from '#lib/content/messages/forms.ts';
import type { Locale } from '#lib/content/messages/locales.ts';
import type { DownloadView, RevocationSourceView, RevocationView } from '#lib/core/report/evidence-types.ts';
import type { EvidenceFault } from '#lib/core/evidence/types.ts';
import type { FaultParams } from '#lib/core/finding/faults.ts';
import type { CertificateView, Report } from '#lib/core/report/types.ts';
import type { RevocationStatus, SourceOutcome } from '#lib/core/revocation/assess-types.ts';
import { labelOf } from '../names.ts';
import { exactTime, moment } from '../time.ts';
import type { MomentView, State } from '../types.ts';
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
  /** What of that sentence a program said, in English; null: nothing. */
  readonly said: string | null;
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

const inDigits = (locale: Locale, value: number, digits: number): string =>
  value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** “85 ms”, “1.2 s” */
const took = (locale: Locale, ms: number): string =>
  ms < 1_000 ? `${inDigits(locale, ms, 0)} ms` : `${inDigits(locale, ms / 1_000, 1)} s`;

/** “812 octets”, “43 KB”, “50.1 MB” */
function size({ text, locale }: EvidenceWords, bytes: number): string {
  if (bytes < 2_048) return text('evidence.fact.octets', { count: bytes });
  return bytes < MEGABYTE
    ? text('evidence.fact.kilobytes', { size: inDigits(locale, bytes / 1_024, 0) })
    : text('evidence.fact.megabytes', { size: inDigits(locale, bytes / MEGABYTE, 1) });
}

const transport = ({ text }: EvidenceWords, url: string | null): readonly string[] =>
  url === null ? [] : [text(/^https:/i.test(url) ? 'evidence.fact.https' : 'evidence.fact.http')];

/** “holds until 2026-12-23 14:07 UTC (in 29 days)”, “ended 2026-11-23 02:27 UTC (12 hours ago)” */
function ending({ text, locale }: EvidenceWords, nextUpdate: string, at: string): string {
  const { exact, relative } = moment(nextUpdate, at, locale);
  const past = Date.parse(nextUpdate) < Date.parse(at);
  return text(past ? 'evidence.fact.ended' : 'evidence.fact.holds', { when: exact, relative });
}

function sourceFacts(words: EvidenceWords, source: RevocationSourceView, at: string): readonly string[] {
  const { text, locale } = words;
  const { url, milliseconds, bytes, entries, nextUpdate, responder, reason, revokedAt, nonce, second } =
    source;
  const since = revokedAt === null ? '' : text('evidence.fact.since', { when: exactTime(revokedAt, locale) });
  return [
    ...(since === '' ? [] : [`${since}${reason === null ? '' : `, ${reason}`}`]),
    ...(milliseconds === null ? [] : [text('evidence.fact.took', { time: took(locale, milliseconds) })]),
    ...(isAsked(source) ? transport(words, url) : []),
    ...(entries === null ? [] : [text('evidence.fact.entries', { count: entries })]),
    ...(bytes === null ? [] : [size(words, bytes)]),
    ...(responder === 'delegated' || responder === 'issuer' ? [text(`evidence.fact.${responder}`)] : []),
    ...(nonce === 'matched' ? [text('evidence.fact.nonce')] : []),
    ...(second === null || second === undefined ? [] : [text(`evidence.readers.${second}`)]),
    ...(nextUpdate === null ? [] : [ending(words, nextUpdate, at)]),
  ];
}

type Reason = Pick<EvidenceRow, 'reason' | 'said'>;

const NO_REASON: Reason = { reason: null, said: null };

const plain = (reason: string): Reason => ({ reason, said: null });

function reasonOf(words: EvidenceWords, { outcome, fault, url }: RevocationSourceView): Reason {
  if (outcome === 'not-fetchable') return plain(words.text('evidence.not-fetchable'));
  // The outcome and the dates say it.
  if (fault === null || outcome === 'expired' || outcome === 'not-yet-valid') return NO_REASON;
  const clause = clauseOf(words, fault.code, fault.params);
  if (clause === null)
    return fault.message === null
      ? plain(words.text('evidence.decides-nothing'))
      : addressReason(words, { ...fault, message: fault.message }, url);
  const said = fault.code === 'crl-malformed' ? fault.message : null;
  return {
    reason: words.text('fault.sentence', {
      clause: capitalIn(words.locale, said === null ? clause : `${clause} (${said})`),
    }),
    said,
  };
}

/** What is wrong with a list or an answer; null: the code is another one, such as the relay’s. */
function clauseOf(
  { text, has, locale }: EvidenceWords,
  code: string,
  { ended, begins }: FaultParams,
): string | null {
  if (code === 'ocsp-responder-not-authorised' && ended !== undefined)
    return text('evidence.fault.appointed-until', { date: dayIn(locale, ended) });
  if (code === 'ocsp-responder-not-authorised' && begins !== undefined)
    return text('evidence.fault.appointed-from', { date: dayIn(locale, begins) });
  const id = `evidence.fault.${code}`;
  return has(id) ? text(id) : null;
}

/** Why an address gave nothing; as it was told, in English, where that is all there is. */
function addressReason(words: EvidenceWords, fault: EvidenceFault, url: string | null): Reason {
  const clause = clauseOf(words, fault.code, {});
  if (clause !== null)
    return plain(words.text('fault.sentence', { clause: capitalIn(words.locale, clause) }));
  const { told, message } = fault;
  return told !== undefined && isAddressFault(told) && speaksOfAddresses(words)
    ? { reason: addressFault(words, told, url), said: saidOf(told) }
    : { reason: message, said: message };
}

/** What a source is, in a word. */
function kindOf({ kind, via, outcome }: RevocationSourceView) {
  if (kind === 'ocsp') return via === 'staple' ? 'ocsp-staple' : via === 'file' ? 'ocsp-file' : 'ocsp';
  return outcome === 'delta' ? 'delta' : via === 'file' ? 'crl-file' : 'crl';
}

function sourceRow(
  words: EvidenceWords,
  report: Report,
  about: string,
  source: RevocationSourceView,
  index: number,
): EvidenceRow {
  const { text, locale } = words;
  const { kind, url, via, outcome, then, time } = source;
  return {
    key: `${kind}-${url ?? via}-${index}`,
    ask: via === 'address' && url !== null && outcome !== 'not-fetchable' ? { kind, url, about } : null,
    kind: text(`evidence.kind.${kindOf(source)}`),
    url,
    state: OUTCOME_STATE[outcome],
    outcome: text(`evidence.outcome.${outcome}`),
    facts: sourceFacts(words, source, report.at),
    ...(outcome === 'good' || outcome === 'revoked' ? NO_REASON : reasonOf(words, source)),
    then:
      then === null || time === null
        ? null
        : text('evidence.outcome.then', {
            outcome: text(`evidence.outcome.${then}`),
            when: exactTime(time, locale),
          }),
    asked: isAsked(source),
  };
}

function downloadRow(
  words: EvidenceWords,
  report: Report,
  download: DownloadView,
  index: number,
): EvidenceRow {
  const { text, locale } = words;
  const { subject, url, outcome, certificates, milliseconds, fault } = download;
  const quoted = (certificate: CertificateView): string =>
    text('fault.quoted', { name: labelOf(certificate) });
  const names = certificates.flatMap((id) => {
    const certificate = report.certificates[id];
    return certificate === undefined ? [] : [quoted(certificate)];
  });
  const named = report.certificates[subject];
  return {
    key: `issuer-${url}-${index}`,
    ask: outcome === 'not-fetchable' ? null : { kind: 'issuer', url, about: named?.sha256 ?? '' },
    kind:
      named === undefined
        ? text('evidence.kind.issuer')
        : text('evidence.kind.issuer-of', { name: quoted(named) }),
    url,
    state: outcome === 'fetched' || outcome === 'unreachable' ? 'warn' : 'unknown',
    outcome: text(`evidence.outcome.${outcome}`, { names: listIn(locale, names) }),
    facts: [
      ...(milliseconds === null ? [] : [text('evidence.fact.took', { time: took(locale, milliseconds) })]),
      ...(isAsked(download) ? transport(words, url) : []),
    ],
    ...(outcome === 'not-fetchable'
      ? plain(text('evidence.not-fetchable'))
      : fault === null
        ? NO_REASON
        : addressReason(words, fault, url)),
    then: null,
    asked: isAsked(download),
  };
}

function certificateEvidence(
  words: EvidenceWords,
  report: Report,
  { certificate: id, status, sources }: RevocationView,
): CertificateEvidence {
  const certificate = report.certificates[id];
  const about = certificate?.sha256 ?? '';
  return {
    id,
    label: certificate === undefined ? '' : labelOf(certificate),
    state: STATUS_STATE[status],
    status: words.text(`evidence.status.${status}`),
    means: words.text(`evidence.means.${status}`),
    rows: sources.map((source, index) => sourceRow(words, report, about, source, index)),
  };
}

/** “2 not revoked, 1 not reachable from here” */
function summaryOf({ text, locale }: EvidenceWords, { revocation, downloads }: Report): string {
  const byStatus = Map.groupBy(revocation, ({ status }) => status);
  const issuers = downloads.filter(({ outcome }) => outcome === 'not-asked').length;
  if (byStatus.size === 0 && issuers === 0) return text('evidence.none');
  return enumerated(locale, [
    ...[...byStatus].map(([status, { length }]) => text(`evidence.count.${status}`, { count: length })),
    ...(issuers === 0 ? [] : [text('evidence.count.issuers', { count: issuers })]),
  ]);
}

/** Evidence this much older or newer than the time judged for is called “as of then”. */
const SAME_TIME = 3_600_000;

export function evidenceView(report: Report, words: EvidenceWords = ENGLISH_EVIDENCE): EvidenceView {
  const certificates = report.revocation.map((view) => certificateEvidence(words, report, view));
  const downloads = report.downloads.map((download, index) => downloadRow(words, report, download, index));
  const rows = [...downloads, ...certificates.flatMap(({ rows: own }) => own)];
  const addressed = rows.filter(({ ask }) => ask !== null);
  const times = [...report.downloads, ...report.revocation.flatMap(({ sources }) => sources)].flatMap(
    ({ time }) => time ?? [],
  );
  const oldest = times.toSorted()[0] ?? null;
  const apart = oldest === null ? 0 : Math.abs(Date.parse(oldest) - Date.parse(report.at));
  const silent = addressed.filter(({ outcome }) => outcome === words.text('evidence.outcome.unreachable'));
  return {
    certificates,
    downloads,
    summary: summaryOf(words, report),
    open: addressed.filter(({ asked }) => !asked).length,
    asked: addressed.filter(({ asked }) => asked).length,
    asOf: oldest !== null && apart > SAME_TIME ? moment(oldest, report.at, words.locale) : null,
    warning:
      silent.length > 1 && silent.length === addressed.length ? words.text('evidence.silent.text') : null,
  };
}
