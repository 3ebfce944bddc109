import { RENEWAL_UNVERIFIED, type RequestCommand } from '#lib/content/renewal.ts';
import type { RenewalView } from '#lib/view/compare/types.ts';
import { Command } from '../fixes/Command.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';
import { Section } from '../parts/Section.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { DiffRow, DiffTable } from './DiffTable.tsx';

const NOTES = { ok: 'no', warn: 'look at it', bad: 'yes' } as const;

/** What the next certificate, or the request for it, would break; and how to ask again. */
export function Renewal({ view: { sentence, state, rows, commands } }: { readonly view: RenewalView }) {
  return (
    <Section title="Will this renewal break something?" note={NOTES[state]}>
      <p data-testid="renewal" className="mb-3 flex items-start gap-2.5 font-[600] wrap-anywhere">
        <StateMark state={state} className="mt-0.5 size-5" />
        {sentence}
      </p>
      <DiffTable caption="What the renewal changes" first="What" last="Meaning">
        {rows.map((row) => (
          <DiffRow
            key={row.id}
            title={row.label}
            a={row.before}
            b={row.after}
            quiet={row.state === 'ok' && row.before === row.after}
            last={
              <>
                <StateMark state={row.state} className="size-4.5" />
                {row.notes.map((note) => (
                  <p key={note} className="mt-1 text-[0.8125rem]">
                    {note}
                  </p>
                ))}
              </>
            }
          />
        ))}
      </DiffTable>
      <p className="mt-2 text-[0.8125rem] text-ink-soft">{RENEWAL_UNVERIFIED}</p>
      {commands.length === 0 ? null : (
        <Disclosure
          className="mt-4"
          summary="Ask for it again, with all names of both"
          summaryClassName="cursor-pointer text-sm font-[600]"
        >
          {() => <Commands commands={commands} />}
        </Disclosure>
      )}
    </Section>
  );
}

function Commands({ commands }: { readonly commands: readonly RequestCommand[] }) {
  return commands.map(({ id, title, commands: texts, note }) => (
    <div key={id} className="mt-3">
      <h3 className="text-sm font-[600]">{title}</h3>
      {texts.map((command) => (
        <Command key={command.text} command={command} />
      ))}
      {note === null ? null : <p className="mt-1 text-[0.8125rem] text-ink-soft">{note}</p>}
    </div>
  ));
}
