import ChevronRight from 'lucide-react/icons/chevron-right';
import type { ReactNode } from 'react';
import { recipeFor } from '#lib/content/fixes/recipe.ts';
import type { FixValues, Recipe, ServerContent, Work } from '#lib/content/fixes/parts/types.ts';
import { capitalIn, clausesIn } from '#lib/content/messages/forms.ts';
import type { ClientLine } from '#lib/trust/profiles/judge.ts';
import type { FixAction } from '#lib/view/fixes/plan.ts';
import { serverName } from '#lib/view/fixes/titles.ts';
import { marked, useSummary } from '../language/summary.ts';
import { Fold, Folds } from '../parts/Fold.tsx';
import { AffectedLine } from './AffectedLine.tsx';
import { actionId } from './ids.ts';
import { FoldedSteps, ServerHow, SourcedSteps } from './Steps.tsx';

interface ActionItemProps {
  readonly action: FixAction;
  /** Counted from 1. */
  readonly position: number;
  readonly server: ServerContent;
  readonly values: FixValues;
  readonly lines: readonly ClientLine[] | null;
  readonly open: boolean;
  /** Where the reader says what the server runs, in the first piece of work that depends on it. */
  readonly choice: ReactNode;
  /** What takes the place of a recipe, where the work has a panel of its own. */
  readonly panel?: ReactNode;
}

/** Work that is done on the server with commands of its software. */
const ON_SERVER: ReadonlySet<Work> = new Set<Work>(['send', 'assign', 'replace', 'renew-ca', 'staple']);

/** Whether the steps depend on what the server runs. */
export const dependsOnServer = (work: Work): boolean => ON_SERVER.has(work) || work === 'close-gap';

/** One piece of work of the plan: how soon and how; folded below it the rest of the steps, why and for whom. */
export function ActionItem({
  action,
  position,
  server,
  values,
  lines,
  open,
  choice,
  panel,
}: ActionItemProps) {
  const { work, title, urgency, demands, parts } = action;
  const recipe = recipeFor(work, server, values);
  const words = useSummary();
  const { text } = words;
  return (
    <li id={actionId(work)} className="scroll-mt-4">
      <details open={open} className="group/action" {...marked(words)}>
        <summary className="flex list-none items-start gap-3 px-4 py-3 hover:bg-sunken/60 [&::-webkit-details-marker]:hidden">
          <span
            aria-hidden="true"
            className="grid size-6 shrink-0 place-items-center rounded-full bg-sunken text-[0.8125rem] font-[650] tabular-nums"
          >
            {position}
          </span>
          <h3 className="min-w-0 flex-1">
            <span className="block font-[600]">{title}</span>
            <span className="block text-[0.8125rem] text-ink-soft">{text(`plan.urgency.${urgency}`)}</span>
          </h3>
          <ChevronRight
            aria-hidden="true"
            className="mt-0.5 size-5 shrink-0 text-ink-faint transition-transform group-open/action:rotate-90 print:hidden"
          />
        </summary>
        <div className="grid gap-2.5 px-4 pb-4 text-sm">
          {choice}
          {work === 'send' ? (
            <p>
              {capitalIn(words.locale, clausesIn(words.locale, parts))}
              {words.locale === 'ja' ? '。' : '.'}
            </p>
          ) : null}
          {demands.length === 0 || work === 'renew-ca' ? null : (
            <div>
              <p className="font-[600]">{text('plan.has-to-be')}</p>
              {/* A sentence of its own: what it has to be is English in every language. */}
              <p lang="en">{capitalIn('en', demands.join('; '))}.</p>
            </div>
          )}
          {panel}
          {recipe === null ? null : <RecipeSteps recipe={recipe} on={ON_SERVER.has(work) ? server : null} />}
          <Folds>
            {recipe === null ? null : (
              <>
                <Fold summary={text('plan.check')}>
                  <SourcedSteps steps={recipe.check} />
                </Fold>
                <Fold summary={text('plan.undo')}>
                  <SourcedSteps steps={recipe.undo} />
                </Fold>
              </>
            )}
            <Fold summary={text('plan.why-affected')}>
              <Why action={action} lines={lines} on={ON_SERVER.has(work) ? server : null} />
            </Fold>
          </Folds>
        </div>
      </details>
    </li>
  );
}

interface WhyProps extends Pick<ActionItemProps, 'action' | 'lines'> {
  readonly on: ServerContent | null;
}

function Why({ action: { findings, codes }, lines, on }: WhyProps) {
  const { locale, text } = useSummary();
  return (
    <dl className="grid gap-x-4 gap-y-2 sm:grid-cols-[7.5rem_minmax(0,1fr)] [&>dd]:text-ink-soft [&>dt]:font-[600]">
      <dt>{text('plan.because')}</dt>
      <dd>
        {text('fault.sentence', {
          clause: clausesIn(locale, findings.map(({ title }) => title).filter(isFirst)),
        })}
      </dd>
      <dt>{text('plan.affected')}</dt>
      <dd>
        <AffectedLine codes={codes} lines={lines} />
      </dd>
      {on === null ? null : (
        <>
          <dt>{text('plan.sends')}</dt>
          <dd>
            <ServerHow server={on} />
          </dd>
        </>
      )}
    </dl>
  );
}

const isFirst = (text: string, index: number, all: readonly string[]): boolean => all.indexOf(text) === index;

function RecipeSteps({ recipe, on }: { readonly recipe: Recipe; readonly on: ServerContent | null }) {
  const { text, locale } = useSummary();
  return (
    <>
      <h4 className="font-[600]">
        {on === null ? text('plan.fix') : text('plan.fix-on', { server: serverName(on) })}
        {locale === 'en' ? null : <span className="font-[400] text-ink-soft"> ({text('plan.english')})</span>}
      </h4>
      <FoldedSteps steps={recipe.steps} />
    </>
  );
}
