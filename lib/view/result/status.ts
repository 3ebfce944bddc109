/** A revocation list or an OCSP answer as lines to show. English, as the technical articles are. */
import { REVOCATION_FAULTS } from '#lib/content/findings/revocation.ts';
import type { CrlFacts, OcspFacts, RevokedEntry, StatusFacts } from '#lib/core/report/status-facts.ts';
import { colonHex } from '../hex.ts';
import { exactTime } from '../time.ts';

type Row = readonly [label: string, value: string];

interface StatusView {
  readonly title: string;
  readonly rows: readonly Row[];
  /** What is odd about it, in sentences. */
  readonly remarks: readonly string[];
}

const SCOPES: Readonly<Record<NonNullable<CrlFacts['scope']>, string>> = {
  users: 'certificates of servers and users only',
  authorities: 'certificates of CAs only',
  attributes: 'attribute certificates only',
  indirect: 'certificates of several issuers (indirect)',
};

const REASONS: Readonly<Record<RevokedEntry['reason'], string>> = {
  unspecified: 'no reason given',
  keyCompromise: 'key compromised',
  cACompromise: 'CA compromised',
  affiliationChanged: 'affiliation changed',
  superseded: 'replaced by another',
  cessationOfOperation: 'no longer in use',
  certificateHold: 'on hold',
  removeFromCRL: 'released again',
  privilegeWithdrawn: 'privilege withdrawn',
  aACompromise: 'attribute authority compromised',
};

const timeOr = (iso: string | null, none: string): string => (iso === null ? none : exactTime(iso));

/** "revoked 2026-05-30 00:00 UTC, key compromised". */
export const revokedText = ({ revokedAt, reason }: Pick<RevokedEntry, 'revokedAt' | 'reason'>): string =>
  `revoked ${timeOr(revokedAt, 'at an unknown time')}, ${REASONS[reason]}`;

const isOver = (end: string | null, now: Date): boolean => end !== null && Date.parse(end) < now.getTime();

function crlView(facts: CrlFacts, now: Date): StatusView {
  const { issuer, number, baseNumber, thisUpdate, nextUpdate, entryCount, authorityKey, scope } = facts;
  return {
    title: baseNumber === null ? 'Certificate revocation list (CRL)' : 'Delta CRL',
    rows: [
      ['Issuer', issuer],
      ['Number', number ?? 'none'],
      ...(baseNumber === null ? [] : [['Changes to list', baseNumber] as const]),
      ['This update', timeOr(thisUpdate, 'unreadable')],
      ['Next update', timeOr(nextUpdate, 'not stated')],
      ['Entries', entryCount.toLocaleString('en')],
      ...(scope === null ? [] : [['About', SCOPES[scope]] as const]),
      ...(authorityKey === null ? [] : [['Key of the issuer', colonHex(authorityKey)] as const]),
    ],
    remarks: [
      ...(isOver(nextUpdate, now)
        ? ['It is out of date: most clients no longer take it. Publish a newer one.']
        : []),
      ...facts.faults.map((code) => `Mind: ${REVOCATION_FAULTS[code]}.`),
    ],
  };
}

function ocspView({ status, responder, producedAt, responses }: OcspFacts, now: Date): StatusView {
  return {
    title: 'OCSP answer',
    rows: [
      ['Responder', responder ?? 'not named'],
      ['Made', timeOr(producedAt, 'not stated')],
      ...responses.flatMap((one): Row[] => [
        ['Serial number', colonHex(one.serial)],
        [
          'Status',
          one.status === 'revoked'
            ? revokedText({ revokedAt: one.revokedAt, reason: one.reason ?? 'unspecified' })
            : one.status === 'good'
              ? 'good'
              : 'unknown to the responder',
        ],
        ['Valid', `${timeOr(one.thisUpdate, '?')} to ${timeOr(one.nextUpdate, 'no stated end')}`],
      ]),
    ],
    remarks: [
      ...(status === 'successful' ? [] : [`It is no answer: the responder says “${status}”.`]),
      ...(responses.some(({ nextUpdate }) => isOver(nextUpdate, now))
        ? ['It is out of date: clients no longer take it.']
        : []),
    ],
  };
}

export function statusView(facts: StatusFacts, now: Date): StatusView {
  switch (facts.kind) {
    case 'crl':
      return crlView(facts, now);
    case 'ocsp':
      return ocspView(facts, now);
    case 'unread':
      return {
        title: 'Damaged list or answer',
        rows: [],
        remarks: [
          `It can’t be read: ${facts.reason} (at byte ${String(facts.offset)}). Get it again from its source, in binary mode.`,
        ],
      };
  }
}
