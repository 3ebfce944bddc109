'use client';

import { useState } from 'react';
import { OpeningView } from '../../_ui/share/OpeningView.tsx';
import { SharedBanner } from '../../_ui/share/SharedBanner.tsx';
import { useSharedLink } from '../../_ui/share/use-shared-link.ts';
import { ResultPage } from '../ResultPage.tsx';
import { onDemand } from '../../_ui/parts/LoadGuard.tsx';

const SharedGuide = onDemand(() =>
  import('../../_ui/share/SharedGuide.tsx').then((module) => module.SharedGuide),
);

const GuideApp = onDemand(() => import('../../_ui/guide/GuideApp.tsx').then((module) => module.GuideApp));

/** A result from a link: opened step by step, judged again, shown as seen then and as it is now. */
export function SharedPage() {
  const { state, take, tryPassPhrase, retry } = useSharedLink();
  const [technical, setTechnical] = useState(false);
  if (state.kind === 'guide') return <GuideApp given={state.settings} />;
  if (state.kind !== 'open') {
    return <OpeningView state={state} onTake={take} onPassPhrase={tryPassPhrase} onRetry={retry} />;
  }
  const { opened } = state;
  if (opened.shared.view === 'guide' && !technical) {
    return <SharedGuide opened={opened} onResult={() => setTechnical(true)} />;
  }
  return (
    <>
      <SharedBanner opened={opened} />
      <ResultPage />
    </>
  );
}
