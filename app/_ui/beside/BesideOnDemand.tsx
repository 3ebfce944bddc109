'use client';

import { useState } from 'react';
import { Localised } from '../language/site.tsx';
import { useWords, Worded } from '../language/words.tsx';
import { Button } from '../parts/Button.tsx';
import { LoadGuard, onDemand } from '../parts/LoadGuard.tsx';
import type { BesidePanelProps } from './BesidePanel.tsx';

const BesidePanel = onDemand(() => import('./BesidePanel.tsx').then((module) => module.BesidePanel));

/** A button, and once it was pressed the records: nothing is asked or loaded before. */
export function BesideOnDemand(asked: BesidePanelProps) {
  const [open, setOpen] = useState(false);
  return (
    <Worded parts={['aside']} waiting={null}>
      <Localised>
        {open ? (
          <LoadGuard onClose={() => setOpen(false)}>
            <BesidePanel {...asked} />
          </LoadGuard>
        ) : (
          <LookUp onPress={() => setOpen(true)} />
        )}
      </Localised>
    </Worded>
  );
}

function LookUp({ onPress }: { readonly onPress: () => void }) {
  const { text } = useWords('aside');
  return <Button onClick={onPress}>{text('aside.beside.look-up')}</Button>;
}
