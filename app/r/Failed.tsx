'use client';

import type { ReactNode } from 'react';
import { Localised } from '../_ui/language/site.tsx';
import { useWords, Worded } from '../_ui/language/words.tsx';
import { Notice } from '../_ui/parts/Notice.tsx';

/** Why there is no new result; in the words of whoever failed alone while the others have not come. */
export function Failed({
  words,
  failure,
}: {
  readonly words: 'unfinished' | 'unrepeated';
  readonly failure: string;
}) {
  const said = (
    <samp lang="en" className="font-sans">
      {failure}
    </samp>
  );
  return (
    <Worded parts={['opening']} waiting={<Notice tone="error" role="alert" title={said} />}>
      <Localised>
        <FailedNotice words={words} said={said} />
      </Localised>
    </Worded>
  );
}

function FailedNotice({
  words,
  said,
}: {
  readonly words: 'unfinished' | 'unrepeated';
  readonly said: ReactNode;
}) {
  const { text } = useWords('opening');
  return (
    <Notice tone="error" role="alert" title={text(`opening.${words}.title`)}>
      {said} {text(`opening.${words}.text`)}
    </Notice>
  );
}
