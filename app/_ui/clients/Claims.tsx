import type { ClientRow } from '#lib/view/clients/clients.ts';
import { useClientWords } from '../language/result-words.ts';
import { Disclosure } from '../parts/Disclosure.tsx';

/** How a client judges, statement by statement, each with where it was read. */
export function Claims({
  client,
  claims,
}: {
  readonly client: string;
  readonly claims: ClientRow['claims'];
}) {
  const { text } = useClientWords();
  return (
    <Disclosure
      className="text-[0.8125rem] text-ink-soft open:basis-full print:hidden"
      summaryClassName="w-fit cursor-pointer py-0.5 underline decoration-dotted underline-offset-4"
      summary={
        <>
          {text('clients.how-one')}
          <span className="sr-only">: {client}</span>
        </>
      }
    >
      {() => (
        <dl lang="en" className="mt-1.5 grid gap-2">
          {claims.map(({ topic, claim }) => (
            <div key={topic}>
              <dt className="font-[600] text-ink">{topic}</dt>
              <dd className="wrap-anywhere">
                {claim.text}{' '}
                {claim.measured !== undefined ? (
                  <span>Measured: {claim.measured}.</span>
                ) : claim.source === null ? (
                  <span className="italic">Unverified: general knowledge.</span>
                ) : (
                  <a
                    href={claim.source}
                    rel="noreferrer"
                    target="_blank"
                    className="underline underline-offset-2"
                  >
                    Source ({new URL(claim.source).hostname}
                    {claim.read === null ? '' : `, read ${claim.read}`})
                  </a>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Disclosure>
  );
}
