import type { FindingNames, Role } from '#lib/content/findings/types.ts';
import type { SummaryWords } from '#lib/content/messages/english.ts';
import type { CertificateView, PathView, Report } from '#lib/core/report/types.ts';
import type { Finding } from '#lib/core/finding/types.ts';
import { shortLabel } from '#lib/core/name/describe.ts';
import { colonHex } from './hex.ts';
import { storeNames } from './stores.ts';

/** The best short label of a certificate: its subject, else its first name, else its serial number. */
export function labelOf(certificate: CertificateView): string {
  const { subject, alternativeNames, serial } = certificate;
  if (subject.label !== '') return subject.label;
  return shortLabel(alternativeNames[0]?.value ?? `serial number ${serial}`);
}

/**
 * The start of its fingerprint when another certificate of the report has the same label (renewed or
 * cross-signed CAs), so that the two can be told apart; else null.
 */
export function twinMark(report: Report, certificate: CertificateView): string | null {
  const label = labelOf(certificate);
  const isTwin = (other: CertificateView): boolean => other.id !== certificate.id && labelOf(other) === label;
  return report.certificates.some(isTwin) ? colonHex(certificate.sha256.slice(0, 6)) : null;
}

/** Its part in a path; outside of one, judged by what the certificate says of itself. */
export function roleOf(certificate: CertificateView, path: PathView | null): Role {
  const place = path?.certificates.indexOf(certificate.id) ?? -1;
  if (path !== null && place >= 0) {
    if (place === 0) return 'leaf';
    const closed = path.end === 'anchored' || path.end === 'self-signed';
    return closed && place === path.certificates.length - 1 ? 'root' : 'intermediate';
  }
  if (certificate.basicConstraints?.ca !== true) return 'leaf';
  return certificate.selfIssued ? 'root' : 'intermediate';
}

/** True when the certificates came from a server rather than from files or a paste. */
export const cameFromServer = (report: Report): boolean =>
  report.certificates.some((c) => c.provenance.some((p) => p.kind === 'presented'));

/** A certificate as part of a sentence: “the intermediate ‘Contoso Issuing CA 2’”. */
export function phraseOf(report: Report, id: number, path: PathView | null): string {
  const certificate = report.certificates[id];
  if (certificate === undefined) return 'a certificate';
  const label = labelOf(certificate);
  const mark = twinMark(report, certificate);
  const quoted = mark === null ? `“${label}”` : `“${label}” (${mark})`;
  if (id === report.leaf) {
    if (!cameFromServer(report)) return `the certificate ${quoted}`;
    return label === report.host ? 'the server’s certificate' : `the server’s certificate ${quoted}`;
  }
  const role = roleOf(certificate, path);
  return role === 'leaf' ? `the certificate ${quoted}` : `the ${role} ${quoted}`;
}

/** The same in the language of `words`, where it begins a sentence or follows a word that leaves it as it is. */
export function subjectPhrase(
  words: SummaryWords,
  report: Report,
  id: number,
  path: PathView | null,
): string {
  if (words.locale === 'en') return phraseOf(report, id, path);
  const certificate = report.certificates[id];
  if (certificate === undefined) return words.text('result.finding.where.element');
  const mark = twinMark(report, certificate);
  const label = labelOf(certificate);
  const role = roleOf(certificate, path);
  const leaf = id === report.leaf;
  const part = leaf && cameFromServer(report) ? 'server' : leaf || role === 'leaf' ? 'certificate' : role;
  const named = part === 'server' && label === report.host && mark === null ? 'no' : 'yes';
  return words.text(`fault.subject.${part}`, { named, name: mark === null ? label : `${label} (${mark})` });
}

/** The names a finding's words need, for the certificate or link it belongs to. */
export function namesFor(report: Report, finding: Finding, path: PathView | null): FindingNames {
  const { at } = finding;
  const subjectId = subjectOf(report, finding, path);
  const subject = subjectId === null ? 'an element' : phraseOf(report, subjectId, path);
  const stated = subjectId === null ? undefined : report.certificates[subjectId]?.issuer.label;
  const statedIssuer = stated === undefined || stated === '' ? 'an unnamed issuer' : `“${stated}”`;
  const issuer = at.kind === 'link' && at.issuer !== null ? phraseOf(report, at.issuer, path) : statedIssuer;
  return {
    subject,
    role: roleAt(report, subjectId, path),
    issuer,
    issuing: at.kind === 'link' ? issuer : subject,
    host: report.host,
    source: cameFromServer(report) ? 'server' : 'files',
    stores: storeNames(report.stores),
  };
}

function roleAt(report: Report, id: number | null, path: PathView | null): Role | null {
  const certificate = id === null ? undefined : report.certificates[id];
  if (certificate === undefined) return null;
  return certificate.id === report.leaf ? 'leaf' : roleOf(certificate, path);
}

/** Part in the chain of the certificate that a finding is mainly about; null where there is none. */
export const roleIn = (report: Report, finding: Finding, path: PathView | null): Role | null =>
  roleAt(report, subjectOf(report, finding, path), path);

/** The certificate a finding is mainly about; for a path as a whole, the last one of it. */
export function subjectOf(report: Report, finding: Finding, path: PathView | null): number | null {
  const { at } = finding;
  if (at.kind === 'certificate') return at.certificate;
  if (at.kind === 'link') return at.subject;
  if (at.kind === 'presented') return at.index === null ? null : (report.presented[at.index] ?? null);
  return path?.certificates.at(-1) ?? null;
}
