'use client';

import { useEffect, useRef, useState } from 'react';
import { announce } from '#lib/browser/page/announce.ts';
import { domainSurvey } from '#lib/browser/survey/domain.ts';
import { askHomeRealm, type HomeRealmOutcome } from '#lib/browser/survey/home-realm-client.ts';
import { addressFault } from '#lib/content/address-faults.ts';
import type { FederationWords } from '#lib/content/messages/english-federation.ts';
import { madeUpUser, type HomeRealmResult } from '#lib/endpoints/home-realm-wire.ts';
import { useFederationWords } from '../language/address-words.ts';
import { Said } from '../language/Said.tsx';
import { Button } from '../parts/Button.tsx';
import { Section } from '../parts/Section.tsx';

/** Where Microsoft sends sign-ins of the domain: asked there only by this button, which says what it tells. */
export function HomeRealm({ domain }: { readonly domain: string }) {
  const words = useFederationWords();
  const { text } = words;
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
      announce(told.kind === 'told' ? sentenceOf(words, told.result) : addressFault(words, told.fault, null));
    } catch {
      // The page was left.
    } finally {
      setAsking(false);
    }
  };
  return (
    <Section title={text('federation.realm.title')} note={text('federation.realm.note')}>
      <div className="grid gap-3 text-sm">
        <p className="max-w-3xl text-ink-soft">
          {words.rich(
            'federation.realm.tells',
            (_mark, content) => (
              <span className="ident">{content}</span>
            ),
            { domain, user: madeUpUser(domain) },
          )}
        </p>
        <p>
          <Button disabled={asking} onClick={() => void ask()}>
            {text(asking ? 'federation.realm.asking' : 'federation.realm.ask')}
          </Button>
        </p>
        <div role="status" className="empty:hidden">
          {outcome === null ? null : outcome.kind === 'refused' ? (
            <p>
              <Said
                text={addressFault(words, outcome.fault, null)}
                said={outcome.fault.code === 'bad-request' ? outcome.fault.problem : null}
              />
            </p>
          ) : (
            <>
              <p>{sentenceOf(words, outcome.result)}</p>
              {outcome.result.services.map((place) => (
                <p key={place} className="mt-2 flex flex-wrap items-center gap-3">
                  <span className="ident">{place}</span>
                  <Button size="sm" onClick={() => void domainSurvey.add(place, outcome.result.asked)}>
                    {text('federation.realm.check')}
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

const sentenceOf = (
  { text }: FederationWords,
  { account, domain, services, asked }: HomeRealmResult,
): string =>
  text(`federation.realm.${account === 'federated' && services.length === 0 ? 'nameless' : account}`, {
    asked,
    domain,
  });
