/** What can be asked of a result in what-if: its roots and intermediates, and scenarios ready to run. */
import { AS_IT_IS, type Scenario } from '#lib/core/evaluate/scenario.ts';
import { isoTime } from '#lib/core/der/time.ts';
import { ENGLISH_SCENARIO, type ScenarioWords } from '#lib/content/messages/english-scenario.ts';
import { capitalIn, dayIn } from '#lib/content/messages/forms.ts';
import type { CertificateView, Report } from '#lib/core/report/types.ts';
import { DAY_MS, SECOND_MS } from '#lib/core/time.ts';
import { PROFILES } from '#lib/trust/profiles/registry.ts';
import type { ClientEnd } from '#lib/trust/profiles/trust-ends.ts';
import type { StoreId } from '#lib/trust/profiles/base/types.ts';
import { storeName } from '../stores.ts';
import { clientsText, endsByMoment, someOf } from '../dates/ends.ts';
import { chromeTerm, clientAuthenticationEnds, refusals } from '../dates/renewal.ts';

/** What the form offers for a result. */
export interface WhatIfChoices {
  /** Anchors of the paths found. */
  readonly roots: readonly CertificateView[];
  /** Certificates sent (or given) between the leaf and the root. */
  readonly intermediates: readonly CertificateView[];
  readonly stores: readonly { readonly id: StoreId; readonly name: string }[];
  readonly presets: readonly WhatIfPreset[];
}

interface WhatIfPreset {
  readonly id: string;
  readonly label: string;
  readonly scenario: Scenario;
}

const isoSecond = (ms: number): string => isoTime(Math.floor(ms / 1000) * 1000) ?? '';

/** @param ends how long each client goes on trusting; null: not known (yet), then without their dates */
export function whatIfChoices(
  report: Report,
  ends: readonly ClientEnd[] | null,
  words: ScenarioWords = ENGLISH_SCENARIO,
): WhatIfChoices {
  const anchorIds = report.paths.flatMap(({ certificates, end }) =>
    end === 'anchored' ? certificates.slice(-1) : [],
  );
  const roots = [...new Set(anchorIds)].flatMap((id) => report.certificates[id] ?? []);
  const intermediates = report.certificates.filter(
    ({ id, basicConstraints, selfIssued, provenance }) =>
      id !== report.leaf &&
      basicConstraints?.ca === true &&
      !selfIssued &&
      provenance.some(({ kind }) => kind === 'presented' || kind === 'uploaded'),
  );
  const stores = [...new Set(PROFILES.map(({ store }) => store))].map((id) => ({
    id,
    name: storeName(id, words),
  }));
  return {
    roots,
    intermediates,
    stores,
    presets: [...presetsOf(words, report, roots[0]), ...datedPresets(words, report, ends ?? [])],
  };
}

function presetsOf(
  { text }: ScenarioWords,
  report: Report,
  root: CertificateView | undefined,
): readonly WhatIfPreset[] {
  const now = Date.parse(report.at);
  const leaf = report.leaf === null ? undefined : report.certificates[report.leaf];
  const ends = Date.parse(leaf?.notAfter ?? '');
  const days = [30, 90, 365].map((count) => ({
    id: `in-${count}`,
    label: text('scenario.preset.days', { count }),
    scenario: { ...AS_IT_IS, at: isoSecond(now + count * DAY_MS) },
  }));
  return [
    ...days,
    ...(Number.isNaN(ends)
      ? []
      : [
          {
            id: 'after-leaf',
            label: text('scenario.preset.after-leaf'),
            scenario: { ...AS_IT_IS, at: isoSecond(ends + DAY_MS) },
          },
        ]),
    ...(root
      ? [
          {
            id: 'without-root',
            label: text('scenario.preset.without-root'),
            scenario: {
              ...AS_IT_IS,
              withdrawals: [{ root: root.sha256, store: null, from: isoSecond(now) }],
            },
          },
        ]
      : []),
    {
      id: 'without-client-authentication',
      label: text('scenario.preset.client'),
      scenario: { ...AS_IT_IS, withoutClientAuthentication: true },
    },
  ];
}

/** More dates than this are left to the list of dates and the form. */
const MOST_DATES = 4;

/**
 * The dates that the stores and certificates themselves name: where clients stop trusting before the leaf
 * ends, and where a store begins to refuse what the root issues.
 */
function datedPresets(
  words: ScenarioWords,
  report: Report,
  ends: readonly ClientEnd[],
): readonly WhatIfPreset[] {
  const { text, locale } = words;
  const leafEnds = report.leaf === null ? null : (report.certificates[report.leaf]?.notAfter ?? null);
  const stops = endsByMoment(words, ends)
    .filter(({ until }) => until !== leafEnds)
    .map((group) => {
      const at = isoSecond(Date.parse(group.until) + SECOND_MS);
      return {
        id: `stops-${at}`,
        label: text('scenario.preset.stops', {
          day: dayIn(locale, at),
          what: capitalIn(locale, clientsText(words, group)),
        }),
        scenario: { ...AS_IT_IS, at },
      };
    });
  const refused = refusals(words, ends).map(({ after, clients }) => ({
    id: `reissued-${after}`,
    label: text('scenario.preset.reissued', { day: dayIn(locale, after), names: someOf(words, clients) }),
    scenario: { ...AS_IT_IS, reissuedAt: isoSecond(Date.parse(after) + DAY_MS) },
  }));
  return [...stops, ...refused, ...policyPresets(words, report, ends)].slice(0, MOST_DATES);
}

/** The days of root programmes: the next certificate for servers only, and the end of an old root's term. */
function policyPresets(
  { text, locale }: ScenarioWords,
  report: Report,
  ends: readonly ClientEnd[],
): readonly WhatIfPreset[] {
  const at = Date.parse(report.at);
  const isPublic = ends.some(({ line: { result } }) => result?.publicAnchor === true);
  const servers = isPublic
    ? clientAuthenticationEnds(report).find(({ day }) => Date.parse(day) > at)
    : undefined;
  const term = chromeTerm(report, ends);
  return [
    ...(servers === undefined
      ? []
      : [
          {
            id: servers.id,
            label: text('scenario.preset.servers', { day: dayIn(locale, servers.day) }),
            scenario: {
              ...AS_IT_IS,
              reissuedAt: `${servers.day}T00:00:00Z`,
              withoutClientAuthentication: true,
            },
          },
        ]),
    ...(term === null
      ? []
      : [
          {
            id: term.policy.id,
            label: text('scenario.preset.term', { day: dayIn(locale, term.policy.day) }),
            scenario: {
              ...AS_IT_IS,
              withdrawals: [
                { root: term.root.sha256, store: 'chrome', from: `${term.policy.day}T00:00:00Z` },
              ],
            },
          },
        ]),
  ];
}
