'use client';

import { useEffect } from 'react';
import { surveyWords } from '#lib/browser/survey/words.ts';
import { useSummary } from '../language/summary.ts';

/** Lets a survey speak the reader's language; rows judged before are judged again (nothing is fetched). */
export function useSurveyWords(rejudge: () => Promise<void>): void {
  const words = useSummary();
  useEffect(() => {
    if (surveyWords.set(words)) void rejudge();
  }, [words, rejudge]);
}
