'use client';

import { useState } from 'react';
import type { ClientRow } from '#lib/view/clients/clients.ts';
import type { ClientPair } from '#lib/view/compare/clients.ts';
import { StateMark } from '../parts/StateMark.tsx';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../language/words.tsx';
import { DiffRow, DiffTable } from './DiffTable.tsx';

/** Each client on both sides; those that judge alike are folded away until asked for. */
export function ClientTable({ clients }: { readonly clients: readonly ClientPair[] }) {
  const { text } = useWords('aside');
  const [all, setAll] = useState(false);
  const differing = clients.filter(({ change }) => change !== 'same');
  const alike = clients.length - differing.length;
  const shown = all ? clients : differing;
  return (
    <>
      {differing.length === 0 ? <p className="mb-3 text-sm">{text('aside.compare.clients-alike')}</p> : null}
      {shown.length === 0 ? null : (
        <DiffTable
          caption={text('aside.compare.clients-caption')}
          first={text('aside.compare.client')}
          last={text('aside.compare.change-head')}
        >
          {shown.map(({ id, title, a, b, change }) => (
            <DiffRow
              key={id}
              title={title}
              quiet={change === 'same'}
              a={<Judged row={a} />}
              b={<Judged row={b} />}
              last={text(`aside.compare.client-word.${change}`)}
            />
          ))}
        </DiffTable>
      )}
      {alike === 0 ? null : (
        <Button
          size="sm"
          className="mt-3 h-auto! min-h-8 max-w-full shrink! py-1 text-left whitespace-normal! print:hidden"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? text('aside.compare.only-differing') : text('aside.compare.also-alike', { count: alike })}
        </Button>
      )}
    </>
  );
}

function Judged({ row: { state, verdict, stops, claimed, notes } }: { readonly row: ClientRow }) {
  return (
    <div>
      <p className="flex items-start gap-2">
        <StateMark state={state} className="mt-px size-4.5" />
        {verdict}
      </p>
      {stops === null ? null : <p className="mt-0.5 text-[0.8125rem] text-ink-soft">{stops}</p>}
      {claimed === null ? null : (
        <p lang="en" className="mt-0.5 text-[0.8125rem] text-ink-soft">
          {claimed}
        </p>
      )}
      {notes.map((note) => (
        <p key={note} className="mt-0.5 text-[0.8125rem] text-ink-soft">
          {note}
        </p>
      ))}
    </div>
  );
}
