/** What DNS and the CA tell beside a chain, among its dates. Pure. */
import type { DnsResult, TlsaAnswer } from '#lib/endpoints/dns-wire.ts';
import type { RenewalWindowResult } from '#lib/endpoints/renewal-window-wire.ts';
import { lifetimeDays } from '#lib/core/time.ts';
import type { DatedEvent } from '../dates/types.ts';
import { exactTime, moment } from '../time.ts';
import { isMailPort } from './tlsa.ts';

/** @param at time judged at, ISO 8601 UTC */
export function windowDates({ window }: RenewalWindowResult, at: string): readonly DatedEvent[] {
  if (window.state !== 'window') return [];
  return [
    {
      key: 'renew-window',
      kind: 'renew',
      scope: { of: 'place', seed: 'renewal-window' },
      moment: moment(window.start, at),
      title: 'The CA asks for renewal from now on',
      detail: `Until ${exactTime(window.end)} (ARI). After an incident the CA revokes the old certificate soon after: then every client refuses it that checks.`,
      past: Date.parse(window.start) < Date.parse(at),
      reminds: true,
    },
  ];
}

/** When the signature of a service's TLSA records ends; nothing where clients do not look at them. */
export function tlsaDates({ host, port, answer }: TlsaAnswer, at: string): readonly DatedEvent[] {
  if (answer.state !== 'answered' || !answer.authenticated || answer.records.length === 0) return [];
  const { signature } = answer;
  if (!signature) return [];
  const { from, until } = signature;
  const past = Date.parse(until) < Date.parse(at);
  const hurt = isMailPort(port)
    ? 'after it, mail servers that follow DANE hold their mail back (RFC 7672 §2.1.2).'
    : 'after it, clients that follow DANE refuse the server, and resolvers that check signatures do not give the records. Browsers do not look at them.';
  return [
    {
      key: `evidence-tlsa-${host}-${port}`,
      kind: 'evidence',
      scope: { of: 'place', seed: `tlsa-${host}-${port}` },
      moment: moment(until, at),
      title: `The signature of the TLSA records of ${host}:${port} ${past ? 'ran' : 'runs'} out`,
      detail: `The name servers of the zone sign them anew before; ${hurt}`,
      past,
      reminds: false,
      periodDays: Math.max(0, lifetimeDays(Date.parse(from), Date.parse(until))),
    },
  ];
}

/** What was told beside one place: its own TLSA records, and the CA's window. @param at time judged at, ISO 8601 UTC */
export function besideDates(
  { dns, window }: { readonly dns: DnsResult; readonly window: RenewalWindowResult | null },
  at: string,
): readonly DatedEvent[] {
  return [
    ...(window ? windowDates(window, at) : []),
    ...dns.tlsa.filter(({ preference }) => preference === null).flatMap((one) => tlsaDates(one, at)),
  ];
}
