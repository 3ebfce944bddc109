'use client';

import { useEffect, useState } from 'react';
import { lookAtChain, type Observation, type ObservedChain } from '#lib/browser/ask/source.ts';
import { jobOf } from '#lib/browser/session/job.ts';
import { core } from '#lib/browser/worker/client.ts';
import type { Hello } from '#lib/endpoints/api.ts';
import { helloWords, SHOWN_TO } from '#lib/view/result/hellos.ts';
import { summarise, type Standing, type Summary } from '#lib/view/survey/summary.ts';
import { useSummary } from '../_ui/language/summary.ts';
import { Button } from '../_ui/parts/Button.tsx';
import { Notice } from '../_ui/parts/Notice.tsx';
import { plural } from '../_ui/parts/plural.ts';

interface OtherHellosProps {
  readonly seen: Observation;
  /** Time that the result is judged at, ISO 8601. */
  readonly at: string;
  readonly onLook: (chain: ObservedChain) => void;
  readonly onCompare: (one: ObservedChain, other: ObservedChain) => void;
}

/** A default certificate for another name is how servers with many names are; a bad chain beside a good one is not. */
const toneOf = (to: Hello, standing: Standing | undefined): 'warning' | 'info' =>
  to === 'without-name' || standing === undefined || standing === 'trusted' ? 'info' : 'warning';

/** Two chains at one address: what only some clients get, each judged, with who gets it. */
export function OtherHellos({ seen, at, onLook, onCompare }: OtherHellosProps) {
  const [shown] = seen.chains;
  const others = seen.chains.filter((chain) => chain.to !== undefined && chain !== shown);
  const usual = seen.chains.find(({ to }) => to === undefined);
  return (
    <>
      {shown?.to !== undefined && usual ? (
        <Notice
          tone="info"
          title={SHOWN_TO[shown.to]}
          action={
            <Button size="sm" onClick={() => onLook(usual)}>
              Back to everybody else’s
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

interface OtherHelloProps extends Pick<OtherHellosProps, 'seen' | 'at'> {
  readonly chain: ObservedChain;
  readonly onLook: () => void;
  readonly onCompare: (() => void) | null;
}

function OtherHello({ seen, at, chain, onLook, onCompare }: OtherHelloProps) {
  const summary = useSummaryOf(seen, chain, at);
  if (chain.to === undefined) return null;
  const { title, text } = helloWords(chain.to);
  return (
    <Notice tone={toneOf(chain.to, summary?.standing)} title={title}>
      <p>
        {text} {summary ? <strong className="font-[600] text-ink">{summary.sentence}</strong> : 'Judging it…'}
      </p>
      <p className="mt-2 flex flex-wrap gap-2">
        <Button size="sm" onClick={onLook}>
          Look at its {plural(chain.chain.length, 'certificate')}
        </Button>
        {onCompare ? (
          <Button size="sm" look="quiet" onClick={onCompare}>
            Compare the two chains
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
