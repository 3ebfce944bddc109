'use client';

import Printer from 'lucide-react/icons/printer';
import { toComparisonMarkdown } from '#lib/view/compare/markdown.ts';
import type { ComparisonView, FactRow } from '#lib/view/compare/types.ts';
import { Button } from '../parts/Button.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { useWords } from '../language/words.tsx';
import '../parts/print.css';
import { DatedText } from '../parts/LongText.tsx';
import { Section } from '../parts/Section.tsx';
import { CertificateTable } from './CertificateTable.tsx';
import { ClientTable } from './ClientTable.tsx';
import { FindingLists } from './FindingLists.tsx';
import { Renewal } from './Renewal.tsx';
import { ServedStored } from './ServedStored.tsx';
import { DiffRow, DiffTable } from './DiffTable.tsx';

interface ComparisonResultProps {
  readonly view: ComparisonView;
  /** The same in English, as it is copied. */
  readonly english: () => ComparisonView;
}

/** What differs, the sentence first. */
export function ComparisonResult({ view, english }: ComparisonResultProps) {
  const { text } = useWords('aside');
  const { certificates, paths, clients, servedAgainstStored } = view;
  const changed = certificates.filter(({ change }) => change !== 'same').length;
  const samePath = paths.every(({ change }) => change === 'same');
  return (
    <article
      aria-label={text('aside.compare.differs')}
      className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-10 pb-10"
    >
      <div className="rounded-xl border border-line bg-raised px-4 py-5 sm:px-6">
        <p data-testid="comparison" className="text-xl leading-snug font-[620] wrap-anywhere">
          <DatedText text={view.summary} />
        </p>
        <div className="mt-3 flex flex-wrap gap-2 print:hidden">
          <CopyButton
            look="solid"
            word={text('aside.compare.copy')}
            label={text('aside.compare.copy-of')}
            text={() => toComparisonMarkdown(english())}
          />
          <Button size="sm" onClick={() => window.print()}>
            <Printer aria-hidden="true" className="size-4" />
            {text('aside.compare.print')}
          </Button>
        </div>
      </div>
      {view.renewal === null ? null : <Renewal view={view.renewal} />}
      {servedAgainstStored === null ? null : <ServedStored result={servedAgainstStored} />}
      <Section
        title={text('aside.compare.certificates')}
        note={text('aside.compare.differences', { count: changed })}
      >
        <CertificateTable rows={certificates} caption={text('aside.compare.certificates-caption')} />
      </Section>
      <Section
        title={text('aside.compare.path')}
        note={text(samePath ? 'aside.compare.path-same' : 'aside.compare.path-note')}
      >
        <CertificateTable rows={paths} caption={text('aside.compare.path-caption')} withDetails={false} />
      </Section>
      <Section title={text('aside.compare.clients')} note={text('aside.compare.clients-note')}>
        <ClientTable clients={clients} />
      </Section>
      <FindingLists findings={view.findings} />
      <Section title={text('aside.compare.facts')}>
        <FactTable facts={view.facts} />
      </Section>
    </article>
  );
}

/** What was seen beside the certificates; a word says where the two differ. */
function FactTable({ facts }: { readonly facts: readonly FactRow[] }) {
  const { text } = useWords('aside');
  return (
    <DiffTable
      caption={text('aside.compare.facts-caption')}
      first={text('aside.compare.fact')}
      last={text('aside.compare.change-head')}
    >
      {facts.map(({ label, a, b, comparison }) => (
        <DiffRow
          key={label}
          title={label}
          a={a}
          b={b}
          quiet={comparison !== 'differs'}
          last={text(`aside.compare.fact-${comparison}`)}
        />
      ))}
    </DiffTable>
  );
}
