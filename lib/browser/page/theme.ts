/** The reader's choice of theme, remembered in this browser. `system` follows the operating system. */
export type ThemeChoice = 'system' | 'light' | 'dark';

const THEME_KEY = 'chainsight.theme';

const isChoice = (value: string | null): value is 'light' | 'dark' => value === 'light' || value === 'dark';

/** The remembered choice; `system` when nothing is stored or storage is closed to us. */
export function readTheme(): ThemeChoice {
  try {
    const stored = localStorage.getItem(THEME_KEY);
    return isChoice(stored) ? stored : 'system';
  } catch {
    return 'system';
  }
}

/** Applies a choice to the document at once and remembers it. */
export function applyTheme(choice: ThemeChoice): void {
  const root = document.documentElement;
  if (choice === 'system') delete root.dataset.theme;
  else root.dataset.theme = choice;
  try {
    if (choice === 'system') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, choice);
  } catch {
    // Storage can be switched off: the choice then lasts as long as the page.
  }
}

/**
 * Runs in <head> before the first paint, so that a remembered theme never flashes the other one. Kept
 * as text: it is inlined, and must not wait for a bundle.
 */
export const THEME_SCRIPT = `try{var t=localStorage.getItem(${JSON.stringify(THEME_KEY)});if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`;
