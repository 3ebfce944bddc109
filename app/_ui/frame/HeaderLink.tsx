'use client';

import Link from 'next/link';
import { usePathname, useRouter } from 'next/navigation';
import type { ReactNode } from 'react';

/** A navigation link that marks the page it stands on. */
export function HeaderLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const current = usePathname() === href;
  const router = useRouter();
  // When somebody reaches for it, not for everybody who sees it: the first load stays small.
  const prefetch = () => router.prefetch(href);
  return (
    <Link
      href={href}
      prefetch={false}
      onPointerEnter={prefetch}
      onFocus={prefetch}
      aria-current={current ? 'page' : undefined}
      className="whitespace-nowrap rounded-md px-2 py-1.5 text-sm text-ink-soft hover:bg-sunken hover:text-ink aria-[current]:font-[600] aria-[current]:text-ink sm:px-2.5"
    >
      {children}
    </Link>
  );
}
