import { dayIn } from '#lib/content/messages/forms.ts';
import type { MutualWords } from '#lib/content/mutual/types.ts';
import type { Claim } from '#lib/trust/profiles/base/types.ts';
import type { marked } from '../language/summary.ts';

interface ClaimTextProps {
  readonly claim: Claim;
  readonly words: Pick<MutualWords, 'locale' | 'source' | 'unchecked'>;
  readonly mark: ReturnType<typeof marked>;
}

/** A statement, in English, with where it was read, or that nobody checked it. */
export function ClaimText({ claim: { text, source, read }, words, mark }: ClaimTextProps) {
  return (
    <>
      <span lang="en">{text}</span>{' '}
      {source === null ? (
        <span className="italic" {...mark}>
          {words.unchecked}
        </span>
      ) : (
        <a href={source} rel="noreferrer" target="_blank" className="underline underline-offset-2" {...mark}>
          {words.source(new URL(source).hostname, read === null ? null : dayIn(words.locale, read))}
        </a>
      )}
    </>
  );
}
