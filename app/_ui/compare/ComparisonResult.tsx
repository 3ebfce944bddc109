'use client';

import Printer from 'lucide-react/icons/printer';
import { toComparisonMarkdown } from '#lib/view/compare/markdown.ts';
import type { ComparisonView, FactRow } from '#lib/view/compare/types.ts';
import { Button } from '../parts/Button.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { plural } from '../parts/plural.ts';
import '../parts/print.css';
import { Section } from '../parts/Section.tsx';
import { CertificateTable } from './CertificateTable.tsx';
import { ClientTable } from './ClientTable.tsx';
import { FindingLists } from './FindingLists.tsx';
import { Renewal } from './Renewal.tsx';
import { ServedStored } from './ServedStored.tsx';
import { DiffRow, DiffTable } from './DiffTable.tsx';

/** What differs, the sentence first. */
export function ComparisonResult({ view }: { readonly view: ComparisonView }) {
  const { certificates, paths, clients, servedAgainstStored } = view;
  const changed = certificates.filter(({ change }) => change !== 'same').length;
  const samePath = paths.every(({ change }) => change === 'same');
  return (
    <article aria-label="What differs" className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-10 pb-10">
      <div className="rounded-xl border border-line bg-raised px-4 py-5 sm:px-6">
        <p data-testid="comparison" className="text-xl leading-snug font-[620] wrap-anywhere">
          {view.summary}
        </p>
        <div className="mt-3 flex flex-wrap gap-2 print:hidden">
          <CopyButton
            look="solid"
            word="Copy comparison"
            label="Copy comparison as Markdown"
            text={() => toComparisonMarkdown(view)}
          />
          <Button size="sm" onClick={() => window.print()}>
            <Printer aria-hidden="true" className="size-4" />
            Print
          </Button>
        </div>
      </div>
      {view.renewal === null ? null : <Renewal view={view.renewal} />}
      {servedAgainstStored === null ? null : <ServedStored result={servedAgainstStored} />}
      <Section title="Certificates" note={changed === 0 ? 'no difference' : plural(changed, 'difference')}>
        <CertificateTable rows={certificates} caption="The certificates of A and B in their order" />
      </Section>
      <Section
        title="Chosen path"
        note={samePath ? 'the same on both' : 'from the certificate up to the root'}
      >
        <CertificateTable
          rows={paths}
          caption="The paths that clients take on A and on B"
          withDetails={false}
        />
      </Section>
      <Section title="For whom" note="the same clients, judging both">
        <ClientTable clients={clients} />
      </Section>
      <FindingLists findings={view.findings} />
      <Section title="Facts">
        <FactTable facts={view.facts} />
      </Section>
    </article>
  );
}

const WORDS: Readonly<Record<FactRow['comparison'], string>> = {
  same: 'the same',
  differs: 'differs',
  'one-side': 'known of one side',
};

/** What was seen beside the certificates; a word says where the two differ. */
function FactTable({ facts }: { readonly facts: readonly FactRow[] }) {
  return (
    <DiffTable caption="Facts of A and B" first="Fact" last="Change">
      {facts.map(({ label, a, b, comparison }) => (
        <DiffRow
          key={label}
          title={label}
          a={a}
          b={b}
          quiet={comparison !== 'differs'}
          last={WORDS[comparison]}
        />
      ))}
    </DiffTable>
  );
}
