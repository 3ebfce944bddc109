'use client';

import { useState } from 'react';
import BadgeCheck from 'lucide-react/icons/badge-check';
import { addRoots } from '#lib/browser/roots/add-roots.ts';
import { announce } from '#lib/browser/page/announce.ts';
import { fromBase64 } from '#lib/core/der/bytes.ts';
import type { CertificateView } from '#lib/core/report/types.ts';
import { labelOf } from '#lib/view/names.ts';
import { fingerprintLines } from '#lib/view/fixes/root.ts';
import { useDeployWords } from '../language/result-words.ts';
import { marked } from '../language/summary.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';

/** Both fingerprints in lines, to compare on the telephone. */
export function Fingerprints({ of }: { readonly of: CertificateView }) {
  const { text } = useDeployWords();
  return (
    <div className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
      <Fingerprint name="SHA-256" hex={of.sha256} />
      <Fingerprint name={text('deploy.root.sha1')} hex={of.sha1} />
    </div>
  );
}

function Fingerprint({ name, hex }: { readonly name: string; readonly hex: string }) {
  const words = useDeployWords();
  return (
    <div>
      <h4 className="mb-1 font-[600]" {...marked(words)}>
        {words.text('deploy.root.lines', { name })}
      </h4>
      <ol className="list-decimal pl-5 font-mono text-[0.8125rem] marker:text-ink-faint">
        {fingerprintLines(hex).map((line) => (
          <li key={line} className="pl-1">
            {line}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Takes a root into the reader's own, after its fingerprint was compared; the result is judged again by itself. */
export function TrustRoot({ root }: { readonly root: CertificateView }) {
  const words = useDeployWords();
  const { text } = words;
  const [compared, setCompared] = useState(false);
  const [refused, setRefused] = useState<'full' | 'failed' | null>(null);
  const trust = async () => {
    setRefused(null);
    try {
      const { full, added } = await addRoots([{ name: null, bytes: fromBase64(root.der) }], new Date());
      if (full) setRefused('full');
      else if (added.length > 0) announce(text('deploy.root.trusted', { name: labelOf(root) }));
    } catch {
      setRefused('failed');
    }
  };
  return (
    <div className="grid gap-2.5 print:hidden" {...marked(words)}>
      <label className="flex items-start gap-2.5 font-[550]">
        <input
          type="checkbox"
          checked={compared}
          onChange={(event) => setCompared(event.target.checked)}
          className="mt-[0.2em] size-4 shrink-0 accent-accent"
        />
        {text('deploy.root.compared')}
      </label>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button look="primary" disabled={!compared} onClick={() => void trust()}>
          <BadgeCheck aria-hidden="true" className="size-4" />
          {text('deploy.root.ours')}
        </Button>
        <p className="text-[0.8125rem] text-ink-soft">{text('deploy.root.stays')}</p>
      </div>
      <div role="status">
        {refused === null ? null : <Notice tone="error" title={text(`deploy.root.${refused}`)} />}
      </div>
    </div>
  );
}
