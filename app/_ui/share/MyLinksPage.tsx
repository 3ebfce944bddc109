'use client';

import { useSyncExternalStore } from 'react';
import { myLinks } from '#lib/browser/share/my-links.ts';
import { MyLinks } from './MyLinks.tsx';

/** The list on a page of its own. */
export function MyLinksPage() {
  const links = useSyncExternalStore(myLinks.subscribe, myLinks.list, myLinks.server);
  return <MyLinks links={links} />;
}
