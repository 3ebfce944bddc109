/** Every date that matters to a chain, from the report and from how long clients go on trusting. Pure. */
import type { DateWords } from '#lib/content/messages/english-dates.ts';
import { capitalIn, dayIn, enumerated } from '#lib/content/messages/forms.ts';
import type { CertificateView, PathView, Report } from '#lib/core/report/types.ts';
import type { ClientEnd } from '#lib/trust/profiles/trust-ends.ts';
import { subjectPhrase } from '../names.ts';
import { moment } from '../time.ts';
import { clientsText, endsByMoment } from './ends.ts';
import type { EndGroup } from './ends.ts';
import { evidenceDates } from './evidence.ts';
import { renewalDates } from './renewal.ts';
import type { DatedEvent, DateKind, Timeline } from './types.ts';

const KINDS: readonly DateKind[] = ['stops', 'expires', 'renew', 'begins', 'rule', 'evidence'];

/** The certificates of the chosen path; without one the leaf alone. */
function chainOf(report: Report, path: PathView | null): readonly CertificateView[] {
  const ids = path?.certificates ?? (report.leaf === null ? [] : [report.leaf]);
  return ids.flatMap((id) => report.certificates[id] ?? []);
}

function validityDates(
  words: DateWords,
  report: Report,
  certificate: CertificateView,
  ends: EndGroup | undefined,
): readonly DatedEvent[] {
  const { id, sha256, notBefore, notAfter } = certificate;
  const { text, locale } = words;
  const subject = subjectPhrase(words, report, id, report.paths[0] ?? null);
  const isLeaf = id === report.leaf;
  const dated = (kind: 'begins' | 'expires', iso: string, title: string, detail: string | null) => ({
    key: `${kind}-${id}`,
    kind,
    scope: isLeaf
      ? ({ of: 'place', seed: kind } as const)
      : ({ of: 'certificate', sha256, seed: kind } as const),
    moment: moment(iso, report.at, locale),
    title: capitalIn(locale, title),
    detail,
    past: Date.parse(iso) < Date.parse(report.at),
    reminds: kind === 'expires',
  });
  const events: DatedEvent[] = [];
  if (notBefore !== null) {
    const past = Date.parse(notBefore) < Date.parse(report.at) ? 'yes' : 'no';
    events.push(dated('begins', notBefore, text('dates.begins', { past, subject }), null));
  }
  if (notAfter !== null) {
    const past = Date.parse(notAfter) < Date.parse(report.at) ? 'yes' : 'no';
    const then = ends ? capitalIn(locale, text('dates.stop.then', { what: clientsText(words, ends) })) : null;
    events.push(dated('expires', notAfter, text('dates.expires', { past, subject }), then));
  }
  return events;
}

/** Trust that ends at no expiry of this chain: a store's date, or another path's end. */
function stopEvent(words: DateWords, report: Report, ends: EndGroup, index: number): DatedEvent {
  const { text, locale } = words;
  return {
    key: `stops-${index}`,
    kind: 'stops',
    scope: { of: 'place', seed: `stops-${index}` },
    moment: moment(ends.until, report.at, locale),
    title: capitalIn(locale, text('dates.stop.after', { what: clientsText(words, ends) })),
    detail: ends.why,
    past: false,
    reminds: true,
  };
}

/**
 * The dates of a chain, relative to the time of the check, in the language of `words`.
 * @param ends how long each client goes on trusting; null: not known (yet), then only the certificates speak
 * @param more dates that were told beside the chain
 */
export function timelineOf(
  words: DateWords,
  report: Report,
  ends: readonly ClientEnd[] | null,
  more: readonly DatedEvent[] = [],
): Timeline {
  const path = report.paths[0] ?? null;
  const chain = chainOf(report, path);
  const groups = endsByMoment(words, ends ?? []);
  const byExpiry = new Map<string, CertificateView>();
  for (const certificate of chain.toReversed()) {
    if (certificate.notAfter !== null) byExpiry.set(certificate.notAfter, certificate);
  }
  const endOf = (certificate: CertificateView): EndGroup | undefined =>
    groups.find(({ until }) => byExpiry.get(until) === certificate);
  const first = groups[0]?.until;
  const events = [
    ...chain.flatMap((certificate) => validityDates(words, report, certificate, endOf(certificate))),
    ...groups
      .filter(({ until }) => !byExpiry.has(until))
      .map((group, index) => stopEvent(words, report, group, index)),
    ...renewalDates(words, report, ends ?? []),
    ...evidenceDates(words, report, ends ?? []),
    ...more,
  ];
  return arrange(events, first === undefined ? null : moment(first, report.at, words.locale));
}

/** In their order, with the one that asks something of a person first. */
function arrange(unordered: readonly DatedEvent[], firstEnd: Timeline['firstEnd']): Timeline {
  const events = unordered.toSorted(
    (a, b) =>
      Date.parse(a.moment.iso) - Date.parse(b.moment.iso) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
  );
  const coming = events.find(({ past, reminds }) => !past && reminds) ?? null;
  const over = events.some(({ kind, scope, past }) => kind === 'expires' && scope.of === 'place' && past);
  const due = over ? undefined : events.find(({ kind, past }) => kind === 'renew' && past);
  return { events, next: due ?? coming, firstEnd };
}

/** A timeline with dates that were told beside the chain later. */
export const withDates = ({ events, firstEnd }: Timeline, more: readonly DatedEvent[]): Timeline =>
  more.length === 0 ? arrange(events, firstEnd) : arrange([...events, ...more], firstEnd);

/** The dates in one line: what has expired, and what comes next; null where there is neither. */
export function datesInBrief(words: DateWords, { events, next }: Timeline): string | null {
  const over = events.filter(({ kind, past }) => kind === 'expires' && past).length;
  const parts = [
    ...(over === 0 ? [] : [words.text('dates.over', { count: over })]),
    ...(next === null ? [] : [nextInBrief(words, next)]),
  ];
  return parts.length === 0 ? null : enumerated(words.locale, parts);
}

function nextInBrief({ text, locale }: DateWords, { moment: { iso, relative }, past }: DatedEvent): string {
  const day = dayIn(locale, iso);
  return past ? text('dates.due', { day }) : text('dates.next', { relative, day });
}
