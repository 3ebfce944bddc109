'use client';

import { useId } from 'react';
import type { QuestionChange } from '#lib/browser/session/machine.ts';
import type { Report } from '#lib/core/report/types.ts';
import { leafChoices, purposeChoices } from '#lib/view/result/judged.ts';
import { useSummary } from '../language/summary.ts';
import { cx } from '../parts/cx.ts';

interface JudgedAsProps {
  readonly report: Report;
  readonly busy: boolean;
  readonly onChange: (change: Pick<QuestionChange, 'purpose' | 'leaf'>) => void;
}

/**
 * What the certificate was judged as, to be chosen otherwise.
 *
 * @param stacked its words stand above it, as those of the fields beside it do
 */
export function JudgedAs({
  report,
  busy,
  onChange,
  stacked = false,
}: JudgedAsProps & { readonly stacked?: boolean }) {
  const words = useSummary();
  const { id, recognised, options } = purposeChoices(report, words);
  return (
    <Select
      stacked={stacked}
      label={words.text('result.judged.as')}
      value={id}
      options={options.map((one) => [one.id, one.label])}
      busy={busy}
      onChange={(value) => {
        const chosen = options.find((one) => one.id === value);
        if (chosen) onChange({ purpose: chosen.id === recognised ? null : chosen.id });
      }}
    />
  );
}

/** Which one of several certificates was judged, to be chosen otherwise; nothing where there is no choice. */
export function JudgedLeaf({ report, busy, onChange }: JudgedAsProps) {
  const words = useSummary();
  const leaf = leafChoices(report, words);
  if (leaf === null) return null;
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-2 text-sm print:hidden">
      <p className="wrap-anywhere">{leaf.sentence}</p>
      <Select
        label={words.text('result.judged.leaf-pick')}
        value={leaf.judged ?? ''}
        options={[
          ...(leaf.judged === null ? [['', '…'] as const] : []),
          ...leaf.options.map((one) => [one.sha256, one.label] as const),
        ]}
        busy={busy}
        onChange={(value) => {
          if (value !== '') onChange({ leaf: value });
        }}
      />
    </div>
  );
}

interface SelectProps {
  readonly stacked?: boolean;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly busy: boolean;
  readonly onChange: (value: string) => void;
}

/** A native select. It stays usable while judging: a newer choice overtakes the older one. */
function Select({ stacked = false, label, value, options, busy, onChange }: SelectProps) {
  const id = useId();
  return (
    <span
      className={cx(
        'flex min-w-0 max-w-full gap-x-2 gap-y-1',
        stacked ? 'flex-col text-[0.8125rem]' : 'flex-wrap items-center',
      )}
    >
      <label htmlFor={id} className="text-ink-soft">
        {label}
      </label>
      <select
        id={id}
        value={value}
        aria-busy={busy}
        onChange={(event) => onChange(event.target.value)}
        className={cx(
          'max-w-full min-w-0 rounded-md border border-edge bg-surface px-2 text-sm text-ink',
          stacked ? 'h-9' : 'h-8',
        )}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </span>
  );
}
