'use client';

import { useEffect, useRef } from 'react';
import type { MadeLink } from '#lib/browser/share/make-link.ts';
import { momentIn } from '#lib/content/messages/forms.ts';
import { useSummary } from '../language/summary.ts';
import { useWords, type Words } from '../language/words.tsx';
import { Button } from '../parts/Button.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import type { ShareDraft } from './draft.ts';

interface LinkDoneProps {
  readonly made: Extract<MadeLink, { readonly kind: 'stored' | 'self' }>;
  readonly draft: ShareDraft;
  /** It is on the clipboard already. */
  readonly copied: boolean;
  readonly onAnother: () => void;
}

/** The link, what it is worth, and who can read it. */
export function LinkDone({ made, draft, copied, onAnother }: LinkDoneProps) {
  const summary = useSummary();
  const words = useWords('sharing');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="space-y-3">
      <h3 ref={heading} tabIndex={-1} className="font-[620]">
        {copied ? summary.text('result.share.copied') : words.text('sharing.done.ready')}
      </h3>
      <p
        data-testid="share-link"
        dir="ltr"
        tabIndex={0}
        className="ident max-h-28 overflow-y-auto rounded-md bg-sunken p-2.5 text-[0.8125rem]"
      >
        {made.url}
      </p>
      <div className="flex flex-wrap gap-2">
        <CopyButton
          look="solid"
          word={summary.text('result.share.copy')}
          label={summary.text('result.share.copy')}
          text={made.url}
        />
        <Button size="sm" look="quiet" onClick={onAnother}>
          {words.text('sharing.done.another')}
        </Button>
      </div>
      <ul className="list-disc space-y-1 pl-4 text-sm text-ink-soft marker:text-ink-faint">
        {factsOf(words, made, draft).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </div>
  );
}

function factsOf(
  { text, locale }: Words<'sharing'>,
  made: LinkDoneProps['made'],
  { passPhrase }: ShareDraft,
): readonly string[] {
  const reader = text(passPhrase === '' ? 'sharing.done.open' : 'sharing.done.open-phrase');
  if (made.kind === 'self') return [reader, text('sharing.done.self')];
  return [
    reader,
    text('sharing.done.cipher'),
    text(made.once ? 'sharing.done.once' : 'sharing.done.until', {
      when: momentIn(locale, made.expiresAt),
    }),
    text(made.listed ? 'sharing.done.listed' : 'sharing.done.unlisted'),
  ];
}
