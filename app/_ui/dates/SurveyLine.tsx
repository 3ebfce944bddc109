import { durationIn } from '#lib/content/messages/forms.ts';
import { daysFrom, type Scale } from '#lib/view/dates/scale.ts';
import type { SurveyRow } from '#lib/view/dates/survey.ts';
import { useWords } from '../language/words.tsx';
import { DateMark } from './DateMark.tsx';

/** What is to come for one chain, on the scale of all; a picture beside the words of the row. */
export function SurveyLine({ row, scale }: { readonly row: SurveyRow; readonly scale: Scale }) {
  return (
    <div aria-hidden="true" className="relative h-6 self-center">
      <span className="absolute inset-x-0 top-1/2 h-px bg-edge" />
      {row.events.map((event) => (
        <span
          key={event.key}
          className="absolute top-1/2 -translate-1/2"
          style={{ left: `${scale.place(daysFrom(row.at, event.moment.iso))}%` }}
        >
          <DateMark kind={event.kind} number={null} past={false} className="block size-4" />
        </span>
      ))}
    </div>
  );
}

/** The scale's words, above the lines of all chains. */
export function SurveyTicks({ scale }: { readonly scale: Scale }) {
  const { text, locale } = useWords('dates');
  return (
    <div
      aria-hidden="true"
      className="grid gap-x-5 px-4 pt-2 pb-1 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]"
    >
      <span className="max-sm:hidden" />
      <div className="relative h-4 text-2xs text-ink-soft">
        <span className="absolute left-0 font-[600]">{text('dates.check')}</span>
        {scale.ticks.map(({ count, unit, position }) => (
          <span
            key={position}
            className="absolute -translate-x-1/2 whitespace-nowrap"
            style={{ left: `${position}%` }}
          >
            {durationIn(locale, count, unit)}
          </span>
        ))}
      </div>
    </div>
  );
}
