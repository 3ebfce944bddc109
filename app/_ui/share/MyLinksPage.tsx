'use client';

import { useSyncExternalStore } from 'react';
import { myLinks } from '#lib/browser/share/my-links.ts';
import { PageHead } from '../language/PageHead.tsx';
import { PageSkeleton } from '../language/PageSkeleton.tsx';
import { Localised } from '../language/site.tsx';
import { useWords, Worded } from '../language/words.tsx';
import { MyLinks } from './MyLinks.tsx';

/** The list on a page of its own, once its words have come. */
export function MyLinksPage() {
  return (
    <Worded parts={['aside']} waiting={<PageSkeleton />}>
      <Localised>
        <Links />
      </Localised>
    </Worded>
  );
}

function Links() {
  const { text } = useWords('aside');
  const links = useSyncExternalStore(myLinks.subscribe, myLinks.list, myLinks.server);
  return (
    <>
      <PageHead heading={text('aside.links.title')} lead={text('aside.links.lead')} />
      <div className="mt-6">
        <MyLinks links={links} />
      </div>
    </>
  );
}
