'use client';

import { Fragment, useState } from 'react';
import type { PartId } from '#lib/content/messages/en/types.ts';
import type { Translator } from '#lib/content/messages/translator.ts';
import { Button } from './Button.tsx';

/** Characters shown at once: more than any real name or address has. */
const SHOWN = 600;

/** A value of a certificate; one that is longer than any in use is cut, and whole when asked for. */
export function LongText({
  text,
  words,
}: {
  readonly text: string;
  readonly words: Pick<Translator<PartId<'certificate'>>, 'text'>;
}) {
  const [whole, setWhole] = useState(false);
  // An element, not the bare text: what can't be seen is made visible where elements are made.
  if (text.length <= SHOWN) return <Bytes text={text} />;
  return (
    <>
      {whole ? (
        <code className="block max-h-64 overflow-y-auto font-[inherit] wrap-anywhere">{text}</code>
      ) : (
        <span className="wrap-anywhere">{text.slice(0, SHOWN)}…</span>
      )}
      <Button look="quiet" size="sm" className="-ml-2.5 print:hidden" onClick={() => setWhole(!whole)}>
        {whole
          ? words.text('certificate.long.beginning')
          : words.text('certificate.long.all', { count: text.length })}
      </Button>
    </>
  );
}

/** Octets in hexadecimal, with or without colons: at least as many as a key identifier's first half has. */
const OCTETS = /^-?[0-9a-f]{2}(?::?[0-9a-f]{2}){7,}$/i;

/** A fingerprint or serial number, which wraps between two octets and never within one; other text as it is. */
export function Bytes({ text }: { readonly text: string }) {
  const octets = OCTETS.test(text) ? (text.match(/-?[0-9a-f]{2}:?/gi) ?? []) : [];
  if (octets.length === 0) return <>{text}</>;
  return octets.map((octet, index) => (
    <Fragment key={index}>
      {index === 0 ? null : <wbr />}
      {octet}
    </Fragment>
  ));
}

const ISO_DAY = /(\d{4}-\d{2}-\d{2})/;

/** A sentence whose dates, as English writes them here, never break at their hyphens. */
export const DatedText = ({ text }: { readonly text: string }) => (
  // An element around them, not a bare list: see above.
  <>
    {text.split(ISO_DAY).map((part, index) =>
      ISO_DAY.test(part) ? (
        <span key={index} className="whitespace-nowrap">
          {part}
        </span>
      ) : (
        part
      ),
    )}
  </>
);

/** Characters of a word that a line of a phone holds, in the size of commands. */
const LINE = 24;

/** A command line: an option never breaks behind its dash, a long word behind a comma or a slash first. */
export const CommandText = ({ text }: { readonly text: string }) => (
  // An element around them, not a bare list: see above.
  <>
    {text.split(/(\s+)/).map((word, index) =>
      word.length > LINE ? (
        word.split(/(?<=[,\\/])/).map((part, at) => (
          <Fragment key={`${index}-${at}`}>
            {at === 0 ? null : <wbr />}
            {part}
          </Fragment>
        ))
      ) : word.includes('-') ? (
        <span key={index} className="whitespace-nowrap">
          {word}
        </span>
      ) : (
        word
      ),
    )}
  </>
);
