import type { ReactNode } from 'react';
import type { Mark } from '#lib/content/messages/translator.ts';
import type { ServedAgainstStored } from '#lib/view/compare/types.ts';
import { useWords } from '../language/words.tsx';
import { DatedText } from '../parts/LongText.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { Section } from '../parts/Section.tsx';

const asCode = (_: Mark, content: ReactNode): ReactNode => <code className="ident">{content}</code>;

/** What is served against what was meant to be installed: the difference, and what probably lies behind it. */
export function ServedStored({ result }: { readonly result: ServedAgainstStored }) {
  const { text } = useWords('aside');
  const words = useWords('stored');
  const { same, sentence, differences, causes } = result;
  return (
    <div data-served-stored="" className="min-w-0">
      <Section
        title={text('aside.compare.served')}
        note={text(same ? 'aside.compare.served-same' : 'aside.compare.served-differs')}
      >
        <p data-testid="served-stored" className="flex items-start gap-2.5 font-[600] wrap-anywhere">
          <StateMark state={same ? 'ok' : 'warn'} className="mt-0.5 size-5" />
          <DatedText text={sentence} />
        </p>
        {differences.length < 2 ? null : (
          <ul className="mt-3 list-disc space-y-1 pl-5 text-sm marker:text-ink-faint">
            {/* The sentence above tells the first. */}
            {differences.slice(1).map((one) => (
              <li key={one.sentence} className="wrap-anywhere">
                <DatedText text={one.sentence} />
              </li>
            ))}
          </ul>
        )}
        {causes.length === 0 ? null : (
          <>
            <h3 className="mt-4 mb-1.5 text-sm font-[600] text-ink-soft">
              {text('aside.compare.served-causes')}
            </h3>
            <ol className="divide-y divide-line rounded-lg border border-line bg-surface text-sm">
              {causes.map(({ code, title, why }) => (
                <li key={code} className="px-4 py-3 print:break-inside-avoid">
                  <p className="font-[600]">{title}</p>
                  <p className="text-ink-soft">{why}</p>
                  <p className="mt-1 wrap-anywhere">
                    <span className="font-[550]">{words.text('stored.check')} </span>
                    {words.rich(`stored.cause.${code}.check`, asCode)}
                  </p>
                </li>
              ))}
            </ol>
          </>
        )}
      </Section>
    </div>
  );
}
