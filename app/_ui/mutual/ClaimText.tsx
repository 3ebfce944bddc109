import type { Claim } from '#lib/trust/profiles/base/types.ts';

/** A statement with where it was read, or that nobody checked it. */
export function ClaimText({ claim: { text, source, read } }: { readonly claim: Claim }) {
  return (
    <>
      {text}{' '}
      {source === null ? (
        <span className="italic">General knowledge, not checked.</span>
      ) : (
        <a href={source} rel="noreferrer" target="_blank" className="underline underline-offset-2">
          Source ({new URL(source).hostname}
          {read === null ? '' : `, read ${read}`})
        </a>
      )}
    </>
  );
}
