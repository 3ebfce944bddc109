'use client';

import { useId, useState } from 'react';
import type { ClientId } from '#lib/guide/model.ts';
import { marksOf, readReadback } from '#lib/guide/readback.ts';
import type { ReadbackResult } from '#lib/guide/readback.ts';
import { READBACK_COMMAND } from '#lib/guide/readback-command.ts';
import { readbackLines } from '#lib/guide/readback-lines.ts';
import { Button } from '../parts/Button.tsx';
import { CommandBox } from './CommandBox.tsx';
import { Words } from './Words.tsx';
import { useTranslator } from './language.tsx';
import { dispatch } from './use-guide.ts';

/** The read-only check: a line to copy, and a field that reads what it printed and marks the steps. */
export function ReadbackBox({ client }: { readonly client: ClientId }) {
  const { text } = useTranslator();
  const id = useId();
  const [pasted, setPasted] = useState('');
  const [result, setResult] = useState<ReadbackResult | null>(null);
  const read = (): void => {
    const next = readReadback(pasted);
    setResult(next);
    if (next.ok) dispatch({ type: 'marks', marks: marksOf(next.readback, client, Date.now()) });
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
          {result === null ? null : result.ok ? (
            <ul className="list-disc space-y-1 ps-5">
              {readbackLines(result.readback, client, Date.now()).map(({ id: line, values }, index) => (
                <li key={`${line}-${index}`}>{text(line, values)}</li>
              ))}
            </ul>
          ) : (
            <p className="text-untrusted">{text(`readback.${result.reason}`)}</p>
          )}
        </div>
      </div>
    </details>
  );
}
