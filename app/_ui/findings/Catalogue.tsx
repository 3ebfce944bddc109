'use client';

import { deploy } from '#lib/content/messages/en/detail/deploy.ts';
import { catalogue } from '#lib/content/messages/en/pages/catalogue.ts';
import { DEFAULT_LOCALE } from '#lib/content/messages/locales.ts';
import { makeTranslator } from '#lib/content/messages/translator.ts';
import type { CatalogueEntry, CatalogueSection } from '#lib/view/findings/catalogue.ts';
import { faultTitle } from '#lib/view/findings/fault-title.ts';
import { SeenAs } from '../fixes/SeenAs.tsx';
import { PageHead } from '../language/PageHead.tsx';
import { PageSkeleton } from '../language/PageSkeleton.tsx';
import { useLocale } from '../language/site.tsx';
import { useSummary } from '../language/summary.ts';
import { Served, useServedWords, wordsAtHand } from '../language/words.tsx';

const PARTS = ['catalogue', 'titles', 'deploy', 'seen'] as const;
const ENGLISH = makeTranslator(DEFAULT_LOCALE, { catalogue });

const ENGLISH_DEPLOY = makeTranslator(DEFAULT_LOCALE, { deploy });

const useCatalogueWords = () => useServedWords('catalogue', ENGLISH);

interface CatalogueProps {
  readonly sections: readonly CatalogueSection[];
}

/** The whole page: the articles in English, all around them in the reader's language. */
export function Catalogue({ sections }: CatalogueProps) {
  return (
    <Served parts={PARTS} waiting={<PageSkeleton />}>
      <Sections sections={sections} />
    </Served>
  );
}

/** Every finding by family, with an address of its own for each. */
function Sections({ sections }: CatalogueProps) {
  const { text, locale } = useCatalogueWords();
  return (
    <>
      <PageHead heading={text('catalogue.title')} lead={text('catalogue.lead')} />
      {locale === DEFAULT_LOCALE ? null : (
        <p className="mt-1 text-sm text-ink-soft">{text('catalogue.english')}</p>
      )}
      <nav aria-label={text('catalogue.families')} className="mt-6 flex flex-wrap gap-x-4 gap-y-2 text-sm">
        {sections.map(({ family }) => (
          <a key={family} href={`#${family}`} className="text-accent underline underline-offset-3">
            {text(`catalogue.family.${family}`)}
          </a>
        ))}
      </nav>
      {sections.map(({ family, entries }) => (
        <section key={family} aria-labelledby={family} className="mt-10">
          <h2 id={family} className="scroll-mt-6 text-lg font-[620]">
            {text(`catalogue.family.${family}`)}
          </h2>
          <div className="mt-3 grid gap-3">
            {entries.map((entry) => (
              <Entry key={entry.code} entry={entry} />
            ))}
          </div>
        </section>
      ))}
    </>
  );
}

/** Folded, since nobody reads a hundred at once; an address that names the code opens it. */
function Entry({ entry }: { readonly entry: CatalogueEntry }) {
  const { text } = useCatalogueWords();
  const result = useSummary();
  const affected = useServedWords('deploy', ENGLISH_DEPLOY);
  const locale = useLocale();
  const titles = locale === DEFAULT_LOCALE ? null : wordsAtHand(locale, 'titles');
  const { code, article, clients, webpki } = entry;
  return (
    <details className="rounded-lg border border-line bg-surface">
      <summary className="cursor-pointer px-4 py-3">
        <h3 className="inline font-[600]">{faultTitle(titles, entry)}</h3>{' '}
        <code className="ml-2 text-[0.8125rem] text-ink-soft">{code}</code>
      </summary>
      <div id={code} className="border-t border-line px-4 py-3 text-sm">
        <p className="text-ink-soft">
          <span lang="en">{entry.clause}</span>.{' '}
          {text('catalogue.weights', {
            clients: text(`catalogue.weight.${clients}`),
            webpki: text(`catalogue.weight.${webpki}`),
          })}
        </p>
        <dl className="mt-3 grid gap-x-6 gap-y-2 sm:grid-cols-[8rem_1fr]">
          <dt className="font-[600]">{result.text('result.finding.means')}</dt>
          <dd lang="en" className="text-ink-soft">
            {entry.means}
          </dd>
          <dt className="font-[600]">{result.text('plan.affected')}</dt>
          <dd className="text-ink-soft">{affected.text(`deploy.affected.audience.${article.audience}`)}</dd>
          <dt className="font-[600]">{result.text('result.finding.urgent')}</dt>
          <dd className="text-ink-soft">
            {article.because === undefined ? (
              result.text(`plan.urgency.${article.urgency}`)
            ) : (
              <span lang="en">{article.because}</span>
            )}
          </dd>
          <dt className="font-[600]">{result.text('result.finding.fix')}</dt>
          <dd className="grid gap-1.5 text-ink-soft">
            <p lang="en">{entry.fix}</p>
            {entry.ofCas.map((fault) => (
              <div key={fault.role}>
                <p className="font-[550] text-ink">{faultTitle(titles, fault)}</p>
                <p lang="en">{fault.fix}</p>
              </div>
            ))}
          </dd>
          <dt className="font-[600]">{result.text('result.finding.verify')}</dt>
          <dd lang="en" className="text-ink-soft">
            {entry.verify}
          </dd>
          <SeenAs messages={entry.seen} heading={result.text('result.finding.users-see')} />
        </dl>
      </div>
    </details>
  );
}
