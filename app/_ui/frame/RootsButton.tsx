'use client';

import { useState } from 'react';
import BadgeCheck from 'lucide-react/icons/badge-check';
import { useSiteWords } from '../language/site.tsx';
import { Button } from '../parts/Button.tsx';
import { LoadGuard, onDemand } from '../parts/LoadGuard.tsx';

const loadDialog = () => import('../stores/RootsDialog.tsx').then((module) => module.RootsDialog);
/** A failure is told when the dialog is asked for. */
const ahead = () => void loadDialog().catch(() => undefined);
const RootsDialog = onDemand(loadDialog);

/** Opens "Trusted roots"; the dialog's code comes when somebody reaches for it. */
export function RootsButton() {
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never');
  const label = useSiteWords()('site.roots');
  return (
    <>
      <Button
        look="quiet"
        aria-haspopup="dialog"
        title={label}
        aria-label={label}
        className="max-sm:w-9 max-sm:px-0!"
        onPointerEnter={ahead}
        onFocus={ahead}
        onClick={() => setState('open')}
      >
        <BadgeCheck aria-hidden="true" className="size-[1.15rem]" />
        <span className="max-sm:hidden" data-word="">
          {label}
        </span>
      </Button>
      {state === 'never' ? null : (
        <LoadGuard onClose={() => setState('never')}>
          <RootsDialog open={state === 'open'} onClose={() => setState('closed')} />
        </LoadGuard>
      )}
    </>
  );
}
