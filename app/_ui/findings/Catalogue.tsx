import { FINDING_WORDS } from '#lib/content/findings/words.ts';
import { deploy } from '#lib/content/messages/en/detail/deploy.ts';
import { plan } from '#lib/content/messages/en/plan.ts';
import type { CatalogueEntry, CatalogueSection } from '#lib/view/findings/catalogue.ts';
import type { Weight } from '#lib/core/verdict/rules.ts';
import { SeenAs } from '../fixes/SeenAs.tsx';

const WEIGHT_WORDS: Readonly<Record<Weight, string>> = {
  fatal: 'breaks trust',
  unknown: 'leaves it undecided',
  warning: 'warning',
  info: 'remark',
  off: 'not looked at',
};

/** Every finding by family, with an address of its own for each. */
export function Catalogue({ sections }: { readonly sections: readonly CatalogueSection[] }) {
  return (
    <>
      <nav aria-label="Families of findings" className="mt-6 flex flex-wrap gap-x-4 gap-y-2 text-sm">
        {sections.map(({ family, title }) => (
          <a key={family} href={`#${family}`} className="text-accent underline underline-offset-3">
            {title}
          </a>
        ))}
      </nav>
      {sections.map(({ family, title, entries }) => (
        <section key={family} aria-labelledby={family} className="mt-10">
          <h2 id={family} className="scroll-mt-6 text-lg font-[620]">
            {title}
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
  const { audience, urgency, because } = FINDING_WORDS[entry.code].article;
  return (
    <details className="rounded-lg border border-line bg-surface">
      <summary className="cursor-pointer px-4 py-3">
        <h3 className="inline font-[600]">{entry.title}</h3>{' '}
        <code className="ml-2 text-[0.8125rem] text-ink-soft">{entry.code}</code>
      </summary>
      <div id={entry.code} className="border-t border-line px-4 py-3 text-sm">
        <p className="text-ink-soft">
          {entry.clause}. For clients: {WEIGHT_WORDS[entry.clients]}; by the Baseline Requirements:{' '}
          {WEIGHT_WORDS[entry.webpki]}.
        </p>
        <dl className="mt-3 grid gap-x-6 gap-y-2 sm:grid-cols-[8rem_1fr]">
          <dt className="font-[600]">What it means</dt>
          <dd className="text-ink-soft">{entry.means}</dd>
          <dt className="font-[600]">Who is affected</dt>
          <dd className="text-ink-soft">{deploy.affected.audience[audience]}</dd>
          <dt className="font-[600]">How urgent</dt>
          <dd className="text-ink-soft">{because ?? plan.urgency[urgency]}</dd>
          <dt className="font-[600]">How to fix it</dt>
          <dd className="grid gap-1.5 text-ink-soft">
            <p>{entry.fix}</p>
            {entry.ofCas.map(({ title, fix }) => (
              <p key={title}>
                {title}: {fix}
              </p>
            ))}
          </dd>
          <dt className="font-[600]">How to verify</dt>
          <dd className="text-ink-soft">{entry.verify}</dd>
          <SeenAs code={entry.code} heading="What users see" />
        </dl>
      </div>
    </details>
  );
}
