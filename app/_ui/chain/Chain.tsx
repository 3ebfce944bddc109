'use client';

import Anchor from 'lucide-react/icons/anchor';
import CircleDashed from 'lucide-react/icons/circle-dashed';
import Globe from 'lucide-react/icons/globe';
import Library from 'lucide-react/icons/library';
import Server from 'lucide-react/icons/server';
import Split from 'lucide-react/icons/split';
import Stamp from 'lucide-react/icons/stamp';
import type { CertificateView } from '#lib/core/report/types.ts';
import type { Role } from '#lib/content/findings/types.ts';
import type { ChainNode, ChainStep, ChainView, State } from '#lib/view/types.ts';
import { marked, useSummary } from '../language/summary.ts';
import { CertificateCard } from './CertificateCard.tsx';
import { ALONE, Connector, type Around } from './Connector.tsx';
import { ForkCard, HostCard, MissingCard, StoreCard } from './EndCards.tsx';
import { NodeRail } from './Rail.tsx';

const ROLE_ICONS: Record<Role, typeof Server> = { leaf: Server, intermediate: Stamp, root: Anchor };

const END_ICONS = { host: Globe, missing: CircleDashed, fork: Split, store: Library } as const;

function NodeIcon({ node }: { readonly node: ChainNode }) {
  const Icon = node.kind === 'certificate' ? ROLE_ICONS[node.role] : END_ICONS[node.kind];
  return <Icon />;
}

interface ChainProps {
  readonly chain: ChainView;
  readonly certificates: readonly CertificateView[];
  /** Time of the check, ISO 8601. */
  readonly at: string;
  /** Prefix of the element ids, when several chains are on the page. */
  readonly prefix: string;
  readonly label: string;
  /** What the page says around the drawing, so that the drawing does not say it again. */
  readonly around?: Around;
}

/**
 * A path drawn from the name asked down to the trust store: each element with the connector to the next.
 * For screen readers it is an ordered list; each item ends with a sentence about its link.
 */
export function Chain({ chain, certificates, at, prefix, label, around = ALONE }: ChainProps) {
  return (
    <ol role="list" aria-label={label} className="min-w-0" {...marked(useSummary())}>
      {chain.steps.map((step, index) => {
        const above = chain.steps[index - 1]?.connector?.state ?? null;
        const forks = chain.steps[index + 1]?.node.kind === 'fork';
        return (
          <Step
            key={keyOf(step.node)}
            step={step}
            above={above}
            forks={forks}
            certificate={step.node.kind === 'certificate' ? certificates[step.node.id] : undefined}
            at={at}
            prefix={prefix}
            around={around}
          />
        );
      })}
    </ol>
  );
}

const keyOf = (node: ChainNode): string =>
  node.kind === 'certificate' ? `certificate-${node.id}` : node.kind;

interface StepProps {
  readonly step: ChainStep;
  readonly above: State | null;
  /** The next element is a root that nobody here knows. */
  readonly forks: boolean;
  readonly certificate: CertificateView | undefined;
  readonly at: string;
  readonly prefix: string;
  readonly around: Around;
}

function Step({ step: { node, connector }, above, forks, certificate, at, prefix, around }: StepProps) {
  const fault = node.kind === 'certificate' ? node.state === 'bad' : node.kind === 'missing';
  return (
    <li className="grid grid-cols-[2.25rem_minmax(0,1fr)] gap-x-3 sm:gap-x-4">
      <NodeRail above={above} below={connector?.state ?? null} fault={fault}>
        <NodeIcon node={node} />
      </NodeRail>
      {node.kind === 'certificate' && certificate !== undefined ? (
        <CertificateCard
          node={node}
          certificate={certificate}
          at={at}
          id={`${prefix}certificate-${node.id}`}
        />
      ) : (
        <EndCard node={node} />
      )}
      {connector === null ? null : <Connector connector={connector} forks={forks} around={around} />}
    </li>
  );
}

function EndCard({ node }: { readonly node: ChainNode }) {
  switch (node.kind) {
    case 'host':
      return <HostCard label={node.label} />;
    case 'store':
      return <StoreCard label={node.label} listed={node.listed} />;
    case 'missing':
      return <MissingCard label={node.label} addresses={node.addresses} />;
    case 'fork':
      return <ForkCard label={node.label} first={node.first} />;
    case 'certificate':
      return null;
  }
}
