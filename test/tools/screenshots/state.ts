import type { Page } from 'playwright/test';

/** One picture: a page in one of its states. Adding a state is one entry in `states.ts`. */
export interface State {
  /** First part of the file name. */
  readonly name: string;
  /** Brings a fresh page into the state, and waits until it shows. */
  readonly open: (page: Page) => Promise<void>;
  /** Takes the window instead of the whole page: for what lies above the page. */
  readonly window?: boolean;
}
