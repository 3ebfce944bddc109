/** Until when lists and responses about the chain say something. */
import type { Report } from '#lib/core/report/types.ts';
import { phraseOf } from '../names.ts';
import { moment } from '../time.ts';
import type { DatedEvent } from './types.ts';

const WORDS = { ocsp: 'OCSP response', crl: 'revocation list' } as const;

/** The ends of usable lists and responses, one for each certificate and way it came. */
export function evidenceDates(report: Report): readonly DatedEvent[] {
  const path = report.paths[0] ?? null;
  const events = report.revocation.flatMap(({ certificate, sources }) =>
    sources.flatMap(({ kind, via, nextUpdate }): readonly DatedEvent[] => {
      if (nextUpdate === null) return [];
      const past = Date.parse(nextUpdate) < Date.parse(report.at);
      const name = `${via === 'staple' ? 'stapled ' : ''}${WORDS[kind]}`;
      return [
        {
          key: `evidence-${certificate}-${kind}-${via}-${nextUpdate}`,
          kind: 'evidence',
          scope: { of: 'place', seed: `evidence-${certificate}-${kind}-${via}` },
          moment: moment(nextUpdate, report.at),
          title: `The ${name} for ${phraseOf(report, certificate, path)} ${past ? 'ran' : 'runs'} out`,
          detail: 'Its issuer replaces it before; an old one then says nothing any more.',
          past,
          reminds: false,
        },
      ];
    }),
  );
  return [...new Map(events.map((event) => [event.key, event])).values()];
}
