'use client';

import { useId, useSyncExternalStore } from 'react';
import Languages from 'lucide-react/icons/languages';
import { LOCALES, LOCALE_NAMES, isLocale } from '#lib/content/messages/locales.ts';
import type { Locale } from '#lib/content/messages/locales.ts';
import { useSiteWords } from './site.tsx';
import { language, switchLanguage } from './store.ts';

interface LanguageSelectProps {
  readonly label: string;
  readonly value: Locale;
}

/** Every language under its own name; the choice holds for all pages and is remembered. */
export function LanguageSelect({ label, value }: LanguageSelectProps) {
  const id = useId();
  return (
    <label
      htmlFor={id}
      className="flex h-9 items-center gap-2 rounded-md border border-edge/70 bg-surface ps-3 text-sm has-focus-visible:outline-2 has-focus-visible:outline-accent"
    >
      <Languages aria-hidden="true" className="size-4 text-ink-soft" />
      <span className="sr-only">{label}</span>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          if (isLocale(event.target.value)) switchLanguage(event.target.value);
        }}
        className="h-full rounded-md bg-surface pe-2 text-ink outline-none"
      >
        {LOCALES.map((code) => (
          <option key={code} value={code} lang={code}>
            {LOCALE_NAMES[code]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The switch at the foot of every page. */
export function SiteLanguage() {
  const { locale } = useSyncExternalStore(language.subscribe, language.get, language.server);
  return <LanguageSelect label={useSiteWords()('site.language')} value={locale} />;
}
