'use client';

import Printer from 'lucide-react/icons/printer';
import { secondReading } from '#lib/browser/session/second-reading.ts';
import type { Report } from '#lib/core/report/types.ts';
import { toMarkdown } from '#lib/view/report/text.ts';
import { CopyButton } from '../_ui/parts/CopyButton.tsx';
import { Button, buttonClass } from '../_ui/parts/Button.tsx';
import { useTrustEnds } from '../_ui/dates/use-trust-ends.ts';
import { useStores } from '../_ui/stores/use-stores.ts';
import { TakeAway } from '../_ui/report/TakeAway.tsx';
import ArrowLeftRight from 'lucide-react/icons/arrow-left-right';
import Link from 'next/link';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import Share2 from 'lucide-react/icons/share-2';
import { LoadGuard } from '../_ui/parts/LoadGuard.tsx';

interface ActionsProps {
  readonly report: Report;
  readonly label: string;
}

/** Takes the result away: to a ticket, to a file, to paper. */
export function Actions({ report, label }: ActionsProps) {
  const ends = useTrustEnds(report);
  const stores = useStores(report);
  return (
    <div className="flex flex-wrap gap-2">
      <ShareButton />
      <CompareButton />
      <CopyButton
        look="solid"
        word="Copy summary"
        label="Copy summary as Markdown"
        text={() => toMarkdown(secondReading.with(report), label, ends, { stores, now: new Date() })}
      />
      <Button size="sm" onClick={() => window.print()}>
        <Printer aria-hidden="true" className="size-4" />
        Print
      </Button>
      <TakeAway report={() => secondReading.with(report)} label={label} ends={ends} stores={stores} />
    </div>
  );
}

/** Leads to the comparison with the open result on side A, to choose the other one. */
function CompareButton() {
  return (
    <Link
      href="/compare"
      prefetch={false}
      className={buttonClass('secondary', 'sm')}
      onClick={() => {
        void import('#lib/browser/compare/comparison.ts').then(({ comparison }) =>
          comparison.startWithOpenResult(),
        );
      }}
    >
      <ArrowLeftRight aria-hidden="true" className="size-4" />
      Compare with…
    </Link>
  );
}

const loadDialog = () => import('../_ui/share/ShareDialog.tsx').then((module) => module.ShareDialog);
/** A failure is told when the dialog is asked for. */
const ahead = () => void loadDialog().catch(() => undefined);
const ShareDialog = dynamic(loadDialog, { ssr: false });

/** Opens "Share this result"; the dialog's code comes when somebody reaches for it. */
function ShareButton() {
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never');
  return (
    <>
      <Button
        size="sm"
        look="primary"
        aria-haspopup="dialog"
        onPointerEnter={ahead}
        onFocus={ahead}
        onClick={() => setState('open')}
      >
        <Share2 aria-hidden="true" className="size-4" />
        Share
      </Button>
      {state === 'never' ? null : (
        <LoadGuard onClose={() => setState('never')}>
          <ShareDialog open={state === 'open'} onClose={() => setState('closed')} />
        </LoadGuard>
      )}
    </>
  );
}
