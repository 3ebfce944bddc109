'use client';

import { type ReactNode, useId } from 'react';
import type { Scenario, Withdrawal } from '#lib/core/evaluate/scenario.ts';
import type { CertificateView } from '#lib/core/report/types.ts';
import { dayOf } from '#lib/core/text.ts';
import { labelOf } from '#lib/view/names.ts';
import type { WhatIfChoices } from '#lib/view/clients/what-if-choices.ts';
import { useScenarioWords } from '../language/result-words.ts';
import { Button } from '../parts/Button.tsx';

const FIELD = 'h-9 rounded-md border border-edge bg-surface px-2.5 text-sm text-ink disabled:opacity-60';

/** A day as its first second, UTC. */
const startOf = (day: string): string => `${day}T00:00:00Z`;

interface ScenarioFormProps {
  readonly choices: WhatIfChoices;
  readonly scenario: Scenario;
  /** Time of the result, ISO 8601 UTC: where dates begin. */
  readonly today: string;
  readonly busy: boolean;
  readonly onChange: (scenario: Scenario) => void;
  readonly onRun: () => void;
}

/** Everything that may be different, to be ticked. */
export function ScenarioForm({ choices, scenario, today, busy, onChange, onRun }: ScenarioFormProps) {
  const id = useId();
  const { text } = useScenarioWords();
  const set = (change: Partial<Scenario>) => onChange({ ...scenario, ...change });
  const toggleSent = (sha256: string, gone: boolean) =>
    set({
      notSent: gone ? [...scenario.notSent, sha256] : scenario.notSent.filter((one) => one !== sha256),
    });
  const setWithdrawal = (root: string, next: Withdrawal | null) =>
    set({
      withdrawals: [...scenario.withdrawals.filter((one) => one.root !== root), ...(next ? [next] : [])],
    });
  return (
    <form
      aria-label={text('scenario.form.label')}
      onSubmit={(event) => {
        event.preventDefault();
        onRun();
      }}
      className="grid grid-cols-[minmax(0,1fr)] gap-3 rounded-lg border border-line bg-surface px-4 py-4 text-sm"
    >
      <div>
        <label htmlFor={`${id}-day`} className="block text-[0.8125rem] text-ink-soft">
          {text('scenario.form.day')}
        </label>
        <input
          id={`${id}-day`}
          type="date"
          min="1990-01-01"
          max="2200-01-01"
          value={scenario.at?.slice(0, 10) ?? ''}
          disabled={busy}
          onChange={({ target }) => set({ at: target.value === '' ? null : startOf(target.value) })}
          className={`mt-1 ${FIELD}`}
        />
      </div>
      {choices.roots.map((root) => (
        <RootChoice
          key={root.sha256}
          root={root}
          stores={choices.stores}
          today={today}
          busy={busy}
          value={scenario.withdrawals.find((one) => one.root === root.sha256) ?? null}
          onChange={(next) => setWithdrawal(root.sha256, next)}
        />
      ))}
      <div>
        <label htmlFor={`${id}-issued`} className="block text-[0.8125rem] text-ink-soft">
          {text('scenario.form.reissued')}
        </label>
        <input
          id={`${id}-issued`}
          type="date"
          min="1990-01-01"
          max="2200-01-01"
          value={scenario.reissuedAt?.slice(0, 10) ?? ''}
          disabled={busy}
          onChange={({ target }) => set({ reissuedAt: target.value === '' ? null : startOf(target.value) })}
          className={`mt-1 ${FIELD}`}
        />
      </div>
      {choices.intermediates.map((one) => (
        <Tick
          key={one.sha256}
          checked={scenario.notSent.includes(one.sha256)}
          busy={busy}
          onChange={(gone) => toggleSent(one.sha256, gone)}
        >
          {text('scenario.form.not-sent', { name: text('fault.quoted', { name: labelOf(one) }) })}
        </Tick>
      ))}
      <Tick
        checked={scenario.withoutClientAuthentication}
        busy={busy}
        onChange={(withoutClientAuthentication) => set({ withoutClientAuthentication })}
      >
        {text('scenario.form.client')}
      </Tick>
      <Tick
        checked={scenario.issuersUnreachable}
        busy={busy}
        onChange={(issuersUnreachable) => set({ issuersUnreachable })}
      >
        {text('scenario.form.issuers')}
      </Tick>
      <Tick
        checked={scenario.revocationUnreachable}
        busy={busy}
        onChange={(revocationUnreachable) => set({ revocationUnreachable })}
      >
        {text('scenario.form.revocation')}
      </Tick>
      <Tick checked={scenario.strict} busy={busy} onChange={(strict) => set({ strict })}>
        {text('scenario.form.strict')}
      </Tick>
      <div>
        <Button type="submit" look="primary" disabled={busy}>
          {text('scenario.form.go')}
        </Button>
      </div>
    </form>
  );
}

interface TickProps {
  readonly checked: boolean;
  readonly busy: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

function Tick({ checked, busy, onChange, children }: TickProps) {
  return (
    <label className="flex items-start gap-2.5">
      <input
        type="checkbox"
        checked={checked}
        disabled={busy}
        onChange={({ target }) => onChange(target.checked)}
        className="mt-0.5 size-4 shrink-0 accent-accent"
      />
      <span className="min-w-0 wrap-anywhere">{children}</span>
    </label>
  );
}

interface RootChoiceProps {
  readonly root: CertificateView;
  readonly stores: WhatIfChoices['stores'];
  readonly today: string;
  readonly busy: boolean;
  readonly value: Withdrawal | null;
  readonly onChange: (next: Withdrawal | null) => void;
}

/** A root to drop, by whom and from when. */
function RootChoice({ root, stores, today, busy, value, onChange }: RootChoiceProps) {
  const id = useId();
  const { text } = useScenarioWords();
  return (
    <div>
      <Tick
        checked={value !== null}
        busy={busy}
        onChange={(dropped) =>
          onChange(dropped ? { root: root.sha256, store: null, from: startOf(dayOf(today)) } : null)
        }
      >
        {text('scenario.form.dropped', { name: text('fault.quoted', { name: labelOf(root) }) })}
      </Tick>
      {value === null ? null : (
        <div className="mt-2 ml-6.5 flex flex-wrap gap-3">
          <span className="max-w-full min-w-0">
            <label htmlFor={`${id}-store`} className="block text-[0.8125rem] text-ink-soft">
              {text('scenario.form.by')}
            </label>
            <select
              id={`${id}-store`}
              value={value.store ?? ''}
              disabled={busy}
              onChange={({ target }) =>
                onChange({ ...value, store: target.value === '' ? null : target.value })
              }
              className={`mt-1 max-w-full ${FIELD}`}
            >
              <option value="">{text('scenario.form.every')}</option>
              {stores.map(({ id: store, name }) => (
                <option key={store} value={store}>
                  {name}
                </option>
              ))}
            </select>
          </span>
          <span>
            <label htmlFor={`${id}-from`} className="block text-[0.8125rem] text-ink-soft">
              {text('scenario.form.from')}
            </label>
            <input
              id={`${id}-from`}
              type="date"
              required
              value={dayOf(value.from)}
              disabled={busy}
              onChange={({ target }) => {
                if (target.value !== '') onChange({ ...value, from: startOf(target.value) });
              }}
              className={`mt-1 ${FIELD}`}
            />
          </span>
        </div>
      )}
    </div>
  );
}
