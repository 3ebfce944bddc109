import { chromiumClient } from '../base/chromium.ts';
import { unverified } from '../base/types.ts';

export const edge = chromiumClient({
  id: 'edge',
  title: 'Edge',
  family: 'browser',
  store: 'microsoft',
  roots: unverified('Chromium’s verifier over Microsoft’s list of roots and those installed in the system.'),
});
