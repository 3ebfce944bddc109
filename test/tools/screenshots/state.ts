import type { Page } from 'playwright/test';
import type { Locale } from '#lib/content/messages/locales.ts';

/** One picture: a page in one of its states. Adding a state is one row in the file of its page. */
export interface State {
  /** First part of the file name. */
  readonly name: string;
  /** Brings a fresh page into the state, in English, and waits until it shows. */
  readonly open: (page: Page) => Promise<void>;
  /** Takes the window instead of the whole page: for what lies above the page. */
  readonly window?: boolean;
  /** As it is printed, on white and at the width of paper. */
  readonly printed?: boolean;
  /** Languages it is taken in; English and German when not told. */
  readonly languages?: readonly Locale[];
}
