'use client';

import { checkedLine, foundLine, lineOf } from '#lib/content/guide/verdict-line.ts';
import type { GuideContext } from '#lib/guide/model.ts';
import { DatedText } from '../../parts/LongText.tsx';
import { Remark } from './Remark.tsx';
import { useTranslator } from './language.tsx';

const TONES: Readonly<Record<GuideContext['fault'], 'info' | 'warning' | 'error'>> = {
  none: 'info',
  server: 'error',
  'untrusted-root': 'warning',
  unknown: 'warning',
};

/** The honest sentence on top: whether a user's own computer can be at fault at all. */
export function VerdictLine({ context }: { readonly context: GuideContext | null }) {
  const translator = useTranslator();
  const { text } = translator;
  const checked = checkedLine(translator, context);
  const found = foundLine(translator, context);
  const more = context?.fault === 'server' ? text('guide.line.server-more') : null;
  return (
    <Remark tone={context === null ? 'info' : TONES[context.fault]} title={text(lineOf(context))}>
      {more === null && checked === null && found === null ? null : (
        <>
          {found === null ? null : (
            <p className="wrap-anywhere">
              <DatedText text={found} />
            </p>
          )}
          {more === null ? null : <p>{more}</p>}
          {checked === null ? null : (
            <p>
              <DatedText text={checked} />
            </p>
          )}
        </>
      )}
    </Remark>
  );
}
