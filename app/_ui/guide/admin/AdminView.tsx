'use client';

import { useState } from 'react';
import Link from 'next/link';
import { linkTo } from '#lib/browser/home.ts';
import { readFingerprint } from '#lib/guide/fingerprint.ts';
import { CONTACT_CHARACTERS, NOTE_CHARACTERS } from '#lib/guide/limits.ts';
import { encodeSettings } from '#lib/guide/settings.ts';
import type { GuideSettings } from '#lib/guide/settings.ts';
import type { GuideContext, OrganisationRoot } from '#lib/guide/model.ts';
import { AdminSteps } from './AdminSteps.tsx';
import { AdminTarget } from './AdminTarget.tsx';
import { Field } from '../../parts/Field.tsx';
import { VerdictLine } from '../parts/VerdictLine.tsx';
import { useTranslator } from '../parts/language.tsx';
import { AdminEmail } from './AdminEmail.tsx';
import { AdminLink } from './AdminLink.tsx';
import type { StoredLink } from './AdminLink.tsx';
import { AdminMadeLinks } from './AdminMadeLinks.tsx';

/** The root as typed: checked when the link is made. */
interface RootDraft {
  readonly allowed: boolean;
  readonly name: string;
  readonly sha256: string;
  readonly sha1: string;
}

function rootOf({ name, sha256, sha1 }: RootDraft): OrganisationRoot | null {
  const long = readFingerprint(sha256, 64);
  const short = readFingerprint(sha1, 40);
  return name.trim() === '' || long === null || short === null
    ? null
    : { name: name.trim(), sha256: long, sha1: short };
}

/** The settings' context: the administrator's result, with the root only if allowed. */
function contextWith(context: GuideContext | null, root: OrganisationRoot | null): GuideContext | null {
  if (root === null) return context === null ? null : { ...context, root: null };
  const base = context ?? { verdict: 'untrusted', fault: 'untrusted-root', host: null, at: null, root: null };
  return { ...base, verdict: 'untrusted', fault: 'untrusted-root', root };
}

/** Administrators choose what their users see, and get a link and a text to pass on. */
export function AdminView({ initial }: { readonly initial: GuideSettings }) {
  const { text } = useTranslator();
  const [settings, setSettings] = useState<GuideSettings>(initial);
  const known = initial.context?.root;
  const [draft, setDraft] = useState<RootDraft>({
    allowed: false,
    name: known?.name ?? '',
    sha256: known?.sha256 ?? '',
    sha1: known?.sha1 ?? '',
  });
  const change = (part: Partial<GuideSettings>): void => setSettings({ ...settings, ...part });
  const root = draft.allowed ? rootOf(draft) : null;
  const complete = !draft.allowed || root !== null;
  const ready: GuideSettings = { ...settings, context: contextWith(settings.context, root) };
  const wrong = (typed: string, digits: 40 | 64): string | null =>
    typed === '' || readFingerprint(typed, digits) !== null ? null : text('admin.root-error');
  return (
    <div className="space-y-6">
      <p>
        <Link href="/guide" className="link text-sm">
          {text('admin.back-to-guide')}
        </Link>
      </p>
      {settings.context === null ? null : <VerdictLine context={ready.context} />}
      <div className="grid items-start gap-8 lg:grid-cols-2">
        <form className="space-y-7" onSubmit={(event) => event.preventDefault()}>
          <AdminTarget settings={settings} onChange={change} />
          <AdminSteps settings={settings} context={ready.context} onChange={change} />
          <Field
            label={text('admin.note-label')}
            value={settings.note}
            rows={4}
            limit={NOTE_CHARACTERS}
            hint={text('admin.note-hint', { left: NOTE_CHARACTERS - settings.note.length })}
            onChange={(note) => change({ note })}
          />
          <Field
            label={text('admin.contact-label')}
            value={settings.contact}
            limit={CONTACT_CHARACTERS}
            onChange={(contact) => change({ contact })}
          />
          <fieldset className="space-y-3 rounded-lg border border-line bg-surface p-4">
            <legend className="px-1 font-[600]">{text('admin.root-heading')}</legend>
            <label className="flex items-start gap-2.5 text-sm">
              <input
                type="checkbox"
                checked={draft.allowed}
                onChange={(event) => setDraft({ ...draft, allowed: event.target.checked })}
                className="mt-[0.2em] size-4 shrink-0 accent-accent"
              />
              {text('admin.root-allow')}
            </label>
            <p className="text-[0.8125rem] text-ink-soft">{text('admin.root-hint')}</p>
            {draft.allowed ? (
              <>
                <Field
                  label={text('admin.root-name')}
                  value={draft.name}
                  limit={200}
                  onChange={(name) => setDraft({ ...draft, name })}
                />
                <Field
                  mono
                  label={text('admin.root-sha256')}
                  value={draft.sha256}
                  error={wrong(draft.sha256, 64)}
                  onChange={(sha256) => setDraft({ ...draft, sha256 })}
                />
                <Field
                  mono
                  label={text('admin.root-sha1')}
                  value={draft.sha1}
                  error={wrong(draft.sha1, 40)}
                  onChange={(sha1) => setDraft({ ...draft, sha1 })}
                />
              </>
            ) : null}
          </fieldset>
        </form>
        {complete ? (
          <AdminOutput settings={ready} />
        ) : (
          <p role="status" className="rounded-lg border border-line bg-surface p-4 text-sm text-ink-soft">
            {text('admin.bad-fields')}
          </p>
        )}
      </div>
    </div>
  );
}

/** The link for users and the text for an e-mail, always as the form stands. */
function AdminOutput({ settings }: { readonly settings: GuideSettings }) {
  const [stored, setStored] = useState<StoredLink | null>(null);
  const [kind, setKind] = useState<'self' | 'stored'>('self');
  const encoded = encodeSettings(settings);
  const self = linkTo(`/guide#${encoded}`);
  const current = stored?.settings === encoded ? stored.made : null;
  const link = kind === 'stored' && current !== null ? current.url : self;
  return (
    <div className="space-y-6 lg:sticky lg:top-6">
      <AdminLink
        settings={settings}
        kind={kind}
        onKind={setKind}
        link={kind === 'stored' ? (current?.url ?? null) : self}
        made={current}
        changed={kind === 'stored' && stored !== null && current === null}
        onMade={(made) => setStored({ settings: encoded, made })}
      />
      <AdminEmail settings={settings} link={link} />
      <AdminMadeLinks onDeleted={(id) => (stored?.made.id === id ? setStored(null) : undefined)} />
    </div>
  );
}
