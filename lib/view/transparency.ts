/** Signed certificate timestamps as data for the page. */
import type { SctView } from '#lib/core/report/evidence-types.ts';
import type { Report } from '#lib/core/report/types.ts';
import { exactTime } from './time.ts';
import type { State } from './types.ts';

export interface TimestampRow {
  readonly key: string;
  readonly state: State;
  /** Name of the log, or its id. */
  readonly log: string;
  readonly isId: boolean;
  readonly facts: readonly string[];
}

export interface TransparencyList {
  readonly state: State;
  /** One sentence: how many, and whether that is enough. */
  readonly sentence: string;
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
};

/** Null when there is nothing to say: no leaf, or no timestamps below a root that is not public. */
export function transparencyList(report: Report): TransparencyList | null {
  const { transparency } = report;
  if (!transparency) return null;
  const { scts, counted, needed } = transparency;
  const isPublic = report.paths[0]?.store === 'mozilla';
  if (!isPublic && scts.length === 0) return null;
  const enough = counted >= needed;
  return {
    state: !isPublic || enough ? 'ok' : 'warn',
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
