'use client';

import { useId } from 'react';
import { cx } from './cx.ts';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | null;
  readonly limit?: number;
  readonly rows?: number;
  readonly mono?: boolean;
}

/** A labelled text field, of one line or several, with its hint and error tied to it. */
export function Field({
  label,
  value,
  onChange,
  hint,
  error = null,
  limit,
  rows = 1,
  mono = false,
}: FieldProps) {
  const id = useId();
  const shared = {
    id,
    value,
    maxLength: limit,
    autoComplete: 'off',
    spellCheck: !mono,
    dir: mono ? ('ltr' as const) : ('auto' as const),
    'aria-invalid': error !== null,
    'aria-describedby': `${id}-hint ${id}-error`,
    className: cx(
      'w-full rounded-md border bg-surface px-3 py-2 text-sm text-ink',
      error === null ? 'border-edge' : 'border-untrusted-strong',
      mono && 'font-mono text-[0.8125rem]',
    ),
  };
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-[600]">
        {label}
      </label>
      {rows > 1 ? (
        <textarea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...shared} type="text" onChange={(event) => onChange(event.target.value)} />
      )}
      <p id={`${id}-hint`} className="text-[0.8125rem] text-ink-soft">
        {hint}
      </p>
      <p id={`${id}-error`} aria-live="polite" className="text-[0.8125rem] text-untrusted">
        {error}
      </p>
    </div>
  );
}
