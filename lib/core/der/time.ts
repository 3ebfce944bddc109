import type { CertificateTime } from './types.ts';
import { DerError, TAG, type DerReader } from './reader.ts';

/** Fault of a date that is readable for everybody but stands in the wrong type (RFC 5280 §4.1.2.5). */
export const EARLY_GENERALIZED = 'GeneralizedTime before 2050';

/**
 * Reads a Time (RFC 5280 §4.1.2.5). A value that can be understood but breaks the profile (no seconds,
 * an offset instead of Z, GeneralizedTime before 2050) keeps its reading and names the departure in `fault`.
 * @throws DerError when it is no time at all.
 */
export function readTime(reader: DerReader): CertificateTime {
  const tlv = reader.next();
  if (tlv.tag !== TAG.utcTime && tlv.tag !== TAG.generalizedTime) {
    throw new DerError(tlv.start, 'UTCTime or GeneralizedTime expected');
  }
  const encoding = tlv.tag === TAG.utcTime ? 'utc' : 'generalized';
  let text = '';
  for (let i = tlv.content; i < tlv.end; i++) text += String.fromCharCode(reader.bytes[i] ?? 0);
  const parts = (encoding === 'utc' ? UTC : GENERALIZED).exec(text);
  if (!parts) throw new DerError(tlv.start, `"${printable(text)}" is not a date`);

  let year = Number(parts[1]);
  if (encoding === 'utc') year += year >= 50 ? 1900 : 2000;
  const [month, day, hour, minute] = [parts[2], parts[3], parts[4], parts[5]].map(Number);
  const second = Number(parts[6] ?? '0');
  const zone = parts[8] ?? '';
  const local = utcMilliseconds(year, month ?? 0, day ?? 0, hour ?? 0, minute ?? 0, second);
  if (Number.isNaN(local)) throw new DerError(tlv.start, `"${printable(text)}" is not a date`);
  if (local !== utcMilliseconds(year, month ?? 0, day ?? 0, hour ?? 0, minute ?? 0, second, true)) {
    reader.depart(tlv.start, 'date', `"${printable(text)}" is not a date`);
  }
  const ms = local - offset(zone);

  const fault =
    parts[6] === undefined
      ? 'no seconds'
      : parts[7]
        ? 'fractional seconds'
        : zone !== 'Z'
          ? 'time zone is not Z'
          : encoding === 'generalized' && year < 2050
            ? EARLY_GENERALIZED
            : null;
  return { ms, encoding, fault };
}

const TAIL = '(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})?([.,]\\d+)?(Z|[+-]\\d{4})?$';
const UTC = new RegExp(`^(\\d{2})${TAIL}`);
const GENERALIZED = new RegExp(`^(\\d{4})${TAIL}`);

/** The day after 28 February is 1 March when `exact` does not ask for a day that the calendar has. */
function utcMilliseconds(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  exact = false,
): number {
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) return NaN;
  if (exact && second > 59) return NaN;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second, 0);
  // 30 February rolls over to March: then the parts no longer agree.
  const isReal = date.getUTCMonth() === month - 1 || second > 59;
  return isReal || !exact ? date.getTime() : NaN;
}

function offset(zone: string): number {
  if (zone === '' || zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}

const printable = (text: string): string => text.slice(0, 24).replace(/[^\x20-\x7e]/g, '?');

/** The last moment that a date can be (ECMA-262 §21.4.1.1), milliseconds since 1970. */
const LAST_MOMENT = 8.64e15;

/**
 * ISO 8601 UTC with seconds, or null for a number that is no date. The one door from numbers to dates: what
 * a certificate, a timestamp or a list says may lie beyond every calendar, and `Date` then throws.
 * @param ms milliseconds since 1970
 */
export const isoTime = (ms: number): string | null =>
  Math.abs(ms) <= LAST_MOMENT ? new Date(ms).toISOString().replace('.000Z', 'Z') : null;

/** The day of a moment as "2026-03-01", or null for a number that is no date. */
export const isoDay = (ms: number): string | null => isoTime(ms)?.replace(/T.*$/, '') ?? null;
