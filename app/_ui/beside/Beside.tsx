'use client';

import dynamic from 'next/dynamic';
import { useMemo, useState } from 'react';
import { HAS_SERVER } from '#lib/browser/home.ts';
import type { ResultSource } from '#lib/browser/ask/source.ts';
import { fromBase64 } from '#lib/core/der/bytes.ts';
import type { Report } from '#lib/core/report/types.ts';
import { isDnsName } from '#lib/core/name/host.ts';
import { leafOf } from '#lib/view/survey/summary.ts';
import { useSummary } from '../language/summary.ts';
import { Button } from '../parts/Button.tsx';
import { LoadGuard } from '../parts/LoadGuard.tsx';
import { FoldedSection } from '../parts/Section.tsx';

const BesidePanel = dynamic(() => import('./BesidePanel.tsx').then((module) => module.BesidePanel), {
  ssr: false,
});

interface BesideProps {
  readonly report: Report;
  readonly source: Pick<ResultSource, 'observation'>;
}

/** CAA and TLSA records, and the CA's renewal window, of a server that was asked: when somebody wants them. */
export function Beside({ report, source: { observation } }: BesideProps) {
  const [open, setOpen] = useState(false);
  const { text } = useSummary();
  const asked = useMemo(() => {
    const leaf = leafOf(report);
    if (!HAS_SERVER || observation === null || !leaf || !isDnsName(observation.host)) return null;
    const { host, port } = observation;
    const sent = report.presented.flatMap((id) => (id === null ? [] : (report.certificates[id] ?? [])));
    return {
      targets: [{ host, port, mail: false, leaf }],
      chains: [{ host, port, chain: sent.map(({ der }) => fromBase64(der)) }],
    };
  }, [report, observation]);
  if (asked === null) return null;
  return (
    <FoldedSection words="beside" aside={text('result.section.beside-note')} className="print:hidden">
      {open ? (
        <LoadGuard onClose={() => setOpen(false)}>
          <BesidePanel {...asked} next={null} />
        </LoadGuard>
      ) : (
        <Button onClick={() => setOpen(true)}>Look up CAA and TLSA</Button>
      )}
    </FoldedSection>
  );
}
