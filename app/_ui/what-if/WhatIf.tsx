'use client';

import { useState } from 'react';
import type { Report } from '#lib/core/report/types.ts';
import { Localised } from '../language/site.tsx';
import { useSummary } from '../language/summary.ts';
import { useWords, Worded } from '../language/words.tsx';
import { Button } from '../parts/Button.tsx';
import { LoadGuard, onDemand } from '../parts/LoadGuard.tsx';
import { FoldedSection } from '../parts/Section.tsx';

const WhatIfPanel = onDemand(() => import('./WhatIfPanel.tsx').then((module) => module.WhatIfPanel));

interface WhatIfProps {
  readonly report: Report;
}

/** Other dates and other worlds, over the same certificates. Its parts come when somebody asks. */
export function WhatIf({ report }: WhatIfProps) {
  const { text } = useSummary();
  if (report.leaf === null) return null;
  return (
    <FoldedSection words="what-if" aside={text('result.section.what-if-note')} className="print:hidden">
      <Worded parts={['clients', 'dates', 'scenario']} waiting={null}>
        <Localised>
          <Panel report={report} />
        </Localised>
      </Worded>
    </FoldedSection>
  );
}

function Panel({ report }: WhatIfProps) {
  const [open, setOpen] = useState(false);
  const { text } = useWords('scenario');
  return open ? (
    <LoadGuard onClose={() => setOpen(false)}>
      <WhatIfPanel report={report} />
    </LoadGuard>
  ) : (
    <Button onClick={() => setOpen(true)}>{text('scenario.try')}</Button>
  );
}
