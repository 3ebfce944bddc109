/**
 * Whether folded parts are made although nobody opened them: the page's search looks through closed folds, but only
 * through what is there, and paper has no folds at all.
 */
import { createStore } from '../store.ts';

const store = createStore(false);

/** Ctrl+F, ⌘F and F3 open the search of every browser for computers. */
const opensSearch = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key === 'F3' || (key.toLowerCase() === 'f' && (ctrlKey || metaKey) && !altKey);

const onKey = (event: KeyboardEvent): void => {
  if (opensSearch(event)) store.set(true);
};

let watching = 0;

export const whole = {
  get: store.get,
  server: (): boolean => false,
  subscribe: (listener: () => void): (() => void) => {
    if (watching++ === 0) addEventListener('keydown', onKey);
    const stop = store.subscribe(listener);
    return () => {
      stop();
      if (--watching === 0) removeEventListener('keydown', onKey);
    };
  },
  want: (): void => store.set(true),
};
