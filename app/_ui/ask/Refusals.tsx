'use client';

import { draft, type Refusal } from '#lib/browser/ask/draft.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';

const kept = (count: number): string =>
  count === 0
    ? 'Nothing of it was kept.'
    : `Its ${count === 1 ? 'certificate stays' : `${count} certificates stay`}, the key was not kept.`;

/** Says that private keys were turned away, and what that means for the key. */
export function Refusals({ refusals }: { readonly refusals: readonly Refusal[] }) {
  if (refusals.length === 0) return null;
  const pasted = refusals.some(({ file }) => file === null);
  return (
    <Notice
      tone="secret"
      role="alert"
      title="A private key was refused"
      className="animate-rise"
      action={
        <Button size="sm" onClick={draft.dismissRefusals}>
          Understood
        </Button>
      }
    >
      {pasted ? <p>The text held a private key, so the box was emptied. Nothing was sent or kept.</p> : null}
      {refusals.map(({ file, kept: count, where }) =>
        file === null ? (
          where === null ? null : (
            <p key="pasted">
              It stood in <strong className="wrap-anywhere font-[600] text-ink">{where}</strong>.
            </p>
          )
        ) : (
          <p key={file}>
            <strong className="wrap-anywhere font-[600] text-ink">{file}</strong> holds a private key
            {where === null ? '' : ` (${where})`}. {kept(count)}
          </p>
        ),
      )}
      <p>
        A key never belongs in a web page. If it was shown to anyone else on the way, have the certificate
        issued anew with a new key.
      </p>
    </Notice>
  );
}
