/** A report that was exported as JSON, as something to judge again: its inputs count, not its verdict. */
import { fromBase64 } from '#lib/core/der/bytes.ts';
import type { SuppliedCertificate } from '#lib/core/path/types.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { REPORT_VERSION } from '#lib/core/report/types.ts';
import { type Verdict } from '#lib/core/finding/types.ts';
import type { Source } from '../ask/source.ts';
import { dayOf } from '#lib/core/text.ts';

export type ReportReading =
  | {
      readonly ok: true;
      readonly source: Source;
      /** What the report said when it was made. */
      readonly said: { readonly verdict: Verdict; readonly at: string };
    }
  | { readonly ok: false; readonly refusal: ReportRefusal };

/** Why a text is no report that can be judged again; `name` null: it was pasted. */
export interface ReportRefusal {
  readonly code: 'no-json' | 'no-report' | 'other-version' | 'damaged' | 'empty';
  readonly name: string | null;
  /** With another version: the one it has. */
  readonly version?: string;
}

/** Whether a text can only have been meant as a report. */
export const looksLikeReport = (text: string): boolean => /^\uFEFF?\s*\{\s*"version"\s*:/.test(text);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

const textOr = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const isVerdict = (value: unknown): value is Verdict =>
  value === 'trusted' || value === 'untrusted' || value === 'unknown';

/** Null for what is no base64. */
function bytesOf(value: unknown): Uint8Array | null {
  try {
    return typeof value === 'string' ? fromBase64(value) : null;
  } catch {
    return null;
  }
}

/**
 * Takes the certificates, the order sent, the host and the time out of a report. Anchors are left out: a file
 * can't make anybody trust.
 * @param name of the file; null: it was pasted
 */
export function readReport(text: string, name: string | null): ReportReading {
  const refuse = (code: ReportRefusal['code'], version?: string): ReportReading => ({
    ok: false,
    refusal: { code, name, ...(version === undefined ? {} : { version }) },
  });
  let report: unknown;
  try {
    report = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('no-json');
  }
  if (!isRecord(report) || !Array.isArray(report['certificates'])) {
    return refuse('no-report');
  }
  const { version, verdict } = report;
  if (version !== REPORT_VERSION) {
    return refuse('other-version', String(version));
  }
  const at = textOr(report['at']);
  if (!isVerdict(verdict) || at === null || Number.isNaN(Date.parse(at))) {
    return refuse('damaged');
  }
  const supplied = suppliedIn(report);
  if (supplied.length === 0) return refuse('empty');
  const of = textOr(report['host']) ?? name;
  const source: Source = {
    kind: listIn(report['presented']).length > 0 ? 'endpoint' : 'files',
    label: of === null ? `Pasted report of ${dayOf(at)}` : `${of}, report of ${dayOf(at)}`,
    named: { id: 'report', name: of, at },
    supplied,
    crls: [],
    anchors: [],
    problems: [],
    host: textOr(report['host']),
    at,
    observation: null,
  };
  return { ok: true, source, said: { verdict, at } };
}

function suppliedIn(report: Readonly<Record<string, unknown>>): readonly SuppliedCertificate[] {
  const certificates = listIn(report['certificates']).slice(0, LIMITS.certificates).filter(isRecord);
  const byId = new Map(certificates.map((one) => [one['id'], bytesOf(one['der'])]));
  const presented = listIn(report['presented'])
    .slice(0, LIMITS.certificates)
    .flatMap((id, index): readonly SuppliedCertificate[] => {
      const der = byId.get(id);
      return der ? [{ der, origin: { kind: 'presented', index } }] : [];
    });
  const others = certificates.flatMap((one): readonly SuppliedCertificate[] => {
    const der = bytesOf(one['der']);
    if (!der) return [];
    return listIn(one['provenance'])
      .filter(isRecord)
      .flatMap((origin): readonly SuppliedCertificate[] => {
        const url = textOr(origin['url']);
        if (origin['kind'] === 'uploaded')
          return [{ der, origin: { kind: 'uploaded', file: textOr(origin['file']) } }];
        return origin['kind'] === 'aia' && url !== null ? [{ der, origin: { kind: 'aia', url } }] : [];
      });
  });
  return [...presented, ...others];
}
