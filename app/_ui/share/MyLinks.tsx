'use client';

import { useState } from 'react';
import Trash2 from 'lucide-react/icons/trash-2';
import { announce } from '#lib/browser/page/announce.ts';
import { deleteLink, type MyLink } from '#lib/browser/share/my-links.ts';
import { shareWords, type FaultWords } from '#lib/share/words.ts';
import { lifeLeft } from '#lib/view/result/shared.ts';
import { exactTime } from '#lib/view/time.ts';
import { IconButton } from '../parts/Button.tsx';
import { useSummary } from '../language/summary.ts';
import { Notice } from '../parts/Notice.tsx';
import { StateMark } from '../parts/StateMark.tsx';

const STATES = { trusted: 'ok', untrusted: 'bad', unknown: 'unknown' } as const;

/** The stored links made in this browser, with their remaining life; deleting one is for all readers. */
export function MyLinks({ links }: { readonly links: readonly MyLink[] }) {
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<FaultWords | null>(null);
  const words = useSummary();
  const [now] = useState(() => Date.now());

  const remove = async (link: MyLink) => {
    setBusy(link.id);
    const fault = await deleteLink(link);
    setBusy(null);
    setProblem(fault === null ? null : shareWords(fault));
    if (fault === null) announce(`The link to ${link.label} is deleted.`);
  };

  if (links.length === 0) {
    return (
      <p className="rounded-lg border border-dashed border-line-strong px-4 py-5 text-center text-sm text-ink-faint">
        No stored links were made in this browser, or all have expired.
      </p>
    );
  }
  return (
    <div className="space-y-3">
      <ul aria-label="My links" className="divide-y divide-line rounded-lg border border-line">
        {links.map((link) => (
          <li key={link.id} className="flex items-center gap-3 py-2 pr-1.5 pl-3.5">
            <div className="min-w-0 flex-1">
              <p className="truncate text-sm font-[560]" title={link.label}>
                {link.label}
              </p>
              {link.note === undefined ? null : (
                <p className="line-clamp-2 text-[0.8125rem] text-ink-soft wrap-anywhere">{link.note}</p>
              )}
              <p className="mt-0.5 flex flex-wrap gap-x-3 text-xs text-ink-faint">
                {link.verdict === undefined ? null : (
                  <span className="flex items-center gap-1 text-ink-soft">
                    <StateMark state={STATES[link.verdict]} className="size-3.5" />
                    {words.text(`result.title-verdict.${link.verdict}`)}
                  </span>
                )}
                <span title={exactTime(link.expiresAt)}>{lifeLeft(link.expiresAt, now)}</span>
                <span>made {exactTime(link.createdAt)}</span>
                {link.once ? <span>one view</span> : null}
                <span className="ident">/r/{link.id.slice(0, 6)}…</span>
              </p>
            </div>
            <IconButton
              label={`Delete the link to ${link.label}`}
              disabled={busy === link.id}
              onClick={() => void remove(link)}
            >
              <Trash2 aria-hidden="true" className="size-4" />
            </IconButton>
          </li>
        ))}
      </ul>
      <p className="text-[0.8125rem] text-ink-soft">
        This list is kept in this browser only. It can delete links, not open them: keys are not kept.
      </p>
      <div role="alert">
        {problem === null ? null : (
          <Notice tone="error" title={problem.message}>
            {problem.advice}
          </Notice>
        )}
      </div>
    </div>
  );
}
