'use client';

import { type SubmitEvent, useId, useState } from 'react';
import ArrowRight from 'lucide-react/icons/arrow-right';
import { readTarget } from '#lib/core/input/target.ts';
import { targetFaultWords } from '#lib/content/input/targets.ts';
import { useWords, type Words } from '../language/words.tsx';
import { Button } from '../parts/Button.tsx';

interface DomainFormProps {
  readonly initial: string;
  readonly running: boolean;
  readonly onStart: (domain: string) => void;
  readonly onCancel: () => void;
}

/** The domain in what was typed (a sign-in address, a URL, a name), or why there is none. */
function readDomain(
  words: Words<'input'>,
  survey: Words<'survey'>,
  text: string,
): { readonly domain: string } | { readonly fault: string } {
  if (text.trim() === '') return { fault: survey.text('survey.domain.enter') };
  const reading = readTarget(text.trim());
  if (!reading.ok) return { fault: targetFaultWords(words, reading.fault) };
  const { host, hostKind } = reading.target;
  return hostKind === 'dns' && host.includes('.')
    ? { domain: host }
    : { fault: survey.text('survey.domain.no-domain') };
}

export function DomainForm({ initial, running, onStart, onCancel }: DomainFormProps) {
  const id = useId();
  const input = useWords('input');
  const survey = useWords('survey');
  const [text, setText] = useState(initial);
  const [fault, setFault] = useState<string | null>(null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const read = readDomain(input, survey, text);
    setFault('fault' in read ? read.fault : null);
    if ('fault' in read) document.getElementById(id)?.focus();
    else onStart(read.domain);
  };
  return (
    <form onSubmit={submit} aria-label={survey.text('survey.domain.form')} className="mt-6 max-w-[44rem]">
      <label htmlFor={id} className="block text-sm text-ink-soft">
        {survey.text('survey.domain.label')}
      </label>
      <div className="mt-1.5 flex flex-wrap gap-2.5">
        <input
          id={id}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setFault(null);
          }}
          placeholder="contoso.com"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          inputMode="url"
          disabled={running}
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : `${id}-fault`}
          className="h-11 min-w-0 flex-[1_1_16rem] rounded-md border border-edge bg-surface px-3.5 text-base disabled:opacity-60"
        />
        {running ? (
          <Button key="cancel" size="lg" onClick={onCancel}>
            {survey.text('survey.list.cancel')}
          </Button>
        ) : (
          <Button key="start" type="submit" look="primary" size="lg">
            {survey.text('survey.domain.go')}
            <ArrowRight aria-hidden="true" className="size-4" />
          </Button>
        )}
      </div>
      {fault === null ? null : (
        <p id={`${id}-fault`} role="alert" className="mt-2 text-sm text-untrusted">
          {fault}
        </p>
      )}
    </form>
  );
}
