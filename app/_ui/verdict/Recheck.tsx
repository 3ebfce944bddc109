'use client';

import RotateCcw from 'lucide-react/icons/rotate-ccw';
import { type ReactNode, type SubmitEvent, useId, useState } from 'react';
import { useSummary } from '../language/summary.ts';
import { Button } from '../parts/Button.tsx';

const FIELD = 'h-9 rounded-md border border-edge bg-surface px-2.5 text-sm text-ink disabled:opacity-60';

interface RecheckProps {
  readonly host: string | null;
  /** Time of the judgement shown, ISO 8601 UTC. */
  readonly at: string;
  readonly busy: boolean;
  readonly onChangeAt: (date: Date | null) => void;
  readonly onChangeHost: (host: string | null) => void;
  /** What it was judged as, to choose otherwise. */
  readonly judgedAs: ReactNode;
}

/** “2026-06-15T12:00” in UTC, as `datetime-local` wants it. */
const toInput = (iso: string): string => iso.slice(0, 16);

/** Judges the same certificates for another host or at another time, without fetching again. */
export function Recheck({ host, at, busy, onChangeAt, onChangeHost, judgedAs }: RecheckProps) {
  return (
    <div className="flex min-w-0 flex-wrap items-end gap-x-4 gap-y-3">
      {/* The key starts the field anew when the report answers with another host. */}
      <HostField key={`host ${host ?? ''}`} host={host} busy={busy} onChange={onChangeHost} />
      <TimeField at={at} busy={busy} onChange={onChangeAt} />
      {judgedAs}
    </div>
  );
}

interface HostFieldProps {
  readonly host: string | null;
  readonly busy: boolean;
  readonly onChange: (host: string | null) => void;
}

function HostField({ host, busy, onChange }: HostFieldProps) {
  const id = useId();
  const { text } = useSummary();
  const [value, setValue] = useState(host ?? '');
  const changed = value.trim() !== (host ?? '');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (changed) onChange(value.trim() === '' ? null : value.trim());
  };
  return (
    <form onSubmit={submit} className="min-w-0 max-sm:w-full">
      <label htmlFor={id} className="block text-[0.8125rem] text-ink-soft">
        {text('result.recheck.host')}
      </label>
      <div className="mt-1 flex gap-2">
        <input
          id={id}
          value={value}
          onChange={(event) => setValue(event.target.value)}
          placeholder={text('result.recheck.host-none')}
          autoCapitalize="off"
          autoComplete="off"
          spellCheck={false}
          inputMode="url"
          className={`${FIELD} min-w-40 flex-1 sm:w-60 sm:flex-none`}
        />
        <Button type="submit" disabled={busy || !changed} aria-label={text('result.recheck.host-go')}>
          {text('result.recheck.go')}
        </Button>
      </div>
    </form>
  );
}

interface TimeFieldProps {
  readonly at: string;
  readonly busy: boolean;
  readonly onChange: (date: Date | null) => void;
}

function TimeField({ at, busy, onChange }: TimeFieldProps) {
  const id = useId();
  const { text } = useSummary();
  /** What was typed stays when the same is judged again meanwhile, as when a list of roots arrives. */
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed ?? toInput(at);
  const time = value === '' ? Number.NaN : Date.parse(`${value}Z`);
  const changed = value !== toInput(at) && !Number.isNaN(time);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (changed) onChange(new Date(time));
  };
  return (
    <form onSubmit={submit} className="min-w-0 max-sm:w-full">
      <label htmlFor={id} className="block text-[0.8125rem] text-ink-soft">
        {text('result.recheck.time')}
      </label>
      <div className="mt-1 flex flex-wrap gap-2">
        <input
          id={id}
          type="datetime-local"
          value={value}
          min="1950-01-01T00:00"
          max="2200-01-01T00:00"
          onChange={(event) => setTyped(event.target.value)}
          className={`${FIELD} min-w-40 flex-1 sm:w-52 sm:flex-none`}
        />
        <Button type="submit" disabled={busy || !changed} aria-label={text('result.recheck.time-go')}>
          {text('result.recheck.go')}
        </Button>
        <Button
          look="quiet"
          disabled={busy}
          onClick={() => {
            setTyped(null);
            onChange(null);
          }}
          title={text('result.recheck.now-title')}
        >
          <RotateCcw aria-hidden="true" className="size-4" />
          {text('result.recheck.now')}
        </Button>
      </div>
    </form>
  );
}
