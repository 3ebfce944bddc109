'use client';

import Copy from 'lucide-react/icons/copy';
import { useId, type ReactNode, type SubmitEvent } from 'react';
import { HAS_SERVER } from '#lib/browser/home.ts';
import { namesLeft, type OpenResult } from '#lib/browser/share/convert.ts';
import { DAY_SECONDS } from '#lib/core/time.ts';
import { LIFETIME_SECONDS, SHARE_LIMITS } from '#lib/share/limits.ts';
import { useSummary } from '../language/summary.ts';
import { durationIn, listIn, type TimeUnit } from '#lib/content/messages/forms.ts';
import { useWords } from '../language/words.tsx';
import { Field } from '../parts/Field.tsx';
import { Select } from '../parts/Select.tsx';
import { Button } from '../parts/Button.tsx';
import { WHAT, type ShareDraft } from './draft.ts';

const LIFETIMES: readonly (readonly [seconds: number, count: number, unit: TimeUnit])[] = [
  [LIFETIME_SECONDS.minimum, 1, 'hour'],
  [DAY_SECONDS, 1, 'day'],
  [7 * DAY_SECONDS, 7, 'day'],
  [LIFETIME_SECONDS.default, 30, 'day'],
  [90 * DAY_SECONDS, 90, 'day'],
  [LIFETIME_SECONDS.maximum, 1, 'year'],
];

/** How many names are told that a redacted share still holds. */
const NAMES = 8;

interface ShareFormProps {
  readonly result: OpenResult;
  readonly draft: ShareDraft;
  readonly busy: boolean;
  readonly onChange: (change: Partial<ShareDraft>) => void;
  readonly onMake: () => void;
}

/** One press for the usual link; folded below it what to share, how, and for how long. */
export function ShareForm({ result, draft, busy, onChange, onMake }: ShareFormProps) {
  const summary = useSummary();
  const { text, locale } = useWords('sharing');
  const untouched =
    draft.kind === 'stored' && draft.lifetimeSeconds === LIFETIME_SECONDS.default && !draft.once;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onMake();
  };
  return (
    <form onSubmit={submit} className="space-y-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" look="primary" disabled={busy} aria-busy={busy}>
          <Copy aria-hidden="true" className="size-4" />
          {summary.text('result.share.copy')}
        </Button>
        {untouched ? <p className="text-sm text-ink-soft">{summary.text('result.share.copy-line')}</p> : null}
      </div>
      <details className="group/options">
        <summary className="w-fit rounded-sm text-sm font-[550]">
          {summary.text('result.share.options')}
        </summary>
        <div className="space-y-4 pt-3">
          <Choices legend={text('sharing.what.legend')}>
            {WHAT.map((what) => (
              <Choice
                key={what}
                group="share-what"
                checked={draft.what === what}
                onChoose={() => onChange({ what })}
                name={text(`sharing.what.${what}`)}
                hint={text(`sharing.what.${what}-hint`)}
              />
            ))}
          </Choices>
          {draft.what === 'chain' ? <Redaction result={result} draft={draft} onChange={onChange} /> : null}
          <Field
            label={text(draft.what === 'guide' ? 'sharing.note.users' : 'sharing.note.reader')}
            value={draft.note}
            rows={2}
            limit={SHARE_LIMITS.noteCharacters}
            onChange={(note) => onChange({ note })}
          />
          {draft.what === 'guide' ? (
            <Field
              label={text('sharing.note.contact')}
              value={draft.contact}
              limit={SHARE_LIMITS.contactCharacters}
              onChange={(contact) => onChange({ contact })}
            />
          ) : null}
          <Choices legend={text('sharing.kind.legend')}>
            {HAS_SERVER ? (
              <Choice
                group="share-kind"
                checked={draft.kind === 'stored'}
                onChoose={() => onChange({ kind: 'stored' })}
                name={text('sharing.kind.stored')}
                hint={text('sharing.kind.stored-hint')}
              />
            ) : null}
            <Choice
              group="share-kind"
              checked={draft.kind === 'self'}
              onChoose={() => onChange({ kind: 'self' })}
              name={text('sharing.kind.self')}
              hint={text('sharing.kind.self-hint', { limit: SHARE_LIMITS.fragmentCharacters })}
            />
          </Choices>
          {draft.kind === 'stored' ? (
            <div className="grid items-end gap-3 sm:grid-cols-2">
              <Select
                label={text('sharing.lifetime')}
                value={String(draft.lifetimeSeconds)}
                options={LIFETIMES.map(
                  ([seconds, count, unit]) => [String(seconds), durationIn(locale, count, unit)] as const,
                )}
                onChange={(value) => onChange({ lifetimeSeconds: Number(value) })}
              />
              <Check checked={draft.once} onChange={(once) => onChange({ once })}>
                {text('sharing.once')}
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
  const { text, locale } = useWords('sharing');
  const left = namesLeft(result, draft.leaveOutLeaf);
  const more = left.length - NAMES;
  return (
    <div className="space-y-2 rounded-lg border border-line bg-sunken px-3 py-2.5 text-sm">
      <Check checked={draft.leaveOutLeaf} onChange={(leaveOutLeaf) => onChange({ leaveOutLeaf })}>
        {text('sharing.redaction.leave-out')}
      </Check>
      <p className="text-[0.8125rem] text-ink-soft wrap-anywhere">
        {left.length === 0
          ? text('sharing.redaction.none')
          : text('sharing.redaction.some', {
              names:
                more > 0
                  ? text('sharing.redaction.more', { names: left.slice(0, NAMES).join(', '), count: more })
                  : listIn(locale, left),
            })}
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
  const { text } = useWords('sharing');
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-[600]">
        {text('sharing.pass-phrase')}
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
        {text('sharing.pass-phrase-hint')}
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
