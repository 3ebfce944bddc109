'use client';

import Copy from 'lucide-react/icons/copy';
import { useId, type ReactNode, type SubmitEvent } from 'react';
import { HAS_SERVER } from '#lib/browser/home.ts';
import { namesLeft, type OpenResult } from '#lib/browser/share/convert.ts';
import { DAY_SECONDS } from '#lib/core/time.ts';
import { LIFETIME_SECONDS, SHARE_LIMITS } from '#lib/share/limits.ts';
import { marked, useSummary } from '../language/summary.ts';
import { Field } from '../parts/Field.tsx';
import { Select } from '../parts/Select.tsx';
import { Button } from '../parts/Button.tsx';
import { WHAT, type ShareDraft, type What } from './draft.ts';

const LIFETIMES: readonly (readonly [string, string])[] = [
  [String(LIFETIME_SECONDS.minimum), '1 hour'],
  [String(DAY_SECONDS), '1 day'],
  [String(7 * DAY_SECONDS), '7 days'],
  [String(LIFETIME_SECONDS.default), '30 days'],
  [String(90 * DAY_SECONDS), '90 days'],
  [String(LIFETIME_SECONDS.maximum), '1 year'],
];

const WHAT_WORDS: Record<What, { readonly name: string; readonly hint: string }> = {
  everything: {
    name: 'Everything',
    hint: 'Certificates, host, addresses, time of the check, and your question.',
  },
  chain: { name: 'Only the chain', hint: 'No host name, no addresses, no file names.' },
  guide: { name: 'The users’ guide', hint: 'Opens on the checklist for users, with your note on top.' },
};

interface ShareFormProps {
  readonly result: OpenResult;
  readonly draft: ShareDraft;
  readonly busy: boolean;
  readonly onChange: (change: Partial<ShareDraft>) => void;
  readonly onMake: () => void;
}

/** One press for the usual link; folded below it what to share, how, and for how long. */
export function ShareForm({ result, draft, busy, onChange, onMake }: ShareFormProps) {
  const words = useSummary();
  const untouched =
    draft.kind === 'stored' && draft.lifetimeSeconds === LIFETIME_SECONDS.default && !draft.once;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onMake();
  };
  return (
    <form onSubmit={submit} className="space-y-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2" {...marked(words)}>
        <Button type="submit" look="primary" disabled={busy} aria-busy={busy}>
          <Copy aria-hidden="true" className="size-4" />
          {words.text('result.share.copy')}
        </Button>
        {untouched ? <p className="text-sm text-ink-soft">{words.text('result.share.copy-line')}</p> : null}
      </div>
      <details className="group/options">
        <summary className="w-fit rounded-sm text-sm font-[550]" {...marked(words)}>
          {words.text('result.share.options')}
        </summary>
        <div className="space-y-4 pt-3">
          <Choices legend="What to share">
            {WHAT.map((what) => (
              <Choice
                key={what}
                group="share-what"
                checked={draft.what === what}
                onChoose={() => onChange({ what })}
                {...WHAT_WORDS[what]}
              />
            ))}
          </Choices>
          {draft.what === 'chain' ? <Redaction result={result} draft={draft} onChange={onChange} /> : null}
          <Field
            label={draft.what === 'guide' ? 'Note for the users' : 'Note for the reader (optional)'}
            value={draft.note}
            rows={2}
            limit={SHARE_LIMITS.noteCharacters}
            onChange={(note) => onChange({ note })}
          />
          {draft.what === 'guide' ? (
            <Field
              label="How to reach your help desk (optional)"
              value={draft.contact}
              limit={SHARE_LIMITS.contactCharacters}
              onChange={(contact) => onChange({ contact })}
            />
          ) : null}
          <Choices legend="Kind of link">
            {HAS_SERVER ? (
              <Choice
                group="share-kind"
                checked={draft.kind === 'stored'}
                onChoose={() => onChange({ kind: 'stored' })}
                name="Stored on this server"
                hint="Short. Encrypted in this browser: the key is only in the link, the server can’t read it."
              />
            ) : null}
            <Choice
              group="share-kind"
              checked={draft.kind === 'self'}
              onChoose={() => onChange({ kind: 'self' })}
              name="Carries everything itself"
              hint={`Long, up to ${SHARE_LIMITS.fragmentCharacters} characters. Nothing is stored, so it never expires and can’t be taken back.`}
            />
          </Choices>
          {draft.kind === 'stored' ? (
            <div className="grid items-end gap-3 sm:grid-cols-2">
              <Select
                label="Lifetime"
                value={String(draft.lifetimeSeconds)}
                options={LIFETIMES}
                onChange={(value) => onChange({ lifetimeSeconds: Number(value) })}
              />
              <Check checked={draft.once} onChange={(once) => onChange({ once })}>
                Delete after the first view
              </Check>
            </div>
          ) : null}
          <PassPhraseField value={draft.passPhrase} onChange={(passPhrase) => onChange({ passPhrase })} />
        </div>
      </details>
    </form>
  );
}

/** What a redacted share still names: certificates can't be altered, only left out. */
function Redaction({ result, draft, onChange }: Pick<ShareFormProps, 'result' | 'draft' | 'onChange'>) {
  const left = namesLeft(result, draft.leaveOutLeaf);
  return (
    <div className="space-y-2 rounded-lg border border-line bg-sunken px-3 py-2.5 text-sm">
      <Check checked={draft.leaveOutLeaf} onChange={(leaveOutLeaf) => onChange({ leaveOutLeaf })}>
        Also leave out the server’s own certificate: it names hosts
      </Check>
      <p className="text-[0.8125rem] text-ink-soft wrap-anywhere">
        {left.length === 0
          ? 'The certificates shared name no host.'
          : `Certificates can’t be altered; those shared still name: ${left.slice(0, 8).join(', ')}${
              left.length > 8 ? ` and ${left.length - 8} more` : ''
            }.`}
      </p>
    </div>
  );
}

function PassPhraseField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-[600]">
        Pass phrase (optional)
      </label>
      <input
        id={id}
        type="password"
        value={value}
        autoComplete="new-password"
        maxLength={SHARE_LIMITS.passPhraseCharacters}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={`${id}-hint`}
        className="h-9 w-full rounded-md border border-edge bg-surface px-3 text-sm text-ink"
      />
      <p id={`${id}-hint`} className="mt-1 text-[0.8125rem] text-ink-soft">
        Tell it to the reader by another way than the link.
      </p>
    </div>
  );
}

function Choices({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-[600]">{legend}</legend>
      <div className="space-y-1.5">{children}</div>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly group: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly name: string;
  readonly hint: string;
}

function Choice({ group, checked, onChoose, name, hint }: ChoiceProps) {
  const id = useId();
  return (
    <div className="flex items-start gap-2.5 text-sm">
      <input
        id={id}
        type="radio"
        name={group}
        checked={checked}
        onChange={onChoose}
        aria-describedby={`${id}-hint`}
        className="mt-[0.2em] size-4 shrink-0 accent-accent"
      />
      <div>
        <label htmlFor={id} className="font-[550]">
          {name}
        </label>
        <p id={`${id}-hint`} className="text-[0.8125rem] text-ink-soft">
          {hint}
        </p>
      </div>
    </div>
  );
}

interface CheckProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

function Check({ checked, onChange, children }: CheckProps) {
  return (
    <label className="flex min-h-9 items-center gap-2.5 text-sm">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="size-4 shrink-0 accent-accent"
      />
      {children}
    </label>
  );
}
