'use client';

import CalendarPlus from 'lucide-react/icons/calendar-plus';
import { announce } from '#lib/browser/page/announce.ts';
import { download } from '#lib/browser/page/download.ts';
import { toCalendar, type CalendarEntry } from '#lib/view/dates/calendar.ts';
import { fileName } from '#lib/view/pem.ts';
import { useWords } from '../language/words.tsx';
import { Button } from '../parts/Button.tsx';

interface CalendarButtonProps {
  /** Start of the file's name. */
  readonly name: string;
  readonly entries: () => readonly CalendarEntry[];
  readonly disabled: boolean;
}

/** Saves dates as a calendar file. */
export function CalendarButton({ name, entries, disabled }: CalendarButtonProps) {
  const { text, locale } = useWords('dates');
  const save = async () => {
    const list = entries();
    download(
      fileName(`${name}-dates`, 'ics'),
      await toCalendar(list, new Date(), {
        language: locale,
        reminder: (count, summary) => text('dates.calendar.left', { count, summary }),
      }),
      'text/calendar;charset=utf-8',
    );
    announce(text('dates.calendar.saved', { count: new Set(list.map(({ uid }) => uid)).size }));
  };
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1.5 print:hidden">
      <Button size="sm" disabled={disabled} onClick={() => void save()}>
        <CalendarPlus aria-hidden="true" className="size-4" />
        {text('dates.calendar.button')}
      </Button>
      <span className="text-[0.8125rem] text-ink-soft">{text('dates.calendar.note')}</span>
    </div>
  );
}
