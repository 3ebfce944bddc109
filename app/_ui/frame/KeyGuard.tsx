'use client';

import { useEffect, useState, type ComponentType } from 'react';

/** Fields that do not refuse private keys with words of their own. */
const FIELDS = ':is(textarea,input:not([type=file])):not([data-refuses-keys],[data-refuses-keys] *)';

/**
 * Refuses private keys in the fields of every page. What it takes is loaded at once on a page with such a field, else
 * when one is entered: so the start page, whose one field refuses them itself, loads nothing.
 */
export function KeyGuard() {
  const [Watch, setWatch] = useState<ComponentType | null>(null);
  useEffect(() => {
    // Where it can't be loaded the next field that is entered tries again.
    const load = (): void =>
      void import('./KeyWatch.tsx').then(
        ({ KeyWatch }) => setWatch(() => KeyWatch),
        () => undefined,
      );
    const onField = ({ target }: Event): void => {
      if (target instanceof Element && target.matches(FIELDS)) load();
    };
    if (document.querySelector(FIELDS)) load();
    addEventListener('focusin', onField, true);
    // A page in the background, or a program that fills fields: nothing is entered, and yet there is text.
    addEventListener('input', onField, true);
    // By a field that refuses them itself and leaves it to this to say so.
    addEventListener('keyrefused', load);
    return () => {
      removeEventListener('focusin', onField, true);
      removeEventListener('input', onField, true);
      removeEventListener('keyrefused', load);
    };
  }, []);
  return Watch && <Watch />;
}
