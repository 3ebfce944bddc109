'use client';

import { createContext, use, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { LOCALE_DIRECTIONS } from '#lib/content/messages/locales.ts';
import { loadMessages } from '#lib/content/messages/load.ts';
import { makeTranslator } from '#lib/content/messages/translator.ts';
import type { Translator } from '#lib/content/messages/translator.ts';
import { CHOICE, wantedLocale } from '../../language/store.ts';
import { useStoredText } from '../../parts/use-stored-text.ts';

const TranslatorContext = createContext<Translator | null>(null);

/** The translator of the language shown. */
export function useTranslator(): Translator {
  const translator = use(TranslatorContext);
  if (translator === null) throw new Error('useTranslator needs a Language around it');
  return translator;
}

interface LanguageProps {
  readonly children: ReactNode;
  /** Shown until the language's messages have come. */
  readonly waiting: ReactNode;
  readonly className?: string;
}

/**
 * Loads the messages of the reader's language (chosen here before, else the browser's) and marks the
 * part of the page that is in it. The former language stays until the new one is loaded.
 */
export function Language({ children, waiting, className }: LanguageProps) {
  const stored = useStoredText(CHOICE);
  const [translator, setTranslator] = useState<Translator | null>(null);
  const wanted = stored === undefined ? null : wantedLocale();
  useEffect(() => {
    if (wanted === null) return;
    let current = true;
    const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    void loadMessages(wanted).then((messages) => {
      if (current) setTranslator(makeTranslator(wanted, messages, timeZone));
    });
    return () => {
      current = false;
    };
  }, [wanted]);
  if (translator === null) return waiting;
  const { locale } = translator;
  return (
    <TranslatorContext value={translator}>
      <div lang={locale} dir={LOCALE_DIRECTIONS[locale]} className={className}>
        {children}
      </div>
    </TranslatorContext>
  );
}
