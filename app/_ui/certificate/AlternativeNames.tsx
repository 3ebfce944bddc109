'use client';

import { useId, useState } from 'react';
import type { CertificateWords } from '#lib/content/messages/english-certificate.ts';
import type { AlternativeName } from '#lib/core/report/types.ts';
import { nameType } from '#lib/view/result/certificate.ts';
import { Button } from '../parts/Button.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { LongText } from '../parts/LongText.tsx';

/** More names than this are folded and get a filter. */
const FOLDED = 12;

interface AlternativeNamesProps {
  readonly names: readonly AlternativeName[];
  readonly words: CertificateWords;
}

/** The names a certificate speaks for; long lists are folded and can be filtered. */
export function AlternativeNames({ names, words }: AlternativeNamesProps) {
  const { text } = words;
  const [filter, setFilter] = useState('');
  const [all, setAll] = useState(false);
  const filterId = useId();
  const wanted = filter.trim().toLowerCase();
  const matching = wanted === '' ? names : names.filter((name) => name.value.toLowerCase().includes(wanted));
  const shown = all ? matching : matching.slice(0, FOLDED);
  return (
    <section className="min-w-0">
      <div className="flex items-center justify-between gap-2">
        <h4 className="text-[0.8125rem] font-[650] text-ink">
          {text('certificate.names.heading', { count: names.length })}
        </h4>
        {names.length === 0 ? null : (
          <CopyButton
            look="icon"
            label={text('certificate.names.copy')}
            text={() => names.map((name) => name.value).join('\n')}
          />
        )}
      </div>
      {names.length > FOLDED ? (
        <div className="mt-1 print:hidden">
          <label htmlFor={filterId} className="sr-only">
            {text('certificate.names.filter')}
          </label>
          <input
            id={filterId}
            type="search"
            value={filter}
            onChange={(event) => setFilter(event.target.value)}
            placeholder={text('certificate.names.hint')}
            className="h-8 w-full max-w-64 rounded-md border border-edge bg-surface px-2.5 text-[0.8125rem]"
          />
          <p role="status" className="sr-only">
            {wanted === ''
              ? ''
              : text('certificate.names.match', { shown: matching.length, count: names.length })}
          </p>
        </div>
      ) : null}
      {names.length === 0 ? (
        <p className="mt-1.5 text-[0.8125rem] text-ink-faint">{text('certificate.value.none')}</p>
      ) : (
        <ul className="mt-2 flex flex-wrap gap-1.5">
          {shown.map((name, index) => (
            <li
              key={`${name.type}-${name.value}-${index}`}
              className="max-w-full rounded-sm border border-line bg-sunken px-1.5 py-0.5 text-[0.78rem]"
            >
              {name.type === 'dns' ? null : (
                <span className="mr-1 text-ink-faint">{nameType(words, name.type)}</span>
              )}
              <span className="ident">
                <LongText text={name.value} words={words} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {matching.length > shown.length ? (
        <Button look="quiet" size="sm" className="mt-1.5 -ml-2.5 print:hidden" onClick={() => setAll(true)}>
          {text('certificate.names.more', { count: matching.length - shown.length })}
        </Button>
      ) : null}
      {matching.length === 0 && names.length > 0 ? (
        <p className="mt-1.5 text-[0.8125rem] text-ink-faint">
          {text('certificate.names.no-match', { text: filter.trim() })}
        </p>
      ) : null}
    </section>
  );
}
