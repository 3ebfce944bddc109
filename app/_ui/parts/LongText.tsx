'use client';

import { useState } from 'react';
import { Button } from './Button.tsx';

/** Characters shown at once: more than any real name or address has. */
const SHOWN = 600;

/** A value of a certificate; one that is longer than any in use is cut, and whole when asked for. */
export function LongText({ text }: { readonly text: string }) {
  const [whole, setWhole] = useState(false);
  // An element, not the bare text: what can't be seen is made visible where elements are made.
  if (text.length <= SHOWN) return <>{text}</>;
  const length = text.length.toLocaleString('en');
  return (
    <>
      {whole ? (
        <code className="block max-h-64 overflow-y-auto font-[inherit] wrap-anywhere">{text}</code>
      ) : (
        <span className="wrap-anywhere">{text.slice(0, SHOWN)}…</span>
      )}
      <Button look="quiet" size="sm" className="-ml-2.5 print:hidden" onClick={() => setWhole(!whole)}>
        {whole ? 'Show the beginning only' : `Show all ${length} characters`}
      </Button>
    </>
  );
}
