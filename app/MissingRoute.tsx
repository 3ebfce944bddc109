'use client';

import dynamic from 'next/dynamic';

/** By itself: what a page shows where nothing is found is in every page's list of scripts. */
export const MissingRoute = dynamic(() =>
  import('./_ui/frame/MissingPage.tsx').then((module) => module.MissingPage),
);
