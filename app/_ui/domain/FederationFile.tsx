'use client';

import { useId, useRef, useState } from 'react';
import FileUp from 'lucide-react/icons/file-up';
import type { FederationOutcome } from '#lib/browser/survey/federation-client.ts';
import { readFederationFile, readFederationText } from '#lib/browser/survey/federation-file.ts';
import { Button } from '../parts/Button.tsx';
import { FilePicker } from '../parts/FilePicker.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Section } from '../parts/Section.tsx';
import { FederationKeys } from './FederationKeys.tsx';

type Reading = { readonly kind: 'none' } | { readonly kind: 'reading' } | FederationOutcome;

/** Metadata at hand: a file, or pasted text. Nothing of it leaves the browser. */
export function FederationFile() {
  const id = useId();
  const turn = useRef(0);
  const [text, setText] = useState('');
  const [state, setState] = useState<Reading>({ kind: 'none' });

  const read = (work: () => Promise<FederationOutcome>) => {
    const mine = (turn.current += 1);
    const settle = (next: Reading) => {
      if (turn.current === mine) setState(next);
    };
    setState({ kind: 'reading' });
    work().then(settle, () =>
      settle({ kind: 'refused', message: 'The worker could not read it.', advice: 'Try again.' }),
    );
  };

  return (
    <Section title="Federation metadata at hand" note="stays in your browser">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') read(() => readFederationText(text));
        }}
        className="max-w-[44rem]"
      >
        <label htmlFor={id} className="block text-sm text-ink-soft">
          Metadata, or the value of an X509Certificate element
        </label>
        <textarea
          id={id}
          rows={4}
          value={text}
          onChange={(event) => setText(event.target.value)}
          spellCheck={false}
          autoComplete="off"
          className="mt-1.5 block w-full rounded-md border border-edge bg-surface px-3 py-2 font-mono text-xs leading-5"
        />
        <div className="mt-2 flex flex-wrap gap-2">
          <Button type="submit" disabled={text.trim() === ''}>
            Read it
          </Button>
          <FilePicker
            label="Federation metadata file"
            accept=".xml,.cer,.crt,.pem,.txt,text/xml,application/xml,application/samlmetadata+xml"
            onFiles={([file]) => {
              if (file) read(() => readFederationFile(file));
            }}
            look="quiet"
          >
            <FileUp aria-hidden="true" className="size-4" />
            FederationMetadata.xml
          </FilePicker>
        </div>
      </form>
      <div className="mt-4" aria-live="polite">
        {state.kind === 'reading' ? <p className="text-sm text-ink-faint">Reading…</p> : null}
        {state.kind === 'refused' ? (
          <Notice tone="warning" title={state.message}>
            {state.advice}
          </Notice>
        ) : null}
        {state.kind === 'read' ? <FederationKeys reading={state} /> : null}
      </div>
    </Section>
  );
}
