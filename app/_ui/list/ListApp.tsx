'use client';

import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { announce } from '#lib/browser/page/announce.ts';
import { namedNodes } from '#lib/browser/survey/dates.ts';
import { listSurvey } from '#lib/browser/survey/list.ts';
import { userRoots } from '#lib/browser/roots/user-roots.ts';
import { countOutcomes, placeOf } from '#lib/view/survey/list.ts';
import { SurveyDates } from '../dates/SurveyDates.tsx';
import { NeedsServer, SecureContextNotice, useWebCrypto } from '../parts/SecureContextNotice.tsx';
import { Localised } from '../language/site.tsx';
import { useWords, Worded } from '../language/words.tsx';
import { PageSkeleton } from '../language/PageSkeleton.tsx';
import { PageHead } from '../language/PageHead.tsx';
import { useSurveyWords } from '../survey/use-survey-words.ts';
import { ListForm } from './ListForm.tsx';
import { ListProgress } from './ListProgress.tsx';
import { ListTable } from './ListTable.tsx';

const rejudge = (): Promise<void> => listSurvey.rejudge();

/** The list to check, how far it is, and the table. */
function List() {
  const survey = useSyncExternalStore(listSurvey.subscribe, listSurvey.get, listSurvey.server);
  const { text } = useWords('survey');
  const able = useWebCrypto();
  const { phase, rows } = survey;
  const named = useMemo(
    () =>
      rows.flatMap(({ target, state }) =>
        state.kind === 'judged' ? namedNodes(placeOf(target), state.nodes) : [],
      ),
    [rows],
  );

  useSurveyWords(rejudge);
  useEffect(() => userRoots.subscribe(() => void listSurvey.rejudge()), []);

  const before = useRef(phase);
  useEffect(() => {
    if (before.current === 'running' && phase === 'done') {
      const counts = countOutcomes(listSurvey.get().rows);
      announce(text('survey.list.spoken', { count: rows.length, ...counts }));
    }
    before.current = phase;
  }, [phase, rows.length, text]);

  return (
    <>
      <PageHead heading={text('survey.list.title')} lead={text('survey.list.lead')} />
      <NeedsServer />
      <SecureContextNotice />
      {rows.length === 0 ? (
        <ListForm
          onStart={(targets) => {
            if (able) void listSurvey.start(targets);
          }}
        />
      ) : (
        <div className="mt-6 grid gap-4">
          <ListProgress survey={survey} />
          <ListTable rows={rows} />
          <SurveyDates nodes={named} name="hosts" />
        </div>
      )}
    </>
  );
}

/** The whole page, in the reader's language. */
export function ListApp() {
  return (
    <Worded parts={['survey', 'net', 'box', 'input', 'aside', 'clients', 'dates']} waiting={<PageSkeleton />}>
      <Localised>
        <List />
      </Localised>
    </Worded>
  );
}
