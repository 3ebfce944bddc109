'use client';

import ArrowLeftRight from 'lucide-react/icons/arrow-left-right';
import Link from 'next/link';
import { buttonClass } from '../parts/Button.tsx';

/** Leads to the comparison with the open result on side A, to choose the other one. */
export function CompareButton() {
  return (
    <Link
      href="/compare"
      prefetch={false}
      className={buttonClass('secondary', 'sm')}
      onClick={() => {
        void import('#lib/browser/compare/comparison.ts').then(({ comparison }) =>
          comparison.startWithOpenResult(),
        );
      }}
    >
      <ArrowLeftRight aria-hidden="true" className="size-4" />
      Compare with…
    </Link>
  );
}
