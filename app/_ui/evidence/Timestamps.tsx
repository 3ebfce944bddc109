'use client';

import { dotted } from '#lib/content/messages/forms.ts';
import { useState, useSyncExternalStore } from 'react';
import { announce } from '#lib/browser/page/announce.ts';
import { ctLogs } from '#lib/browser/session/ct-logs.ts';
import type { TransparencyList } from '#lib/view/evidence/transparency.ts';
import { useWords } from '../language/words.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { Button } from '../parts/Button.tsx';
import { FilePicker } from '../parts/FilePicker.tsx';

/** Certificate Transparency: each timestamp with log and time; a list of logs lets them be verified. */
export function Timestamps({ list }: { readonly list: TransparencyList }) {
  const { text } = useWords('evidence');
  const { own, provided } = useSyncExternalStore(ctLogs.subscribe, ctLogs.lists, ctLogs.server);
  const [problem, setProblem] = useState<string | null>(null);

  const take = async (file: File | undefined) => {
    if (!file) return;
    const count = await ctLogs.take(await file.text());
    setProblem(count === null ? text('evidence.logs.wrong', { file: file.name }) : null);
    if (count !== null) announce(text('evidence.logs.known', { count }));
  };

  return (
    <div className="rounded-lg border border-line bg-surface print:break-inside-avoid">
      <div className="flex items-start gap-3 px-4 py-3">
        <StateMark state={list.state} className="mt-0.5 size-5" />
        <div className="min-w-0 flex-1">
          <h3 lang="en" className="font-[600]">
            Certificate Transparency
          </h3>
          <p className="mt-0.5 text-[0.8125rem] text-ink-soft">{list.sentence}</p>
          {list.policies.length === 0 ? null : (
            <ul aria-label={text('evidence.stamps.by')} className="mt-1.5 grid gap-1 text-[0.8125rem]">
              {list.policies.map((policy) => (
                <li key={policy.key} className="flex items-start gap-2">
                  <StateMark state={policy.state} className="mt-0.5 size-4" />
                  <span className="min-w-0">{policy.text}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
      <ul className="divide-y divide-line border-t border-line text-sm">
        {list.rows.map((row) => (
          <li key={row.key} className="flex items-start gap-3 px-4 py-2.5">
            <StateMark state={row.state} className="mt-0.5 size-4.5" />
            <div className="min-w-0 flex-1">
              <p className={row.isId ? 'ident text-2xs leading-5 wrap-anywhere' : 'font-[600]'}>{row.log}</p>
              <p className="mt-0.5 text-[0.8125rem] text-ink-soft">{dotted(row.facts)}</p>
            </div>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line px-4 py-2.5 text-[0.8125rem] text-ink-soft print:hidden">
        <span>
          {own.length === 0 && provided.length === 0
            ? text('evidence.logs.hint')
            : [
                own.length === 0 ? '' : text('evidence.logs.own', { count: own.length }),
                provided.length === 0 ? '' : text('evidence.logs.provided', { count: provided.length }),
              ]
                .join(' ')
                .trim()}
        </span>
        <span className="flex gap-2">
          {own.length === 0 ? null : (
            <Button size="sm" look="quiet" onClick={() => ctLogs.clear()}>
              {text('evidence.logs.forget')}
            </Button>
          )}
          <FilePicker
            label={text('evidence.logs.label')}
            accept=".json,application/json"
            onFiles={([file]) => void take(file)}
            size="sm"
          >
            {text('evidence.logs.choose')}
          </FilePicker>
        </span>
        {problem === null ? null : (
          <p role="alert" className="basis-full text-untrusted">
            {problem}
          </p>
        )}
      </div>
    </div>
  );
}
