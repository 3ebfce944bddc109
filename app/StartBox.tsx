'use client';

import { Ask } from './_ui/ask/Ask.tsx';
import { loadResultPage } from './r/ResultRoute.tsx';

/** The box; while the reader types, the result page's code is run as well: loading it alone leaves that to the check. */
export function StartBox() {
  return <Ask onApproach={loadResultPage} />;
}
