'use client';

import Printer from 'lucide-react/icons/printer';
import { useRef } from 'react';
import { printWhole } from '#lib/browser/page/print-whole.ts';
import { Localised } from '../language/site.tsx';
import { useWords, Worded } from '../language/words.tsx';
import { Button } from '../parts/Button.tsx';

/** Below the last part of a result: all of it on paper, also what is folded. */
export function PrintWhole() {
  return (
    <Worded parts={['aside']} waiting={null}>
      <Localised className="mt-3 print:hidden">
        <Press />
      </Localised>
    </Worded>
  );
}

function Press() {
  const { text } = useWords('aside');
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Button
      ref={button}
      look="quiet"
      size="sm"
      onClick={() => void printWhole(button.current?.closest('article') ?? document)}
    >
      <Printer aria-hidden="true" className="size-4" />
      {text('aside.print-whole')}
    </Button>
  );
}
