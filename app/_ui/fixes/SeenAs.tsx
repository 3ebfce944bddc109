import { hrefOf } from '#lib/browser/home.ts';
import { SOURCE_TITLES } from '#lib/content/errors/catalogue.ts';
import type { Seen } from '#lib/view/findings/error-search.ts';
import { SourceTitle } from './SourceTitle.tsx';

interface SeenAsProps {
  readonly messages: readonly Seen[];
  /** In the language of what stands around it. */
  readonly heading: string;
}

/** What users and logs show for a fault, each with the way to its article; nothing where nobody sees any. */
export function SeenAs({ messages, heading }: SeenAsProps) {
  if (messages.length === 0) return null;
  return (
    <>
      <dt className="font-[600]">{heading}</dt>
      <dd>
        <ul className="grid gap-1">
          {messages.map(({ source, text }) => (
            <li key={source} className="wrap-anywhere">
              <a
                href={hrefOf(`/errors#${new URLSearchParams({ q: text }).toString()}`)}
                className="link"
                lang="en"
              >
                {text}
              </a>{' '}
              <SourceTitle source={source} english={SOURCE_TITLES[source]} />
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}
