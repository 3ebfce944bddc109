/** Signed certificate timestamps as data for the page. */
import type { ComplianceView, SctView } from '#lib/core/report/evidence-types.ts';
import type { Report } from '#lib/core/report/types.ts';
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

const VIA: Readonly<Record<SctView['via'], string>> = {
  certificate: 'in the certificate',
  staple: 'in the stapled OCSP answer',
  handshake: 'in the handshake',
};

const STATE: Readonly<Record<SctView['state'], readonly [State, string]>> = {
  valid: ['ok', 'signature right'],
  invalid: ['bad', 'signature wrong'],
  'not-verified': ['unknown', 'signature not verified'],
  unreadable: ['bad', 'can’t be read: its time is beyond every calendar'],
};

const BROWSERS: Readonly<Record<ComplianceView['policy'], string>> = {
  chrome: 'Chrome, Edge and Firefox',
  apple: 'Safari and apps on Apple systems',
};

const LACKS: Readonly<Record<NonNullable<ComplianceView['lacks']>, string>> = {
  count: 'refuse it: too few timestamps',
  operators: 'refuse it: all timestamps come from logs of one operator',
  approved: 'refuse it: no timestamp comes from a log that is still approved',
  rfc6962: 'refuse it: no timestamp comes from a log that follows RFC 6962',
};

const OPEN: Readonly<Record<NonNullable<ComplianceView['why']>, string>> = {
  'not-seen': 'need more than the certificate holds; files don’t tell whether the server sends further ones',
  'unknown-logs': 'are content only if they know logs that the list at hand does not have',
};

function policyRow({ policy, result, lacks, why }: ComplianceView, listed: boolean): PolicyRow {
  const row = (state: State, text: string): PolicyRow => ({
    key: policy,
    state,
    text: `${BROWSERS[policy]} ${text}.`,
  });
  switch (result) {
    case 'met':
      return row(
        'ok',
        listed
          ? 'are content: number, operators and state of the logs'
          : 'are content with the number; operators and state of the logs take a list of logs to judge',
      );
    case 'exempt':
      return row('ok', 'ask for none: it was issued before they began to');
    case 'short':
      return row('bad', LACKS[lacks ?? 'count']);
    case 'undetermined':
      return row('unknown', OPEN[why ?? 'not-seen']);
  }
}

/** Null when there is nothing to say: no leaf, or no timestamps below a root that is not public. */
export function transparencyList(report: Report): TransparencyList | null {
  const { transparency } = report;
  if (!transparency) return null;
  const { scts, counted, needed } = transparency;
  const { listed = false, compliance } = transparency;
  const isPublic = compliance ? compliance.length > 0 : report.paths[0]?.store === 'mozilla';
  if (!isPublic && scts.length === 0) return null;
  const policies = (compliance ?? []).map((one) => policyRow(one, listed));
  const enough = counted >= needed && policies.every(({ state }) => state === 'ok');
  return {
    state: !isPublic || enough ? 'ok' : 'warn',
    policies,
    sentence: sentenceOf(scts.length, counted, needed, isPublic),
    rows: scts.map((sct, index) => {
      const [state, text] = STATE[sct.state];
      return {
        key: `${sct.logId}-${sct.via}-${index}`,
        state,
        log: sct.log ?? sct.logId,
        isId: sct.log === null,
        facts: [
          ...(sct.time === null ? [] : [exactTime(sct.time)]),
          VIA[sct.via],
          text,
          ...(sct.operator === null || sct.operator === '' ? [] : [sct.operator]),
        ],
      };
    }),
    unverified: scts.some(({ state }) => state === 'not-verified'),
  };
}

function sentenceOf(listed: number, counted: number, needed: number, isPublic: boolean): string {
  const has =
    listed === 0
      ? 'No timestamp was found'
      : `${listed} ${listed === 1 ? 'timestamp' : 'timestamps'}, ${counted} that count${counted === 1 ? 's' : ''}`;
  if (!isPublic) return `${has}. The root is not public, so browsers ask for none.`;
  return counted >= needed
    ? `${has}: as many as Chrome and Safari ask for (${needed}).`
    : `${has}: Chrome and Safari ask for ${needed} and refuse certificates of public CAs that have fewer.`;
}
