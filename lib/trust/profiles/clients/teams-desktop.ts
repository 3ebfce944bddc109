import { chromiumClient } from '../base/chromium.ts';
import { unverified } from '../base/types.ts';

export const teamsDesktop = chromiumClient({
  id: 'teams-desktop',
  title: 'Teams desktop (WebView2)',
  family: 'windows',
  store: 'microsoft',
  roots: unverified(
    'Edge’s engine: Chromium’s verifier over Microsoft’s list of roots and those installed in Windows.',
  ),
});
