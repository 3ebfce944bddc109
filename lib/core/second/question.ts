import { SECOND_LIMITS } from '../limits.ts';
import type { Report } from '../report/types.ts';
import type { SuppliedCertificate } from '../path/types.ts';
import type { SecondQuestion } from './types.ts';

/**
 * What there is to read again of a report: its chosen path, and the elements that could not be read.
 * @param supplied as it was judged; of a file all elements are taken, the reading leaves out those we read
 * @param decode base64 to octets
 * @returns null when there is neither
 */
export function secondQuestion(
  report: Report,
  supplied: readonly SuppliedCertificate[],
  decode: (base64: string) => Uint8Array,
): SecondQuestion | null {
  const [chosen] = report.paths;
  const refused = supplied
    .filter(({ origin }) => report.unparsed.some((one) => isFrom(origin, one)))
    .slice(0, SECOND_LIMITS.refusedElements)
    .map(({ der }) => der);
  if (!chosen && refused.length === 0) return null;
  return {
    path: (chosen?.certificates ?? []).flatMap((id) => {
      const certificate = report.certificates[id];
      return certificate ? [{ id, der: decode(certificate.der) }] : [];
    }),
    pool: (report.certificates.length > SECOND_LIMITS.poolCertificates ? [] : report.certificates).map(
      ({ id, der, provenance }) => ({
        id,
        der: decode(der),
        anchor: provenance.some(({ kind }) => kind === 'anchor'),
      }),
    ),
    anchored: chosen?.end === 'anchored',
    refused,
    at: report.at,
    verdict: chosen?.verdict ?? report.verdict,
    fatal: (chosen?.findings ?? []).flatMap(({ code, severity }) => (severity === 'fatal' ? [code] : [])),
  };
}

function isFrom(origin: SuppliedCertificate['origin'], { index, file }: Report['unparsed'][number]): boolean {
  if (origin.kind === 'presented') return origin.index === index;
  return origin.kind === 'uploaded' && index === null && origin.file === file;
}
