/** Findings that went, came and stayed. */
import type { SummaryWords } from '#lib/content/messages/english.ts';
import type { Finding } from '#lib/core/finding/types.ts';
import type { Report } from '#lib/core/report/types.ts';
import { findingView } from '../findings/finding.ts';
import type { FindingView } from '../types.ts';
import type { CertificateRow } from './certificates.ts';

export interface FindingChanges {
  /** Only on A. */
  readonly gone: readonly FindingView[];
  /** Only on B. */
  readonly come: readonly FindingView[];
  /** On both; as B says them. */
  readonly stayed: readonly FindingView[];
}

/** One name for a certificate and what took its place, so that the same fault is recognised on both. */
type Places = ReadonlyMap<string, string>;

function placesOf(rows: readonly CertificateRow[]): Places {
  const places = new Map<string, string>();
  for (const { a, b } of rows) {
    if (a?.certificate && b?.certificate) places.set(b.certificate.sha256, a.certificate.sha256);
  }
  return places;
}

function placeKey(report: Report, { code, at }: Finding, places: Places): string {
  const name = (id: number | null): string => {
    const fingerprint = id === null ? undefined : report.certificates[id]?.sha256;
    return fingerprint === undefined ? 'none' : (places.get(fingerprint) ?? fingerprint);
  };
  switch (at.kind) {
    case 'certificate':
      return `${code} ${name(at.certificate)}`;
    case 'link':
      return `${code} ${name(at.subject)} ${name(at.issuer)}`;
    case 'presented':
      return `${code} list ${at.index === null ? '' : name(report.presented[at.index] ?? null)}`;
    case 'path':
      return `${code} path`;
  }
}

function viewsOf(words: SummaryWords, report: Report, places: Places): ReadonlyMap<string, FindingView> {
  const path = report.paths[0] ?? null;
  const all = [...(path?.findings ?? []), ...report.findings];
  return new Map(all.map((one) => [placeKey(report, one, places), findingView(report, one, path, words)]));
}

/** @param rows of all lists in which the two sides were laid side by side */
export function compareFindings(
  words: SummaryWords,
  a: Report,
  b: Report,
  rows: readonly CertificateRow[],
): FindingChanges {
  const before = viewsOf(words, a, new Map());
  const after = viewsOf(words, b, placesOf(rows));
  return {
    gone: [...before].flatMap(([key, view]) => (after.has(key) ? [] : [view])),
    come: [...after].flatMap(([key, view]) => (before.has(key) ? [] : [view])),
    stayed: [...after].flatMap(([key, view]) => (before.has(key) ? [view] : [])),
  };
}
