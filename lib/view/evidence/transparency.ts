/** Signed certificate timestamps as data for the page. */
import type { ComplianceView, SctView } from '#lib/core/report/evidence-types.ts';
import type { Report } from '#lib/core/report/types.ts';
import { ENGLISH_EVIDENCE, type EvidenceWords } from '#lib/content/messages/english-evidence.ts';
import { exactTime } from '../time.ts';
import type { State } from '../types.ts';

interface TimestampRow {
  readonly key: string;
  readonly state: State;
  /** Name of the log, or its id. */
  readonly log: string;
  readonly isId: boolean;
  readonly facts: readonly string[];
}

interface PolicyRow {
  readonly key: string;
  readonly state: State;
  readonly text: string;
}

export interface TransparencyList {
  readonly state: State;
  /** One sentence: how many, and whether that is enough. */
  readonly sentence: string;
  /** What each family of browsers makes of them; empty below a root that is not public. */
  readonly policies: readonly PolicyRow[];
  readonly rows: readonly TimestampRow[];
  /** Logs are missing whose key would be needed. */
  readonly unverified: boolean;
}

const STATE: Readonly<Record<SctView['state'], State>> = {
  valid: 'ok',
  invalid: 'bad',
  'not-verified': 'unknown',
  unreadable: 'bad',
};

function policyRow(
  { text }: EvidenceWords,
  { policy, result, lacks, why }: ComplianceView,
  listed: boolean,
): PolicyRow {
  const holes = { who: text(`evidence.stamps.browsers.${policy}`) };
  const row = (state: State, sentence: string): PolicyRow => ({ key: policy, state, text: sentence });
  switch (result) {
    case 'met':
      return row('ok', text(listed ? 'evidence.stamps.listed' : 'evidence.stamps.counted', holes));
    case 'exempt':
      return row('ok', text('evidence.stamps.exempt', holes));
    case 'short':
      return row('bad', text(`evidence.stamps.lacks.${lacks ?? 'count'}`, holes));
    case 'undetermined':
      return row('unknown', text(`evidence.stamps.open.${why ?? 'not-seen'}`, holes));
  }
}

/** Null when there is nothing to say: no leaf, or no timestamps below a root that is not public. */
export function transparencyList(
  report: Report,
  words: EvidenceWords = ENGLISH_EVIDENCE,
): TransparencyList | null {
  const { transparency } = report;
  if (!transparency) return null;
  const { scts, counted, needed } = transparency;
  const { listed = false, compliance } = transparency;
  const isPublic = compliance ? compliance.length > 0 : report.paths[0]?.store === 'mozilla';
  if (!isPublic && scts.length === 0) return null;
  const policies = (compliance ?? []).map((one) => policyRow(words, one, listed));
  const enough = counted >= needed && policies.every(({ state }) => state === 'ok');
  return {
    state: !isPublic || enough ? 'ok' : 'warn',
    policies,
    sentence: sentenceOf(words, scts.length, counted, needed, isPublic),
    rows: scts.map((sct, index) => ({
      key: `${sct.logId}-${sct.via}-${index}`,
      state: STATE[sct.state],
      log: sct.log ?? sct.logId,
      isId: sct.log === null,
      facts: [
        ...(sct.time === null ? [] : [exactTime(sct.time, words.locale)]),
        words.text(`evidence.stamps.via.${sct.via}`),
        words.text(`evidence.stamps.state.${sct.state}`),
        ...(sct.operator === null || sct.operator === '' ? [] : [sct.operator]),
      ],
    })),
    unverified: scts.some(({ state }) => state === 'not-verified'),
  };
}

function sentenceOf(
  { text }: EvidenceWords,
  listed: number,
  counted: number,
  needed: number,
  isPublic: boolean,
): string {
  const has = listed === 0 ? text('evidence.stamps.none') : text('evidence.stamps.some', { listed, counted });
  if (!isPublic) return text('evidence.stamps.private', { has });
  return text(counted >= needed ? 'evidence.stamps.enough' : 'evidence.stamps.few', { has, needed });
}
