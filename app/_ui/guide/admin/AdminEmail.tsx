'use client';

import { emailHtml } from '#lib/content/guide/email-html.ts';
import { emailText } from '#lib/content/guide/email.ts';
import type { GuideSettings } from '#lib/guide/settings.ts';
import { CopyButton } from '../parts/CommandBox.tsx';
import { useTranslator } from '../parts/language.tsx';

interface AdminEmailProps {
  readonly settings: GuideSettings;
  readonly link: string;
}

/** The guide as an e-mail: plain text, and the same formatted for mail programs that take it. */
export function AdminEmail({ settings, link }: AdminEmailProps) {
  const translator = useTranslator();
  const { text } = translator;
  const email = emailText(translator, settings, link);
  return (
    <section aria-labelledby="admin-email" className="rounded-lg border border-line bg-surface p-4">
      <h2 id="admin-email" className="font-[650]">
        {text('admin.email-heading')}
      </h2>
      <div className="mt-2 flex flex-wrap gap-2">
        <CopyButton text={email} label={text('admin.copy-email')} />
        <CopyButton
          text={email}
          html={emailHtml(translator, settings, link)}
          label={text('admin.copy-formatted')}
        />
      </div>
      <p className="mt-2 text-[0.8125rem] text-ink-soft">{text('admin.language-hint')}</p>
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
  );
}
