'use client';

import CalendarPlus from 'lucide-react/icons/calendar-plus';
import { useMemo } from 'react';
import { announce } from '#lib/browser/announce.ts';
import { download } from '#lib/browser/download.ts';
import type { Report } from '#lib/core/report/types.ts';
import { calendarEntries, REMINDER_DAYS, toCalendar, type CalendarEntry } from '#lib/view/dates/calendar.ts';
import { timelineOf } from '#lib/view/dates/timeline.ts';
import { fileName } from '#lib/view/pem.ts';
import { leafOf } from '#lib/view/survey/summary.ts';
import { Button } from '../parts/Button.tsx';
import { plural } from '../parts/plural.ts';
import { Section } from '../verdict/Section.tsx';
import type { ResultSource } from '../verdict/types.ts';
import { DateLine } from './DateLine.tsx';
import { DateList } from './DateList.tsx';
import { useTrustEnds } from './use-trust-ends.ts';

interface DatesProps {
  readonly report: Report;
  readonly source: Pick<ResultSource, 'kind' | 'label'>;
}

/** When something ends, begins or is due: certificates, clients' trust, rules for the next certificate. */
export function Dates({ report, source }: DatesProps) {
  const ends = useTrustEnds(report);
  const timeline = useMemo(() => timelineOf(report, ends), [report, ends]);
  const { events, next } = timeline;
  if (events.length === 0) return null;
  const subject = {
    label: source.label,
    sha256: source.kind === 'endpoint' ? null : (leafOf(report)?.sha256 ?? null),
  };
  return (
    <Section
      title="Dates"
      note={next === null ? undefined : `next ${next.moment.relative}, ${next.moment.iso.slice(0, 10)}`}
    >
      <DateLine events={events} at={report.at} next={next?.key ?? null} />
      <div className="mt-3">
        <DateList events={events} next={next?.key ?? null} />
      </div>
      <CalendarButton
        name={report.host ?? source.label}
        entries={() => calendarEntries(events, subject)}
        disabled={next === null}
      />
    </Section>
  );
}

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
        with reminders {REMINDER_DAYS.join(', ')} days before; a later file moves the same entries
      </span>
    </div>
  );
}
