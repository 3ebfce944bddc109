/** The CA's renewal window among the dates of a chain. Pure. */
import type { RenewalWindowResult } from '#lib/endpoints/renewal-window-wire.ts';
import type { DatedEvent } from '../dates/types.ts';
import { exactTime, moment } from '../time.ts';

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
