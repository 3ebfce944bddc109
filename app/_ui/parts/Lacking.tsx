'use client';

import type { ReactNode } from 'react';
import type { Mark } from '#lib/content/messages/translator.ts';
import { useWords } from '../language/words.tsx';
import { Notice } from './Notice.tsx';

const code = (_mark: Mark, content: ReactNode): ReactNode => <code className="ident">{content}</code>;

/** The page came over plain HTTP: why nothing can be checked, and how to change it. */
export function Insecure() {
  const { text, rich } = useWords('box');
  return (
    <Notice tone="warning" role="alert" title={text('box.insecure.title')}>
      <p>{rich('box.insecure.why', code)}</p>
      <ul className="mt-2 list-disc space-y-1 pl-4 marker:text-ink-faint">
        <li>{text('box.insecure.proxy')}</li>
        <li>{rich('box.insecure.tunnel', code)}</li>
      </ul>
    </Notice>
  );
}

/** The page is one file: what it can't do without a server. */
export function NoServer() {
  const { text } = useWords('box');
  return (
    <Notice tone="info" className="mt-6" title={text('box.no-server.title')}>
      {text('box.no-server.why')}
    </Notice>
  );
}
