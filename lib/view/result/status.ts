/** A revocation list or an OCSP answer as lines to show, in the reader's language. */
import { REVOCATION_FAULTS } from '#lib/content/revocation-faults.ts';
import type { CrlFacts, OcspFacts, RevokedEntry, StatusFacts } from '#lib/core/report/status-facts.ts';
import { momentIn } from '#lib/content/messages/forms.ts';
import type { PartId } from '#lib/content/messages/en/types.ts';
import type { Translator } from '#lib/content/messages/translator.ts';
import { colonHex } from '../hex.ts';

type Row = readonly [label: string, value: string];

interface StatusView {
  readonly title: string;
  readonly rows: readonly Row[];
  /** What is odd about it, in sentences. */
  readonly remarks: readonly string[];
}

/** Words of the page, in the reader's language. */
type StatusWords = Translator<PartId<'status'>>;

const momentOr = (
  { locale, text }: StatusWords,
  iso: string | null,
  none: 'unreadable' | 'not-stated' | 'no-end',
) => (iso === null ? text(`status.value.${none}`) : momentIn(locale, iso));

/** "revoked 2026-05-30 00:00 UTC, key compromised". */
export function revokedText(
  { locale, text }: StatusWords,
  { revokedAt, reason }: Pick<RevokedEntry, 'revokedAt' | 'reason'>,
): string {
  const why = text(`status.reason.${reason}`);
  return revokedAt === null
    ? text('status.value.revoked-sometime', { reason: why })
    : text('status.value.revoked', { at: momentIn(locale, revokedAt), reason: why });
}

const isOver = (end: string | null, now: Date): boolean => end !== null && Date.parse(end) < now.getTime();

function crlView(words: StatusWords, facts: CrlFacts, now: Date): StatusView {
  const { text } = words;
  const { issuer, number, baseNumber, thisUpdate, nextUpdate, entryCount, authorityKey, scope } = facts;
  return {
    title: text(baseNumber === null ? 'status.kind.crl' : 'status.kind.delta'),
    rows: [
      [text('status.row.issuer'), issuer],
      [text('status.row.number'), number ?? text('status.value.none')],
      ...(baseNumber === null ? [] : [[text('status.row.base'), baseNumber] as const]),
      [text('status.row.this-update'), momentOr(words, thisUpdate, 'unreadable')],
      [text('status.row.next-update'), momentOr(words, nextUpdate, 'not-stated')],
      [text('status.row.entries'), entryCount.toLocaleString(words.locale)],
      ...(scope === null ? [] : [[text('status.row.about'), text(`status.scope.${scope}`)] as const]),
      ...(authorityKey === null ? [] : [[text('status.row.key'), colonHex(authorityKey)] as const]),
    ],
    remarks: [
      ...(isOver(nextUpdate, now) ? [text('status.remark.list-over')] : []),
      ...facts.faults.map((code) => text('status.remark.mind', { what: faultText(words, code) })),
    ],
  };
}

/** Faults that a list shows by itself; of the others, which show beside its issuer only, English is enough. */
function faultText({ text, has }: StatusWords, code: CrlFacts['faults'][number]): string {
  const id = `status.fault.${code}`;
  return has(id) ? text(id) : REVOCATION_FAULTS[code];
}

function ocspView(
  words: StatusWords,
  { status, responder, producedAt, responses }: OcspFacts,
  now: Date,
): StatusView {
  const { text } = words;
  return {
    title: text('status.kind.ocsp'),
    rows: [
      [text('status.row.responder'), responder ?? text('status.value.not-named')],
      [text('status.row.made'), momentOr(words, producedAt, 'not-stated')],
      ...responses.flatMap((one): Row[] => [
        [text('status.row.serial'), colonHex(one.serial)],
        [
          text('status.row.status'),
          one.status === 'revoked'
            ? revokedText(words, { revokedAt: one.revokedAt, reason: one.reason ?? 'unspecified' })
            : text(one.status === 'good' ? 'status.value.good' : 'status.value.unknown'),
        ],
        [
          text('status.row.valid'),
          text('status.value.span', {
            from: momentOr(words, one.thisUpdate, 'unreadable'),
            to: momentOr(words, one.nextUpdate, 'no-end'),
          }),
        ],
      ]),
    ],
    remarks: [
      ...(status === 'successful' ? [] : [text('status.remark.refused', { status })]),
      ...(responses.some(({ nextUpdate }) => isOver(nextUpdate, now))
        ? [text('status.remark.answer-over')]
        : []),
    ],
  };
}

export function statusView(words: StatusWords, facts: StatusFacts, now: Date): StatusView {
  switch (facts.kind) {
    case 'crl':
      return crlView(words, facts, now);
    case 'ocsp':
      return ocspView(words, facts, now);
    case 'unread':
      return {
        title: words.text('status.kind.unread'),
        rows: [],
        remarks: [words.text('status.remark.unread', { reason: facts.reason, offset: String(facts.offset) })],
      };
  }
}
