'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { guardFields } from '#lib/browser/page/key-guard.ts';
import { keyRefusals } from '#lib/browser/page/key-refusals.ts';
import { Localised } from '../language/site.tsx';
import { useWords, Worded } from '../language/words.tsx';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';

/** Watches the fields; that one was emptied because a private key was in it stays until it is taken note of. */
export function KeyWatch() {
  const refused = useSyncExternalStore(keyRefusals.subscribe, keyRefusals.get, keyRefusals.server);
  useEffect(guardFields, []);
  if (!refused) return null;
  return (
    <Worded parts={['box']} waiting={null}>
      <Localised className="fixed inset-x-4 bottom-4 z-50 mx-auto max-w-2xl print:hidden">
        <Refused />
      </Localised>
    </Worded>
  );
}

function Refused() {
  const { text } = useWords('box');
  return (
    <Notice
      tone="secret"
      role="alert"
      className="shadow-card"
      title={text('box.refused.title')}
      action={
        <Button size="sm" onClick={keyRefusals.dismiss}>
          {text('box.refused.understood')}
        </Button>
      }
    >
      <p>{text('box.refused.pasted')}</p>
      <p>{text('box.refused.never')}</p>
    </Notice>
  );
}
