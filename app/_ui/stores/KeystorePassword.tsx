'use client';

import { useSiteWords } from '../language/site.tsx';
import { useWords } from '../language/words.tsx';
import { useId, useState } from 'react';
import type { EvaluationProgress } from '#lib/core/evaluate/types.ts';
import { Button } from '../parts/Button.tsx';
import { progressText } from '../language/progress.ts';

interface KeystorePasswordProps {
  readonly file: string;
  /** The certificates can be read without it; the password checks that nobody altered the file. */
  readonly optional: boolean;
  readonly wrong: boolean;
  readonly busy: boolean;
  /** How far a password of many rounds is. */
  readonly progress: EvaluationProgress | null;
  readonly onOpen: (password: string) => void;
  readonly onUnchecked: () => void;
  readonly onCancel: () => void;
}

/** Asks for a keystore's password, in place; a wrong one stays to be corrected. */
export function KeystorePassword(props: KeystorePasswordProps) {
  const site = useSiteWords();
  const { text, locale } = useWords('roots');
  const { file, optional, wrong, busy, progress, onOpen, onUnchecked, onCancel } = props;
  const [password, setPassword] = useState('');
  const id = useId();
  return (
    <form
      className="mt-3 rounded-lg border border-line bg-sunken px-4 py-3"
      onSubmit={(event) => {
        event.preventDefault();
        onOpen(password);
      }}
    >
      <label htmlFor={id} className="text-sm font-[560] wrap-anywhere">
        {text('roots.password.label', { file })}
      </label>
      <p id={`${id}-why`} className="mt-0.5 text-xs text-ink-soft">
        {text(optional ? 'roots.password.optional' : 'roots.password.why')}
      </p>
      <input
        id={id}
        type="password"
        value={password}
        autoFocus
        autoComplete="off"
        spellCheck={false}
        aria-invalid={wrong}
        aria-describedby={`${id}-why ${id}-problem`}
        onChange={(event) => setPassword(event.target.value)}
        className="mt-2 block h-9 w-full rounded-md border border-edge bg-surface px-3 aria-invalid:border-untrusted"
      />
      <p id={`${id}-problem`} role="alert" className="mt-1 text-sm text-untrusted empty:hidden">
        {wrong ? text('roots.password.wrong') : ''}
      </p>
      <p role="status" className="mt-1 text-sm text-ink-soft tabular-nums empty:hidden">
        {busy && progress ? `${progressText(site, progress, locale)}…` : null}
      </p>
      <div className="mt-2.5 flex flex-wrap gap-2">
        <Button type="submit" look="primary" disabled={busy}>
          {text('roots.password.open')}
        </Button>
        {optional ? (
          <Button disabled={busy} onClick={onUnchecked}>
            {text('roots.password.unchecked')}
          </Button>
        ) : null}
        <Button look="quiet" onClick={onCancel}>
          {site('site.ui.cancel')}
        </Button>
      </div>
    </form>
  );
}
