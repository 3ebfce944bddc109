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
import { dayOf } from '#lib/core/text.ts';

const NONE: readonly UserRoot[] = [];

/** Lists, adds and removes the roots that this browser trusts besides the built-in set. */
export function RootsDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const roots = useSyncExternalStore(userRoots.subscribe, userRoots.list, () => NONE);
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
    announce(`${root.label} is no longer trusted.`);
  };

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Trusted roots"
      description="The server brings the root lists of clients. Add the roots of your own organisation here: they stay in this browser and are never sent."
    >
      {roots.length === 0 ? (
        <p className="rounded-lg border border-dashed border-line-strong px-4 py-5 text-center text-sm text-ink-faint">
          No roots of your own yet.
        </p>
      ) : (
        <ul aria-label="Your roots" className="divide-y divide-line rounded-lg border border-line">
          {roots.map((root) => (
            <li key={root.sha256} className="flex items-center gap-3 py-2 pr-1.5 pl-3.5">
              <div className="min-w-0 flex-1">
                <p className="truncate text-sm font-[560]" title={root.subject}>
                  {root.label}
                </p>
                <p className="mt-0.5 flex flex-wrap gap-x-3 text-xs text-ink-faint">
                  <span>{root.notAfter ? `until ${dayOf(root.notAfter)}` : 'date unreadable'}</span>
                  <span className="ident" title={`SHA-256 ${root.sha256}`}>
                    SHA-256 {root.sha256.slice(0, 16)}…
                  </span>
                </p>
              </div>
              <IconButton label={`Remove ${root.label}`} onClick={() => remove(root)}>
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
          Add a root certificate
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
            Trust it in this browser
          </Button>
          <FilePicker label="Root certificate files" multiple onFiles={(files) => void addFiles(files)}>
            <FileUp aria-hidden="true" className="size-4" />
            From a file
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
  if (outcome === 'failed') {
    return (
      <Notice tone="error" title="The certificates could not be read">
        Try again; if it stays so, reload the page.
      </Notice>
    );
  }
  const { added, known, notCa, full, fleeting, nothing } = outcome;
  const lines = [
    known > 0 && 'Already in the list.',
    notCa.length > 0 && `Not a CA certificate, so it can’t be a root: ${notCa.join(', ')}.`,
    full && 'The list is full: remove a root first.',
    fleeting && 'This browser stores nothing for the page: the root is trusted until you close it.',
  ].filter((line) => line !== false);
  if (nothing) return <Notice tone="warning" title="No certificate was found in that." />;
  return (
    <Notice
      tone={added.length > 0 ? 'info' : 'warning'}
      title={added.length > 0 ? `Now trusted: ${added.join(', ')}.` : 'Nothing was added.'}
    >
      {lines.length > 0 ? lines.join(' ') : null}
    </Notice>
  );
}
