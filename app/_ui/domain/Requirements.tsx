'use client';

import { labelIn } from '#lib/content/messages/forms.ts';
import { useMemo } from 'react';
import type { JudgedEndpoint, JudgedNode } from '#lib/browser/survey/judge-answer.ts';
import type { DiscoveredEndpoint } from '#lib/endpoints/discovery-wire.ts';
import { requirementsView, type RequirementsView } from '#lib/view/survey/requirements.ts';
import { DocumentLink } from '../errors/Sources.tsx';
import { useWords } from '../language/words.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';

interface RequirementsProps {
  readonly endpoint: DiscoveredEndpoint;
  readonly judged: JudgedEndpoint;
  readonly domain: string;
}

/**
 * What the role asks of the certificate, one by one and with its source; for each different certificate that
 * the addresses sent. Microsoft's own certificates are Microsoft's affair.
 */
export function Requirements({ endpoint, judged, domain }: RequirementsProps) {
  const words = useWords('survey');
  const { role, host, microsoft } = endpoint;
  const views = useMemo(() => {
    const leaves = new Map<string, { readonly node: JudgedNode; readonly addresses: string[] }>();
    for (const node of judged.nodes) {
      if (node.leaf === null) continue;
      const known = leaves.get(node.leaf.sha256);
      if (known) known.addresses.push(...node.addresses);
      else leaves.set(node.leaf.sha256, { node, addresses: [...node.addresses] });
    }
    return [...leaves.values()].flatMap(({ node: { leaf, publiclyTrusted }, addresses }) =>
      leaf === null
        ? []
        : [{ addresses, view: requirementsView(words, role, leaf, { host, domain, publiclyTrusted }) }],
    );
  }, [words, judged.nodes, role, host, domain]);
  if (microsoft) return null;
  return views.map(({ addresses, view }) => (
    <Disclosure
      key={addresses.join()}
      className="mt-2 rounded-md border border-line bg-sunken/50"
      summary={
        <Summary
          view={view}
          role={words.text(`survey.role.${role}`)}
          of={views.length > 1 ? addresses : []}
        />
      }
      summaryClassName="rounded-md px-3 py-1.5 text-ink-soft"
    >
      {() => <Rows view={view} />}
    </Disclosure>
  ));
}

interface SummaryProps {
  readonly view: RequirementsView;
  readonly role: string;
  readonly of: readonly string[];
}

function Summary({ view, role, of }: SummaryProps) {
  const { text } = useWords('survey');
  const { met, rows, state } = view;
  return (
    <>
      {state === 'ok' ? null : <StateMark state={state} className="mr-1.5 inline size-4 align-[-0.2em]" />}
      {text('survey.needs.met', { met, count: rows.length })}
      <span className="sr-only"> ({role})</span>
      {of.length > 0 ? ` ${text('survey.needs.at', { addresses: of.join(', ') })}` : null}
    </>
  );
}

function Rows({ view: { rows } }: { readonly view: RequirementsView }) {
  const words = useWords('survey');
  return (
    <ul className="grid gap-2 border-t border-line px-3 py-2.5">
      {rows.map(({ key, text, state, word, source }) => (
        <li key={key} className="flex gap-2.5">
          <StateMark state={state} className="mt-0.5 size-4" />
          <span className="min-w-0 wrap-anywhere">
            {labelIn(words.locale, text)} <span className="font-[600]">{word}</span>.{' '}
            <span className="text-ink-faint">
              {source.from === undefined
                ? words.text('survey.needs.unverified')
                : source.from.map((document) => (
                    <DocumentLink key={document.url ?? document.title} document={document} />
                  ))}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
