'use client';

import { useMemo, useState } from 'react';
import { HAS_SERVER } from '#lib/browser/home.ts';
import type { Observation } from '#lib/browser/ask/source.ts';
import { fromBase64 } from '#lib/core/der/bytes.ts';
import { isDnsName } from '#lib/core/name/host.ts';
import type { Report } from '#lib/core/report/types.ts';
import { leafOf } from '#lib/view/survey/summary.ts';
import { useWords } from '../language/words.tsx';
import { Button } from '../parts/Button.tsx';
import { LoadGuard, onDemand } from '../parts/LoadGuard.tsx';
import { Section } from '../parts/Section.tsx';

const BesidePanel = onDemand(() => import('../beside/BesidePanel.tsx').then((module) => module.BesidePanel));

interface RenewalBesideProps {
  /** The server in use, as it was asked; null: A is no server. */
  readonly observation: Observation | null;
  readonly live: Report;
  readonly next: Report;
}

const chainOf = ({ presented, certificates }: Report): readonly Uint8Array[] =>
  presented.flatMap((id) => {
    const one = id === null ? undefined : certificates[id];
    return one ? [fromBase64(one.der)] : [];
  });

/** CAA and TLSA of the server in use, held against what takes its place: when somebody wants them. */
export function RenewalBeside({ observation, live, next }: RenewalBesideProps) {
  const { text } = useWords('aside');
  const [open, setOpen] = useState(false);
  const asked = useMemo(() => {
    const [leaf, renewed] = [leafOf(live), leafOf(next)];
    if (!HAS_SERVER || !observation || !leaf || !renewed || !isDnsName(observation.host)) return null;
    const { host, port } = observation;
    return {
      targets: [{ host, port, mail: false, leaf }],
      chains: [{ host, port, chain: chainOf(live) }],
      next: { leaf: renewed, chain: nextChain(next) },
    };
  }, [observation, live, next]);
  if (asked === null) return null;
  return (
    <Section
      title={text('aside.beside.title')}
      note={text('aside.beside.renewal-note')}
      className="print:hidden"
    >
      {open ? (
        <LoadGuard onClose={() => setOpen(false)}>
          <BesidePanel {...asked} />
        </LoadGuard>
      ) : (
        <Button onClick={() => setOpen(true)}>{text('aside.beside.look-up')}</Button>
      )}
    </Section>
  );
}

/** What will be sent: the path without its root, as it should be installed. */
function nextChain(report: Report): readonly Uint8Array[] {
  const [path] = report.paths;
  const ids = path?.certificates ?? (report.leaf === null ? [] : [report.leaf]);
  const sent = path?.end === 'anchored' && ids.length > 1 ? ids.slice(0, -1) : ids;
  return sent.flatMap((id) => {
    const one = report.certificates[id];
    return one ? [fromBase64(one.der)] : [];
  });
}
