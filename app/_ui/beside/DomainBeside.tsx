'use client';

import { useMemo } from 'react';
import type { EndpointRow } from '#lib/browser/survey/domain.ts';
import { useWords } from '../language/words.tsx';
import { Section } from '../parts/Section.tsx';
import { BesideOnDemand } from './BesideOnDemand.tsx';

interface DomainBesideProps {
  readonly domain: string;
  /** The organisation's own. */
  readonly rows: readonly EndpointRow[];
}

/** CAA and TLSA of a domain, of its mail exchangers, and of each endpoint found: when somebody wants them. */
export function DomainBeside({ domain, rows }: DomainBesideProps) {
  const asked = useMemo(() => {
    const judged = rows.flatMap(({ endpoint: { host, port }, state }) => {
      const [node] = state.kind === 'judged' ? state.nodes : [];
      return node ? [{ host, port, node }] : [];
    });
    return {
      targets: [
        { host: domain, port: 443, mail: true, leaf: null },
        ...judged.map(({ host, port, node: { leaf } }) => ({ host, port, mail: false, leaf })),
      ],
      chains: judged.map(({ host, port, node }) => ({
        host,
        port,
        chain: node.source.supplied.map(({ der }) => der),
      })),
    };
  }, [domain, rows]);
  const { text } = useWords('aside');
  return (
    <Section title={text('aside.beside.title')} note={text('aside.beside.domain-note')}>
      <BesideOnDemand {...asked} next={null} />
    </Section>
  );
}
