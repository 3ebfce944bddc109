import { stateOf } from '#lib/view/findings/finding.ts';
import type { FindingChanges } from '#lib/view/compare/findings.ts';
import type { FindingView } from '#lib/view/types.ts';
import { useWords } from '../language/words.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { Section } from '../parts/Section.tsx';

const TITLES = {
  gone: 'aside.compare.only-a',
  come: 'aside.compare.only-b',
  stayed: 'aside.compare.both',
} as const;

/** Findings by where they are. */
export function FindingLists({ findings }: { readonly findings: FindingChanges }) {
  const { gone, come, stayed } = findings;
  const { text } = useWords('aside');
  const note = text('aside.compare.findings-note', {
    gone: gone.length,
    come: come.length,
    stayed: stayed.length,
  });
  return (
    <Section title={text('aside.compare.findings')} note={note}>
      <div className="grid gap-5">
        {(Object.keys(TITLES) as (keyof typeof TITLES)[]).map((key) =>
          findings[key].length === 0 ? null : (
            <div key={key}>
              <h3 className="mb-1.5 text-sm font-[600] text-ink-soft">{text(TITLES[key])}</h3>
              <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
                {findings[key].map((finding, index) => (
                  <Finding key={`${finding.key} ${index}`} finding={finding} />
                ))}
              </ul>
            </div>
          ),
        )}
      </div>
    </Section>
  );
}

function Finding({ finding: { severity, title, sentence } }: { readonly finding: FindingView }) {
  return (
    <li className="flex items-start gap-3 px-4 py-3 text-sm print:break-inside-avoid">
      <StateMark state={severity === 'info' ? 'note' : stateOf(severity)} className="mt-px size-5" />
      <div className="min-w-0">
        <p className="font-[600]">{title}</p>
        <p className="text-[0.8125rem] text-ink-soft wrap-anywhere">{sentence}</p>
      </div>
    </li>
  );
}
