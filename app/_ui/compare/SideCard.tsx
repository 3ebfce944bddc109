'use client';

import { comparison, type ChosenSide, type SideName } from '#lib/browser/compare/comparison.ts';
import { dayIn } from '#lib/content/messages/forms.ts';
import type { Report } from '#lib/core/report/types.ts';
import type { SideView } from '#lib/view/compare/types.ts';
import { JudgedAs } from '../verdict/JudgedAs.tsx';
import { DatedText } from '../parts/LongText.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { Button } from '../parts/Button.tsx';
import { useSourceName } from '../language/source-name.ts';
import { useSummary } from '../language/summary.ts';
import { useWords } from '../language/words.tsx';
import { SideLetter } from './SideLetter.tsx';

const STATES = { trusted: 'ok', untrusted: 'bad', unknown: 'unknown' } as const;

interface SideCardProps {
  readonly side: SideName;
  readonly chosen: ChosenSide;
  /** Null until it is judged. */
  readonly view: SideView | null;
  readonly report: Report | null;
}

/** One side that was chosen, with its verdict. */
export function SideCard({ side, chosen: { source, remark }, view, report }: SideCardProps) {
  const letter = side.toUpperCase();
  const { text, locale } = useWords('aside');
  const words = useSummary();
  const name = useSourceName();
  return (
    <div className="rounded-xl border border-line bg-surface px-4 py-3.5 print:break-inside-avoid">
      <div className="flex items-start gap-3">
        <SideLetter side={side} />
        <div className="min-w-0 flex-1">
          <p className="font-[620] wrap-anywhere">{name(source)}</p>
          <p className="text-[0.8125rem] text-ink-soft">
            {text('aside.compare.count', { count: source.supplied.length })}
            {view === null
              ? null
              : [
                  '\u00a0· ',
                  <DatedText
                    key="judged"
                    text={text('aside.compare.judged', {
                      when: view.judgedAt,
                      host: view.host ?? text('aside.compare.no-host'),
                    })}
                  />,
                ]}
          </p>
        </div>
        <Button
          size="sm"
          className="print:hidden"
          aria-label={text('aside.compare.change-of', { letter })}
          onClick={() => void comparison.remove(side)}
        >
          {text('aside.compare.change')}
        </Button>
      </div>
      {view === null ? null : (
        <p className="mt-2.5 flex items-start gap-2 text-sm">
          <StateMark
            state={view.barred !== null && view.verdict === 'trusted' ? 'warn' : STATES[view.verdict]}
            className="mt-px size-4.5"
          />
          <span className="min-w-0 wrap-anywhere">
            <span className="font-[600]">{words.text('fault.sentence', { clause: view.verdictText })} </span>
            {view.headline}
            {view.barred === null ? null : ` ${view.barred}`}
          </span>
        </p>
      )}
      {report === null ? null : (
        <div className="mt-2.5 text-sm print:hidden">
          <JudgedAs
            report={report}
            busy={false}
            onChange={(change) => void comparison.choose(side, { source: { ...source, ...change }, remark })}
          />
        </div>
      )}
      {remark === null ? null : (
        <p data-reported="" className="mt-2 text-[0.8125rem] text-ink-soft">
          {text('aside.compare.reported', { verdict: remark.verdict, day: dayIn(locale, remark.at) })}
        </p>
      )}
    </div>
  );
}
