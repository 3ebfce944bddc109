'use client';

import { dotted } from '#lib/content/messages/forms.ts';
import { memo } from 'react';
import RotateCw from 'lucide-react/icons/rotate-cw';
import { domainSurvey, type EndpointRow } from '#lib/browser/survey/domain.ts';
import type { DiscoveredEndpoint, Evidence } from '#lib/endpoints/discovery-wire.ts';
import { faultWords } from '#lib/content/endpoint-errors.ts';
import { useWords, type Words } from '../language/words.tsx';
import { IconButton } from '../parts/Button.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { NodeLine } from './NodeLine.tsx';
import { Requirements } from './Requirements.tsx';

interface EndpointItemProps {
  readonly row: EndpointRow;
  readonly domain: string;
}

const place = ({ host, port }: DiscoveredEndpoint): string => (port === 443 ? host : `${host}:${port}`);

type Text = Words<'survey'>['text'];

function evidenceText(text: Text, evidence: Evidence): string {
  switch (evidence.kind) {
    case 'name':
      return text('survey.evidence.name');
    case 'srv':
      return text('survey.evidence.srv', { record: evidence.record });
    case 'mx':
      return text('survey.evidence.mx', { preference: evidence.preference });
    case 'beside':
      return text('survey.evidence.beside', { host: evidence.host });
    case 'answer':
      return text(evidence.how === 'redirect' ? 'survey.evidence.redirect' : 'survey.evidence.answer', {
        host: evidence.host,
      });
    case 'certificate':
      return text('survey.evidence.certificate', { host: evidence.host });
  }
}

function remarks(text: Text, { protocol, evidence, alias, wildcard }: DiscoveredEndpoint): readonly string[] {
  return [
    evidenceText(text, evidence),
    ...(protocol === 'tls' ? [] : [text('survey.domain.starttls', { protocol: protocol.toUpperCase() })]),
    ...(alias === null ? [] : [text('survey.domain.alias', { name: alias })]),
    ...(wildcard ? [text('survey.domain.wildcard')] : []),
  ];
}

/** One endpoint: its role and place, and what each of its addresses sent. */
export const EndpointItem = memo(function EndpointItem({ row, domain }: EndpointItemProps) {
  const { text } = useWords('survey');
  const { endpoint, state } = row;
  const name = place(endpoint);
  return (
    <li className="grid gap-x-6 gap-y-3 border-line px-4 py-3.5 not-first:border-t lg:grid-cols-[20rem_minmax(0,1fr)]">
      <div className="flex min-w-0 items-start justify-between gap-2">
        <div className="min-w-0">
          <p className="font-[600]">{text(`survey.role.${endpoint.role}`)}</p>
          <p className="ident">{name}</p>
          <p className="mt-0.5 text-xs text-ink-faint wrap-anywhere">{dotted(remarks(text, endpoint))}</p>
        </div>
        <IconButton
          label={text('survey.list.again', { place: name })}
          disabled={state.kind === 'running'}
          onClick={() => void domainSurvey.recheck(endpoint)}
          className="-my-1 size-8"
        >
          <RotateCw
            aria-hidden="true"
            className={state.kind === 'running' ? 'size-3.5 animate-spin' : 'size-3.5'}
          />
        </IconButton>
      </div>
      <div className="min-w-0 text-sm">
        <State row={row} />
        {state.kind === 'judged' ? <Requirements endpoint={endpoint} judged={state} domain={domain} /> : null}
      </div>
    </li>
  );
});

function State({ row: { endpoint, state } }: Pick<EndpointItemProps, 'row'>) {
  const { text } = useWords('survey');
  const net = useWords('net');
  switch (state.kind) {
    case 'running':
      return <p className="text-ink-faint">{text('survey.domain.checking')}</p>;
    case 'stopped':
      return <p className="text-ink-faint">{text('survey.domain.stopped')}</p>;
    case 'fault': {
      const { title, what } = faultWords(net, state.fault, endpoint);
      return (
        <div className="flex gap-2.5">
          <StateMark state="unknown" className="mt-0.5 size-4.5" />
          <p className="min-w-0 wrap-anywhere">
            <span className="font-[600]">{title}.</span> <span className="text-ink-soft">{what}</span>
          </p>
        </div>
      );
    }
    case 'judged':
      return (
        <ul className="grid gap-2.5" aria-label={text('survey.domain.sent', { place: place(endpoint) })}>
          {state.nodes.map((node) => (
            <NodeLine key={node.addresses.join()} node={node} name={place(endpoint)} role={endpoint.role} />
          ))}
          {state.silent.map(({ address, fault }) => (
            <li key={address} className="flex gap-2.5">
              <StateMark state="unknown" className="mt-0.5 size-4.5" />
              <p className="min-w-0 wrap-anywhere">
                <span className="ident">{address}</span>{' '}
                <span className="text-ink-soft">{faultWords(net, fault, endpoint).title}.</span>
              </p>
            </li>
          ))}
        </ul>
      );
  }
}
