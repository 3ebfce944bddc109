import { useEffect, useRef, useState } from 'react';
import { announce } from '#lib/browser/page/announce.ts';
import { domainSurvey } from '#lib/browser/survey/domain.ts';
import { askHomeRealm, type HomeRealmOutcome } from '#lib/browser/survey/home-realm-client.ts';
import { madeUpUser } from '#lib/endpoints/home-realm-wire.ts';
import { Button } from '../parts/Button.tsx';
import { Section } from '../parts/Section.tsx';

/** Where Microsoft sends sign-ins of the domain: asked there only by this button, which says what it tells. */
export function HomeRealm({ domain }: { readonly domain: string }) {
  const [outcome, setOutcome] = useState<HomeRealmOutcome | null>(null);
  const [asking, setAsking] = useState(false);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const ask = async (): Promise<void> => {
    stop.current = new AbortController();
    setAsking(true);
    try {
      const told = await askHomeRealm(domain, stop.current.signal);
      setOutcome(told);
      announce(told.kind === 'told' ? sentenceOf(told.result) : told.message);
    } catch {
      // The page was left.
    } finally {
      setAsking(false);
    }
  };
  return (
    <Section title="Where Microsoft sends sign-ins" note="not asked by itself">
      <div className="grid gap-3 text-sm">
        <p className="max-w-3xl text-ink-soft">
          The button asks Microsoft’s home-realm look-up (login.microsoftonline.com, unless the operator set
          another) once, from this server. It tells Microsoft the domain{' '}
          <span className="ident">{domain}</span>, as part of the made-up user{' '}
          <span className="ident">{madeUpUser(domain)}</span>, and this server’s address. It sends no user’s
          name and no certificate.
        </p>
        <p>
          <Button disabled={asking} onClick={() => void ask()}>
            {asking ? 'Asking Microsoft…' : 'Ask Microsoft'}
          </Button>
        </p>
        <div role="status" className="empty:hidden">
          {outcome === null ? null : outcome.kind === 'refused' ? (
            <p>{outcome.message}</p>
          ) : (
            <>
              <p>{sentenceOf(outcome.result)}</p>
              {outcome.result.services.map((place) => (
                <p key={place} className="mt-2 flex flex-wrap items-center gap-3">
                  <span className="ident">{place}</span>
                  <Button size="sm" onClick={() => void domainSurvey.add(place, outcome.result.asked)}>
                    Check it with the others
                  </Button>
                </p>
              ))}
            </>
          )}
        </div>
      </div>
    </Section>
  );
}

function sentenceOf({
  account,
  domain,
  services,
  asked,
}: Extract<HomeRealmOutcome, { kind: 'told' }>['result']): string {
  switch (account) {
    case 'federated':
      return services.length > 0
        ? `${asked} sends sign-ins of ${domain} to the federation service at:`
        : `${asked} says that ${domain} is federated, and names no service.`;
    case 'managed':
      return `${asked} says that sign-ins of ${domain} stay at Microsoft: there is no federation service to check.`;
    case 'unknown':
      return `${asked} does not know ${domain} as a domain of work or school accounts.`;
  }
}
