'use client';

import { Localised } from '../language/site.tsx';
import { useWords, Worded } from '../language/words.tsx';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';

interface KeyRefusedProps {
  readonly onClose: () => void;
}

/** That a field was emptied because a private key was in it; stays until it is taken note of. */
export function KeyRefused({ onClose }: KeyRefusedProps) {
  return (
    <Worded parts={['box']} waiting={null}>
      <Localised className="fixed inset-x-4 bottom-4 z-50 mx-auto max-w-2xl print:hidden">
        <Refused onClose={onClose} />
      </Localised>
    </Worded>
  );
}

function Refused({ onClose }: KeyRefusedProps) {
  const { text } = useWords('box');
  return (
    <Notice
      tone="secret"
      role="alert"
      className="shadow-card"
      title={text('box.refused.title')}
      action={
        <Button size="sm" onClick={onClose}>
          {text('box.refused.understood')}
        </Button>
      }
    >
      <p>{text('box.refused.pasted')}</p>
      <p>{text('box.refused.never')}</p>
    </Notice>
  );
}
