import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { Step } from '#lib/content/fixes/parts/types.ts';
import { Command } from './Command.tsx';

/** Things to do, in order, each with what to copy and what users notice. */
export function Steps({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <ol className="grid list-decimal gap-3 pl-5 marker:text-ink-faint">
      {steps.map(({ text, command, disrupts }, index) => (
        <li key={index} className="min-w-0 pl-1 print:break-inside-avoid">
          <p>{text}</p>
          {disrupts === undefined ? null : (
            <p className="mt-1 flex items-start gap-2 font-[550]">
              <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-unknown" />
              <span>
                <span className="sr-only">Warning: </span>
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
