'use client';

import { useState } from 'react';
import { trustSentRoots, type OpenedShare } from '#lib/browser/share/opening.ts';
import { sharedView } from '#lib/view/shared.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';

/** When the sender's certificates were taken: by the server, or else when the verdict was made. */
const checkedAt = ({ shared }: OpenedShare): string => shared.evidence.observation?.time ?? shared.seen.at;

/** Who knows what: the sender's claim, this browser's own judgement, and what may explain a difference. */
export function SharedBanner({ opened }: { readonly opened: OpenedShare }) {
  const { shared, now, cause, roots } = opened;
  const view = sharedView(shared.seen, checkedAt(opened), now, cause);
  return (
    <div className="shell space-y-3 pt-5 print:pt-0">
      <Notice tone={view.same ? 'info' : 'warning'} title={`${view.title}.`}>
        {view.same ? (
          <p>
            Somebody shared this with you. The link carries the certificates, not the verdict: your browser
            judged them again.
          </p>
        ) : (
          <>
            <p>{view.seen}</p>
            <p>Your browser finds: {view.now}</p>
            {view.reason === null ? null : <p>{view.reason}</p>}
          </>
        )}
        {shared.scope === 'chain' ? (
          <p>The sender left out the host, its addresses and the file names.</p>
        ) : null}
      </Notice>
      {shared.note === '' ? null : (
        <Notice tone="info" title="Note from the sender">
          <p className="max-w-[75ch] whitespace-pre-wrap wrap-anywhere">{shared.note}</p>
        </Notice>
      )}
      {roots.length === 0 ? null : <SentRoots opened={opened} />}
    </div>
  );
}

/** Roots only the sender trusts: named with fingerprints, and counted only when the reader says so. */
function SentRoots({ opened }: { readonly opened: OpenedShare }) {
  const [trusted, setTrusted] = useState(false);
  const trust = async () => {
    await trustSentRoots(opened);
    setTrusted(true);
  };
  return (
    <Notice
      tone="warning"
      title={
        trusted
          ? 'For this result, the sender’s roots count as trusted.'
          : 'The sender’s browser also trusts roots that came with this link.'
      }
      action={
        trusted ? null : (
          <Button size="sm" onClick={() => void trust()}>
            Count them here
          </Button>
        )
      }
    >
      <ul className="space-y-1">
        {opened.roots.map((root) => (
          <li key={root.sha256} className="wrap-anywhere">
            {root.label} <span className="ident text-xs">SHA-256 {root.sha256}</span>
          </li>
        ))}
      </ul>
      {trusted ? null : (
        <p>
          They don’t count in your browser. Compare the fingerprints before you let them, for this result
          only.
        </p>
      )}
    </Notice>
  );
}
