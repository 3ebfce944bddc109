'use client';

import { useEffect, useRef, type ReactNode } from 'react';
import { LogoMark } from './Logo.tsx';

interface EmptyPageProps {
  readonly title: string;
  readonly words: string;
  /** The way on. */
  readonly children: ReactNode;
}

/** A page with nothing but the reason why, and a way on. Its heading takes the focus. */
export function EmptyPage({ title, words, children }: EmptyPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
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
