/** When the lists and responses at hand run out, and whom that hurts. Pure. */
import type { RevocationSourceView } from '#lib/core/report/evidence-types.ts';
import type { CertificateView, Report } from '#lib/core/report/types.ts';
import { lifetimeDays } from '#lib/core/time.ts';
import { PROFILES } from '#lib/trust/profiles/registry.ts';
import type { ClientEnd } from '#lib/trust/profiles/trust-ends.ts';
import { phraseOf } from '../names.ts';
import { moment } from '../time.ts';
import { someOf } from './ends.ts';
import type { DatedEvent } from './types.ts';

const WORDS = { ocsp: 'OCSP response', crl: 'revocation list' } as const;

/** A list that holds longer is mostly made by hand, as those of a root that is kept offline. */
const BY_HAND_DAYS = 28;

/** Whose chain of the organisation's own it is: somebody there publishes its lists. */
const isOwn = (ends: readonly ClientEnd[]): boolean => {
  const trusting = ends.filter(({ line: { result } }) => result?.verdict === 'trusted');
  return trusting.length > 0 && trusting.every(({ line: { result } }) => result?.publicAnchor === false);
};

/** The ends of usable lists and responses, one for each certificate and way it came. */
export function evidenceDates(report: Report, ends: readonly ClientEnd[]): readonly DatedEvent[] {
  const path = report.paths[0] ?? null;
  const own = isOwn(ends);
  const events = report.revocation.flatMap(({ certificate: id, sources }) =>
    sources.flatMap(({ kind, via, thisUpdate, nextUpdate }): readonly DatedEvent[] => {
      const certificate = report.certificates[id];
      if (nextUpdate === null || !certificate) return [];
      const past = Date.parse(nextUpdate) < Date.parse(report.at);
      const name = `${via === 'staple' ? 'stapled ' : ''}${WORDS[kind]}`;
      const period = lifetimeDays(Date.parse(thisUpdate ?? ''), Date.parse(nextUpdate));
      const byHand = kind === 'crl' && own && period >= BY_HAND_DAYS;
      const seed = `evidence-${kind}-${via}`;
      return [
        {
          key: `evidence-${id}-${kind}-${via}-${nextUpdate}`,
          kind: 'evidence',
          // A CA's own status is the same for every host below it.
          scope:
            id === report.leaf
              ? { of: 'place', seed: `${seed}-${id}` }
              : { of: 'certificate', sha256: certificate.sha256, seed },
          moment: moment(nextUpdate, report.at),
          title: `The ${name} for ${phraseOf(report, id, path)} ${past ? 'ran' : 'runs'} out`,
          detail: [
            byHand
              ? `It holds for ${period} days, so somebody of yours publishes it by hand: have the next one published before.`
              : 'Its issuer replaces it before; an old one then says nothing any more.',
            hurtText(kind, certificate, ends),
          ].join(' '),
          past,
          reminds: byHand,
          // Responses come anew every few days, and nobody waits for one of them.
          ...(kind === 'crl' && !byHand && Number.isFinite(period) ? { periodDays: period } : {}),
        },
      ];
    }),
  );
  return [...new Map(events.map((event) => [event.key, event])).values()];
}

/** Only programs that are set to insist refuse: no client's default that is known here. */
const INSISTING =
  'Programs that insist on an answer refuse from then on: mostly servers that check certificates of clients or partners (general knowledge, not checked).';

/** Who looks at such evidence of those that rest on the certificate, and what an old one does to them. */
function hurtText(
  kind: RevocationSourceView['kind'],
  { subject }: CertificateView,
  ends: readonly ClientEnd[],
): string {
  const resting = ends.flatMap(({ line: { client, result } }) =>
    result?.verdict === 'trusted' && result.path.includes(subject.label) ? [client] : [],
  );
  const profiles = PROFILES.filter(({ id }) => resting.includes(id));
  const asking = profiles.filter(({ revocationBy }) => revocationBy.includes(kind));
  const [hard, soft] = [
    asking.filter(({ revocation }) => revocation === 'hard'),
    asking.filter(({ revocation }) => revocation !== 'hard'),
  ].map((some) => some.map(({ title }) => title));
  const parts: string[] = [];
  if (hard && hard.length > 0)
    parts.push(`${someOf(hard)} ${hard.length === 1 ? 'refuses' : 'refuse'} it without a newer one.`);
  if (soft && soft.length > 0)
    parts.push(
      `${someOf(soft)} ${soft.length === 1 ? 'asks' : 'ask'} for it, and let${soft.length === 1 ? 's' : ''} the connection pass without a newer one.`,
    );
  const others = profiles.length - asking.length;
  if (asking.length > 0 && others > 0)
    parts.push(
      others === 1 ? 'One other client does not look at it.' : `${others} other clients do not look at it.`,
    );
  return [...parts, INSISTING].join(' ');
}
