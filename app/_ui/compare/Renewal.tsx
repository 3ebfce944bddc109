import type { RequestCommand } from '#lib/content/renewal.ts';
import type { RenewalView } from '#lib/view/compare/types.ts';
import { useWords } from '../language/words.tsx';
import { Command } from '../fixes/Command.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';
import { DatedText } from '../parts/LongText.tsx';
import { Section } from '../parts/Section.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { DiffRow, DiffTable } from './DiffTable.tsx';

/** What the next certificate, or the request for it, would break; and how to ask again. */
export function Renewal({ view: { sentence, state, rows, commands } }: { readonly view: RenewalView }) {
  const { text } = useWords('aside');
  const words = useWords('renewal');
  return (
    <div data-renewal="" className="min-w-0">
      <Section title={text('aside.renewal.title')} note={text(`aside.renewal.${state}`)}>
        <p data-testid="renewal" className="mb-3 flex items-start gap-2.5 font-[600] wrap-anywhere">
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
              title={row.label}
              a={<DatedText text={row.before} />}
              b={<DatedText text={row.after} />}
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
        <p className="mt-2 text-[0.8125rem] text-ink-soft">{words.text('renewal.unverified')}</p>
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
    </div>
  );
}

function Commands({ commands }: { readonly commands: readonly RequestCommand[] }) {
  const { text } = useWords('renewal');
  return commands.map(({ id, title, commands: texts }) => (
    <div key={id} className="mt-3">
      <h3 className="text-sm font-[600]">{title}</h3>
      {texts.map((command) => (
        <Command key={command.text} command={command} />
      ))}
      <p className="mt-1 text-[0.8125rem] text-ink-soft">{text(`renewal.command.${id}`)}</p>
    </div>
  ));
}
