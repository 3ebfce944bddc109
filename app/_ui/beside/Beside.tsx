'use client';

import { useMemo } from 'react';
import { HAS_SERVER } from '#lib/browser/home.ts';
import type { ResultSource } from '#lib/browser/ask/source.ts';
import { fromBase64 } from '#lib/core/der/bytes.ts';
import type { Report } from '#lib/core/report/types.ts';
import { isDnsName } from '#lib/core/name/host.ts';
import { leafOf } from '#lib/view/survey/summary.ts';
import { useSummary } from '../language/summary.ts';
import { FoldedSection } from '../parts/Section.tsx';
import { BesideOnDemand } from './BesideOnDemand.tsx';

interface BesideProps {
  readonly report: Report;
  readonly source: Pick<ResultSource, 'observation'>;
}

/** CAA and TLSA records, and the CA's renewal window, of a server that was asked: when somebody wants them. */
export function Beside({ report, source: { observation } }: BesideProps) {
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
      <BesideOnDemand {...asked} next={null} />
    </FoldedSection>
  );
}
