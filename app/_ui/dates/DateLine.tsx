import { durationIn } from '#lib/content/messages/forms.ts';
import { drawingOf } from '#lib/view/dates/scale.ts';
import type { DatedEvent } from '#lib/view/dates/types.ts';
import { useWords } from '../language/words.tsx';
import { cx } from '../parts/cx.ts';
import { DateMark } from './DateMark.tsx';

/** Heights in rem: of a lane of marks, of the room between the lowest lane and the line, of the ticks. */
const LANE = 1.7;
const STEM = 0.5;
const TICKS = 1.6;

interface DateLineProps {
  readonly events: readonly DatedEvent[];
  /** Time of the check, ISO 8601 UTC. */
  readonly at: string;
  /** Key of the event to bring out. */
  readonly next: string | null;
}

/** The dates on a line, near ones far apart; a picture beside the list, which says the same in words. */
export function DateLine({ events, at, next }: DateLineProps) {
  const { text, locale } = useWords('dates');
  const { now, marks, lanes, ticks } = drawingOf(events, at);
  const top = lanes * LANE + STEM;
  return (
    <div
      aria-hidden="true"
      data-drawn=""
      className="relative print:[print-color-adjust:exact]"
      style={{ height: `${top + TICKS}rem` }}
    >
      <span className="absolute inset-x-0 h-px bg-edge" style={{ top: `${top}rem` }} />
      <span
        className="absolute left-0 h-1 -translate-y-1/2 rounded-full bg-line-strong"
        style={{ top: `${top}rem`, width: `${now}%` }}
      />
      {marks.map(({ event, number, position, lane }) => {
        const y = top - STEM - (lane + 1) * LANE;
        return (
          <span
            key={event.key}
            className="absolute -translate-x-1/2"
            style={{ left: `${position}%`, top: `${y}rem` }}
          >
            <span
              className="absolute left-1/2 w-px bg-line-strong"
              style={{ top: '1.5rem', height: `${top - y - 1.5}rem` }}
            />
            <DateMark
              kind={event.kind}
              past={event.past}
              number={number}
              className={cx(
                'relative block size-6',
                event.key === next && 'rounded-full outline-2 outline-offset-1 outline-ink',
              )}
            />
          </span>
        );
      })}
      <span
        className="absolute h-3.5 w-[3px] -translate-x-1/2 -translate-y-1/2 rounded-full bg-ink"
        style={{ left: `${now}%`, top: `${top}rem` }}
      />
      <span
        className={cx('absolute text-2xs font-[600]', now > 10 ? '-translate-x-1/2' : '')}
        style={{ left: now > 10 ? `${now}%` : 0, top: `${top + 0.5}rem` }}
      >
        {text('dates.check')}
      </span>
      {ticks.map(({ count, unit, position }) => (
        <span key={position}>
          <span className="absolute h-1.5 w-px bg-edge" style={{ left: `${position}%`, top: `${top}rem` }} />
          <span
            className="absolute -translate-x-1/2 text-2xs whitespace-nowrap text-ink-soft"
            style={{ left: `${position}%`, top: `${top + 0.5}rem` }}
          >
            {durationIn(locale, count, unit)}
          </span>
        </span>
      ))}
    </div>
  );
}
