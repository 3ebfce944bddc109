'use client';

import type { ReactNode } from 'react';
import { Notice } from '../../parts/Notice.tsx';
import { useTranslator } from './language.tsx';

interface RemarkProps {
  readonly tone: 'info' | 'warning' | 'error';
  readonly title: string;
  readonly children?: ReactNode;
}

/** A framed message whose tone is said in the reader's language. */
export function Remark({ tone, title, children }: RemarkProps) {
  const { text } = useTranslator();
  return (
    <Notice tone={tone} title={title} word={text(`guide.tone.${tone}`)}>
      {children}
    </Notice>
  );
}
