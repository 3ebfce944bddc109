'use client';

import { useId } from 'react';
import type { ReactNode } from 'react';
import { cx } from '../../parts/cx.ts';

interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly options: readonly Option<T>[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  /** Cards in columns on a wide screen, or small pills in a row. */
  readonly look: 'cards' | 'pills';
  readonly children?: ReactNode;
}

/** One question as a group of native radio buttons: arrow keys, labels and states come with them. */
export function Choice<T extends string>({
  legend,
  options,
  value,
  onChange,
  look,
  children,
}: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2.5 font-[600] text-ink">{legend}</legend>
      <div className={look === 'cards' ? 'grid gap-2 sm:grid-cols-2 lg:grid-cols-3' : 'flex flex-wrap gap-2'}>
        {options.map((option) => (
          <label
            key={option.value}
            className={cx(
              'flex items-start gap-2.5 border border-edge/60 bg-surface text-sm transition-colors hover:border-edge hover:bg-sunken',
              'has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
              look === 'cards' ? 'rounded-lg px-3.5 py-3' : 'rounded-md px-3 py-2',
            )}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="mt-[0.2em] size-4 shrink-0 accent-accent outline-none"
            />
            <span className="min-w-0">
              <span className="block font-[550] text-ink">{option.label}</span>
              {option.hint === undefined ? null : (
                <span className="mt-0.5 block text-[0.8125rem] text-ink-soft">{option.hint}</span>
              )}
            </span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
