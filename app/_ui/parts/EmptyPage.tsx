'use client';

import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { keepTitle } from '#lib/browser/page/title.ts';
import { LogoMark } from './Logo.tsx';

interface EmptyPageProps {
  readonly title: string;
  readonly words: string;
  /** Whether the browser's tab says so too: not where the page itself has a name. */
  readonly named?: boolean;
  /** The way on. */
  readonly children: ReactNode;
}

/** A page with nothing but the reason why, and a way on. Its heading takes the focus. */
export function EmptyPage({ title, words, named = true, children }: EmptyPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useLayoutEffect(() => (named ? keepTitle(`${title} · Chainsight`) : undefined), [named, title]);
  return (
    <div className="shell flex flex-col items-center py-24 text-center">
      <LogoMark className="h-14 w-auto text-line-strong" />
      <h1 ref={heading} tabIndex={-1} className="mt-5 text-2xl font-[640] tracking-[-0.02em]">
        {title}
      </h1>
      <p className="mt-2 mb-6 max-w-[46ch] text-ink-soft">{words}</p>
      {children}
    </div>
  );
}
