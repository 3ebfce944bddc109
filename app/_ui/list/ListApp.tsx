'use client';

import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { announce } from '#lib/browser/page/announce.ts';
import { namedNodes } from '#lib/browser/survey/dates.ts';
import { listSurvey } from '#lib/browser/survey/list.ts';
import { userRoots } from '#lib/browser/roots/user-roots.ts';
import { countOutcomes, placeOf } from '#lib/view/survey/list.ts';
import { SurveyDates } from '../dates/SurveyDates.tsx';
import { plural } from '../parts/plural.ts';
import { NeedsServer, SecureContextNotice, useWebCrypto } from '../parts/SecureContextNotice.tsx';
import { ListForm } from './ListForm.tsx';
import { ListProgress } from './ListProgress.tsx';
import { ListTable } from './ListTable.tsx';

/** The whole page: the list to check, how far it is, and the table. */
export function ListApp() {
  const survey = useSyncExternalStore(listSurvey.subscribe, listSurvey.get, listSurvey.server);
  const able = useWebCrypto();
  const { phase, rows } = survey;
  const named = useMemo(
    () =>
      rows.flatMap(({ target, state }) =>
        state.kind === 'judged' ? namedNodes(placeOf(target), state.nodes) : [],
      ),
    [rows],
  );

  useEffect(() => userRoots.subscribe(() => void listSurvey.rejudge()), []);

  const before = useRef(phase);
  useEffect(() => {
    if (before.current === 'running' && phase === 'done') {
      const counts = countOutcomes(listSurvey.get().rows);
      announce(
        `${plural(rows.length, 'host')} checked: ${counts.trusted} trusted, ${counts.untrusted} not trusted.`,
      );
    }
    before.current = phase;
  }, [phase, rows.length]);

  return (
    <>
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
