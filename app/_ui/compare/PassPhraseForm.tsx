'use client';

import { useId, useState } from 'react';
import { useWords } from '../language/words.tsx';
import { Button } from '../parts/Button.tsx';

interface PassPhraseFormProps {
  /** The one tried before did not fit. */
  readonly wrong: boolean;
  readonly onTry: (passPhrase: string) => void;
}

/** Asks for the pass phrase of a shared result. */
export function PassPhraseForm({ wrong, onTry }: PassPhraseFormProps) {
  const { text } = useWords('aside');
  const id = useId();
  const [value, setValue] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (value !== '') onTry(value);
      }}
    >
      <label htmlFor={id} className="text-sm font-[560]">
        {text('aside.compare.pass')}
      </label>
      <div className="mt-1.5 flex gap-2">
        <input
          id={id}
          type="password"
          value={value}
          onChange={(event) => setValue(event.target.value)}
          autoComplete="off"
          aria-invalid={wrong}
          aria-describedby={`${id}-wrong`}
          className="h-9 min-w-0 flex-1 rounded-md border border-edge bg-surface px-3 aria-invalid:border-untrusted"
        />
        <Button type="submit">{text('aside.compare.pass-open')}</Button>
      </div>
      <p id={`${id}-wrong`} role="alert" className="mt-1 min-h-5 text-sm text-untrusted">
        {wrong ? text('aside.compare.pass-wrong') : null}
      </p>
    </form>
  );
}
