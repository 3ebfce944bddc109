/** Every client the lab can ask. Each is optional: an absent one is named and left out. */
import { chromium } from './chromium.ts';
import { curl, gnutls, opensslVerify } from './each.ts';
import { firefox } from './firefox.ts';
import { bun, deno, go, java, node, python } from './lists.ts';
import type { LabClient } from './types.ts';

export const CLIENTS: readonly LabClient[] = [
  opensslVerify,
  python,
  curl,
  node,
  gnutls,
  chromium,
  firefox,
  java,
  go,
  deno,
  bun,
];

/** What the profiles stand for and no program can be asked about here. */
export const ABSENT =
  'Windows (CryptoAPI) and Apple systems do not run here; .NET is in neither Debian nor npm.';
