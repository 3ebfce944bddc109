'use client';

import { useEffect, useId, useRef, useState } from 'react';
import type { DraftFile } from '#lib/browser/ask/draft.ts';
import { SiteWord, useSiteWords } from '../language/site.tsx';
import { useWords } from '../language/words.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { progressText } from '../language/progress.ts';
import { draftName } from './FileList.tsx';

interface PasswordDialogProps {
  readonly file: DraftFile;
  /** False when the password is wrong; rejects when it was cancelled. */
  readonly unlock: (id: number, password: string, signal: AbortSignal) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Asks for the password of one locked file; a wrong one stays in place to be corrected. */
export function PasswordDialog({ file, unlock, onClose }: PasswordDialogProps) {
  const [password, setPassword] = useState('');
  const [state, setState] = useState<'asking' | 'trying' | 'wrong' | 'failed'>('asking');
  const [shown, setShown] = useState(false);
  const { text, locale } = useWords('box');
  const site = useSiteWords();
  const id = useId();

  // A file may ask for a million rounds: whoever closes the dialog ends them.
  const trying = useRef<AbortController | null>(null);
  useEffect(() => () => trying.current?.abort(), []);

  const submit = async () => {
    const attempt = new AbortController();
    trying.current = attempt;
    setState('trying');
    try {
      if (await unlock(file.id, password, attempt.signal)) onClose();
      else setState('wrong');
    } catch {
      if (!attempt.signal.aborted) setState('failed');
    }
  };

  const problem =
    state === 'wrong' ? text('box.password.wrong') : state === 'failed' ? text('box.password.failed') : null;

  return (
    <Dialog
      open
      onClose={onClose}
      title={text('box.password.title', { name: draftName(text, file) })}
      description={text('box.password.why')}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (state !== 'trying') void submit();
        }}
      >
        <label htmlFor={id} className="text-sm font-[560]">
          {text('box.password.label')}
        </label>
        <div className="mt-1.5 flex gap-2">
          <input
            id={id}
            type={shown ? 'text' : 'password'}
            value={password}
            onChange={(event) => {
              setPassword(event.target.value);
              if (state !== 'trying') setState('asking');
            }}
            autoComplete="off"
            spellCheck={false}
            autoCapitalize="off"
            data-autofocus
            aria-invalid={problem !== null}
            aria-describedby={problem ? `${id}-problem` : undefined}
            className="h-9 min-w-0 flex-1 rounded-md border border-edge bg-surface px-3 aria-invalid:border-untrusted"
          />
          <Button aria-pressed={shown} onClick={() => setShown(!shown)}>
            {text(shown ? 'box.password.hide' : 'box.password.show')}
          </Button>
        </div>
        <p id={`${id}-problem`} role="alert" className="mt-1.5 min-h-5 text-sm text-untrusted">
          {problem}
        </p>
        <p role="status" className="min-h-5 text-sm text-ink-soft tabular-nums empty:hidden">
          {state === 'trying' && file.progress ? `${progressText(site, file.progress, locale)}…` : null}
        </p>
        <div className="mt-2 flex flex-row-reverse justify-start gap-2">
          <Button type="submit" look="primary" disabled={state === 'trying'}>
            {text(state === 'trying' ? 'box.password.opening' : 'box.password.open')}
          </Button>
          <Button onClick={onClose}>
            <SiteWord id="site.ui.cancel" />
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
