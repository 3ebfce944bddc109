'use client';

import Link from 'next/link';
import { Localised, useSiteWords } from './_ui/language/site.tsx';
import { buttonClass } from './_ui/parts/Button.tsx';
import { EmptyPage } from './_ui/parts/EmptyPage.tsx';

/** There is nothing at the address; the server writes it in English, hidden until the reader's words have come. */
export function MissingPage() {
  const words = useSiteWords();
  return (
    <Localised>
      <div data-word="">
        <EmptyPage title={words('site.missing.title')} words={words('site.missing.why')}>
          <Link href="/" className={buttonClass('primary', 'lg')}>
            {words('site.missing.go')}
          </Link>
        </EmptyPage>
      </div>
    </Localised>
  );
}
