'use client';

import type { AnyShareFault } from '#lib/share/words.ts';
import { linkFault } from '#lib/view/link-fault.ts';
import { Said } from '../language/Said.tsx';
import { Localised } from '../language/site.tsx';
import { useWords, Worded } from '../language/words.tsx';
import { Notice } from '../parts/Notice.tsx';

/** Why a link could not be made, deleted or read, and what to try. */
export function FaultOfLink({ fault }: { readonly fault: AnyShareFault }) {
  return (
    <Worded parts={['opening']} waiting={null}>
      <Localised>
        <Words fault={fault} />
      </Localised>
    </Worded>
  );
}

function Words({ fault }: { readonly fault: AnyShareFault }) {
  const { message, advice, said } = linkFault(useWords('opening'), fault);
  return (
    <Notice tone="error" title={<Said text={message} said={said} />}>
      <Said text={advice} said={said} />
    </Notice>
  );
}
