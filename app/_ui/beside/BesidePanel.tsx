'use client';

import RotateCw from 'lucide-react/icons/rotate-cw';
import X from 'lucide-react/icons/x';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { BesideTarget } from '#lib/browser/beside/ask.ts';
import { beside, besideKeyOf } from '#lib/browser/beside/store.ts';
import { announce } from '#lib/browser/page/announce.ts';
import { faultWords } from '#lib/content/endpoint-errors.ts';
import { besideRows, resolverText, windowRow, type NextChain } from '#lib/view/beside/beside.ts';
import type { BesideChain, BesideRow } from '#lib/view/beside/types.ts';
import { useBesideWords } from '../language/address-words.ts';
import { Said } from '../language/Said.tsx';
import { useWords, Worded } from '../language/words.tsx';
import { Command } from '../fixes/Command.tsx';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { StateMark } from '../parts/StateMark.tsx';

export interface BesidePanelProps {
  /** The same list until something else is asked. */
  readonly targets: readonly BesideTarget[];
  readonly chains: readonly BesideChain[];
  /** The chain that takes the place of the first target's; null: none is at hand. */
  readonly next: NextChain | null;
}

/** Asks as soon as its words have come, and shows each place when its answer comes. */
export function BesidePanel(props: BesidePanelProps) {
  return (
    <Worded parts={['address', 'aside', 'beside', 'net']} waiting={null}>
      <Panel {...props} />
    </Worded>
  );
}

function Panel({ targets, chains, next }: BesidePanelProps) {
  const { text } = useWords('aside');
  const words = useBesideWords();
  const { facts: known, running, failed } = useSyncExternalStore(beside.subscribe, beside.get, beside.server);
  const before = useRef(running);
  useEffect(() => {
    void beside.start(targets);
    return () => beside.cancel();
  }, [targets]);
  useEffect(() => {
    if (before.current && !running) announce(text('aside.beside.done'));
    before.current = running;
  }, [running, text]);

  const found = targets.flatMap((target) => {
    const facts = known.get(besideKeyOf(target));
    return facts ? [{ target, facts }] : [];
  });
  const [first] = found;
  return (
    <div data-testid="beside">
      <div className="mb-3 flex flex-wrap items-center gap-3 print:hidden">
        {running ? (
          <>
            <p className="text-sm text-ink-soft">
              {targets.length === 1
                ? text('aside.beside.asking', { host: targets[0]?.host ?? '' })
                : text('aside.beside.progress', { count: targets.length, done: found.length })}
            </p>
            <Button size="sm" onClick={() => beside.cancel()}>
              <X aria-hidden="true" className="size-3.5" />
              {text('aside.beside.stop')}
            </Button>
          </>
        ) : (
          <Button size="sm" look="quiet" onClick={() => void beside.start(targets, true)}>
            <RotateCw aria-hidden="true" className="size-3.5" />
            {text('aside.beside.again')}
          </Button>
        )}
      </div>
      {failed === null ? null : (
        <Notice tone="error" role="alert" title={text('aside.beside.failed', { host: failed.target.host })}>
          <Said
            text={faultWords(words, failed.fault, failed.target).what}
            said={failed.fault.code === 'bad-request' ? failed.fault.problem : null}
          />
        </Notice>
      )}
      <div className="grid gap-3">
        {found.map(({ target, facts }, index) => {
          const rows = besideRows(words, facts.dns, {
            leaf: target.leaf,
            chains,
            next: index === 0 ? next : null,
            wildcardCaa: facts.wildcardCaa,
          });
          const window = facts.window ? windowRow(words, facts.window, facts.window.observedAt) : null;
          return (
            <Place
              key={besideKeyOf(target)}
              title={targets.length === 1 ? null : `${target.host}:${target.port}`}
              rows={window ? [...rows, window] : rows}
            />
          );
        })}
      </div>
      {first ? (
        <p className="mt-3 text-[0.8125rem] text-ink-soft wrap-anywhere">
          {resolverText(words, first.facts.dns)}
        </p>
      ) : null}
    </div>
  );
}

function Place({ title, rows }: { readonly title: string | null; readonly rows: readonly BesideRow[] }) {
  return (
    <section className="overflow-hidden rounded-lg border border-line bg-surface">
      {title === null ? null : <h3 className="ident border-b border-line px-4 py-2 font-[600]">{title}</h3>}
      <ul>
        {rows.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Row({ row: { title, state, sentence, details, records } }: { readonly row: BesideRow }) {
  return (
    <li className="flex items-start gap-3 border-line px-4 py-3 not-first:border-t">
      <StateMark state={state} className="mt-0.5 size-5" />
      <div className="min-w-0 flex-1">
        <p className="text-[0.8125rem] text-ink-soft wrap-anywhere">{title}</p>
        <p className="font-[600] wrap-anywhere">{sentence}</p>
        {details.length === 0 ? null : (
          <ul className="mt-1 grid gap-0.5 text-[0.8125rem] text-ink-soft">
            {details.map((line) => (
              <li key={line} className="wrap-anywhere">
                {line}
              </li>
            ))}
          </ul>
        )}
        {records === null ? null : <Command command={records} />}
      </div>
    </li>
  );
}
