/**
 * Rules of root programmes and CAs that begin on a day. Most bind CAs, not clients: no client refuses a certificate
 * for them, but the next one comes otherwise, or its root is gone. Each with where it was read.
 */
import { from, type Claim } from './profiles/base/types.ts';
import { isoDay } from '../core/der/time.ts';

export interface DatedPolicy {
  /** Stable: calendars know an entry by it. */
  readonly id: string;
  /** The day on which it begins, ISO 8601, UTC. */
  readonly day: string;
  /** What holds from that day on, as a heading. */
  readonly title: string;
  readonly claim: Claim;
}

const CHROME_POLICY = 'https://github.com/GoogleChrome/chromerootprogram/blob/main/content/index.md';
const READ = '2026-11-28';

/** What ends client authentication in public certificates; those issued before keep it until they expire. */
export const CLIENT_AUTHENTICATION_ENDS: readonly (DatedPolicy & {
  /** Binds what CAs of this name issue; null: every CA in the Chrome Root Store. */
  readonly issuer: RegExp | null;
})[] = [
  {
    id: 'chrome-subordinates-servers-only',
    day: '2026-06-15',
    title: 'New public issuing CAs are for servers only',
    claim: from(
      CHROME_POLICY,
      'Chrome’s root policy §1.3.2: issuing CAs disclosed from that day on have server authentication as their only purpose.',
      READ,
    ),
    issuer: null,
  },
  {
    id: 'lets-encrypt-servers-only',
    day: '2026-07-08',
    title: 'Let’s Encrypt issues for servers only',
    claim: from(
      'https://dev.to/monstermegs/ssl-certificate-client-authentication-ends-july-2026-2d6h',
      'Its last profile with client authentication ended on that day.',
      READ,
    ),
    issuer: /let’?'?s encrypt|\bISRG\b/i,
  },
  {
    id: 'digicert-servers-only',
    day: '2027-03-01',
    title: 'DigiCert issues for servers only',
    claim: from(
      'https://knowledge.digicert.com/alerts/sunsetting-client-authentication-eku-from-digicert-public-tls-certificates',
      'DigiCert, with GeoTrust, Thawte and RapidSSL, adds client authentication on request until that day.',
      READ,
    ),
    issuer: /digicert|geotrust|thawte|rapidssl/i,
  },
  {
    id: 'chrome-leaves-servers-only',
    day: '2027-03-15',
    title: 'Public certificates issued from now on are for servers only',
    claim: from(
      CHROME_POLICY,
      'Chrome’s root policy §1.3.2: certificates issued from that day on have server authentication as their only purpose. Federation on port 5061 and hybrid mail that sign in with this certificate then need one of another CA, mostly your own.',
      READ,
    ),
    issuer: null,
  },
];

/** When Chrome drops a root for the age of its key; by the start of the earliest certificate with that key. */
const ROOT_TERMS: readonly { readonly before: string; readonly day: string }[] = [
  { before: '2008-01-01', day: '2026-04-15' },
  { before: '2010-01-01', day: '2027-04-15' },
  { before: '2012-01-01', day: '2028-04-15' },
  { before: '2014-04-15', day: '2029-04-15' },
];

/** A younger key's term. */
const TERM_YEARS = 15;

/** Chrome keeps two roots of each owner from this day on; which ones, their owners say. */
export const TWO_ROOTS: DatedPolicy = {
  id: 'chrome-two-roots',
  day: '2027-09-15',
  title: 'Chrome keeps two roots of each CA owner',
  claim: from(
    CHROME_POLICY,
    'Chrome’s root policy §1.2.1: at most two self-signed roots of each owner from that day on.',
    READ,
  ),
};

/**
 * When Chrome means to drop a root for the age of its key (policy §1.3.1.2). The root's own start stands for the key's,
 * which may be older; a replacement asked for in time may also move the day.
 * @param notBefore start of the root's validity, ISO 8601
 */
export function rootTerm(notBefore: string): DatedPolicy | null {
  const made = Date.parse(notBefore);
  if (Number.isNaN(made)) return null;
  const listed = ROOT_TERMS.find(({ before }) => made < Date.parse(before));
  const end = new Date(made);
  end.setUTCFullYear(end.getUTCFullYear() + TERM_YEARS);
  return {
    id: 'chrome-root-term',
    day: listed?.day ?? isoDay(end.getTime()) ?? '',
    title: 'Chrome means to drop this root for the age of its key',
    claim: from(
      CHROME_POLICY,
      'Chrome’s root policy §1.3.1.2: keys of roots serve 15 years; those of before 15 April 2014 go by a schedule. The day is approximate.',
      READ,
    ),
  };
}
