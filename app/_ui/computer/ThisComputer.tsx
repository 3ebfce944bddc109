'use client';

import { useState } from 'react';
import CircleAlert from 'lucide-react/icons/circle-alert';
import CircleCheck from 'lucide-react/icons/circle-check';
import Info from 'lucide-react/icons/info';
import type { SeenByComputer } from '#lib/browser/ask/source.ts';
import { factText, type FactText } from '#lib/content/computer/facts.ts';
import { exactTime } from '#lib/view/time.ts';
import { useRecordWords } from '../language/result-words.ts';
import { Said } from '../language/Said.tsx';
import { Localised } from '../language/site.tsx';
import { useSummary } from '../language/summary.ts';
import { Worded } from '../language/words.tsx';
import { Button } from '../parts/Button.tsx';
import { Command } from '../fixes/Command.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Section } from '../parts/Section.tsx';
import { askFromHere, useComputerAccount, useOthers } from '../clients/use-computer-account.ts';

const MARKS = {
  cause: { icon: CircleAlert, colour: 'text-untrusted' },
  note: { icon: Info, colour: 'text-ink-soft' },
  good: { icon: CircleCheck, colour: 'text-trusted' },
} as const;

interface ThisComputerProps {
  readonly seen: SeenByComputer;
}

/** Why it fails on the computer whose record was given, laid over what everybody else gets. */
export function ThisComputer({ seen }: ThisComputerProps) {
  return (
    <Worded parts={['record']} waiting={<Section words="computer">{null}</Section>}>
      <Localised>
        <Seen seen={seen} />
      </Localised>
    </Worded>
  );
}

function Seen({ seen }: ThisComputerProps) {
  const { record } = seen;
  const words = useSummary();
  const others = useOthers(seen);
  const [asking, setAsking] = useState<'idle' | 'asking' | 'failed'>('idle');
  const { account, failure } = useComputerAccount(seen);
  const ask = async () => {
    setAsking('asking');
    setAsking((await askFromHere(record)) ? 'idle' : 'failed');
  };
  const spoken = useRecordWords();
  const { text } = spoken;
  const server =
    record.host === null ? null : text('record.server', { host: record.host, port: String(record.port) });
  return (
    <Section
      words="computer"
      note={[record.version, server, record.clock === null ? null : exactTime(record.clock, words.locale)]
        .filter((part) => part !== null && part !== '')
        .join(' · ')}
    >
      {failure ? (
        <Notice tone="error" role="alert" title={text('record.failed')}>
          <span lang="en">{failure}</span>
        </Notice>
      ) : null}
      <div role="status" aria-busy={account === null && failure === null}>
        {account === null ? (
          <p className="text-sm text-ink-soft">{failure === null ? text('record.judging') : ''}</p>
        ) : (
          <ul className="grid gap-4">
            {account.facts.map((fact, index) => (
              <Fact key={`${fact.code} ${String(index)}`} text={factText(spoken, fact, record)} />
            ))}
          </ul>
        )}
      </div>
      <p className="mt-3 text-[0.8125rem] text-ink-soft">{text('record.unverified')}</p>
      {record.host !== null && others === null ? (
        <p className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-2 text-sm text-ink-soft print:hidden">
          <Button look="secondary" size="sm" disabled={asking === 'asking'} onClick={() => void ask()}>
            {asking === 'asking' ? text('record.asking') : text('record.ask', { host: record.host })}
          </Button>
          <span>
            {asking === 'failed'
              ? words.text('result.computer.not-reached')
              : words.text('result.computer.compare')}
          </span>
        </p>
      ) : null}
    </Section>
  );
}

function Fact({ text: { weight, says, quoted, todo, command } }: { readonly text: FactText }) {
  const { icon: Icon, colour } = MARKS[weight];
  return (
    <li className="flex items-start gap-2.5">
      <Icon aria-hidden="true" className={`mt-0.5 size-5 shrink-0 ${colour}`} />
      <div className="min-w-0 flex-1">
        <p className={weight === 'cause' ? 'font-[600]' : ''}>
          <Said text={says} said={quoted} />
        </p>
        {todo === null ? null : <p className="mt-0.5 text-sm text-ink-soft">{todo}</p>}
        {command === null ? null : <Command command={command} />}
      </div>
    </li>
  );
}
