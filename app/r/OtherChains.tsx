'use client';

import { useEffect, useState } from 'react';
import { lookAtChain, type Observation, type ObservedChain } from '#lib/browser/ask/source.ts';
import { jobOf } from '#lib/browser/session/job.ts';
import { core } from '#lib/browser/worker/client.ts';
import { listIn } from '#lib/content/messages/forms.ts';
import type { Hello } from '#lib/endpoints/api.ts';
import { helloText } from '#lib/view/result/hellos.ts';
import { summarise, type Standing, type Summary } from '#lib/view/survey/summary.ts';
import { useChainWords } from '../_ui/language/result-words.ts';
import { Localised } from '../_ui/language/site.tsx';
import { useSummary } from '../_ui/language/summary.ts';
import { Worded } from '../_ui/language/words.tsx';
import { Button } from '../_ui/parts/Button.tsx';
import { Notice } from '../_ui/parts/Notice.tsx';

interface OtherChainsProps {
  readonly seen: Observation;
  /** Time that the result is judged at, ISO 8601. */
  readonly at: string;
  readonly onLook: (chain: ObservedChain) => void;
  readonly onCompare: (one: ObservedChain, other: ObservedChain) => void;
}

/** What else the host sends than the chain shown: from its other addresses, and to other clients. */
export function OtherChains(props: OtherChainsProps) {
  const { chains, silent } = props.seen;
  if (chains.length < 2 && silent.length === 0) return null;
  return (
    <Worded parts={['clients', 'chains']} waiting={null}>
      <Localised>
        <div data-other-chains="" className="space-y-3">
          <OtherNodes {...props} />
          <OtherHellos {...props} />
        </div>
      </Localised>
    </Worded>
  );
}

/** The forgotten node: addresses of the same host that sent something else, or nothing. */
function OtherNodes({ seen, onLook, onCompare }: Omit<OtherChainsProps, 'at'>) {
  const { text, locale } = useChainWords();
  const [shown] = seen.chains;
  const others = seen.chains.filter((chain) => chain.to === undefined && chain !== shown);
  if (!shown || shown.to !== undefined || (others.length === 0 && seen.silent.length === 0)) return null;
  const here = listIn(locale, shown.addresses);
  return (
    <Notice tone="warning" title={text(others.length > 0 ? 'chains.nodes.differ' : 'chains.nodes.silent')}>
      <p>{text('chains.nodes.below', { addresses: here })}</p>
      {others.length > 0 ? (
        <ul className="mt-2 flex flex-wrap gap-2">
          {others.map((chain) => {
            const there = listIn(locale, chain.addresses);
            return (
              <li key={there} className="flex flex-wrap gap-2">
                <Button size="sm" onClick={() => onLook(chain)}>
                  {text('chains.nodes.look', { count: chain.chain.length, addresses: there })}
                </Button>
                <Button size="sm" look="quiet" onClick={() => onCompare(shown, chain)}>
                  {text('chains.nodes.compare')}
                  <span className="sr-only">
                    {': '}
                    {text('chains.nodes.which', { one: here, other: there })}
                  </span>
                </Button>
              </li>
            );
          })}
        </ul>
      ) : null}
      {seen.silent.length > 0 ? (
        <p className="mt-2">{text('chains.nodes.none', { addresses: listIn(locale, seen.silent) })}</p>
      ) : null}
    </Notice>
  );
}

/** A default certificate for another name is how servers with many names are; a bad chain beside a good one is not. */
const toneOf = (to: Hello, standing: Standing | undefined): 'warning' | 'info' =>
  to === 'without-name' || standing === undefined || standing === 'trusted' ? 'info' : 'warning';

/** Two chains at one address: what only some clients get, each judged, with who gets it. */
function OtherHellos({ seen, at, onLook, onCompare }: OtherChainsProps) {
  const { text } = useChainWords();
  const [shown] = seen.chains;
  const others = seen.chains.filter((chain) => chain.to !== undefined && chain !== shown);
  const usual = seen.chains.find(({ to }) => to === undefined);
  return (
    <>
      {shown?.to !== undefined && usual ? (
        <Notice
          tone="info"
          title={text(`chains.hello.shown.${shown.to}`)}
          action={
            <Button size="sm" onClick={() => onLook(usual)}>
              {text('chains.hello.back')}
            </Button>
          }
        />
      ) : null}
      {others.map((chain) => (
        <OtherHello
          key={`${chain.to ?? ''} ${chain.addresses.join()}`}
          {...{ seen, at, chain }}
          onLook={() => onLook(chain)}
          onCompare={shown ? () => onCompare(shown, chain) : null}
        />
      ))}
    </>
  );
}

interface OtherHelloProps extends Pick<OtherChainsProps, 'seen' | 'at'> {
  readonly chain: ObservedChain;
  readonly onLook: () => void;
  readonly onCompare: (() => void) | null;
}

function OtherHello({ seen, at, chain, onLook, onCompare }: OtherHelloProps) {
  const words = useChainWords();
  const { text } = words;
  const summary = useSummaryOf(seen, chain, at);
  if (chain.to === undefined) return null;
  return (
    <Notice tone={toneOf(chain.to, summary?.standing)} title={text(`chains.hello.title.${chain.to}`)}>
      <p>
        {helloText(words, chain.to)}{' '}
        {summary ? (
          <strong className="font-[600] text-ink">
            {text('chains.hello.judged', { sentence: summary.sentence })}
          </strong>
        ) : (
          text('chains.hello.judging')
        )}
      </p>
      <p className="mt-2 flex flex-wrap gap-2">
        <Button size="sm" onClick={onLook}>
          {text('chains.hello.look', { count: chain.chain.length })}
        </Button>
        {onCompare ? (
          <Button size="sm" look="quiet" onClick={onCompare}>
            {text('chains.hello.compare')}
          </Button>
        ) : null}
      </p>
    </Notice>
  );
}

/** The judgement on what only some clients get; null while it is under way. Nothing is fetched for it. */
function useSummaryOf(seen: Observation, chain: ObservedChain, at: string): Summary | null {
  const words = useSummary();
  const [judged, setJudged] = useState<{ readonly key: string; readonly summary: Summary } | null>(null);
  const key = `${chain.to ?? ''} ${at} ${words.locale}`;
  useEffect(() => {
    const stop = new AbortController();
    core.call('evaluate', jobOf(lookAtChain(seen, chain), { at }), { signal: stop.signal }).then(
      (report) => setJudged({ key, summary: summarise(report, words) }),
      () => undefined, // the page was left, or the chain is judged when it is looked at
    );
    return () => stop.abort();
  }, [seen, chain, at, key, words]);
  return judged?.key === key ? judged.summary : null;
}
