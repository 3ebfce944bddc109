'use client';

import { useState } from 'react';
import Trash2 from 'lucide-react/icons/trash-2';
import { announce } from '#lib/browser/page/announce.ts';
import { deleteLink, type MyLink } from '#lib/browser/share/my-links.ts';
import type { AnyShareFault } from '#lib/share/words.ts';
import { lifeOf } from '#lib/view/result/shared.ts';
import { exactTime } from '#lib/view/time.ts';
import { IconButton } from '../parts/Button.tsx';
import { Localised } from '../language/site.tsx';
import { useSourceName } from '../language/source-name.ts';
import { useSummary } from '../language/summary.ts';
import { useWords, Worded, type Words } from '../language/words.tsx';
import { FaultOfLink } from './FaultOfLink.tsx';
import { StateMark } from '../parts/StateMark.tsx';

const STATES = { trusted: 'ok', untrusted: 'bad', unknown: 'unknown' } as const;

function leftText(text: Words<'aside'>['text'], expiresAt: string, now: number): string {
  const life = lifeOf(expiresAt, now);
  return life === null ? text('aside.links.expired') : text('aside.links.left', life);
}

/** The stored links made in this browser, with their remaining life; deleting one is for all readers. */
export function MyLinks({ links }: { readonly links: readonly MyLink[] }) {
  return (
    <Worded parts={['aside', 'naming', 'opening']} waiting={null}>
      <Localised>
        <List links={links} />
      </Localised>
    </Worded>
  );
}

function List({ links }: { readonly links: readonly MyLink[] }) {
  const { text, locale } = useWords('aside');
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<AnyShareFault | null>(null);
  const words = useSummary();
  const name = useSourceName();
  const [now] = useState(() => Date.now());

  const remove = async (link: MyLink) => {
    setBusy(link.id);
    const fault = await deleteLink(link);
    setBusy(null);
    setProblem(fault);
    if (fault === null) announce(text('aside.links.deleted', { label: name(link) }));
  };

  if (links.length === 0) {
    return (
      <p className="rounded-lg border border-dashed border-line-strong px-4 py-5 text-center text-sm text-ink-faint">
        {text('aside.links.none')}
      </p>
    );
  }
  return (
    <div className="space-y-3">
      <ul
        aria-label={text('aside.links.title')}
        className="divide-y divide-line rounded-lg border border-line"
      >
        {links.map((link) => (
          <li key={link.id} className="flex items-center gap-3 py-2 pr-1.5 pl-3.5">
            <div className="min-w-0 flex-1">
              <p className="truncate text-sm font-[560]" title={name(link)}>
                {name(link)}
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
                <span title={exactTime(link.expiresAt, locale)}>{leftText(text, link.expiresAt, now)}</span>
                <span>{text('aside.links.made', { when: exactTime(link.createdAt, locale) })}</span>
                {link.once ? <span>{text('aside.links.once')}</span> : null}
                <span className="ident">/r/{link.id.slice(0, 6)}…</span>
              </p>
            </div>
            <IconButton
              label={text('aside.links.delete', { label: name(link) })}
              disabled={busy === link.id}
              onClick={() => void remove(link)}
            >
              <Trash2 aria-hidden="true" className="size-4" />
            </IconButton>
          </li>
        ))}
      </ul>
      <p className="text-[0.8125rem] text-ink-soft">{text('aside.links.kept')}</p>
      <div role="alert">{problem === null ? null : <FaultOfLink fault={problem} />}</div>
    </div>
  );
}
