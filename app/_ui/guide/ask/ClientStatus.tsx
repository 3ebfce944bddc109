'use client';

import Info from 'lucide-react/icons/info';
import type { ClientId } from '#lib/guide/model.ts';
import { SUPPORT_ENDED, ONLINE_RETIRED } from '#lib/content/guide/lifecycle.ts';
import { useTranslator } from '../parts/language.tsx';

/** Plainly: does this program still work, and what replaces it. */
export function ClientStatus({ client }: { readonly client: ClientId }) {
  const { text } = useTranslator();
  const ended = SUPPORT_ENDED[client];
  return (
    <div className="flex gap-3 rounded-lg border border-line bg-surface px-4 py-3 text-sm">
      <Info aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-notice" />
      <p className="max-w-[75ch] text-ink-soft">
        <b className="font-[600] text-ink">{text('status.heading')}</b>{' '}
        {text(`status.${client}`, {
          retired: new Date(ONLINE_RETIRED),
          ...(ended === undefined ? {} : { ended: new Date(ended) }),
        })}
      </p>
    </div>
  );
}
