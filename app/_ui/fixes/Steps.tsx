import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ServerContent, Step } from '#lib/content/fixes/parts/types.ts';
import { Fold, Folds } from '../parts/Fold.tsx';
import { marked, useSummary } from '../language/summary.ts';
import { Sources } from '../errors/Sources.tsx';
import { Command } from './Command.tsx';

interface StepsProps {
  readonly steps: readonly Step[];
  /** Number of the first. */
  readonly start?: number;
}

/** Things to do, in order, each with what to copy and what users notice. */
function Steps({ steps, start = 1 }: StepsProps) {
  const words = useSummary();
  return (
    <ol start={start} lang="en" className="grid list-decimal gap-3 pl-5 marker:text-ink-faint">
      {steps.map(({ text, command, disrupts }, index) => (
        <li key={index} className="min-w-0 pl-1 print:break-inside-avoid">
          <p>{text}</p>
          {disrupts === undefined ? null : (
            <p className="mt-1 flex items-start gap-2 font-[550]">
              <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-unknown" />
              <span>
                <span className="sr-only" {...marked(words)}>
                  {words.text('plan.warning')}{' '}
                </span>
                {disrupts}
              </span>
            </p>
          )}
          {command === undefined ? null : <Command command={command} />}
        </li>
      ))}
    </ol>
  );
}

/** Where the steps of one list come from: a line until it is wanted, which says how many nobody checked. */
function StepSources({ steps }: { readonly steps: readonly Step[] }) {
  const { text } = useSummary();
  const unverified = steps.filter(({ source }) => source.unverified).length;
  return (
    <Fold summary={text('plan.sources', { unverified })}>
      <Sources sources={steps.map(({ source }) => source)} unit="step" />
    </Fold>
  );
}

/** How a server comes by the chain that it sends. */
export const ServerHow = ({ server: { how } }: { readonly server: ServerContent }) => (
  <div lang="en" className="grid gap-1 text-ink-soft">
    <p>{how.map(({ text }) => text).join(' ')}</p>
    <Sources sources={how.map(({ source }) => source)} unit="sentence" />
  </div>
);

/** A whole list, with its sources below it. */
export const SourcedSteps = ({ steps }: { readonly steps: readonly Step[] }) => (
  <div className="grid gap-2.5">
    <Steps steps={steps} />
    <StepSources steps={steps} />
  </div>
);

/**
 * The way to the first command is open; what comes after it is one line until it is wanted. Where there is
 * nothing to type, all steps are open.
 */
export function FoldedSteps({ steps }: { readonly steps: readonly Step[] }) {
  const { text } = useSummary();
  const command = steps.findIndex((step) => step.command !== undefined);
  const shown = command < 0 ? steps : steps.slice(0, command + 1);
  const rest = steps.slice(shown.length);
  return (
    <>
      <Steps steps={shown} />
      <Folds>
        {rest.length === 0 ? null : (
          <Fold summary={text('plan.then', { count: rest.length })}>
            <Steps steps={rest} start={shown.length + 1} />
          </Fold>
        )}
        <StepSources steps={steps} />
      </Folds>
    </>
  );
}
