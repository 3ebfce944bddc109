'use client';

import { useId, useState } from 'react';
import { readAddress } from '#lib/guide/address.ts';
import { cx } from '../../parts/cx.ts';
import { useTranslator } from './language.tsx';
import { dispatch } from './use-guide.ts';

/** The sign-in address: checked as typed, kept in this browser, put into commands, never sent. */
export function AddressField({ address }: { readonly address: string | null }) {
  const { text } = useTranslator();
  const id = useId();
  const [typed, setTyped] = useState(address ?? '');
  const result = readAddress(typed);
  const change = (value: string): void => {
    setTyped(value);
    const read = readAddress(value);
    dispatch({ type: 'address', address: read.ok ? read.address : null });
  };
  return (
    <div className="max-w-md">
      <label htmlFor={id} className="mb-1 block font-[600] text-ink">
        {text('guide.address-label')}
      </label>
      <input
        id={id}
        type="text"
        inputMode="email"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        dir="ltr"
        value={typed}
        onChange={(event) => change(event.target.value)}
        aria-invalid={!result.ok}
        aria-describedby={`${id}-hint ${id}-error`}
        className={cx(
          'h-10 w-full rounded-md border bg-surface px-3 text-ink',
          result.ok ? 'border-edge' : 'border-untrusted-strong',
        )}
      />
      <p id={`${id}-hint`} className="mt-1 text-[0.8125rem] text-ink-soft">
        {text('guide.address-hint')}
      </p>
      <p id={`${id}-error`} aria-live="polite" className="text-[0.8125rem] text-untrusted">
        {result.ok ? null : text('guide.address-error')}
      </p>
    </div>
  );
}
