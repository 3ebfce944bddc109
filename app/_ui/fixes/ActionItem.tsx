import ChevronRight from 'lucide-react/icons/chevron-right';
import type { ReactNode } from 'react';
import { FINDING_WORDS } from '#lib/content/findings/words.ts';
import { URGENCY_WORDS } from '#lib/content/fixes/kinds.ts';
import { recipeFor } from '#lib/content/fixes/recipe.ts';
import type { FixValues, Recipe, ServerContent, Work } from '#lib/content/fixes/parts/types.ts';
import { capital } from '#lib/core/text.ts';
import type { ClientLine } from '#lib/trust/profiles/judge.ts';
import { firstOfEachCode } from '#lib/view/findings/finding.ts';
import type { FixAction } from '#lib/view/fixes/plan.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { AffectedLine } from './AffectedLine.tsx';
import { actionId } from './ids.ts';
import { Steps } from './Steps.tsx';

interface ActionItemProps {
  readonly action: FixAction;
  /** Counted from 1. */
  readonly position: number;
  readonly server: ServerContent;
  readonly values: FixValues;
  readonly lines: readonly ClientLine[] | null;
  readonly open: boolean;
  /** What takes the place of a recipe, where the work has a panel of its own. */
  readonly panel?: ReactNode;
}

/** Work that depends on the server software. */
const ON_SERVER: ReadonlySet<Work> = new Set<Work>(['send', 'assign', 'replace', 'renew-ca', 'staple']);

/** One piece of work of the plan: why, for whom, how soon, how. */
export function ActionItem({ action, position, server, values, lines, open, panel }: ActionItemProps) {
  const { work, title, urgency, demands, parts, findings, codes } = action;
  const recipe = recipeFor(work, server, values);
  return (
    <li id={actionId(work)} className="scroll-mt-4">
      <details open={open} className="group/action">
        <summary className="flex list-none items-start gap-3 px-4 py-3 hover:bg-sunken/60 [&::-webkit-details-marker]:hidden">
          <span
            aria-hidden="true"
            className="grid size-6 shrink-0 place-items-center rounded-full bg-sunken text-[0.8125rem] font-[650] tabular-nums"
          >
            {position}
          </span>
          <h3 className="min-w-0 flex-1">
            <span className="block font-[600]">{title}</span>
            <span className="block text-[0.8125rem] text-ink-soft">{URGENCY_WORDS[urgency]}</span>
          </h3>
          <ChevronRight
            aria-hidden="true"
            className="mt-0.5 size-5 shrink-0 text-ink-faint transition-transform group-open/action:rotate-90 print:hidden"
          />
        </summary>
        <div className="grid gap-4 px-4 pb-5 text-sm sm:pl-13">
          <dl className="grid gap-x-4 gap-y-2 sm:grid-cols-[7.5rem_minmax(0,1fr)] [&>dd]:text-ink-soft [&>dt]:font-[600]">
            <dt>Because</dt>
            <dd>
              {findings
                .map(({ title: what }) => what)
                .filter(isFirst)
                .join('; ')}
              .
            </dd>
            {work === 'nothing' ? null : (
              <>
                <dt>Who is affected</dt>
                <dd>
                  <AffectedLine codes={codes} lines={lines} />
                </dd>
              </>
            )}
            {work === 'send' ? (
              <>
                <dt>What to do</dt>
                <dd>{capital(parts.join('; '))}.</dd>
              </>
            ) : null}
            {demands.length === 0 || work === 'renew-ca' ? null : (
              <>
                <dt>It has to be</dt>
                <dd>
                  <ul className="list-disc pl-4">
                    {demands.map((demand) => (
                      <li key={demand}>{demand}</li>
                    ))}
                  </ul>
                </dd>
              </>
            )}
          </dl>
          {work === 'nothing' ? <Reasons action={action} /> : null}
          {panel}
          {recipe === null ? null : <RecipeParts recipe={recipe} on={ON_SERVER.has(work) ? server : null} />}
        </div>
      </details>
    </li>
  );
}

const isFirst = (text: string, index: number, all: readonly string[]): boolean => all.indexOf(text) === index;

function Reasons({ action: { findings } }: Pick<ActionItemProps, 'action'>) {
  return (
    <ul className="grid gap-1.5">
      {firstOfEachCode(findings, 1).map(({ key, title, code, fix }) => (
        <li key={key}>
          <span className="font-[600]">{title}.</span>{' '}
          <span className="text-ink-soft">{FINDING_WORDS[code].article.because ?? fix}</span>
        </li>
      ))}
    </ul>
  );
}

function RecipeParts({ recipe, on }: { readonly recipe: Recipe; readonly on: ServerContent | null }) {
  return (
    <>
      <div>
        <h4 className="mb-1 font-[600]">{on === null ? 'How to fix it' : `Fix on ${on.title}`}</h4>
        {on === null ? null : <p className="mb-2.5 text-ink-soft">{on.how}</p>}
        <Steps steps={recipe.steps} />
      </div>
      <div>
        <h4 className="mb-2 font-[600]">How to check</h4>
        <Steps steps={recipe.check} />
      </div>
      <Disclosure
        summary="How to undo"
        summaryClassName="cursor-pointer font-[600]"
        className="print:hidden [&[open]>summary]:mb-2"
      >
        {() => <Steps steps={recipe.undo} />}
      </Disclosure>
    </>
  );
}
