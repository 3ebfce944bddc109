/** When to get the next certificate, and what rules will meet it. */
import { EKU } from '#lib/core/certificate/extensions/extended-key-usage.ts';
import type { DateWords } from '#lib/content/messages/english-dates.ts';
import { capitalIn, dayIn } from '#lib/content/messages/forms.ts';
import { isoTime } from '#lib/core/der/time.ts';
import { diagnose, fittingTo } from '#lib/core/report/diagnosis.ts';
import type { CertificateView, Report } from '#lib/core/report/types.ts';
import { DAY_MS } from '#lib/core/time.ts';
import { WEBPKI } from '#lib/core/verdict/rule-sets.ts';
import { CLIENT_AUTHENTICATION_ENDS, rootTerm, type DatedPolicy } from '#lib/trust/policies.ts';
import type { ClientEnd } from '#lib/trust/profiles/trust-ends.ts';
import { clientName } from '../client-names.ts';
import { subjectPhrase } from '../names.ts';
import { moment } from '../time.ts';
import { someOf } from './ends.ts';
import { policyTitle } from './policy-title.ts';
import type { DatedEvent } from './types.ts';

/** Time enough to renew by hand, whatever the validity. */
const ENOUGH_DAYS = 30;

/**
 * When two thirds of the validity are over, as automatic clients do it, but not more than 30 days before the
 * end: a certificate of a year is not replaced four months early.
 * @returns milliseconds since 1970
 */
export const renewalTime = (notBefore: number, notAfter: number): number =>
  Math.max(notBefore + ((notAfter - notBefore) * 2) / 3, notAfter - ENOUGH_DAYS * DAY_MS);

const isoOf = (ms: number): string => isoTime(Math.floor(ms / 1000) * 1000) ?? '';

/** Limits that begin after a time, with their number of days (CA/B BR §6.3.2, ballot SC-081v3). */
const stepsAfter = (at: number) => WEBPKI.maximumValidity.filter(({ from }) => Date.parse(from) > at);

/** The limit for a public certificate issued at a time, in days; null before there was one. */
export const validityLimitAt = (ms: number): number | null =>
  WEBPKI.maximumValidity.findLast(({ from }) => Date.parse(from) <= ms)?.days ?? null;

interface Refusal {
  /** Leaves issued after this moment are refused, ISO 8601 UTC. */
  readonly after: string;
  /** Titles, in the order of the matrix. */
  readonly clients: readonly string[];
}

/** Clients that trust the chain now, and would refuse a leaf that is issued later under the same root. */
export function refusals(words: DateWords, ends: readonly ClientEnd[]): readonly Refusal[] {
  const dated = ends.flatMap(({ line: { client, result } }) =>
    result?.verdict === 'trusted' && result.issuedUntil !== null
      ? [{ after: result.issuedUntil, client: clientName(words, client) }]
      : [],
  );
  return [...Map.groupBy(dated, ({ after }) => after)].map(([after, members]) => ({
    after,
    clients: members.map(({ client }) => client),
  }));
}

const isPublic = (ends: readonly ClientEnd[]): boolean =>
  ends.some(({ line: { result } }) => result?.verdict === 'trusted' && result.publicAnchor);

function renewalDetail(
  words: DateWords,
  renewal: number,
  publicly: boolean,
  refused: readonly Refusal[],
): string | null {
  const { text, locale } = words;
  const limit = publicly ? validityLimitAt(renewal) : null;
  const late = refused.filter(({ after }) => Date.parse(after) < renewal);
  const parts = [
    ...(limit === null ? [] : [text('dates.renew.limit', { days: limit })]),
    ...late.map(({ after, clients }) =>
      text('dates.renew.other-root', {
        count: clients.length,
        names: someOf(words, clients),
        day: dayIn(locale, after),
      }),
    ),
  ];
  return parts.length === 0 ? null : parts.join(locale === 'ja' ? '' : ' ');
}

