import type { Locale } from './locales.ts';
import type { Messages, SummaryMessages } from './en/types.ts';

/** One dynamic import for each language, so that a page loads only the one it shows. */
const LOADERS: Readonly<Record<Locale, () => Promise<{ readonly messages: Messages }>>> = {
  en: () => import('./en/index.ts'),
  de: () => import('./de/index.ts'),
  fr: () => import('./fr/index.ts'),
  es: () => import('./es/index.ts'),
  ja: () => import('./ja/index.ts'),
};

const SUMMARY_LOADERS: Readonly<Record<Locale, () => Promise<{ readonly summary: SummaryMessages }>>> = {
  en: () => import('./en/summary.ts'),
  de: () => import('./de/summary.ts'),
  fr: () => import('./fr/summary.ts'),
  es: () => import('./es/summary.ts'),
  ja: () => import('./ja/summary.ts'),
};

/** Loads the whole catalogue of one language. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const { messages } = await LOADERS[locale]();
  return messages;
}

/** Loads the part of it that every page needs. */
export async function loadSummary(locale: Locale): Promise<SummaryMessages> {
  const { summary } = await SUMMARY_LOADERS[locale]();
  return summary;
}
