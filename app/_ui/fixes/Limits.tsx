import ChevronRight from 'lucide-react/icons/chevron-right';
import { limitsFor } from '#lib/content/limits/limits.ts';
import type { Report } from '#lib/core/report/types.ts';
import { situationOf } from '#lib/view/fixes/situation.ts';
import { useDeployWords } from '../language/result-words.ts';
import { Localised } from '../language/site.tsx';
import { marked } from '../language/summary.ts';
import { useWords, Worded } from '../language/words.tsx';
import { Command } from './Command.tsx';

interface LimitsProps {
  readonly report: Report;
  readonly host: string;
  readonly port: number;
  /** Port that was connected to; null for certificates from files. */
  readonly reached: number | null;
}

/** What can't be known from here in this case, and how to find out. */
export function Limits({ report, host, port, reached }: LimitsProps) {
  const words = useDeployWords();
  const { text } = words;
  const limits = limitsFor(situationOf(report, reached));
  if (limits.length === 0) return null;
  return (
    <details data-limits="" className="group/limits mt-3" {...marked(words)}>
      <summary className="w-fit rounded-sm text-sm">
        <h3 className="inline font-[550]">
          {text(report.verdict === 'trusted' ? 'deploy.limits.trusted' : 'deploy.limits.title')}
        </h3>{' '}
        <span className="text-ink-faint">({limits.length})</span>
      </summary>
      <Worded parts={['limits']} waiting={null}>
        <LimitList limits={limits} {...{ host, port }} />
      </Worded>
    </details>
  );
}

interface LimitListProps extends Pick<LimitsProps, 'host' | 'port'> {
  readonly limits: ReturnType<typeof limitsFor>;
}

function LimitList({ limits, host, port }: LimitListProps) {
  const { text } = useWords('limits');
  const deploy = useDeployWords();
  return (
    <Localised>
      <ul className="mt-2 divide-y divide-line rounded-lg border border-line bg-surface text-sm">
        {limits.map(({ id, command }) => (
          <li key={id}>
            <details className="group/limit">
              <summary className="flex list-none items-start gap-3 px-4 py-2.5 hover:bg-sunken/60 [&::-webkit-details-marker]:hidden">
                <span className="min-w-0 flex-1 font-[550]">{text(`limits.${id}.title`)}</span>
                <ChevronRight
                  aria-hidden="true"
                  className="mt-0.5 size-4 shrink-0 text-ink-faint transition-transform group-open/limit:rotate-90 print:hidden"
                />
              </summary>
              <div className="px-4 pb-4 text-ink-soft">
                <p>{text(`limits.${id}.unknown`)}</p>
                <p className="mt-2">
                  <span className="font-[600] text-ink">{deploy.text('deploy.limits.find')}</span>{' '}
                  {text(`limits.${id}.find`)}
                </p>
                {command === undefined ? null : <Command command={command(host, port)} />}
              </div>
            </details>
          </li>
        ))}
      </ul>
    </Localised>
  );
}