/** The renewal of the leaf and the rules for what is issued later; rules only where they bind the chain. */
export function renewalDates(
  words: DateWords,
  report: Report,
  ends: readonly ClientEnd[],
): readonly DatedEvent[] {
  const { text, locale } = words;
  const at = Date.parse(report.at);
  const leaf = report.leaf === null ? undefined : report.certificates[report.leaf];
  const publicly = isPublic(ends);
  const refused = refusals(words, ends);
  const events: DatedEvent[] = [];
  const [from, to] = [Date.parse(leaf?.notBefore ?? ''), Date.parse(leaf?.notAfter ?? '')];
  if (to >= from && fittingTo(diagnose(report)).renewal) {
    const renewal = renewalTime(from, to);
    const over = to < at;
    const subject = leaf ? subjectPhrase(words, report, leaf.id, report.paths[0] ?? null) : '';
    const due = renewal < at && !over;
    events.push({
      key: 'renew',
      kind: 'renew',
      scope: { of: 'place', seed: 'renew' },
      moment: moment(isoOf(renewal), report.at, locale),
      title: capitalIn(locale, text(due ? 'dates.renew.due' : 'dates.renew.title', { subject })),
      detail: renewalDetail(words, Math.max(renewal, at), publicly, refused),
      past: renewal < at,
      reminds: true,
    });
  }
  for (const { after, clients } of refused.filter((one) => Date.parse(one.after) >= at)) {
    events.push({
      key: `rule-refused-${after}`,
      kind: 'rule',
      scope: { of: 'place', seed: `refused-${after}` },
      moment: moment(after, report.at, locale),
      title: text('dates.rule.refuse', { count: clients.length, names: someOf(words, clients) }),
      detail: text('dates.rule.refuse-why'),
      past: false,
      reminds: true,
    });
  }
  for (const { from: day, days } of publicly ? stepsAfter(at) : []) {
    events.push({
      key: `rule-${day}`,
      kind: 'rule',
      scope: { of: 'world', seed: `validity-${day}` },
      moment: moment(`${day}T00:00:00Z`, report.at, locale),
      title: text('dates.rule.limit', { days }),
      detail: text('dates.rule.limit-why'),
      past: false,
      reminds: true,
    });
  }
  return [...events, ...(publicly ? policyDates(words, report, ends) : [])];
}

/** Further ahead a rule is nobody's business yet. */
const HORIZON = 2 * 366 * DAY_MS;

const isNear = ({ day }: DatedPolicy, { at }: Report): boolean => {
  const ahead = Date.parse(day) - Date.parse(at);
  return ahead > 0 && ahead <= HORIZON;
};

/** Rules of root programmes that meet this chain's next certificate, or its root. */
function policyDates(words: DateWords, report: Report, ends: readonly ClientEnd[]): readonly DatedEvent[] {
  const term = chromeTerm(report, ends);
  return [...clientAuthenticationEnds(report), ...(term ? [term.policy] : [])]
    .filter((policy) => isNear(policy, report))
    .map((policy) => ({
      key: `rule-${policy.id}`,
      kind: 'rule',
      scope:
        policy === term?.policy
          ? { of: 'certificate', sha256: term.root.sha256, seed: policy.id }
          : { of: 'world', seed: policy.id },
      moment: moment(`${policy.day}T00:00:00Z`, report.at, words.locale),
      title: policyTitle(words, policy),
      detail: null,
      claimed: `${policy.claim.text}${policy.claim.source === null ? ' (General knowledge, not checked.)' : ''}`,
      past: false,
      reminds: true,
    }));
}

/** What ends client authentication for the CA of a leaf that has it. */
export function clientAuthenticationEnds(report: Report): readonly DatedPolicy[] {
  const leaf = report.leaf === null ? undefined : report.certificates[report.leaf];
  if (!leaf?.extendedKeyUsage?.some(({ oid }) => oid === EKU.clientAuth)) return [];
  const issuer = leaf.issuer.text;
  return CLIENT_AUTHENTICATION_ENDS.filter((policy) => policy.issuer === null || policy.issuer.test(issuer));
}

/** When Chrome soon drops the root of the chosen path for its age; null where Chrome does not rest on it. */
export function chromeTerm(
  report: Report,
  ends: readonly ClientEnd[],
): { readonly root: CertificateView; readonly policy: DatedPolicy } | null {
  const [path] = report.paths;
  const root = path?.end === 'anchored' ? report.certificates[path.certificates.at(-1) ?? -1] : undefined;
  const result = ends.find(({ line }) => line.client === 'chrome')?.line.result;
  if (!root || !result?.publicAnchor || result.path.at(-1) !== root.subject.label) return null;
  const policy = rootTerm(root.notBefore ?? '');
  return policy && isNear(policy, report) ? { root, policy } : null;
}
