import { ENGLISH } from '#lib/content/messages/english.ts';
import type { SummaryWords } from '#lib/content/messages/english.ts';
import { capitalIn } from '#lib/content/messages/forms.ts';
import { rootGapOf } from '#lib/core/report/root-gap.ts';
import type { PathView, Report } from '#lib/core/report/types.ts';
import { roleText } from './chain.ts';
import { labelOf, roleOf, twinMark } from '../names.ts';
import type { NeededRow, ServedRow, ServedView } from '../types.ts';

function sentRows(report: Report, path: PathView | null, needed: readonly NeededRow[]): readonly ServedRow[] {
  const seen = new Set<number>();
  return report.presented.map((id, index) => {
    const certificate = id === null ? undefined : report.certificates[id];
    if (id === null || certificate === undefined) {
      return {
        index,
        id: null,
        label: '',
        twin: null,
        to: null,
        note: 'unreadable',
        state: 'bad',
      };
    }
    const base = { index, id, label: labelOf(certificate), twin: twinMark(report, certificate) };
    if (seen.has(id)) return { ...base, to: null, note: 'again', state: 'warn' };
    seen.add(id);
    const place = needed.findIndex((row) => row.id === id);
    if (place >= 0) {
      const isRoot = roleOf(certificate, path) === 'root';
      return { ...base, to: place, note: isRoot ? 'root' : null, state: 'ok' };
    }
    return path === null
      ? { ...base, to: null, note: 'unplaced', state: 'unknown' }
      : { ...base, to: null, note: 'extra', state: 'warn' };
  });
}

function neededRows(report: Report, path: PathView, words: SummaryWords): readonly NeededRow[] {
  const sent = new Set(report.presented);
  const rows = path.certificates.flatMap((id): readonly NeededRow[] => {
    const certificate = report.certificates[id];
    if (certificate === undefined) return [];
    const role = roleOf(certificate, path);
    const base = {
      id,
      label: labelOf(certificate),
      twin: twinMark(report, certificate),
      roleText: roleText(report, role, words),
    };
    if (role === 'root') return [{ ...base, note: path.end === 'anchored' ? 'known' : 'root', state: 'ok' }];
    return sent.has(id)
      ? [{ ...base, note: 'sent', state: 'ok' }]
      : [{ ...base, note: 'not-sent', state: 'bad' }];
  });
  const last = report.certificates[path.certificates.at(-1) ?? -1];
  if (path.end !== 'dangling' || last === undefined) return rows;
  const missing = { id: null, label: last.issuer.label, twin: null, roleText: null };
  return rootGapOf(report) === null
    ? [...rows, { ...missing, note: 'not-sent', state: 'bad' }]
    : [...rows, { ...missing, note: 'open', state: 'unknown' }];
}

/** True when the rows that belong to the chain stand in chain order and nothing else is between them. */
function isInOrder(sent: readonly ServedRow[]): boolean {
  return sent.every((row, index) => row.to === index);
}

function summaryOf(
  sent: readonly ServedRow[],
  needed: readonly NeededRow[],
  { locale, text }: SummaryWords,
): string {
  const missing = needed.filter((row) => row.state === 'bad').length;
  const extra = sent.filter((row) => row.to === null).length;
  const places = sent.flatMap((row) => (row.to === null ? [] : [row.to]));
  const sorted = places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1));
  const open = needed.find((row) => row.state === 'unknown');
  // A self-signed certificate alone is both, and has to be sent.
  const isRootSent = sent.length > 1 && sent.some(({ note }) => note === 'root');
  const whole =
    open === undefined
      ? text(isRootSent ? 'result.served.rooted' : 'result.served.complete')
      : text('result.served.open', { root: text('fault.quoted', { name: open.label }) });
  const parts = [
    ...(sorted ? [] : [text('result.served.unordered')]),
    ...(missing === 0 ? [] : [text('result.served.missing', { count: missing })]),
    ...(extra === 0 ? [] : [text('result.served.extra', { count: extra })]),
  ];
  return capitalIn(locale, parts.length === 0 ? whole : parts.join(', '));
}

/** The list as sent beside the list as it should be; null when nothing was sent (files, paste). */
export function servedView(report: Report, words: SummaryWords = ENGLISH): ServedView | null {
  if (report.presented.length === 0) return null;
  const path = report.paths[0] ?? null;
  const needed = path === null ? [] : neededRows(report, path, words);
  const sent = sentRows(report, path, needed);
  return {
    inOrder: isInOrder(sent),
    summary:
      path === null
        ? capitalIn(words.locale, words.text('result.served.unread'))
        : summaryOf(sent, needed, words),
    sent,
    needed,
  };
}
