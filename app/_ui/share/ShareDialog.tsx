'use client';

import * as Tabs from 'radix-ui/tabs';
import { useState, useSyncExternalStore } from 'react';
import type { OpenResult } from '#lib/browser/share/convert.ts';
import { makeLink, type MadeLink } from '#lib/browser/share/make-link.ts';
import { myLinks } from '#lib/browser/share/my-links.ts';
import { session } from '#lib/browser/session/session.ts';
import { useWords } from '../language/words.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Notice } from '../parts/Notice.tsx';
import { START_DRAFT, choiceOf, termsOf, type ShareDraft } from './draft.ts';
import { FaultOfLink } from './FaultOfLink.tsx';
import { LinkDone } from './LinkDone.tsx';
import { MyLinks } from './MyLinks.tsx';
import { ShareForm } from './ShareForm.tsx';

const TAB =
  'flex-1 rounded-md px-3 py-1.5 text-sm font-[550] text-ink-soft data-[state=active]:bg-surface data-[state=active]:text-ink data-[state=active]:shadow-card';

interface ShareDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

type Progress =
  | { readonly kind: 'asking' }
  | { readonly kind: 'making' }
  | { readonly kind: 'broken'; readonly message: string }
  | MadeLink;

/** Makes a link of the open result, and lists the links made before. */
export function ShareDialog({ open, onClose }: ShareDialogProps) {
  const { text } = useWords('sharing');
  const links = useSyncExternalStore(myLinks.subscribe, myLinks.list, myLinks.server);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={text('sharing.title')}
      description={text('sharing.description')}
    >
      <Tabs.Root defaultValue="new">
        <Tabs.List
          aria-label={text('sharing.tabs')}
          className="mb-4 flex gap-1 rounded-lg border border-line bg-sunken p-1"
        >
          <Tabs.Trigger value="new" className={TAB}>
            {text('sharing.new')}
          </Tabs.Trigger>
          <Tabs.Trigger value="mine" className={TAB}>
            {text('sharing.mine', { count: links.length })}
          </Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content value="new">
          <NewLink />
        </Tabs.Content>
        <Tabs.Content value="mine">
          <MyLinks links={links} />
        </Tabs.Content>
      </Tabs.Root>
    </Dialog>
  );
}

function useOpenResult(): OpenResult | null {
  const { source, report, host, at, purpose, leaf } = useSyncExternalStore(
    session.subscribe,
    session.get,
    session.server,
  );
  return source === null || report === null ? null : { source, report, host, at, purpose, leaf };
}

/**
 * Puts the link on the clipboard as soon as it is made. The clipboard is asked for at once, while the press of
 * the button still counts as the reader's leave.
 * @returns whether it is there; where the browser refuses, the link stands on the page to be copied.
 */
async function copyWhenMade(made: Promise<MadeLink>): Promise<boolean> {
  const text = made.then((link) => {
    if (link.kind !== 'stored' && link.kind !== 'self') throw new Error('There is no link to copy.');
    return new Blob([link.url], { type: 'text/plain' });
  });
  text.catch(() => undefined); // where there is no clipboard nobody else looks at it
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
    return true;
  } catch {
    // A fault of the link itself is told by whoever waits for it.
    return false;
  }
}

function NewLink() {
  const { text } = useWords('sharing');
  const result = useOpenResult();
  const [draft, setDraft] = useState<ShareDraft>(START_DRAFT);
  const [progress, setProgress] = useState<Progress>({ kind: 'asking' });
  const [copied, setCopied] = useState(false);
  if (result === null) return <p className="text-sm text-ink-soft">{text('sharing.nothing-yet')}</p>;

  const make = async () => {
    setProgress({ kind: 'making' });
    try {
      const made = makeLink(result, choiceOf(draft), termsOf(draft), new Date());
      setCopied(await copyWhenMade(made));
      setProgress(await made);
    } catch (error) {
      setProgress({ kind: 'broken', message: error instanceof Error ? error.message : '' });
    }
  };
  if (progress.kind === 'stored' || progress.kind === 'self') {
    return (
      <LinkDone
        made={progress}
        draft={draft}
        copied={copied}
        onAnother={() => setProgress({ kind: 'asking' })}
      />
    );
  }
  return (
    <>
      <ShareForm
        result={result}
        draft={draft}
        busy={progress.kind === 'making'}
        onChange={(change) => {
          setDraft({ ...draft, ...change });
          setProgress({ kind: 'asking' });
        }}
        onMake={() => void make()}
      />
      <div role="alert" className="mt-3">
        <Problem progress={progress} />
      </div>
    </>
  );
}

function Problem({ progress }: { readonly progress: Progress }) {
  const { text } = useWords('sharing');
  switch (progress.kind) {
    case 'too-long':
      return (
        <Notice tone="warning" title={text('sharing.too-long.title')}>
          {text('sharing.too-long.text', { limit: progress.limit })}
        </Notice>
      );
    case 'fault':
      return <FaultOfLink fault={progress.fault} />;
    case 'broken':
      return (
        <Notice tone="error" title={text('sharing.broken')}>
          <samp lang="en" className="font-sans">
            {progress.message}
          </samp>
        </Notice>
      );
    default:
      return null;
  }
}
