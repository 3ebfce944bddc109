/** What addresses gave, and the timestamps of logs, as lines. */
import type { FactWords } from '#lib/content/messages/english-facts.ts';
import type { Report } from '#lib/core/report/types.ts';
import { evidenceView, type EvidenceRow } from '../evidence/evidence.ts';
import { transparencyList } from '../evidence/transparency.ts';
import type { State } from '../types.ts';

interface EvidenceLine {
  readonly state: State;
  readonly text: string;
  /** Belongs to the line above that does not. */
  readonly inner: boolean;
}

export interface EvidenceFacts {
  /** One sentence. */
  readonly summary: string;
  readonly lines: readonly EvidenceLine[];
}

const lineOf = (row: EvidenceRow, inner: boolean): EvidenceLine => {
  const about = [row.outcome, ...row.facts, row.reason ?? '', row.then ?? ''].filter((text) => text !== '');
  return {
    state: row.state,
    text: `${row.kind}${row.url === null ? '' : ` ${row.url}`}: ${about.join(' · ')}`,
    inner,
  };
};

/** Null when nothing was asked and nothing came along. */
export function evidenceFacts(report: Report, words: FactWords): EvidenceFacts | null {
  const { text } = words;
  const { certificates, downloads, summary } = evidenceView(report, words);
  const known = certificates.filter(({ rows }) => rows.some(({ asked }) => asked));
  const looks = downloads.filter(({ asked }) => asked);
  if (known.length + looks.length === 0) return null;
  return {
    summary: text('printed.revocation', { summary }),
    lines: [
      ...looks.map((row) => lineOf(row, false)),
      ...known.flatMap(({ state, label, status, rows }) => [
        {
          state,
          text: `${text('printed.labelled', { label: text('fault.quoted', { name: label }) })} ${status}`,
          inner: false,
        },
        ...rows.map((row) => lineOf(row, true)),
      ]),
    ],
  };
}

/** Null when there is nothing to say of Certificate Transparency. */
export function timestampFacts(report: Report, words: FactWords): EvidenceFacts | null {
  const list = transparencyList(report, words);
  return (
    list && {
      summary: list.sentence,
      lines: list.policies.map(({ state, text }) => ({ state, text, inner: false })),
    }
  );
}
