'use client';

import type { ReactNode } from 'react';
import type { Mark, MessageValues } from '#lib/content/messages/translator.ts';
import type { MessageId } from '#lib/content/messages/en/types.ts';
import { useTranslator } from './language.tsx';

const render = (mark: Mark, content: ReactNode): ReactNode => {
  switch (mark) {
    case 'ui':
      return <b className="font-[600] text-ink">{content}</b>;
    case 'key':
      return (
        <kbd className="rounded-sm border border-edge/60 bg-sunken px-1.5 py-px text-[0.85em] text-ink">
          {content}
        </kbd>
      );
    case 'code':
      return <code className="rounded-sm bg-sunken px-1 py-px text-[0.9em] text-ink">{content}</code>;
  }
};

/** A message with its marks drawn: names in a window, keys, text to type. */
export function Words({ id, values }: { readonly id: MessageId; readonly values?: MessageValues }) {
  return useTranslator().rich(id, render, values);
}
