'use client';

import { Localised, useSiteWords } from './_ui/language/site.tsx';
import { Button } from './_ui/parts/Button.tsx';
import { EmptyPage } from './_ui/parts/EmptyPage.tsx';

/** A defect of ours, or a part of the page that could not be loaded because the server went away. */
export default function ErrorPage({ reset }: { readonly reset: () => void }) {
  const words = useSiteWords();
  return (
    <Localised>
      <EmptyPage title={words('site.failed.title')} words={words('site.failed.why')} named={false}>
        <Button look="primary" size="lg" onClick={reset}>
          {words('site.ui.again')}
        </Button>
      </EmptyPage>
    </Localised>
  );
}
