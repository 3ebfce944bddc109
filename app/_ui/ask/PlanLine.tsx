'use client';

import dynamic from 'next/dynamic';
import { useEffect, useRef, type ReactNode } from 'react';
import CircleQuestion from 'lucide-react/icons/circle-question-mark';
import FileBadge from 'lucide-react/icons/file-badge';
import Globe from 'lucide-react/icons/globe';
import ListChecks from 'lucide-react/icons/list-checks';
import LockKeyhole from 'lucide-react/icons/lock-keyhole';
import Network from 'lucide-react/icons/network';
import { announce } from '#lib/browser/page/announce.ts';
import type { Plan } from '#lib/browser/ask/plan.ts';
import { PROTOCOLS } from '#lib/core/input/schemes.ts';
import { plural } from '../parts/plural.ts';

/** The words for inputs that can't be used come when they are needed. */
const UnclearText = dynamic(() => import('./InputWords.tsx').then((module) => module.UnclearText), {
  ssr: false,
  loading: () => <>Not recognised.</>,
});

const TargetNotes = dynamic(() => import('./InputWords.tsx').then((module) => module.TargetNotes), {
  ssr: false,
});

const ICONS: Record<Plan['kind'], typeof Globe | null> = {
  nothing: null,
  fetch: Globe,
  domain: Network,
  list: ListChecks,
  judge: FileBadge,
  request: FileBadge,
  status: ListChecks,
  reading: null,
  locked: LockKeyhole,
  barren: CircleQuestion,
  lookup: CircleQuestion,
  unclear: CircleQuestion,
};

const Strong = ({ children }: { readonly children: ReactNode }) => (
  <strong className="font-[600] text-ink wrap-anywhere">{children}</strong>
);

/** How long the reader must pause before a screen reader is told (ms). */
const PAUSE = 800;

/** What was recognised and what the button will do, before it does it. */
export function PlanLine({ plan }: { readonly plan: Plan }) {
  const Icon = ICONS[plan.kind];
  const line = useRef<HTMLSpanElement>(null);

  // Not a live region: it would speak at every key.
  useEffect(() => {
    if (plan.kind === 'nothing' || plan.kind === 'reading') return;
    const timer = setTimeout(() => announce(line.current?.textContent ?? ''), PAUSE);
    return () => clearTimeout(timer);
  }, [plan]);

  return (
    <span ref={line} data-testid="plan" className="flex items-start gap-2 px-1">
      {Icon ? <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-ink-faint" /> : null}
      <span className="min-w-0">
        <PlanWords plan={plan} />
      </span>
    </span>
  );
}

function PlanWords({ plan }: { readonly plan: Plan }) {
  switch (plan.kind) {
    case 'nothing':
      return <>Host, URL, PEM or files. Several at once, in any order.</>;
    case 'fetch': {
      const { target } = plan;
      return (
        <>
          Server <Strong>{target.host}</Strong>, port {target.port}, {PROTOCOLS[target.protocol].title}
          {target.notes.length > 0 ? <TargetNotes notes={target.notes} /> : null}.
        </>
      );
    }
    case 'domain':
      return (
        <>
          Every sign-in endpoint of <Strong>{plan.domain}</Strong>, the domain of the address.
        </>
      );
    case 'list':
      return (
        <>
          <Strong>{plural(plan.targets.length, 'host')}</Strong>, to be checked as a list.
        </>
      );
    case 'judge':
      return (
        <>
          <Strong>{plural(plan.certificates, 'certificate')}</Strong>
          {plan.host ? (
            <>
              , to be checked for <Strong>{plan.host}</Strong>
            </>
          ) : null}
          . Nothing is sent.
          {plan.locked > 0 ? ` Left out until unlocked: ${plural(plan.locked, 'file')}.` : null}
        </>
      );
    case 'request':
      return <>A certificate request (CSR): what it asks for, and whether it is in order. Nothing is sent.</>;
    case 'status': {
      const parts = [
        plan.lists > 0 && plural(plan.lists, 'revocation list'),
        plan.answers > 0 && plural(plan.answers, 'OCSP answer'),
      ].filter((part) => part !== false);
      return (
        <>
          <Strong>{parts.join(' and ')}</Strong>, to be looked at. Add the certificates concerned, and they
          are checked by it.
        </>
      );
    }
    case 'reading':
      return <>Reading…</>;
    case 'locked':
      return (
        <>
          {plan.files === 1 ? 'The file needs' : `${plan.files} files need`} a password before certificates
          can be read.
        </>
      );
    case 'lookup':
      return <>An error code or message: what is known of it stands below.</>;
    case 'barren':
      return <>No certificate was found in that.</>;
    case 'unclear':
      return <UnclearText plan={plan} />;
  }
}
