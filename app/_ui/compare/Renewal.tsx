import { RENEWAL_UNVERIFIED, type RequestCommand } from '#lib/content/renewal.ts';
import type { RenewalView } from '#lib/view/compare/types.ts';
import { useWords } from '../language/words.tsx';
import { Command } from '../fixes/Command.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';
import { Section } from '../parts/Section.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { DiffRow, DiffTable } from './DiffTable.tsx';

/** What the next certificate, or the request for it, would break; and how to ask again. */
export function Renewal({ view: { sentence, state, rows, commands } }: { readonly view: RenewalView }) {
  const { text } = useWords('aside');
  return (
    <Section title={text('aside.renewal.title')} note={text(`aside.renewal.${state}`)}>
      <p lang="en" data-testid="renewal" className="mb-3 flex items-start gap-2.5 font-[600] wrap-anywhere">
        <StateMark state={state} className="mt-0.5 size-5" />
        {sentence}
      </p>
      <DiffTable
        caption={text('aside.renewal.caption')}
        first={text('aside.renewal.what')}
        last={text('aside.renewal.meaning')}
      >
        {rows.map((row) => (
          <DiffRow
            key={row.id}
            title={<span lang="en">{row.label}</span>}
            a={<span lang="en">{row.before}</span>}
            b={<span lang="en">{row.after}</span>}
            quiet={row.state === 'ok' && row.before === row.after}
            last={
              <>
                <StateMark state={row.state} className="size-4.5" />
                {row.notes.map((note) => (
                  <p key={note} lang="en" className="mt-1 text-[0.8125rem]">
                    {note}
                  </p>
                ))}
              </>
            }
          />
        ))}
      </DiffTable>
      <p lang="en" className="mt-2 text-[0.8125rem] text-ink-soft">
        {RENEWAL_UNVERIFIED}
      </p>
      {commands.length === 0 ? null : (
        <Disclosure
          className="mt-4"
          summary={text('aside.renewal.ask-again')}
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
    <div key={id} lang="en" className="mt-3">
      <h3 className="text-sm font-[600]">{title}</h3>
      {texts.map((command) => (
        <Command key={command.text} command={command} />
      ))}
      {note === null ? null : <p className="mt-1 text-[0.8125rem] text-ink-soft">{note}</p>}
    </div>
  ));
}
