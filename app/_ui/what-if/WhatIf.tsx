'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import type { Report } from '#lib/core/report/types.ts';
import { useSummary } from '../language/summary.ts';
import { Button } from '../parts/Button.tsx';
import { LoadGuard } from '../parts/LoadGuard.tsx';
import { FoldedSection } from '../parts/Section.tsx';

const WhatIfPanel = dynamic(() => import('./WhatIfPanel.tsx').then((module) => module.WhatIfPanel), {
  ssr: false,
});

/** Other dates and other worlds, over the same certificates. Its parts come when somebody asks. */
export function WhatIf({ report }: { readonly report: Report }) {
  const [open, setOpen] = useState(false);
  const { text } = useSummary();
  if (report.leaf === null) return null;
  return (
    <FoldedSection words="what-if" aside={text('result.section.what-if-note')} className="print:hidden">
      {open ? (
        <LoadGuard onClose={() => setOpen(false)}>
          <WhatIfPanel report={report} />
        </LoadGuard>
      ) : (
        <Button onClick={() => setOpen(true)}>Try a scenario</Button>
      )}
    </FoldedSection>
  );
}
