/** Which of several certificates `--leaf` means. */
import type { CertificateView, Report } from '#lib/core/report/types.ts';
import { labelOf } from '#lib/view/names.ts';
import { BadInput } from './bad-input.ts';

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const answersTo = (certificate: CertificateView, wanted: string): boolean =>
  same(labelOf(certificate), wanted) ||
  certificate.alternativeNames.some(({ value }) => same(value, wanted)) ||
  (wanted.length >= 8 && certificate.sha256.startsWith(wanted.replaceAll(':', '').toLowerCase()));

/**
 * @param wanted a place in the list that the text names, from 1; a name of the certificate; or the start of its SHA-256
 * @returns its SHA-256, lower-case hex. @throws BadInput that lists what there is
 */
export function leafNamed(report: Report, wanted: string): string {
  const own = report.certificates.filter(({ provenance }) =>
    provenance.some(({ kind }) => kind === 'uploaded'),
  );
  const choices = (report.choices ?? []).flatMap((id) => report.certificates[id] ?? []);
  const offered = choices.length > 0 ? choices : own;
  const listed = offered.map((one, index) => `${index + 1}. ${labelOf(one)}`).join(', ');
  if (/^\d{1,4}$/.test(wanted)) {
    const chosen = offered[Number(wanted) - 1];
    if (chosen) return chosen.sha256;
    throw new BadInput(`--leaf ${wanted}: there is no such place in ${listed}`);
  }
  const found = [...new Set([...offered, ...own])].filter((one) => answersTo(one, wanted));
  const [chosen] = found;
  if (!chosen) throw new BadInput(`--leaf ${wanted}: no certificate is named so; there are ${listed}`);
  const offeredToo = found.filter((one) => offered.includes(one));
  if (offeredToo.length > 1)
    throw new BadInput(
      `--leaf ${wanted}: several are named so; give the place or the fingerprint: ${offeredToo.map((one) => `${offered.indexOf(one) + 1}. ${labelOf(one)} (SHA-256 ${one.sha256.slice(0, 16)}…)`).join(', ')}`,
    );
  return chosen.sha256;
}
