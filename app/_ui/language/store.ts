'use client';

import { storedText } from '#lib/browser/page/stored-text.ts';
import { LANGUAGE_KEY } from '#lib/browser/page/language.ts';
import { createStore } from '#lib/browser/store.ts';
import { DEFAULT_LOCALE, LOCALE_DIRECTIONS, chooseLocale, isLocale } from '#lib/content/messages/locales.ts';
import type { Locale } from '#lib/content/messages/locales.ts';
import type { SummaryMessages } from '#lib/content/messages/en/types.ts';

/** The language that the frame of the page and the summaries are shown in. */
export interface Shown {
  readonly locale: Locale;
  /** Its messages; null for English, which is built in. */
  readonly messages: SummaryMessages | null;
  /** False until it is known whether another language is to be loaded. */
  readonly settled: boolean;
}

/** What the server's HTML shows, and the browser first, so that both agree. */
const START: Shown = { locale: DEFAULT_LOCALE, messages: null, settled: false };

/** The reader's choice, kept in this browser. */
export const CHOICE = storedText(LANGUAGE_KEY);

/** Chosen here before, else the first of the browser's languages that there is. Browser only. */
export function wantedLocale(): Locale {
  const choice = CHOICE.get();
  return isLocale(choice) ? choice : chooseLocale(navigator.languages);
}

/** Changes the language for this browser, on all open pages. */
export const switchLanguage = (locale: Locale): void => CHOICE.set(locale);

const shown = createStore<Shown>(START);
let following = false;
/** What loads its own words of a language before that is shown. */
const before = new Set<(locale: Locale) => Promise<unknown>>();

/** Lets a switch wait for further words, so that a page changes its language at once. */
export const beforeShowing = (load: (locale: Locale) => Promise<unknown>): void => void before.add(load);

/** The document says which language it is in; what is not translated is marked as English inside. */
function show(locale: Locale, messages: SummaryMessages | null): void {
  const root = document.documentElement;
  root.lang = locale;
  root.dir = LOCALE_DIRECTIONS[locale];
  delete root.dataset['words'];
  shown.set({ locale, messages, settled: true });
}

/** The former language stays until the new one has come, and for good when it does not come. */
async function follow(): Promise<void> {
  const locale = wantedLocale();
  try {
    await Promise.all([...before].map((load) => load(locale)));
    if (locale === DEFAULT_LOCALE) {
      show(locale, null);
      return;
    }
    const { loadSummary } = await import('#lib/content/messages/load.ts');
    const messages = await loadSummary(locale);
    if (locale === wantedLocale()) show(locale, messages);
  } catch {
    const former = shown.get();
    show(former.locale, former.messages);
  }
}

function start(): void {
  if (following) return;
  following = true;
  CHOICE.subscribe(() => void follow());
  void follow();
}

export const language = {
  subscribe: (listener: () => void): (() => void) => {
    start();
    return shown.subscribe(listener);
  },
  get: (): Shown => shown.get(),
  server: (): Shown => START,
};
