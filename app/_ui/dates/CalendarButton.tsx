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
}

/** Saves dates as a calendar file. */
export function CalendarButton({ name, entries, disabled }: CalendarButtonProps) {
  const save = async () => {
    const list = entries();
    download(
      fileName(`${name}-dates`, 'ics'),
      await toCalendar(list, new Date()),
      'text/calendar;charset=utf-8',
    );
    announce(`${plural(new Set(list.map(({ uid }) => uid)).size, 'date')} saved for a calendar.`);
  };
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1.5 print:hidden">
      <Button size="sm" disabled={disabled} onClick={() => void save()}>
        <CalendarPlus aria-hidden="true" className="size-4" />
        Calendar (.ics)
      </Button>
      <span className="text-[0.8125rem] text-ink-soft">
        reminds 30, 14, 7 and 1 days before; importing a later file moves the same entries
      </span>
    </div>
  );
}
