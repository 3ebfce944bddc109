'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { LoadGuard } from '../parts/LoadGuard.tsx';
import type { BesidePanelProps } from './BesidePanel.tsx';

const BesidePanel = dynamic(() => import('./BesidePanel.tsx').then((module) => module.BesidePanel), {
  ssr: false,
});

/** A button, and once it was pressed the records: nothing is asked or loaded before. */
export function BesideOnDemand(asked: BesidePanelProps) {
  const [open, setOpen] = useState(false);
  return open ? (
    <LoadGuard onClose={() => setOpen(false)}>
      <BesidePanel {...asked} />
    </LoadGuard>
  ) : (
    <Button onClick={() => setOpen(true)}>Look up CAA and TLSA</Button>
  );
}
