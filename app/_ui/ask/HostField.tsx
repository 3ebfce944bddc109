'use client';

import { useWords } from '../language/words.tsx';
import { onDemand } from '../parts/LoadGuard.tsx';
import type { TargetFault } from '#lib/core/input/target.ts';

const FaultOfHost = onDemand(() => import('./InputWords.tsx').then((module) => module.FaultOfHost));

interface HostFieldProps {
  readonly value: string;
  readonly fault: TargetFault | null;
  readonly onChange: (host: string) => void;
}

/** For certificates that were not fetched: the name they should be good for, if the reader wants to know. */
export function HostField({ value, fault, onChange }: HostFieldProps) {
  const { text } = useWords('box');
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 px-4 pb-3 text-sm">
      <label htmlFor="ask-host" className="text-ink-soft">
        {text('box.host.label')} <span className="text-ink-faint">{text('box.host.optional')}</span>
      </label>
      <input
        id="ask-host"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        placeholder="sts.contoso.com"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        inputMode="url"
        aria-invalid={fault !== null}
        aria-describedby={fault ? 'ask-host-fault' : undefined}
        className="h-8 min-w-0 flex-[1_1_12rem] rounded-md border border-edge bg-surface px-2.5 aria-invalid:border-untrusted"
      />
      {fault ? (
        <p id="ask-host-fault" className="basis-full text-untrusted wrap-anywhere">
          <FaultOfHost fault={fault} />
        </p>
      ) : null}
    </div>
  );
}
