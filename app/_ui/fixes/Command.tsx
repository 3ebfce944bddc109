import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { Command as CommandData } from '#lib/content/fixes/parts/command.ts';
import { marked, useSummary } from '../language/summary.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { CommandText } from '../parts/LongText.tsx';

/** Text for a command line or file, to copy; or why it is not offered. */
export function Command({ command: { shell, text } }: { readonly command: CommandData }) {
  const words = useSummary();
  const place = words.text(`plan.shell.${shell}`);
  if (text === null) {
    return (
      <p className="mt-1.5 flex items-start gap-2 text-[0.8125rem] text-ink-soft">
        <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-unknown" />
        <span {...marked(words)}>{words.text('plan.not-offered', { shell: place })}</span>
      </p>
    );
  }
  return (
    <div className="mt-1.5 overflow-hidden rounded-md border border-line bg-sunken">
      <div className="flex items-center justify-between gap-2 border-b border-line py-0.5 pr-1 pl-3 print:hidden">
        <span className="text-2xs font-[600] tracking-wide text-ink-faint uppercase" {...marked(words)}>
          {place}
        </span>
        <CopyButton text={text} label={words.text('plan.copy', { command: text.slice(0, 60) })} />
      </div>
      <pre
        dir="ltr"
        className="px-3 py-2 font-mono text-[0.8125rem] whitespace-pre-wrap text-ink wrap-anywhere"
      >
        <CommandText text={text} />
      </pre>
    </div>
  );
}
