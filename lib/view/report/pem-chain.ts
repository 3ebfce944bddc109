import type { Report } from '#lib/core/report/types.ts';
import { visibleLine } from '../foreign-text.ts';
import { labelOf } from '../names.ts';
import { toPem } from '../pem.ts';

/**
 * The readable certificates as PEM, each below a comment with its name: in the order sent, duplicates
 * kept; for files and pastes in the order of the report.
 */
export function pemChain(report: Report): string {
  const order =
    report.presented.length > 0
      ? report.presented
      : report.certificates.filter((c) => c.provenance.some((p) => p.kind === 'uploaded')).map((c) => c.id);
  return order
    .flatMap((id) => {
      const certificate = id === null ? undefined : report.certificates[id];
      return certificate === undefined
        ? []
        : [`# ${visibleLine(labelOf(certificate))}\n${toPem(certificate.der)}`];
    })
    .join('\n');
}
