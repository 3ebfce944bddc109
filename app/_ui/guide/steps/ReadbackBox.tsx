'use client';

import { type ReactNode, useId, useState } from 'react';
import { readReadback } from '#lib/guide/readback.ts';
import type { GuideState } from '#lib/guide/state.ts';
import { READBACK_COMMAND } from '#lib/guide/readback-command.ts';
import { readbackLines } from '#lib/content/guide/readback-lines.ts';
import { Button } from '../../parts/Button.tsx';
import { CommandBox } from '../parts/CommandBox.tsx';
import { Words } from '../parts/Words.tsx';
import { useTranslator } from '../parts/language.tsx';
import { dispatch } from '../parts/use-guide.ts';

interface ReadbackBoxProps {
  readonly state: GuideState;
  /** The way to the computer that the line is for. */
  readonly children: ReactNode;
}

/** The read-only check: a line to copy, and a field that reads what it printed and marks the steps. */
export function ReadbackBox({ state, children }: ReadbackBoxProps) {
  const { text } = useTranslator();
  const id = useId();
  const [pasted, setPasted] = useState('');
  const [problem, setProblem] = useState<'empty' | 'not-found' | 'version' | null>(null);
  const read = (): void => {
    const next = readReadback(pasted);
    setProblem(next.ok ? null : next.reason);
    if (next.ok) dispatch({ type: 'readback', found: next.readback, at: new Date().toISOString() });
  };
  return (
    <details className="group rounded-lg border border-line bg-surface print:hidden">
      <summary className="rounded-lg px-4 py-3 font-[600] marker:text-ink-faint hover:bg-sunken">
        {text('readback.heading')}
      </summary>
      <div className="space-y-4 border-t border-line px-4 py-4 text-sm">
        <p className="max-w-[68ch] text-ink-soft">
          <Words id="readback.explain" />
        </p>
        <CommandBox text={READBACK_COMMAND} place="powershell" />
        {children}
        <div>
          <label htmlFor={id} className="mb-1 block font-[600]">
            {text('readback.label')}
          </label>
          <textarea
            id={id}
            rows={5}
            dir="ltr"
            spellCheck={false}
            autoComplete="off"
            value={pasted}
            onChange={(event) => setPasted(event.target.value)}
            aria-describedby={`${id}-hint`}
            className="w-full rounded-md border border-edge bg-surface p-3 font-mono text-[0.8125rem] text-ink"
          />
          <p id={`${id}-hint`} className="mt-1 text-[0.8125rem] text-ink-soft">
            {text('readback.hint')}
          </p>
        </div>
        <Button onClick={read}>{text('readback.read')}</Button>
        <div role="status">
          {problem === null ? null : <p className="text-untrusted">{text(`readback.${problem}`)}</p>}
          {problem !== null || state.readback === null || state.client === null ? null : (
            <ul className="list-disc space-y-1 ps-5">
              {readbackLines(state.readback.found, state.client, Date.parse(state.readback.at)).map(
                (line, index) => (
                  <li key={`${line.id}-${index}`}>{text(line.id, line.values)}</li>
                ),
              )}
            </ul>
          )}
        </div>
      </div>
    </details>
  );
}
