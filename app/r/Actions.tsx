'use client';

import { secondReading } from '#lib/browser/session/second-reading.ts';
import type { Report } from '#lib/core/report/types.ts';
import type { Observed } from '#lib/view/result/connection.ts';
import { Button } from '../_ui/parts/Button.tsx';
import type { SeenByComputer } from '#lib/browser/ask/source.ts';
import { useComputer } from '../_ui/clients/use-computer-account.ts';
import { useTrustEnds } from '../_ui/dates/use-trust-ends.ts';
import { useStores } from '../_ui/stores/use-stores.ts';
import { marked, useSummary } from '../_ui/language/summary.ts';
import { TakeAway } from '../_ui/report/TakeAway.tsx';
import { useState } from 'react';
import Share2 from 'lucide-react/icons/share-2';
import { LoadGuard, onDemand } from '../_ui/parts/LoadGuard.tsx';

interface ActionsProps {
  readonly report: Report;
  readonly label: string;
  readonly observation: Observed;
  readonly computer: SeenByComputer | null;
}

/** Passes the result on: by a link, or by one menu with everything else that can be made of it. */
export function Actions({ report, label, observation, computer }: ActionsProps) {
  const ends = useTrustEnds(report);
  const stores = useStores(report);
  const seen = useComputer(computer);
  return (
    <>
      <ShareButton />
      <TakeAway
        report={() => secondReading.with(report)}
        {...{ label, ends, stores, observation }}
        computer={seen}
      />
    </>
  );
}

const loadDialog = () => import('../_ui/share/ShareDialog.tsx').then((module) => module.ShareDialog);
/** A failure is told when the dialog is asked for. */
const ahead = () => void loadDialog().catch(() => undefined);
const ShareDialog = onDemand(loadDialog);

/** Opens "Share this result"; the dialog's code comes when somebody reaches for it. */
function ShareButton() {
  const words = useSummary();
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
        <span {...marked(words)}>{words.text('result.share.open')}</span>
      </Button>
      {state === 'never' ? null : (
        <LoadGuard onClose={() => setState('never')}>
          <ShareDialog open={state === 'open'} onClose={() => setState('closed')} />
        </LoadGuard>
      )}
    </>
  );
}
