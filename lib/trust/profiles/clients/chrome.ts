import { chromiumClient } from '../base/chromium.ts';
import { CHROME_ROOTS_SOURCE, CHROME_STORE_DATES } from '../base/distrust.ts';
import { from } from '../base/types.ts';

export const chrome = chromiumClient({
  id: 'chrome',
  title: 'Chrome',
  family: 'browser',
  store: 'chrome',
  roots: from(
    CHROME_ROOTS_SOURCE,
    'The Chrome Root Store, with its own dates of distrust as of its version 36. Those of roots that are gone from it (Entrust, AffirmTrust, GLOBALTRUST) are general knowledge.',
    '2026-11-28',
  ),
  distrusts: CHROME_STORE_DATES,
});
