'use client';

import CalendarPlus from 'lucide-react/icons/calendar-plus';
import { announce } from '#lib/browser/page/announce.ts';
import { download } from '#lib/browser/page/download.ts';
import { toCalendar, type CalendarEntry } from '#lib/view/dates/calendar.ts';
import { fileName } from '#lib/view/pem.ts';
import { Button } from '../parts/Button.tsx';
import { plural } from '../parts/plural.ts';

interface CalendarButtonProps {
  /** Start of the file's name. */
  readonly name: string;
  readonly entries: () => readonly CalendarEntry[];
  readonly disabled: boolean;
  /** In the reader's language, where what stands around it is. */
  readonly words?: CalendarWords;
}

interface CalendarWords {
  readonly button: string;
  readonly note: string;
  readonly saved: (count: number) => string;
}

const ENGLISH: CalendarWords = {
  button: 'Calendar (.ics)',
  note: 'reminds 30, 14, 7 and 1 days before; importing a later file moves the same entries',
  saved: (count) => `${plural(count, 'date')} saved for a calendar.`,
};

/** Saves dates as a calendar file. */
export function CalendarButton({ name, entries, disabled, words = ENGLISH }: CalendarButtonProps) {
  const save = async () => {
    const list = entries();
    download(
      fileName(`${name}-dates`, 'ics'),
      await toCalendar(list, new Date()),
      'text/calendar;charset=utf-8',
    );
    announce(words.saved(new Set(list.map(({ uid }) => uid)).size));
  };
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1.5 print:hidden">
      <Button size="sm" disabled={disabled} onClick={() => void save()}>
        <CalendarPlus aria-hidden="true" className="size-4" />
        {words.button}
      </Button>
      <span className="text-[0.8125rem] text-ink-soft">{words.note}</span>
    </div>
  );
}
