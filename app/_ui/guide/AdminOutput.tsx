'use client';

import { emailText } from '#lib/content/guide/email.ts';
import { encodeSettings } from '#lib/guide/settings.ts';
import type { GuideSettings } from '#lib/guide/settings.ts';
import { buttonClass } from '../parts/Button.tsx';
import { CopyButton } from './CommandBox.tsx';
import { useTranslator } from './language.tsx';

/** The link for users and the text for an e-mail, always as the form stands. */
export function AdminOutput({ settings }: { readonly settings: GuideSettings }) {
  const translator = useTranslator();
  const { text } = translator;
  const link = `${location.origin}/guide#${encodeSettings(settings)}`;
  const email = emailText(translator, settings, link);
  return (
    <div className="space-y-6 lg:sticky lg:top-6">
      <section aria-labelledby="admin-link" className="rounded-lg border border-line bg-surface p-4">
        <h2 id="admin-link" className="font-[650]">
          {text('admin.link-heading')}
        </h2>
        <p
          className="ident mt-2 max-h-28 overflow-y-auto rounded-md bg-sunken p-2.5 text-[0.8125rem]"
          dir="ltr"
          tabIndex={0}
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
      </section>
      <section aria-labelledby="admin-email" className="rounded-lg border border-line bg-surface p-4">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <h2 id="admin-email" className="font-[650]">
            {text('admin.email-heading')}
          </h2>
          <CopyButton text={email} label={text('admin.copy-email')} />
        </div>
        <p className="mt-1 text-[0.8125rem] text-ink-soft">{text('admin.language-hint')}</p>
        {settings.platform === null ? (
          <p className="mt-1 text-[0.8125rem] text-ink-soft">{text('admin.email-hint')}</p>
        ) : null}
        <pre
          tabIndex={0}
          aria-labelledby="admin-email"
          className="mt-3 max-h-[32rem] overflow-y-auto rounded-md bg-sunken p-3 font-sans text-sm whitespace-pre-wrap [overflow-wrap:anywhere]"
        >
          {email}
        </pre>
      </section>
    </div>
  );
}
