'use client';

import { useState, useSyncExternalStore } from 'react';
import FileUp from 'lucide-react/icons/file-up';
import Trash2 from 'lucide-react/icons/trash-2';
import { addRoots, type AddReport } from '#lib/browser/roots/add-roots.ts';
import { announce } from '#lib/browser/page/announce.ts';
import { userRoots, type UserRoot } from '#lib/browser/roots/user-roots.ts';
import type { RawInput } from '#lib/core/input/types.ts';
import { Button, IconButton } from '../parts/Button.tsx';
import { FilePicker } from '../parts/FilePicker.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Notice } from '../parts/Notice.tsx';
import { ServerLists } from './ServerLists.tsx';
import { StoresPanel } from './StoresPanel.tsx';
import { dayIn } from '#lib/content/messages/forms.ts';
import { useWords } from '../language/words.tsx';

const NONE: readonly UserRoot[] = [];

/** Lists, adds and removes the roots that this browser trusts besides the built-in set. */
export function RootsDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const roots = useSyncExternalStore(userRoots.subscribe, userRoots.list, () => NONE);
  const words = useWords('roots');
  const { text: say, locale } = words;
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<AddReport | 'failed' | null>(null);

  const add = async (inputs: readonly RawInput[]) => {
    try {
      const report = await addRoots(inputs, new Date());
      setOutcome(report);
      if (!report.nothing) setText('');
    } catch {
      setOutcome('failed');
    }
  };
  const addFiles = async (files: readonly File[]) => {
    const inputs = files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    }));
    await add(await Promise.all(inputs));
  };
  const remove = (root: UserRoot) => {
    userRoots.remove(root.sha256);
    setOutcome(null);
    announce(say('roots.removed', { name: root.label }));
  };

  return (
    <Dialog open={open} onClose={onClose} title={say('roots.title')} description={say('roots.description')}>
      {roots.length === 0 ? (
        <p className="rounded-lg border border-dashed border-line-strong px-4 py-5 text-center text-sm text-ink-faint">
          {say('roots.none')}
        </p>
      ) : (
        <ul aria-label={say('roots.yours')} className="divide-y divide-line rounded-lg border border-line">
          {roots.map((root) => (
            <li key={root.sha256} className="flex items-center gap-3 py-2 pr-1.5 pl-3.5">
              <div className="min-w-0 flex-1">
                <p className="truncate text-sm font-[560]" title={root.subject}>
                  {root.label}
                </p>
                <p className="mt-0.5 flex flex-wrap gap-x-3 text-xs text-ink-faint">
                  <span>
                    {root.notAfter
                      ? say('roots.until', { day: dayIn(locale, root.notAfter) })
                      : say('roots.undated')}
                  </span>
                  <span className="ident" title={`SHA-256 ${root.sha256}`}>
                    SHA-256 {root.sha256.slice(0, 16)}…
                  </span>
                </p>
              </div>
              <IconButton label={say('roots.remove', { name: root.label })} onClick={() => remove(root)}>
                <Trash2 aria-hidden="true" className="size-4" />
              </IconButton>
            </li>
          ))}
        </ul>
      )}

      <form
        className="mt-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) void add([{ name: null, bytes: new TextEncoder().encode(text) }]);
        }}
      >
        <label htmlFor="roots-text" className="text-sm font-[560]">
          {say('roots.add')}
        </label>
        <textarea
          id="roots-text"
          data-autofocus
          value={text}
          onChange={(event) => setText(event.target.value)}
          rows={4}
          spellCheck={false}
          placeholder="-----BEGIN CERTIFICATE-----"
          className="mt-1.5 block w-full resize-y rounded-md border border-edge bg-surface px-3 py-2 font-mono text-xs"
        />
        <div className="mt-2.5 flex flex-wrap gap-2">
          <Button type="submit" look="primary" disabled={!text.trim()}>
            {say('roots.trust')}
          </Button>
          <FilePicker label={say('roots.files')} multiple onFiles={(files) => void addFiles(files)}>
            <FileUp aria-hidden="true" className="size-4" />
            {say('roots.from-file')}
          </FilePicker>
        </div>
      </form>
      <div role="status" className="mt-3">
        {outcome ? <Outcome outcome={outcome} /> : null}
      </div>
      <StoresPanel />
      <ServerLists />
    </Dialog>
  );
}

function Outcome({ outcome }: { readonly outcome: AddReport | 'failed' }) {
  const { text } = useWords('roots');
  if (outcome === 'failed') {
    return (
      <Notice tone="error" title={text('roots.outcome.failed')}>
        {text('roots.outcome.failed-todo')}
      </Notice>
    );
  }
  const { added, known, notCa, full, fleeting, nothing } = outcome;
  const lines = [
    known > 0 && text('roots.outcome.known'),
    notCa.length > 0 && text('roots.outcome.not-ca', { names: notCa.join(', ') }),
    full && text('roots.outcome.full'),
    fleeting && text('roots.outcome.fleeting'),
  ].filter((line) => line !== false);
  if (nothing) return <Notice tone="warning" title={text('roots.outcome.nothing')} />;
  return (
    <Notice
      tone={added.length > 0 ? 'info' : 'warning'}
      title={
        added.length > 0
          ? text('roots.outcome.added', { names: added.join(', ') })
          : text('roots.outcome.unchanged')
      }
    >
      {lines.length > 0 ? lines.join(' ') : null}
    </Notice>
  );
}
