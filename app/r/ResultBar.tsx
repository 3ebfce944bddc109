'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { Suspense, useCallback, useEffect } from 'react';
import ArrowLeftRight from 'lucide-react/icons/arrow-left-right';
import ArrowLeft from 'lucide-react/icons/arrow-left';
import RotateCw from 'lucide-react/icons/rotate-cw';
import { HAS_SERVER } from '#lib/browser/home.ts';
import { session } from '#lib/browser/session/session.ts';
import { draft } from '#lib/browser/ask/draft.ts';
import { fetchEndpoint } from '#lib/browser/ask/endpoint-client.ts';
import { lookAtChain, type Observation, type ObservedChain, type Source } from '#lib/browser/ask/source.ts';
import { serverConfiguration } from '#lib/core/input/named/configuration.ts';
import { recognise } from '#lib/core/input/recognise.ts';
import type { Report } from '#lib/core/report/types.ts';
import { livePlace, placeText, rememberPlace, type LivePlace } from '#lib/browser/compare/live-places.ts';
import { serverNames } from '#lib/view/compare/live-host.ts';
import { DropZone } from '../_ui/ask/DropZone.tsx';
import { FaultNotice } from '../_ui/ask/FaultNotice.tsx';
import { useCheck } from '../_ui/ask/use-check.ts';
import { Button, buttonClass } from '../_ui/parts/Button.tsx';
import { marked, useSummary } from '../_ui/language/summary.ts';
import { Failed } from './Failed.tsx';
import { OtherChains } from './OtherChains.tsx';

interface ResultBarProps {
  readonly source: Source;
  readonly report: Report;
}

/** The ways on from a result: another question, the same server once more, or what its other nodes sent. */
export function ResultBar({ source: { observation, kind }, report }: ResultBarProps) {
  const { at } = report;
  // A certificate that may be the next one of a server.
  const live = HAS_SERVER && (kind === 'files' || kind === 'text') ? livePlace(serverNames(report)) : null;
  useEffect(() => {
    if (observation) rememberPlace(observation);
  }, [observation]);
  const { state, start, cancel } = useCheck(session.open);
  const words = useSummary();
  const { text } = words;
  const router = useRouter();
  const fetching = state.kind === 'running';

  const again = ({ host, port, start: protocol }: Observation) =>
    void start({ host, port }, (signal) => fetchEndpoint({ host, port, protocol }, signal));
  const look = (seen: Observation, chain: ObservedChain) =>
    void start(null, () => Promise.resolve({ ok: true, source: lookAtChain(seen, chain) }));

  const compareNodes = async (seen: Observation, one: ObservedChain, other: ObservedChain) => {
    const { comparison } = await import('#lib/browser/compare/comparison.ts');
    void comparison.startWithNodes(seen, one, other);
    router.push('/compare');
  };

  const compareLive = async (place: LivePlace) => {
    const { comparison } = await import('#lib/browser/compare/comparison.ts');
    void comparison.startWithLive(place, 'open-result');
    router.push('/compare');
  };

  // Files and certificates given to this page are a new question: it is asked on the start page.
  const takeFiles = useCallback(
    (files: readonly File[]) => {
      draft.clear();
      draft.addFiles(files);
      router.push('/');
    },
    [router],
  );
  const takeText = useCallback(
    (text: string) => {
      draft.clear();
      draft.takeText(text, recognise(text, serverConfiguration));
      router.push('/');
    },
    [router],
  );

  return (
    <div className="shell space-y-3 pt-3 print:hidden">
      <DropZone onFiles={takeFiles} onText={takeText} />
      <div className="-mx-2.5 flex flex-wrap items-center justify-between gap-2" {...marked(words)}>
        <Link href="/" className={buttonClass('quiet', 'sm')}>
          <ArrowLeft aria-hidden="true" className="size-4" />
          <span>
            <span className="max-sm:hidden">{text('result.bar.back')}</span>
            <span className="sm:hidden">{text('result.bar.back-short')}</span>
          </span>
        </Link>
        {live === null ? null : (
          <Button
            look="quiet"
            size="sm"
            className="h-auto! max-w-full whitespace-normal!"
            onClick={() => void compareLive(live)}
          >
            <ArrowLeftRight aria-hidden="true" className="size-3.5" />
            <span className="min-w-0 wrap-anywhere">
              {text('result.bar.live', { host: placeText(live) })}
            </span>
          </Button>
        )}
        {observation ? (
          <Button look="quiet" size="sm" onClick={() => (fetching ? cancel() : again(observation))}>
            <RotateCw aria-hidden="true" className={fetching ? 'size-3.5 animate-spin' : 'size-3.5'} />
            {fetching ? (
              text('result.bar.fetching')
            ) : (
              <span>
                {text('result.bar.again')}
                <span className="max-sm:sr-only">
                  {' '}
                  {text('result.bar.again-from', { host: observation.host })}
                </span>
              </span>
            )}
          </Button>
        ) : null}
      </div>
      {state.kind === 'fault' && observation ? (
        <Suspense>
          <FaultNotice fault={state.fault} asked={state.asked} onRetry={() => again(observation)} />
        </Suspense>
      ) : null}
      {state.kind === 'broken' ? <Failed words="unrepeated" failure={state.message} /> : null}
      {observation ? (
        <OtherChains
          {...{ seen: observation, at }}
          onLook={(chain) => look(observation, chain)}
          onCompare={(one, other) => void compareNodes(observation, one, other)}
        />
      ) : null}
    </div>
  );
}
