/** After a result is shown: code and words of its parts that come on demand, so that it works without the network. */
import { whenIdle } from '#lib/browser/page/idle.ts';
import { FACT_PARTS } from '../_ui/language/result-words.ts';
import { fetchWords } from '../_ui/language/words.tsx';

const parts = (): readonly Promise<unknown>[] => [
  import('../_ui/share/ShareDialog.tsx'),
  import('../_ui/what-if/WhatIfPanel.tsx'),
  import('../_ui/stores/RootsDialog.tsx'),
  import('../_ui/frame/PagesMenu.tsx'),
  import('../_ui/frame/ThemeMenu.tsx'),
  import('#lib/view/report/csv.ts'),
];

/** Loads what a reader may reach for next, in a quiet moment. @returns to call when the page is left. */
export function warmParts(): () => void {
  // What can't be loaded now is asked for again when somebody wants it, and told then.
  return whenIdle(() => {
    fetchWords('opening', 'sharing', 'roots', 'certificate', ...FACT_PARTS);
    void Promise.allSettled(parts());
  });
}
