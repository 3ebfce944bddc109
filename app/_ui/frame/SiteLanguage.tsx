'use client';

import { useSyncExternalStore } from 'react';
import { LanguageSelect } from '../language/LanguageSelect.tsx';
import { useSiteWords } from '../language/site.tsx';
import { language } from '../language/store.ts';

/** The switch at the foot of every page. */
export function SiteLanguage() {
  const { locale } = useSyncExternalStore(language.subscribe, language.get, language.server);
  return <LanguageSelect label={useSiteWords()('site.language')} value={locale} />;
}
