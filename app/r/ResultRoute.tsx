'use client';

import dynamic from 'next/dynamic';

/**
 * The result page's code, by itself: the start page runs it while the reader types. Both come through this door, as
 * a bundler that sees two makes the same code twice.
 */
export const loadResultPage = () => import('./ResultPage.tsx');

// The import stands here again as only so the page says, before its code runs, what it will load.
export const ResultRoute = dynamic(() => import('./ResultPage.tsx').then((module) => module.ResultPage));
