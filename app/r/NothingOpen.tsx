'use client';

import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { buttonClass } from '../_ui/parts/Button.tsx';
import { LogoMark } from '../_ui/parts/Logo.tsx';

/** `/r` opened directly: results live in the tab that made them. */
export function NothingOpen() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="shell flex flex-col items-center py-24 text-center">
      <LogoMark className="h-14 w-auto text-line-strong" />
      <h1 ref={heading} tabIndex={-1} className="mt-5 text-2xl font-[640] tracking-[-0.02em]">
        No result is open in this tab
      </h1>
      <p className="mt-2 max-w-[46ch] text-ink-soft">
        A result lives in the browser tab that made it, and nowhere else. Check a server or your certificates
        to see one.
      </p>
      <Link href="/" className={buttonClass('primary', 'lg', 'mt-6')}>
        Check a chain
      </Link>
    </div>
  );
}
