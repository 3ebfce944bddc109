'use client';

import dynamic from 'next/dynamic';
import { loadResultPage } from './load-result-page.ts';

export const ResultRoute = dynamic(() => loadResultPage().then((module) => module.ResultPage));
