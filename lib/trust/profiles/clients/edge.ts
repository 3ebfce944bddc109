import { chromiumClient } from '../base/chromium.ts';
import { from } from '../base/types.ts';

export const edge = chromiumClient({
  id: 'edge',
  title: 'Edge',
  family: 'browser',
  store: 'microsoft',
  roots: from(
    'https://learn.microsoft.com/en-us/deployedge/microsoft-edge-security-cert-verification',
    'Since version 112 Chromium’s verifier over Microsoft’s list of roots, both shipped with the browser, and the roots that users or the organisation installed in the system. General knowledge: elsewhere than on Windows and macOS it came later.',
    '2026-11-28',
  ),
});
