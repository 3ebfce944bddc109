'use client';

import { draft, type Refusal } from '#lib/browser/ask/draft.ts';
import { useWords } from '../language/words.tsx';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { strong } from './PlanWords.tsx';

/** Which of the two is known of the place where a key stood. */
const placeOf = (within: string | null, line: number | null): string => {
  if (within === null) return line === null ? 'none' : 'line';
  return line === null ? 'file' : 'both';
};

/** Says that private keys were turned away, and what that means for the key. */
export function Refusals({ refusals }: { readonly refusals: readonly Refusal[] }) {
  const { text, rich } = useWords('box');
  if (refusals.length === 0) return null;
  const pasted = refusals.some(({ file }) => file === null);
  return (
    <Notice
      tone="secret"
      role="alert"
      title={text('box.refused.title')}
      className="animate-rise"
      action={
        <Button size="sm" onClick={draft.dismissRefusals}>
          {text('box.refused.understood')}
        </Button>
      }
    >
      {pasted ? <p>{text('box.refused.pasted')}</p> : null}
      {refusals.map(({ file, kept: count, within, line }) =>
        file === null ? (
          within === null ? null : (
            <p key="pasted">{rich('box.refused.stood-in', strong, { where: within })}</p>
          )
        ) : (
          <p key={file}>
            {rich('box.refused.file', strong, {
              file,
              place: placeOf(within, line),
              within: within ?? '',
              line: line ?? 0,
            })}{' '}
            {text('box.refused.kept', { count })}
          </p>
        ),
      )}
      <p>{text('box.refused.never')}</p>
    </Notice>
  );
}
