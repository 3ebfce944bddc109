'use client';

import { useSyncExternalStore } from 'react';
import { LanguageSelect } from './LanguageSelect.tsx';
import { useSiteWords } from './site.tsx';
import { language } from './store.ts';

/** The switch at the foot of every page. */
export function SiteLanguage() {
  const { locale } = useSyncExternalStore(language.subscribe, language.get, language.server);
  return <LanguageSelect label={useSiteWords()('site.language')} value={locale} />;
}
