'use client';

import { ENGLISH, type SummaryWords } from '#lib/content/messages/english.ts';
import { ENGLISH_INPUT } from '#lib/content/messages/english-input.ts';
import { DEFAULT_LOCALE } from '#lib/content/messages/locales.ts';
import { joinWords } from '#lib/content/messages/translator.ts';
import type { InputProblem } from '#lib/core/input/types.ts';
import type { Report } from '#lib/core/report/types.ts';
import { notRead, type NotReadRow, type NotReadWords } from '#lib/view/result/not-read.ts';
import { joined } from '../language/result-words.ts';
import { Said } from '../language/Said.tsx';
import { useSummary } from '../language/summary.ts';
import { useWords, Worded, type Words } from '../language/words.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { Section } from '../parts/Section.tsx';

interface NotReadProps {
  readonly problems: readonly InputProblem[];
  readonly report: Report;
}

/** Names what could not be read, with file, position and reason; everything else was judged. */
export function NotRead({ problems, report }: NotReadProps) {
  const { locale } = useSummary();
  if (problems.length + report.unparsed.length === 0) return null;
  // English has the words with the result's code.
  return locale === DEFAULT_LOCALE ? (
    <Rows rows={notRead(problems, report, ENGLISH_WORDS)} />
  ) : (
    <Worded parts={['input']} waiting={null}>
      <TranslatedRows problems={problems} report={report} />
    </Worded>
  );
}

const ENGLISH_WORDS: NotReadWords = joinWords(ENGLISH, ENGLISH_INPUT);
const withInput = new WeakMap<SummaryWords, SummaryWords & Words<'input'>>();

function TranslatedRows({ problems, report }: NotReadProps) {
  const words = joined(withInput, useSummary(), useWords('input'));
  return <Rows rows={notRead(problems, report, words)} />;
}

function Rows({ rows }: { readonly rows: readonly NotReadRow[] }) {
  const { text } = useSummary();
  const lost = rows.some((row) => row.lost);
  return (
    <Section
      words={lost ? 'not-read' : 'input'}
      aside={lost ? text('result.section.not-read-note') : undefined}
    >
      <ul data-not-read="" className="divide-y divide-line rounded-lg border border-line bg-surface text-sm">
        {rows.map(({ key, lost: isLost, where, what, said, todo }) => (
          <li key={key} className="flex items-start gap-3 px-4 py-3">
            <StateMark state={isLost ? 'warn' : 'note'} className="mt-px size-5" />
            <div className="min-w-0">
              <p className="wrap-anywhere">
                <span className="font-[600]">{where}</span> <Said text={what} said={said} />
              </p>
              {todo === null ? null : (
                <p className="mt-0.5 text-[0.8125rem] text-ink-soft wrap-anywhere">{todo}</p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
