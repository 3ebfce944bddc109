'use client';

import { useEffect, useRef, useState } from 'react';
import type { DraftFile } from '#lib/browser/ask/draft.ts';

/** Files that wait for their password, and the one that the reader is being asked about. */
export function useLockedFiles(files: readonly DraftFile[]) {
  const [unlocking, setUnlocking] = useState<number | null>(null);
  const locked = files.filter((file) => file.state === 'locked');
  const asking = locked.find(({ id }) => id === unlocking);

  // A file that needs a password asks for it once by itself; after Cancel the list offers it again.
  const asked = useRef(new Set<number>());
  useEffect(() => {
    const next = locked.find(({ id }) => !asked.current.has(id));
    if (!next || asking) return;
    asked.current.add(next.id);
    setUnlocking(next.id);
  }, [locked, asking]);

  return {
    /** The file that the dialog is about. */
    asking,
    unlock: setUnlocking,
    unlockFirst: () => setUnlocking(locked[0]?.id ?? null),
    cancel: () => setUnlocking(null),
  };
}
