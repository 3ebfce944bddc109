'use client';

import { useState } from 'react';
import type { ClientRow } from '#lib/view/clients/clients.ts';
import type { ClientPair } from '#lib/view/compare/clients.ts';
import { CLIENT_CHANGE_WORDS } from '#lib/view/compare/words.ts';
import { StateMark } from '../parts/StateMark.tsx';
import { Button } from '../parts/Button.tsx';
import { plural } from '../parts/plural.ts';
import { DiffRow, DiffTable } from './DiffTable.tsx';

/** Each client on both sides; those that judge alike are folded away until asked for. */
export function ClientTable({ clients }: { readonly clients: readonly ClientPair[] }) {
  const [all, setAll] = useState(false);
  const differing = clients.filter(({ change }) => change !== 'same');
  const alike = clients.length - differing.length;
  const shown = all ? clients : differing;
  return (
    <>
      {differing.length === 0 ? (
        <p className="mb-3 text-sm">Every kind of client judges the two alike.</p>
      ) : null}
      {shown.length === 0 ? null : (
        <DiffTable caption="What each kind of client makes of A and of B" first="Client" last="Change">
          {shown.map(({ id, title, a, b, change }) => (
            <DiffRow
              key={id}
              title={title}
              quiet={change === 'same'}
              a={<Judged row={a} />}
              b={<Judged row={b} />}
              last={CLIENT_CHANGE_WORDS[change]}
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
          {all
            ? 'Only those that differ'
            : `Also show ${plural(alike, 'kind')} of client that ${alike === 1 ? 'says' : 'say'} the same of both`}
        </Button>
      )}
    </>
  );
}

function Judged({ row: { state, verdict, stops, notes } }: { readonly row: ClientRow }) {
  return (
    <>
      <p className="flex items-start gap-2">
        <StateMark state={state} className="mt-px size-4.5" />
        {verdict}
      </p>
      {stops === null ? null : <p className="mt-0.5 text-[0.8125rem] text-ink-soft">{stops}</p>}
      {notes.map((note) => (
        <p key={note} className="mt-0.5 text-[0.8125rem] text-ink-soft">
          {note}
        </p>
      ))}
    </>
  );
}
