'use client';

import { useMemo, useSyncExternalStore } from 'react';
import type { ResultSource } from '#lib/browser/ask/source.ts';
import { beside, besideKeyOf } from '#lib/browser/beside/store.ts';
import type { Report } from '#lib/core/report/types.ts';
import { besideDates } from '#lib/view/beside/dates.ts';
import { calendarEntries } from '#lib/view/dates/calendar.ts';
import { datesInBrief, timelineOf } from '#lib/view/dates/timeline.ts';
import { leafOf } from '#lib/view/survey/summary.ts';
import { useDateWords } from '../language/result-words.ts';
import { useSourceName } from '../language/source-name.ts';
import { Localised } from '../language/site.tsx';
import { Worded } from '../language/words.tsx';
import { FoldedSection } from '../parts/Section.tsx';
import { CalendarButton } from './CalendarButton.tsx';
import { DateLine } from './DateLine.tsx';
import { DateList } from './DateList.tsx';
import { useTrustEnds } from './use-trust-ends.ts';

interface DatesProps {
  readonly report: Report;
  readonly source: Pick<ResultSource, 'kind' | 'label' | 'named' | 'observation'>;
}

/** When something ends, begins or is due: certificates, clients' trust, rules for the next certificate. */
export function Dates(props: DatesProps) {
  return (
    <Worded parts={['clients', 'dates']} waiting={<FoldedSection words="dates">{null}</FoldedSection>}>
      <Localised>
        <Panel {...props} />
      </Localised>
    </Worded>
  );
}

function Panel({ report, source }: DatesProps) {
  const words = useDateWords();
  const name = useSourceName()(source);
  const ends = useTrustEnds(report);
  const { facts } = useSyncExternalStore(beside.subscribe, beside.get, beside.server);
  const { observation } = source;
  const told =
    observation === null ? undefined : facts.get(besideKeyOf({ ...observation, leaf: leafOf(report) }));
  const timeline = useMemo(
    () => timelineOf(words, report, ends, told ? besideDates(words, told, report.at) : []),
    [words, report, ends, told],
  );
  const { events, next } = timeline;
  if (events.length === 0) return null;
  const subject = {
    label: name,
    sha256: source.kind === 'endpoint' ? null : (leafOf(report)?.sha256 ?? null),
  };
  return (
    <FoldedSection words="dates" aside={datesInBrief(words, timeline) ?? undefined}>
      <DateLine events={events} at={report.at} next={next?.key ?? null} />
      <div className="mt-3">
        <DateList events={events} next={next?.key ?? null} />
      </div>
      <CalendarButton
        name={report.host ?? name}
        entries={() => calendarEntries(events, subject)}
        disabled={calendarEntries(events, subject).length === 0}
      />
    </FoldedSection>
  );
}
