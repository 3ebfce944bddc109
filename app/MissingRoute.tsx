'use client';

import { lazy, Suspense } from 'react';

const MissingPage = lazy(async () => ({
  default: (await import('./_ui/frame/MissingPage.tsx')).MissingPage,
}));

/** By itself: what a page shows where nothing is found is in every page's list of scripts. */
export function MissingRoute() {
  return (
    <Suspense>
      <MissingPage />
    </Suspense>
  );
}
