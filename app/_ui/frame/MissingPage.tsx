'use client';

import Link from 'next/link';
import { ENGLISH_OPENING } from '#lib/content/messages/english-opening.ts';
import { Served, useServedWords } from '../language/words.tsx';
import { buttonClass } from '../parts/Button.tsx';
import { EmptyPage } from '../parts/EmptyPage.tsx';

const PARTS = ['opening'] as const;

/** There is nothing at the address. */
export function MissingPage() {
  return (
    <Served parts={PARTS} waiting={null}>
      <Missing />
    </Served>
  );
}

function Missing() {
  const { text } = useServedWords('opening', ENGLISH_OPENING);
  return (
    <EmptyPage title={text('opening.missing.title')} words={text('opening.missing.why')}>
      <Link href="/" className={buttonClass('primary', 'lg')}>
        {text('opening.check')}
      </Link>
    </EmptyPage>
  );
}
