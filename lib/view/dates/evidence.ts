/** When the lists and responses at hand run out, and whom that hurts. Pure. */
import type { DateWords } from '#lib/content/messages/english-dates.ts';
import { capitalIn } from '#lib/content/messages/forms.ts';
import type { RevocationSourceView } from '#lib/core/report/evidence-types.ts';
import type { CertificateView, Report } from '#lib/core/report/types.ts';
import { lifetimeDays } from '#lib/core/time.ts';
import { PROFILES } from '#lib/trust/profiles/registry.ts';
import type { ClientEnd } from '#lib/trust/profiles/trust-ends.ts';
import { clientName } from '../client-names.ts';
import { subjectPhrase } from '../names.ts';
import { moment } from '../time.ts';
import { someOf } from './ends.ts';
import type { DatedEvent } from './types.ts';

/** A list that holds longer is mostly made by hand, as those of a root that is kept offline. */
const BY_HAND_DAYS = 28;

/** Whose chain of the organisation's own it is: somebody there publishes its lists. */
const isOwn = (ends: readonly ClientEnd[]): boolean => {
  const trusting = ends.filter(({ line: { result } }) => result?.verdict === 'trusted');
  return trusting.length > 0 && trusting.every(({ line: { result } }) => result?.publicAnchor === false);
};

/** The ends of usable lists and responses, one for each certificate and way it came. */
export function evidenceDates(
  words: DateWords,
  report: Report,
  ends: readonly ClientEnd[],
): readonly DatedEvent[] {
  const { text, locale } = words;
  const path = report.paths[0] ?? null;
  const own = isOwn(ends);
  const events = report.revocation.flatMap(({ certificate: id, sources }) =>
    sources.flatMap(({ kind, via, thisUpdate, nextUpdate }): readonly DatedEvent[] => {
      const certificate = report.certificates[id];
      if (nextUpdate === null || !certificate) return [];
      const past = Date.parse(nextUpdate) < Date.parse(report.at);
      const name = via === 'staple' ? 'staple' : kind;
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
          moment: moment(nextUpdate, report.at, locale),
          title: capitalIn(
            locale,
            text(`dates.evidence.${name}`, {
              past: past ? 'yes' : 'no',
              subject: subjectPhrase(words, report, id, path),
            }),
          ),
          detail: [
            byHand ? text('dates.evidence.by-hand', { days: period }) : text('dates.evidence.replaced'),
            hurtText(words, kind, certificate, ends),
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

/** Who looks at such evidence of those that rest on the certificate, and what an old one does to them. */
function hurtText(
  words: DateWords,
  kind: RevocationSourceView['kind'],
  { subject }: CertificateView,
  ends: readonly ClientEnd[],
): string {
  const { text } = words;
  const resting = ends.flatMap(({ line: { client, result } }) =>
    result?.verdict === 'trusted' && result.path.includes(subject.label) ? [client] : [],
  );
  const profiles = PROFILES.filter(({ id }) => resting.includes(id));
  const asking = profiles.filter(({ revocationBy }) => revocationBy.includes(kind));
  const [hard, soft] = [
    asking.filter(({ revocation }) => revocation === 'hard'),
    asking.filter(({ revocation }) => revocation !== 'hard'),
  ].map((some) => some.map(({ id }) => clientName(words, id)));
  const parts: string[] = [];
  if (hard && hard.length > 0)
    parts.push(text('dates.evidence.hard', { count: hard.length, names: someOf(words, hard) }));
  if (soft && soft.length > 0)
    parts.push(text('dates.evidence.soft', { count: soft.length, names: someOf(words, soft) }));
  const others = profiles.length - asking.length;
  if (asking.length > 0 && others > 0) parts.push(text('dates.evidence.others', { count: others }));
  // Only programs that are set to insist refuse: no client's default that is known here.
  return [...parts, text('dates.evidence.insisting')].join(' ');
}
