import { findChromium } from './suite/machine.mjs';

/** Chromium, quiet: no sandbox (it needs rights a container lacks), nothing that calls home. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
] as const;

/** @throws Error that says what to install. */
export function chromiumPath(): string {
  const path = findChromium();
  if (path !== null) return path;
  throw new Error(
    process.env.CHROMIUM_PATH === undefined
      ? 'No Chromium: install Debian\'s package "chromium-headless-shell" or set CHROMIUM_PATH.'
      : `No Chromium at ${process.env.CHROMIUM_PATH}, where CHROMIUM_PATH points.`,
  );
}
