'use client';

import RotateCw from 'lucide-react/icons/rotate-cw';
import { domainSurvey, type FederationRow } from '#lib/browser/survey/domain.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Section } from '../parts/Section.tsx';
import { FederationKeys } from './FederationKeys.tsx';

/** What a federation service of the domain tells of its keys. Quiet where a host is no such service. */
export function FederationHost({ row }: { readonly row: FederationRow }) {
  const { host, state } = row;
  return (
    <Section title="Federation metadata" note={<span className="ident">{host}</span>}>
      {state.kind === 'running' ? <p className="text-sm text-ink-faint">Reading its metadata…</p> : null}
      {state.kind === 'stopped' ? <p className="text-sm text-ink-faint">Not read.</p> : null}
      {state.kind === 'refused' ? (
        <Notice
          tone="info"
          title="No metadata could be read from this host"
          action={
            <Button size="sm" onClick={() => void domainSurvey.readFederationAgain(row)}>
              <RotateCw aria-hidden="true" className="size-3.5" />
              Again
            </Button>
          }
        >
          {state.message} {state.advice}
        </Notice>
      ) : null}
      {state.kind === 'read' ? <FederationKeys reading={state} /> : null}
    </Section>
  );
}
