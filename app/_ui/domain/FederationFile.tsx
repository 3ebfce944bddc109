'use client';

import { useId, useRef, useState } from 'react';
import FileUp from 'lucide-react/icons/file-up';
import { refused, type FederationOutcome } from '#lib/browser/survey/federation-client.ts';
import { readFederationFile, readFederationText } from '#lib/browser/survey/federation-file.ts';
import { federationFault } from '#lib/content/federation-faults.ts';
import { useFederationWords } from '../language/address-words.ts';
import { Button } from '../parts/Button.tsx';
import { FilePicker } from '../parts/FilePicker.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Section } from '../parts/Section.tsx';
import { FederationKeys } from './FederationKeys.tsx';

type Reading = { readonly kind: 'none' } | { readonly kind: 'reading' } | FederationOutcome;

/** Metadata at hand: a file, or pasted text. Nothing of it leaves the browser. */
export function FederationFile() {
  const words = useFederationWords();
  const id = useId();
  const turn = useRef(0);
  const [given, setGiven] = useState('');
  const [state, setState] = useState<Reading>({ kind: 'none' });

  const read = (work: () => Promise<FederationOutcome>) => {
    const mine = (turn.current += 1);
    const settle = (next: Reading) => {
      if (turn.current === mine) setState(next);
    };
    setState({ kind: 'reading' });
    work().then(settle, () => settle(refused({ code: 'broken' })));
  };

  const { text } = words;
  const refusal = state.kind === 'refused' ? federationFault(words, state.fault, null) : null;
  return (
    <Section title={text('federation.file.title')} note={text('federation.file.note')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (given.trim() !== '') read(() => readFederationText(given));
        }}
        className="max-w-[44rem]"
      >
        <label htmlFor={id} className="block text-sm text-ink-soft">
          {text('federation.file.label')}
        </label>
        <textarea
          id={id}
          rows={4}
          value={given}
          onChange={(event) => setGiven(event.target.value)}
          spellCheck={false}
          autoComplete="off"
          className="mt-1.5 block w-full rounded-md border border-edge bg-surface px-3 py-2 font-mono text-xs leading-5"
        />
        <div className="mt-2 flex flex-wrap gap-2">
          <Button type="submit" disabled={given.trim() === ''}>
            {text('federation.file.read')}
          </Button>
          <FilePicker
            label={text('federation.file.picker')}
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
        {state.kind === 'reading' ? (
          <p className="text-sm text-ink-faint">{text('federation.file.reading')}</p>
        ) : null}
        {refusal === null ? null : (
          <Notice tone="warning" title={refusal.message}>
            {refusal.advice}
          </Notice>
        )}
        {state.kind === 'read' ? <FederationKeys reading={state} /> : null}
      </div>
    </Section>
  );
}
