'use client';

import { clausesIn } from '#lib/content/messages/forms.ts';
import { useState } from 'react';
import { trustSentRoots, type OpenedShare } from '#lib/browser/share/opening.ts';
import { listDifferences } from '#lib/view/clients/root-lists.ts';
import { sharedView } from '#lib/view/result/shared.ts';
import { useResultWords } from '../language/result-words.ts';
import { marked, useSummary } from '../language/summary.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useStores } from '../stores/use-stores.ts';
import { Bytes } from '../parts/LongText.tsx';

/** When the sender's certificates were taken: by the server, or else when the verdict was made. */
const checkedAt = ({ shared }: OpenedShare): string => shared.evidence.observation?.time ?? shared.seen.at;

/** Who knows what: the sender's claim, this browser's own judgement, and what may explain a difference. */
export function SharedBanner({ opened }: { readonly opened: OpenedShare }) {
  const words = useResultWords();
  const { text } = words;
  const { shared, now, cause, roots } = opened;
  const view = sharedView(shared.seen, checkedAt(opened), now, cause, words);
  return (
    <div className="shell space-y-3 pt-5 print:pt-0" {...marked(words)}>
      <Notice tone={view.same ? 'info' : 'warning'} title={view.title}>
        {view.same ? (
          <p>{text('shared.carries-evidence')}</p>
        ) : (
          <>
            <p>{view.seen}</p>
            <p>{view.now}</p>
            {view.reason === null ? null : <p>{view.reason}</p>}
          </>
        )}
        <ListsThenAndNow opened={opened} />
        {shared.scope === 'chain' ? <p>{text('shared.left-out')}</p> : null}
      </Notice>
      {shared.note === '' ? null : (
        <Notice tone="info" title={text('shared.note')}>
          <p className="max-w-[75ch] whitespace-pre-wrap wrap-anywhere">{shared.note}</p>
        </Notice>
      )}
      {roots.length === 0 ? null : <SentRoots opened={opened} />}
    </div>
  );
}

/** Lists of roots that are not those of the sender: said whether or not the verdict is the same. */
function ListsThenAndNow({ opened: { shared, now } }: { readonly opened: OpenedShare }) {
  const { locale, text } = useSummary();
  const here = useStores(now).filter((list) => list.private !== true);
  const { lists: seen } = shared.seen;
  if (seen === undefined || here.length === 0) return null;
  const differences = listDifferences(seen, here);
  if (differences.length === 0) return null;
  const clauses = differences.map(({ title, theirs, ours }) => {
    if (theirs !== null && ours !== null) return text('shared.lists.dates', { title, theirs, ours });
    return theirs === null
      ? text('shared.lists.ours', { title, ours: ours ?? '' })
      : text('shared.lists.theirs', { title, theirs });
  });
  return <p>{text('shared.lists.differ', { differences: clausesIn(locale, clauses) })}</p>;
}

/** Roots only the sender trusts: named with fingerprints, and counted only when the reader says so. */
function SentRoots({ opened }: { readonly opened: OpenedShare }) {
  const { text } = useSummary();
  const [trusted, setTrusted] = useState(false);
  const trust = async () => {
    await trustSentRoots(opened);
    setTrusted(true);
  };
  return (
    <Notice
      tone="warning"
      title={text(trusted ? 'shared.roots-counted' : 'shared.roots')}
      action={
        trusted ? null : (
          <Button size="sm" onClick={() => void trust()}>
            {text('shared.count-roots')}
          </Button>
        )
      }
    >
      <ul className="space-y-1">
        {opened.roots.map((root) => (
          <li key={root.sha256} className="wrap-anywhere">
            {root.label}{' '}
            <span className="ident text-xs">
              SHA-256 <Bytes text={root.sha256} />
            </span>
          </li>
        ))}
      </ul>
      {trusted ? null : <p>{text('shared.compare-roots')}</p>}
    </Notice>
  );
}
