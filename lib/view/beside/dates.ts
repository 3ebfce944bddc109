/** What DNS and the CA tell beside a chain, among its dates. Pure. */
import type { DateWords } from '#lib/content/messages/english-dates.ts';
import type { DnsResult, TlsaAnswer } from '#lib/endpoints/dns-wire.ts';
import type { RenewalWindowResult } from '#lib/endpoints/renewal-window-wire.ts';
import { lifetimeDays } from '#lib/core/time.ts';
import type { DatedEvent } from '../dates/types.ts';
import { exactTime, moment } from '../time.ts';
import { isMailPort } from './tlsa.ts';

/** @param at time judged at, ISO 8601 UTC */
export function windowDates(
  { text, locale }: DateWords,
  { window }: RenewalWindowResult,
  at: string,
): readonly DatedEvent[] {
  if (window.state !== 'window') return [];
  return [
    {
      key: 'renew-window',
      kind: 'renew',
      scope: { of: 'place', seed: 'renewal-window' },
      moment: moment(window.start, at, locale),
      title: text('dates.window.title'),
      detail: text('dates.window.why', { until: exactTime(window.end, locale) }),
      past: Date.parse(window.start) < Date.parse(at),
      reminds: true,
    },
  ];
}

/** The validity of the signature of a service's TLSA records; null where clients do not look at them. */
export const tlsaSignature = ({ answer }: TlsaAnswer) =>
  answer.state === 'answered' && answer.authenticated && answer.records.length > 0
    ? (answer.signature ?? null)
    : null;

/** When that signature ends. */
export function tlsaDates(
  { text, locale }: DateWords,
  answer: TlsaAnswer,
  at: string,
): readonly DatedEvent[] {
  const signature = tlsaSignature(answer);
  if (signature === null) return [];
  const { host, port } = answer;
  const { from, until } = signature;
  const past = Date.parse(until) < Date.parse(at);
  return [
    {
      key: `evidence-tlsa-${host}-${port}`,
      kind: 'evidence',
      scope: { of: 'place', seed: `tlsa-${host}-${port}` },
      moment: moment(until, at, locale),
      title: text('dates.tlsa.title', { place: `${host}:${port}`, past: past ? 'yes' : 'no' }),
      detail: text(isMailPort(port) ? 'dates.tlsa.mail' : 'dates.tlsa.web'),
      past,
      reminds: false,
      periodDays: Math.max(0, lifetimeDays(Date.parse(from), Date.parse(until))),
    },
  ];
}

/** What was told beside one place: its own TLSA records, and the CA's window. @param at time judged at, ISO 8601 UTC */
export function besideDates(
  words: DateWords,
  { dns, window }: { readonly dns: DnsResult; readonly window: RenewalWindowResult | null },
  at: string,
): readonly DatedEvent[] {
  return [
    ...(window ? windowDates(words, window, at) : []),
    ...dns.tlsa.filter(({ preference }) => preference === null).flatMap((one) => tlsaDates(words, one, at)),
  ];
}
