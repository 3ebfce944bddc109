/** Prints a page as it stands, with every fold of it opened, in the place of the one sheet that is usual. */
import { FOLDS_DEEP } from '../limits.ts';
import { whole } from './whole.ts';

/** While it lasts, no other form of the page is made for paper. */
export const isPrintingWhole = (): boolean => document.documentElement.dataset['printWhole'] !== undefined;

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Opens what is folded below an element; what is opened makes more folds, so until none is closed. */
async function openAll(root: ParentNode): Promise<readonly HTMLDetailsElement[]> {
  const opened: HTMLDetailsElement[] = [];
  for (let round = 0; round < FOLDS_DEEP; round++) {
    const closed = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    if (closed.length === 0) return opened;
    for (const fold of closed) fold.open = true;
    opened.push(...closed);
    // Once to draw what they hold, once more for what that asks for.
    await nextFrame();
    await nextFrame();
  }
  return opened;
}

/** Settles when the browser's dialog is closed; the folds are then as they were. */
export async function printWhole(root: ParentNode): Promise<void> {
  whole.want();
  document.documentElement.dataset['printWhole'] = '';
  const opened = await openAll(root);
  try {
    window.print();
  } finally {
    delete document.documentElement.dataset['printWhole'];
    for (const fold of opened) fold.open = false;
  }
}
