'use client';

import { useState } from 'react';
import { HAS_SERVER } from '#lib/browser/home.ts';
import { makeGuideLink } from '#lib/browser/share/make-link.ts';
import type { MadeLink } from '#lib/browser/share/make-link.ts';
import { DAY_SECONDS } from '#lib/core/time.ts';
import type { GuideSettings } from '#lib/guide/settings.ts';
import { LIFETIME_SECONDS } from '#lib/share/limits.ts';
import { Button, buttonClass } from '../../parts/Button.tsx';
import { CopyButton } from '../parts/CommandBox.tsx';
import { Select } from '../../parts/Select.tsx';
import { useTranslator } from '../parts/language.tsx';

/** A link stored on the server, and the settings it was made with. */
export interface StoredLink {
  readonly settings: string;
  readonly made: Extract<MadeLink, { readonly kind: 'stored' }>;
}

/** Without a server there is none to store a link on. */
const KINDS = HAS_SERVER ? (['self', 'stored'] as const) : (['self'] as const);
/** Offered lifetimes of a stored link, in days. */
const DAYS = ['1', '7', '30', '90', '365'] as const;
const START_DAYS = String(LIFETIME_SECONDS.default / DAY_SECONDS) as (typeof DAYS)[number];

interface AdminLinkProps {
  readonly settings: GuideSettings;
  readonly kind: 'self' | 'stored';
  readonly onKind: (kind: 'self' | 'stored') => void;
  /** The link to pass on; null while a stored one is not made yet. */
  readonly link: string | null;
  readonly made: StoredLink['made'] | null;
  /** A stored link was made, but not with these settings. */
  readonly changed: boolean;
  readonly onMade: (made: StoredLink['made']) => void;
}

/** One link for all users: with everything inside, or short and stored for a while. */
export function AdminLink({ settings, kind, onKind, link, made, changed, onMade }: AdminLinkProps) {
  const { text } = useTranslator();
  return (
    <section aria-labelledby="admin-link" className="rounded-lg border border-line bg-surface p-4">
      <h2 id="admin-link" className="font-[650]">
        {text('admin.link-heading')}
      </h2>
      <fieldset className="mt-2 space-y-2">
        <legend className="sr-only">{text('admin.link-kind')}</legend>
        {KINDS.map((option) => (
          <label key={option} className="flex items-start gap-2.5 text-sm">
            <input
              type="radio"
              name="admin-link-kind"
              checked={kind === option}
              onChange={() => onKind(option)}
              className="mt-[0.2em] size-4 shrink-0 accent-accent"
            />
            <span>
              {text(`admin.link-${option}`)}
              <span className="block text-[0.8125rem] text-ink-soft">
                {text(`admin.link-${option}-hint`)}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {kind === 'stored' && made === null ? (
        <MakeLink settings={settings} changed={changed} onMade={onMade} />
      ) : null}
      {link === null ? null : <Ready link={link} made={made} stored={kind === 'stored'} />}
    </section>
  );
}

function MakeLink({ settings, changed, onMade }: Pick<AdminLinkProps, 'settings' | 'changed' | 'onMade'>) {
  const { text } = useTranslator();
  const [days, setDays] = useState(START_DAYS);
  const [state, setState] = useState<'asking' | 'making' | 'failed'>('asking');
  const make = async (): Promise<void> => {
    setState('making');
    const result = await makeGuideLink(settings, Number(days) * DAY_SECONDS, new Date());
    setState(result.kind === 'stored' ? 'asking' : 'failed');
    if (result.kind === 'stored') onMade(result);
  };
  return (
    <div className="mt-3 space-y-3">
      <Select
        label={text('admin.link-lifetime')}
        value={days}
        options={DAYS.map((count) => [count, text('admin.link-days', { days: Number(count) })] as const)}
        onChange={setDays}
      />
      <Button
        look="primary"
        disabled={state === 'making'}
        onClick={() => void make()}
        className="h-auto! min-h-9 whitespace-normal!"
      >
        {text(state === 'making' ? 'admin.link-making' : 'admin.link-make')}
      </Button>
      <p role="status" className="text-[0.8125rem] text-ink-soft empty:hidden">
        {state === 'failed' ? text('admin.link-failed') : changed ? text('admin.link-changed') : null}
      </p>
    </div>
  );
}

interface ReadyProps {
  readonly link: string;
  readonly made: StoredLink['made'] | null;
  readonly stored: boolean;
}

function Ready({ link, made, stored }: ReadyProps) {
  const { text } = useTranslator();
  return (
    <>
      <p
        className="ident mt-3 max-h-28 overflow-y-auto rounded-md bg-sunken p-2.5 text-[0.8125rem]"
        dir="ltr"
        tabIndex={0}
        data-testid="guide-link"
      >
        {link}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <CopyButton text={link} label={text('admin.copy-link')} />
        <a
          href={link}
          target="_blank"
          rel="noreferrer"
          className={buttonClass('quiet', 'sm', 'h-auto! min-h-8 whitespace-normal!')}
        >
          {text('admin.open-link')}
        </a>
      </div>
      {!stored || made === null ? null : (
        <p className="mt-2 text-[0.8125rem] text-ink-soft">
          {text('admin.link-until', { when: new Date(made.expiresAt) })}{' '}
          {made.listed ? null : text('admin.link-unlisted')}
        </p>
      )}
    </>
  );
}
