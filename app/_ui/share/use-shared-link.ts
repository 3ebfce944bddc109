'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { pathHere } from '#lib/browser/home.ts';
import { LinkOpener, type Opening } from '#lib/browser/share/opening.ts';

interface SharedLink {
  readonly state: Opening;
  readonly take: () => void;
  readonly tryPassPhrase: (passPhrase: string) => void;
  readonly retry: () => void;
}

/** The last part of the address's path: the id, or "self". */
const idOf = (path: string): string => path.split('/').at(-1) ?? '';

/** Opens the link in the address bar, and again when it changes. */
export function useSharedLink(): SharedLink {
  const [state, setState] = useState<Opening>({ kind: 'loading' });
  const opener = useRef<LinkOpener | null>(null);

  const open = useCallback(() => {
    const mine = new LinkOpener(idOf(pathHere()), location.hash, (next) => {
      if (opener.current === mine) setState(next);
    });
    opener.current = mine;
    void mine.start();
  }, []);

  useEffect(() => {
    open();
    addEventListener('hashchange', open);
    return () => {
      removeEventListener('hashchange', open);
      opener.current = null;
    };
  }, [open]);

  return {
    state,
    take: () => void opener.current?.take(),
    tryPassPhrase: (passPhrase) => void opener.current?.tryPassPhrase(passPhrase),
    retry: open,
  };
}
