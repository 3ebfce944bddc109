'use client';

import { useEffect, useRef } from 'react';
import type { MadeLink } from '#lib/browser/share/make-link.ts';
import { exactTime } from '#lib/view/time.ts';
import { marked, useSummary } from '../language/summary.ts';
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
  const words = useSummary();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="space-y-3">
      <h3 ref={heading} tabIndex={-1} className="font-[620]" {...(copied ? marked(words) : {})}>
        {copied ? words.text('result.share.copied') : 'The link is ready'}
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
        <CopyButton look="solid" word="Copy link" label="Copy link" text={made.url} />
        <Button size="sm" look="quiet" onClick={onAnother}>
          Make another
        </Button>
      </div>
      <ul className="list-disc space-y-1 pl-4 text-sm text-ink-soft marker:text-ink-faint">
        {factsOf(made, draft).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </div>
  );
}

function factsOf(made: LinkDoneProps['made'], draft: ShareDraft): readonly string[] {
  const facts = [
    draft.passPhrase === ''
      ? 'Whoever has the whole link can open it.'
      : 'Whoever has the whole link and the pass phrase can open it.',
  ];
  if (made.kind === 'self') {
    facts.push('Nothing is stored: the link works as long as this server does, and can’t be taken back.');
    return facts;
  }
  facts.push(
    'The server holds ciphertext; the key is the part after “#”, which browsers do not send.',
    made.once
      ? `It is deleted when it is first opened, or on ${exactTime(made.expiresAt)}.`
      : `It is deleted on ${exactTime(made.expiresAt)}.`,
    made.listed
      ? 'You can delete it before under “My links”, in this browser.'
      : 'This browser stores nothing for the page, so the link can’t be deleted before.',
  );
  return facts;
}
