import { EARLY_GENERALIZED, isoTime } from '../../der/time.ts';
import type { ParsedCertificate } from '../../certificate/types.ts';
import { DAY_MS, wholeDays } from '../../time.ts';
import type { ValidityLimit } from '../rules.ts';
import type { CertificateRule } from '../context.ts';

/** A client that renews by hand needs about two weeks. */
const SOON_DAYS = 14;

/**
 * RFC 5280 §4.1.2.5 and §6.1.3(a)(2). Both ends are included, and the time is compared in whole
 * seconds, the precision of the encoding.
 */
export const checkValidity: CertificateRule = ({ certificate, role, selfIssued, at, rules }, emit) => {
  const { notBefore, notAfter } = certificate;
  const now = Math.floor(at / 1000) * 1000;
  const params = () => ({ notBefore: iso(notBefore.ms), notAfter: iso(notAfter.ms), at: iso(now) });

  for (const time of [notBefore, notAfter]) {
    if (time.fault === null) continue;
    const code = time.fault === EARLY_GENERALIZED ? 'validity-encoding' : 'validity-form';
    emit(code, { fault: time.fault, encoding: time.encoding });
  }
  if (notBefore.ms < 0) emit('validity-form', { fault: 'before 1970', encoding: notBefore.encoding });
  if (notBefore.ms > notAfter.ms) emit('validity-reversed', params());
  // An old root is renewed on clients, not on servers.
  const over = selfIssued && role !== 'leaf' ? 'root-expired' : 'expired';
  if (now > notAfter.ms) emit(over, { ...params(), days: wholeDays(now - notAfter.ms) });
  else if (now < notBefore.ms) {
    emit('not-yet-valid', { ...params(), days: wholeDays(notBefore.ms - now) });
  } else if (notAfter.ms - now < SOON_DAYS * DAY_MS) {
    emit('expires-soon', { ...params(), days: wholeDays(notAfter.ms - now) });
  }

  // Limits for public certificates need to know where the path ends: see ../path/anchor.ts.
  if (role === 'leaf') {
    const excess = excessOf(
      certificate,
      rules.maximumValidity.filter(({ publicOnly }) => publicOnly !== true),
    );
    if (excess) emit('validity-too-long', excess);
  }
};

/** By how much a certificate outlives the limit of its issue date; null when it keeps it. */
export function excessOf(
  { notBefore, notAfter }: ParsedCertificate,
  limits: readonly ValidityLimit[],
): { readonly days: number; readonly limit: number } | null {
  const limit = limits.findLast(({ from }) => Date.parse(from) <= notBefore.ms);
  // The last second is part of the validity (RFC 5280 §4.1.2.5), hence the one added.
  const days = (notAfter.ms + 1000 - notBefore.ms) / DAY_MS;
  return limit && days > limit.days ? { days: Math.ceil(days), limit: limit.days } : null;
}

const iso = (ms: number): string => isoTime(ms) ?? '';
