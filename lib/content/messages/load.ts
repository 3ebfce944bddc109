import type { Locale } from './locales.ts';
import type { Messages } from './types.ts';

/** One dynamic import for each language, so that a page loads only the one it shows. */
const LOADERS: Readonly<Record<Locale, () => Promise<{ readonly messages: Messages }>>> = {
  en: () => import('./en/index.ts'),
  de: () => import('./de/index.ts'),
  fr: () => import('./fr/index.ts'),
  es: () => import('./es/index.ts'),
  ja: () => import('./ja/index.ts'),
};

/** Loads the catalogue of one language. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const { messages } = await LOADERS[locale]();
  return messages;
}
