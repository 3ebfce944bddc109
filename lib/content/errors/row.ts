import type { Confirm, ErrorEntry } from './types.ts';

export type Row = Omit<ErrorEntry, 'source'>;

/** An entry for these texts, confirmed by a check of the host unless said otherwise. */
export const row = (
  texts: readonly [string, ...string[]],
  means: string,
  findings: Row['findings'],
  more: Partial<Pick<Row, 'confirm' | 'fix' | 'code' | 'from'>> = {},
): Row => ({ texts, code: null, means, findings, confirm: 'host', ...more });

/** A result code or event with its name. */
export const numbered = (
  code: number,
  name: string,
  means: string,
  findings: Row['findings'],
  more: {
    readonly text?: string;
    readonly confirm?: Confirm;
    readonly fix?: string;
    readonly from?: string;
    readonly texts?: readonly string[];
    readonly unconfirmed?: readonly string[];
  } = {},
): Row => ({
  ...(more.unconfirmed === undefined ? {} : { unconfirmed: more.unconfirmed }),
  texts: [name, ...(more.text === undefined ? [] : [more.text]), ...(more.texts ?? [])],
  code,
  means,
  findings,
  confirm: more.confirm ?? 'host',
  ...(more.fix === undefined ? {} : { fix: more.fix }),
  ...(more.from === undefined ? {} : { from: more.from }),
});
