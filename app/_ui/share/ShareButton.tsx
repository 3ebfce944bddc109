'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import Share2 from 'lucide-react/icons/share-2';
import { Button } from '../parts/Button.tsx';
import { LoadGuard } from '../parts/LoadGuard.tsx';

const loadDialog = () => import('./ShareDialog.tsx').then((module) => module.ShareDialog);
/** A failure is told when the dialog is asked for. */
const ahead = () => void loadDialog().catch(() => undefined);
const ShareDialog = dynamic(loadDialog, { ssr: false });

/** Opens "Share this result"; the dialog's code comes when somebody reaches for it. */
export function ShareButton() {
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
