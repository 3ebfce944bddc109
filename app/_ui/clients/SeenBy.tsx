'use client';

import { useEffect } from 'react';
import { announce } from '#lib/browser/page/announce.ts';
import { clientName } from '#lib/view/client-names.ts';
import { useClientWords } from '../language/result-words.ts';
import { Localised } from '../language/site.tsx';
import { Worded } from '../language/words.tsx';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';

interface SeenByProps {
  readonly client: string;
  readonly onBack: () => void;
}

/** Says that everything below is one client's view, and leads back. */
export function SeenBy(props: SeenByProps) {
  return (
    <Worded parts={['clients']} waiting={null}>
      <Localised>
        <Seen {...props} />
      </Localised>
    </Worded>
  );
}

function Seen({ client, onBack }: SeenByProps) {
  const words = useClientWords();
  const { text } = words;
  const name = clientName(words, client);
  const spoken = text('clients.seen.spoken', { client: name });
  useEffect(() => announce(spoken), [spoken]);
  return (
    <Notice
      tone="info"
      title={text('clients.seen.title', { client: name })}
      action={
        <Button
          look="quiet"
          className="-my-1.5 print:hidden"
          onClick={() => {
            onBack();
            announce(text('clients.seen.general'));
          }}
        >
          {text('clients.seen.back')}
        </Button>
      }
    >
      {text('clients.seen.why')}
    </Notice>
  );
}
